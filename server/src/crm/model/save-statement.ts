import { logTypes, ownerColumns, type RowChange } from './change-kinds.ts';
import { bookkeeping } from './column-values.ts';
import type { Column, Table } from './dictionary.ts';
import { isExtensible } from './extensible-tables.ts';
import { qualifiedName, quoted } from './table-ddl.ts';

/** The changes of one kind to one table: one part of the statement. */
export interface ChangeGroup {
  readonly kind: RowChange['kind'];
  readonly table: Table;
}

/** Parameters every save has, in this order: the rest belong to the groups. */
const contextParameters = {
  tenant: '$1::integer',
  associate: '$2::integer',
  now: '$3::timestamptz',
  timeZone: '$4::text',
  application: '$5::integer',
  client: '$6::text',
  flags: '$7::integer',
  logNumbers: '$8::regclass',
} as const;
const contextCount = Object.keys(contextParameters).length;

const { tenant, associate, now, timeZone, application, client, flags, logNumbers } = contextParameters;

/** How many parameters a group takes; `saveRows` fills them. */
const parameterCount = { insert: 3, update: 3, delete: 1 } as const;

/** What a group adds: the parts before the main query, its log rows, and the rows it looked at. */
interface Part {
  readonly ctes: readonly string[];
  readonly log: readonly string[];
  readonly seen: string | undefined;
}

/**
 * One statement that writes all groups and their log rows: a single round trip and a single plan, kept by the
 * server for each combination of tables. It answers the log rows, and for updates the rows found (type 0).
 */
export function saveStatement(groups: readonly ChangeGroup[]): string {
  let next = contextCount + 1;
  const parts = groups.map((group, at) => {
    const first = next;
    next += parameterCount[group.kind];
    return partBuilders[group.kind](group.table, `g${at}`, first);
  });
  const seen = parts.flatMap((part) => part.seen ?? []);
  return `with ${parts.flatMap((part) => part.ctes).join(',\n')},
  log as (
    insert into crm.traveltransactionlog
      (tenant_id, traveltransactionlog_id, ttime, prev_record_id, type, associate_id, tablenumber, record_id,
       flags, application_id, client_id)
    select ${tenant}, nextval(${logNumbers}), ${now} at time zone ${timeZone}, l.previous, l.type, ${associate},
           l.tablenumber, l.id, ${flags}, ${application}, ${client}
      from (${parts.flatMap((part) => part.log).join('\n      union all ')}) as l(type, tablenumber, id, previous)
    returning type, tablenumber, record_id
  )
select type, tablenumber, record_id as id, 0 as count from log
${seen.map((query) => `union all ${query}`).join('\n')}`;
}

const partBuilders = { insert: insertPart, update: updatePart, delete: deletePart } as const;

/** $first rows as a JSON array, then their ids and the log's previous record ids. */
function insertPart(target: Table, alias: string, first: number): Part {
  const columns = storedColumns(target);
  return {
    ctes: [
      `${alias} as (
    insert into ${qualifiedName(target.name)} (tenant_id, ${columns.map((column) => quoted(column.name)).join(', ')})
    select ${tenant}, ${columns.map(insertedValue).join(', ')}
      from jsonb_populate_recordset(null::${qualifiedName(target.name)}, $${first}::jsonb) r)`,
    ],
    log: [
      `select ${logTypes.insert}, ${target.number}, i.id, i.previous
         from unnest($${first + 1}::integer[], $${first + 2}::integer[]) as i(id, previous)`,
    ],
    seen: undefined,
  };
}

function insertedValue(column: StoredColumn): string {
  const given = `r.${quoted(column.name)}`;
  if (column.name === 'registered')
    return `coalesce(${given}, ${column.sqlType === 'timestamptz' ? now : `${now} at time zone ${timeZone}`})`;
  if (column.name === 'registered_associate_id') return `coalesce(${given}, ${associate})`;
  return column.zero === undefined ? given : `coalesce(${given}, ${column.zero})`;
}

/** $first the ids, then as many JSON objects with the columns to set, then who is stamped in any case. */
function updatePart(target: Table, alias: string, first: number): Part {
  const name = qualifiedName(target.name);
  const key = quoted(target.primaryKey);
  // Said again as a constant: while a table has no statistics the planner would walk the tenant's whole key.
  const keys = `t.${key} = any($${first}::integer[])`;
  const owner = ownerColumns.get(target.name);
  const owners = owner
    ? `(s.before).${quoted(owner)} as previous, t.${quoted(owner)} as owner`
    : '0 as previous, 0 as owner';
  return {
    ctes: [
      // Locked first and patched on what the lock found: a save never undoes one that committed meanwhile.
      `${alias}_seen as (
    select t.${key} as id, t as before, e.patch, e.stamped, ${target.findColumn('updatedcount') ? 't.updatedcount' : '0'} as count
      from unnest($${first}::integer[], $${first + 1}::jsonb[], $${first + 2}::boolean[]) as e(id, patch, stamped)
      join ${name} t on t.tenant_id = ${tenant} and t.${key} = e.id and ${keys}
       for update of t)`,
      `${alias} as (
    update ${name} t set ${assignments(target)}
      from ${alias}_seen s cross join lateral jsonb_populate_record(s.before, s.patch) as n
     where t.tenant_id = ${tenant} and t.${key} = s.id and ${keys} and (s.stamped or n is distinct from s.before)
    returning s.id, ${owners})`,
    ],
    log: [
      `select ${logTypes.update}, ${target.number}, id, 0 from ${alias}`,
      ...(owner
        ? [
            `select ${logTypes.ownerChanged}, ${target.number}, id, previous from ${alias} where owner <> previous`,
          ]
        : []),
    ],
    seen: `select 0, ${target.number}, id, count from ${alias}_seen`,
  };
}

function assignments(target: Table): string {
  const given = storedColumns(target)
    .filter((column) => column.name !== target.primaryKey && !bookkeeping.has(column.name))
    .map((column) => `${quoted(column.name)} = n.${quoted(column.name)}`);
  const kept = [
    ['updated', target.findColumn('updated')?.type === 'DateTime' ? `${now} at time zone ${timeZone}` : now],
    ['updated_associate_id', associate],
    ['updatedcount', updatedCount(target)],
  ] as const;
  return [...given, ...kept.filter(([name]) => target.findColumn(name)).map((pair) => pair.join(' = '))].join(
    ', ',
  );
}

/** Texts of types 26 and 27 keep the number of a table there (spec data-model §3). */
function updatedCount(target: Table): string {
  const next = '(s.before).updatedcount + 1';
  if (target.name !== 'text') return next;
  return `case when n.type in (26, 27) then (s.before).updatedcount else ${next} end`;
}

/** $first the ids. */
function deletePart(target: Table, alias: string, first: number): Part {
  const key = quoted(target.primaryKey);
  return {
    ctes: [
      `${alias} as (
    delete from ${qualifiedName(target.name)}
     where tenant_id = ${tenant} and ${key} = any($${first}::integer[])
    returning ${key} as id)`,
    ],
    log: [`select ${logTypes.delete}, ${target.number}, id, 0 from ${alias}`],
    seen: undefined,
  };
}

type StoredColumn = Pick<Column, 'name' | 'sqlType' | 'zero'>;

function storedColumns(target: Table): readonly StoredColumn[] {
  if (!isExtensible(target.name)) return target.columns;
  return [...target.columns, { name: 'extra', sqlType: 'jsonb', zero: undefined }];
}
