import { contract, type TypeEntry } from './contract.ts';

export interface JsonField {
  readonly name: string;
  readonly type: string;
}

const cache = new Map<string, readonly JsonField[]>();

/** The properties of a carrier in JSON order: its own, then those of its base; `_Links` behind all. */
export function jsonFields(typeName: string): readonly JsonField[] {
  let fields = cache.get(typeName);
  if (!fields) {
    fields = collect(typeName);
    cache.set(typeName, fields);
  }
  return fields;
}

function collect(typeName: string): readonly JsonField[] {
  const entry = typeEntry(typeName);
  const own = entry.fields.map(([name, type, options]) => ({ name, type: options?.json ?? type }));
  const inherited = entry.base ? jsonFields(entry.base) : [];
  const behind = entry.links ? jsonFields(entry.links) : [];
  const fields = [...behind, ...own, ...inherited];
  return entry.jsonOrder ? inOrder(fields, entry.jsonOrder) : fields;
}

/** What every carrier inherits, its rights, is told and never taken: clients send it back as they got it. */
export function isOutputOnly(typeName: string, field: JsonField): boolean {
  if (field.name === '_Links') return true;
  return rightsFields.has(field.name) && descendsFromCarrier(typeName);
}

const rightsFields = new Set(['TableRight', 'FieldProperties']);

function descendsFromCarrier(typeName: string): boolean {
  const { base, links } = typeEntry(typeName);
  const parent = links ?? base;
  return parent !== undefined && (parent === 'Carrier' || descendsFromCarrier(parent));
}

function inOrder(fields: readonly JsonField[], order: readonly string[]): readonly JsonField[] {
  const place = (field: JsonField) => {
    const index = order.indexOf(field.name);
    return index < 0 ? order.length : index;
  };
  return [...fields].sort((a, b) => place(a) - place(b));
}

function typeEntry(typeName: string): TypeEntry {
  const entry = contract().types[typeName];
  if (!entry) throw new Error(`The contract has no type ${typeName}`);
  return entry;
}

/** The subtypes of each polymorphic carrier and the property that tells them apart (JSON carries no type name). */
const discriminators: Readonly<Record<string, { property: string; nameOf: (member: string) => string }>> = {
  FieldInfoBase: {
    property: 'FieldType',
    nameOf: (member) => `FieldInfo${fieldInfoNames[member] ?? member}`,
  },
  WorkflowStepBase: { property: 'StepType', nameOf: (member) => `WorkflowStep${member}` },
  WorkflowStepOptionBase: { property: 'OptionType', nameOf: (member) => `WorkflowStepOption${member}` },
  BoardViewSettingsBase: { property: 'EntityType', nameOf: (member) => `${member}BoardViewSettings` },
};

const fieldInfoNames: Readonly<Record<string, string>> = {
  Integer: 'Int',
  Checkbox: 'Bool',
  RelationTo: 'Relation',
};

export interface Polymorphism {
  /** Property whose enum value decides. */
  readonly property: string;
  readonly subtypes: ReadonlySet<string>;
  subtype(member: string): string | undefined;
}

/** How values of a carrier with subtypes are told apart; undefined for ordinary carriers. */
export function polymorphism(typeName: string): Polymorphism | undefined {
  const subtypes = new Set(typeEntry(typeName).derived ?? []);
  const rule = discriminators[typeName];
  if (subtypes.size === 0 || !rule) return undefined;
  return {
    property: rule.property,
    subtypes,
    subtype: (member) => {
      const name = rule.nameOf(member);
      return subtypes.has(name) ? name : undefined;
    },
  };
}
