import { archiveErrors } from './archive-errors.ts';
import { fieldOf, findField } from './catalog.ts';
import { consentExpression } from './computed-consent.ts';
import type { Expression } from './expression.ts';
import type { Column } from './graph-walk.ts';
import type { Step } from './joins.ts';
import { quoted } from './quoted.ts';
import { columnOf, keyOf, type Node } from './scope.ts';

export interface Way {
  readonly rowFor: (node: Node, table: string) => Node;
  readonly follow: (node: Node, step: Step) => Node;
}

/** The inside of `kind(inputs)`. */
type Rule = (node: Node, inputs: string, column: Column, way: Way) => Expression;

const joined = (separator: string, parts: readonly string[]) =>
  `concat_ws('${separator}', ${parts.map((part) => `nullif(${part}, '')`).join(', ')})`;

const nameDepartmentText = (contact: Node) =>
  joined(', ', [columnOf(contact, 'name'), columnOf(contact, 'department')]);
const fullNameText = (person: Node) =>
  joined(
    ' ',
    ['firstname', 'middleName', 'lastname'].map((name) => columnOf(person, name)),
  );

const text = (node: Node, value: string): Expression => ({
  kind: 'text',
  value,
  node,
  tooltip: { name: keyOf(node).split('"')[1] ?? '', value: keyOf(node) },
});
const bool = (node: Node, value: string): Expression => ({ kind: 'bool', value, node });

/** `table.column` among the inputs, or a bare column of the node's table. */
function input(node: Node, inputs: string, way: Way): { row: Node; column: string } {
  const places = inputs.split(',')[0]?.trim().split('->') ?? [];
  let row = node;
  let column = '';
  for (const place of places) {
    const [table = '', name = ''] = place.split('.');
    row = column === '' ? way.rowFor(row, table) : way.follow(row, { to: table, by: column });
    column = name;
  }
  return { row, column };
}

const exists: Rule = (node, inputs, column, way) => {
  const [table = '', name] = inputs.split('.');
  if (node.table === table && name && findField(table, name)) {
    const isText = fieldOf(table, name).type === 'String';
    return bool(node, `(${columnOf(node, name)} <> ${isText ? "''" : '0'})`);
  }
  if (!name || !findField(table, name) || fieldOf(table, name).references !== node.table) {
    if (table !== node.table && findField(table, name ?? ''))
      return exists(way.rowFor(node, table), inputs, column, way);
    throw archiveErrors.notComputed(column.name, `exists(${inputs})`);
  }
  const alias = node.scope.statement.alias();
  const rows = `${quoted(table)} ${alias} where ${alias}.tenant_id = $1 and ${alias}.${quoted(name)} = ${keyOf(node)}`;
  return bool(node, `exists (select 1 from ${rows})`);
};

const completedStatus = 3;

const who: Rule = (node, _inputs, column, way) => {
  const owner = node.table === 'document' ? way.rowFor(node, 'appointment') : node;
  if (owner.table === 'contact') return text(owner, nameDepartmentText(owner));
  if (owner.table === 'person') return text(owner, fullNameText(owner));
  if (!findField(owner.table, 'contact_id') || !findField(owner.table, 'person_id')) {
    throw archiveErrors.notComputed(column.name, 'who');
  }
  const contact = way.follow(owner, { to: 'contact', by: 'contact_id' });
  const person = way.follow(owner, { to: 'person', by: 'person_id' });
  return {
    kind: 'text',
    value: joined(', ', [nameDepartmentText(contact), fullNameText(person)]),
    node: owner,
  };
};

/** The few arithmetic expressions that need nothing but the row. */
const expressions: Readonly<
  Record<string, (row: (column: string) => string) => Pick<Expression, 'kind' | 'value'>>
> = {
  'Email.bounceCount>0': (of) => ({ kind: 'bool', value: `(${of('bounceCount')} > 0)` }),
  'sale.amount*probability/100': (of) => ({
    kind: 'decimal',
    value: `(${of('amount')} * ${of('probability')} / 100)`,
  }),
  'appointment.endDate-do_by': (of) => seconds(of('endDate'), of('do_by')),
  'chat_session.when_ended-when_started': (of) => seconds(of('when_ended'), of('when_started')),
  'chat_session.when_started-when_requested': (of) => seconds(of('when_started'), of('when_requested')),
};

const seconds = (end: string, start: string) =>
  ({ kind: 'seconds', value: `extract(epoch from (${end} - ${start}))::integer` }) as const;

/** Rows that are of one kind by their table: what they are called. */
const recordNames: Readonly<Record<string, string>> = {
  sale: 'Sale',
  chat: 'Chat session',
  form: 'Form submission',
  mailing: 'Mailing',
};

/** Kinds of `appointment.type` that are documents, whatever their template. */
const documentTypes = [
  [5, 'Report'],
  [8, 'MailMergeDraft'],
  [9, 'MailMergeFinal'],
  [4, 'Document'],
] as const;

/** Kinds of `Task.record_type`. */
const taskTypes = [
  [1, 'Appointment'],
  [5, 'Phone'],
  [6, 'ToDo'],
] as const;

const cases = (value: string, names: readonly (readonly [number, string])[]) =>
  names.map(([number, name]) => `when ${value} = ${number} then '${name}'`).join(' ');

const recordType: Rule = (node, inputs, _column, way) => {
  const name = recordNames[inputs];
  if (name !== undefined) return { kind: 'text', value: `'${name}'::text`, node };
  const appointment = way.rowFor(node, 'appointment');
  const task = way.follow(appointment, { to: 'Task', by: 'task_idx' });
  const isDocument = cases(columnOf(appointment, 'type'), documentTypes);
  const isTask = cases(columnOf(task, 'record_type'), taskTypes);
  return { kind: 'text', value: `(case ${isDocument} ${isTask} else '' end)`, node: appointment };
};

const rules: Readonly<Record<string, Rule>> = {
  recordType,
  nameDepartment: (node, _inputs, _column, way) => {
    const contact = way.rowFor(node, 'contact');
    return text(contact, nameDepartmentText(contact));
  },
  fullName: (node, _inputs, _column, way) => {
    const person = way.rowFor(node, 'person');
    return text(person, fullNameText(person));
  },
  mainContact: (node, _inputs, _column, way) => {
    const contact = way.rowFor(node, 'contact');
    const first = { has: 'person', by: 'contact_id', where: [['retired', '=', 0]], first: 'rank' } as const;
    const person = way.follow(contact, first);
    return { kind: 'text', value: fullNameText(person), node: person };
  },
  exists,
  who,
  formattedPhone: (node, _inputs, _column, way) => {
    const phone = way.rowFor(node, 'phone');
    const value = columnOf(phone, 'phone');
    return { kind: 'phone', value, folded: columnOf(phone, 'searchPhoneNumber'), node: phone };
  },
  birthDate: (node, _inputs, _column, way) => {
    const of = (column: string) => columnOf(way.rowFor(node, 'person'), column);
    const pad = (value: string, width: number) => `lpad(${value}::text, ${width}, '0')`;
    // Year 2 says that the year is not known (data-model §5).
    const year = pad(`(case when ${of('year_of_birth')} > 0 then ${of('year_of_birth')} else 2 end)`, 4);
    const parts = [year, pad(of('month_of_birth'), 2), pad(of('day_of_birth'), 2)].join(` || '-' || `);
    const known = `${of('month_of_birth')} > 0 and ${of('day_of_birth')} > 0`;
    return { kind: 'day', value: `(case when ${known} then ${parts} || 'T00:00:00' end)`, node };
  },
  completed: (node, inputs, _column, way) => {
    const { row, column } = input(node, inputs, way);
    return bool(row, `(${columnOf(row, column)} = ${completedStatus})`);
  },
  timeOfDay: (node, inputs, _column, way) => {
    const { row, column } = input(node, inputs, way);
    return { kind: 'time', value: columnOf(row, column), node: row };
  },
  expression: (node, inputs, column, way) => {
    const rule = expressions[inputs];
    if (!rule) throw archiveErrors.notComputed(column.name, inputs);
    const row = way.rowFor(node, inputs.slice(0, inputs.indexOf('.')));
    return { ...rule((name) => columnOf(row, name)), node: row };
  },
  relationText: (node, _inputs, _column, way) => {
    const relation = way.rowFor(node, 'relations');
    const definition = way.follow(relation, { to: 'relationdefinition', by: 'reldef_id' });
    const isReversed = `${columnOf(relation, 'reversed')} <> 0`;
    const [passive, active] = [columnOf(definition, 'passive_text'), columnOf(definition, 'name')];
    return {
      kind: 'text',
      value: `(case when ${isReversed} then ${passive} else ${active} end)`,
      node: definition,
    };
  },
  published: (node, _inputs, _column, way) => {
    const publish = way.rowFor(node, 'Publish');
    const now = node.scope.statement.param('timestamptz', ({ call }) => call.clock.now());
    const zone = node.scope.statement.param('text', ({ call }) => call.tenant.baseTimeZone);
    const wall = `(${now} at time zone ${zone})`;
    const [from, until] = [columnOf(publish, 'publishFrom'), columnOf(publish, 'publishTo')];
    const isOpen = `(${until} is null or ${until} < timestamp '1761-01-01' or ${until} >= ${wall})`;
    return bool(
      publish,
      `coalesce(coalesce(${from}, '-infinity') <= ${wall} and ${isOpen} and ${keyOf(publish)} <> 0, false)`,
    );
  },
  consent: consentExpression,
  pseudoRestriction: (node) => ({ kind: 'constant', value: 'null::boolean', node }),
};

/** `computed:kind(inputs)` as SQL; what nobody has built answers 501 with the column's name. */
export function computedExpression(node: Node, column: Column, binding: string, way: Way): Expression {
  const [, kind = '', , inputs = ''] = /^computed:(\w+)(\((.*)\))?$/s.exec(binding) ?? [];
  const rule = rules[kind];
  if (!rule) throw archiveErrors.notComputed(column.name, binding.slice('computed:'.length));
  return rule(node, inputs, column, way);
}
