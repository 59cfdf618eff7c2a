import type { TenantDb } from '../../platform/db.ts';
import type { Call } from '../call.ts';
import { preferences } from '../preferences/index.ts';
import { createReferenceCache } from '../reference-cache.ts';
import { columnOfId } from './column-id.ts';
import type { FieldOwner } from './field-owners.ts';

/** `UDefField.fieldType` (spec data-model §9). */
export const udefTypes = {
  number: 1,
  shortText: 2,
  longText: 3,
  date: 4,
  unlimitedDate: 5,
  checkbox: 6,
  list: 7,
  decimal: 8,
} as const;

/** A row of UDefField as it is stored, keys in lower case. */
export interface UdefRow {
  readonly udeffield_id: number;
  readonly ownertable_id: number;
  readonly taborder: number;
  readonly fieldtype: number;
  readonly listtableid: number | null;
  readonly udlistdefinition_id: number;
  readonly columnid: number;
  readonly textlength: number | null;
  readonly fielddefault: string | null;
  readonly indexed: boolean | null;
  readonly mandatory: boolean;
  readonly readonly: number | null;
  readonly tooltip: string | null;
  readonly fieldlabel: string | null;
  readonly labelleft: number | null;
  readonly labeltop: number | null;
  readonly labelwidth: number | null;
  readonly labelheight: number | null;
  readonly fieldleft: number | null;
  readonly fieldtop: number | null;
  readonly fieldwidth: number | null;
  readonly fieldheight: number | null;
  readonly version: number | null;
  readonly lastversionid: number | null;
  readonly page1lineno: number | null;
  readonly udefidentity: number | null;
  readonly hidelabel: boolean | null;
  readonly justification: number | null;
  readonly progid: string | null;
  readonly formatmask: string | null;
  readonly shortlabel: string | null;
}

/** A user-defined field of the published layout. */
export interface UdefField {
  readonly progId: string;
  readonly type: number;
  /** The ud…small or ud…large row that holds the value. */
  readonly part: 'small' | 'large';
  /** Lower case: `long01`, `string41`. */
  readonly column: string;
  readonly row: UdefRow;
}

const rowsByTenant = createReferenceCache<readonly UdefRow[]>({
  tables: ['udeffield'],
  load: (db: TenantDb) =>
    db.query<UdefRow>({
      name: 'udef-all',
      text: 'select * from udeffield where tenant_id = $1 order by taborder, udeffield_id',
      values: [db.tenantId],
    }),
});

/** Version number of the published layout of an entity. */
async function publishedVersion(call: Pick<Call, 'db' | 'caller'>, owner: FieldOwner): Promise<number> {
  const stored = await preferences(call);
  return stored.number('System', `CurrentUdefVersion${owner.entity}`);
}

export interface UdefLayout {
  readonly version: number;
  readonly published: readonly UdefRow[];
  /** What the administrator is working on: the published rows until a change is saved. */
  readonly draft: readonly UdefRow[];
  /** Some draft exists that was not published. */
  readonly changed: boolean;
}

export async function udefLayout(call: Pick<Call, 'db' | 'caller'>, owner: FieldOwner): Promise<UdefLayout> {
  const [rows, version] = await Promise.all([rowsByTenant.get(call.db), publishedVersion(call, owner)]);
  const own = rows.filter((row) => row.ownertable_id === owner.udefOwner);
  const published = own.filter((row) => (row.version ?? 0) === version);
  const newer = own.filter((row) => (row.version ?? 0) > version);
  return { version, published, draft: newer.length > 0 ? newer : published, changed: newer.length > 0 };
}

const compiled = new WeakMap<readonly UdefRow[], Map<string, readonly UdefField[]>>();

/** Fields of the published layout with the columns that hold them; worked out once per layout. */
export async function udefFields(
  call: Pick<Call, 'db' | 'caller'>,
  owner: FieldOwner,
): Promise<readonly UdefField[]> {
  const [rows, version] = await Promise.all([rowsByTenant.get(call.db), publishedVersion(call, owner)]);
  const byOwner = compiled.get(rows) ?? new Map<string, readonly UdefField[]>();
  compiled.set(rows, byOwner);
  const key = `${owner.entity}/${version}`;
  const known = byOwner.get(key);
  if (known) return known;
  const fields = rows
    .filter((row) => row.ownertable_id === owner.udefOwner && (row.version ?? 0) === version)
    .flatMap((row) => compile(owner, row) ?? []);
  byOwner.set(key, fields);
  return fields;
}

export const progIdOf = (row: UdefRow): string => row.progid || `SuperOffice:${row.udefidentity ?? 0}`;

function compile(owner: FieldOwner, row: UdefRow): UdefField | undefined {
  const place = columnOfId(row.columnid);
  if (!place) return undefined;
  const part = place.table === owner.small ? 'small' : place.table === owner.large ? 'large' : undefined;
  return part && { progId: progIdOf(row), type: row.fieldtype, part, column: place.column, row };
}
