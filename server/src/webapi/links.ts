import { jsonFields, type Operation, operations, typeShape } from '@kontor/contract';
import type { Neutral } from '../crm/call.ts';
import { entityIdField } from './entity-id.ts';

type Row = Readonly<Record<string, unknown>>;
type LinkRule = (root: string, id: unknown, entity: Row) => string | undefined;

/** Related carriers that are resources themselves, and the path they live at. */
const singles: Readonly<Record<string, string>> = {
  Contact: 'Contact',
  Person: 'Person',
  Sale: 'Sale',
  Project: 'Project',
  Associate: 'User',
};

/** List-valued carriers and the MDO list they are chosen from. */
const mdoLists: Readonly<Record<string, string>> = {
  Business: 'business',
  Category: 'category',
  Country: 'country',
  Position: 'perspos',
  TicketPriority: 'ticketPriority',
  CustomerLanguage: 'customerLanguage',
  Priority: 'priority',
  Source: 'source',
  Currency: 'currency',
  ProjectStatus: 'projstatus',
  ProjectType: 'projtype',
  Competitor: 'comptr',
  Credited: 'credited',
  Rating: 'prob',
  Reason: 'reason',
};

const rules = new Map<string, readonly (readonly [name: string, link: LinkRule])[]>();

/**
 * `_Links` of an entity (spec rest §6), or undefined for carriers that have none.
 * @param root address of the REST API with a trailing slash
 */
export function linksOf(
  resultType: string,
  entity: Neutral,
  root: string,
): Record<string, string> | undefined {
  if (!resultType.endsWith('WithLinks') || typeof entity !== 'object' || entity === null) return undefined;
  let known = rules.get(resultType);
  if (!known) {
    known = rulesFor(resultType);
    rules.set(resultType, known);
  }
  const row = entity as Row;
  const idField = entityIdField(resultType);
  const id = idField === undefined ? 0 : row[idField];
  const links: Record<string, string> = {};
  for (const [name, link] of known) {
    const url = link(root, id, row);
    if (url !== undefined) links[name] = url;
  }
  return links;
}

function rulesFor(resultType: string): readonly (readonly [string, LinkRule])[] {
  const get = operations().find(
    (one) =>
      one.face === 'rest' && one.method === 'GET' && one.result === resultType && one.path.endsWith('/{id}'),
  );
  if (!get) return [];
  const collection = get.path.slice('/api/v1/'.length, -'/{id}'.length);
  const below = operations().filter(
    (one) => one.face === 'rest' && one.method === 'GET' && one.path.startsWith(`/api/v1/${collection}`),
  );
  const has = (path: string) => below.some((one) => one.path === `/api/v1/${collection}${path}`);
  return [
    ['Self', (root, id) => `${root}${collection}/${id}/`],
    ...(has('/{id}/Simple')
      ? [['Self.Simple', (root: string, id: unknown) => `${root}${collection}/${id}/Simple/`] as const]
      : []),
    ...(has('/UdefLayout/Published')
      ? [['UdefLayout', (root: string) => `${root}${collection}/UdefLayout/Published/`] as const]
      : []),
    ...relatedRules(resultType),
    ['Archive', (root) => `${root}${collection}/`],
    ...below.filter(isSubArchive).map((one) => {
      const name = one.path.split('/').at(-1) ?? '';
      const link: LinkRule = (root, id) => `${root}${collection}/${id}/${name}/`;
      return [`Archive.${name}`, link] as const;
    }),
  ];
}

const isSubArchive = (operation: Operation): boolean =>
  operation.result === 'ODataSlimResponse' && operation.path.includes('/{id}/');

function relatedRules(resultType: string): readonly (readonly [string, LinkRule])[] {
  return jsonFields(resultType).flatMap((field): readonly (readonly [string, LinkRule])[] => {
    const list = mdoLists[field.type];
    if (list) return [[`${field.name}.List`, (root) => `${root}MDOList/${list}/`]];
    const single = singles[field.type];
    if (!single || typeShape(field.type).kind !== 'carrier' || single !== field.name) return [];
    const idField = entityIdField(field.type);
    const link: LinkRule = (root, _id, entity) => {
      const related = entity[field.name] as Row | null | undefined;
      const relatedId = idField === undefined ? 0 : related?.[idField];
      return relatedId ? `${root}${single}/${relatedId}/` : undefined;
    };
    return [[field.name, link]];
  });
}
