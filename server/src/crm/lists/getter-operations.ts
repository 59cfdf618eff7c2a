import { type Operation, operations } from '@kontor/contract';
import type { Arguments, Call, Handler, OperationTable } from '../call.ts';
import { preferences } from '../preferences/index.ts';
import { categoryCarrier, plainCarrier } from './carriers.ts';
import { itemShapes } from './item-shapes.ts';
import { findList, type ListDefinition, listItems } from './list-definitions.ts';
import { listErrors } from './list-errors.ts';
import type { ListRow } from './list-rows.ts';

type Shape = (list: ListDefinition, row: ListRow) => object;

const plain: Shape = (_, row) => plainCarrier(row);

/** Carriers of the List agent that show one item of a list, and which list. */
const carriers: Readonly<Record<string, readonly [list: string, shape: Shape]>> = {
  Business: ['business', plain],
  Category: ['category', (_, row) => categoryCarrier(row)],
  Competitor: ['comptr', plain],
  Credited: ['credited', plain],
  Currency: ['currency', plain],
  CustomerLanguage: ['customerlanguage', plain],
  MrMrs: ['mrmrs', plain],
  Position: ['perspos', plain],
  Priority: ['priority', plain],
  ProductCategory: ['productcategory', plain],
  ProjectStatus: ['projstatus', plain],
  ProjectType: ['projtype', plain],
  QuoteApproveReason: ['quoteapprreason', plain],
  QuoteDenyReason: ['quotedenyreason', plain],
  Rating: ['prob', plain],
  Reason: ['reason', plain],
  ReasonSold: ['reasonsold', plain],
  ReasonStalled: ['reasonstalled', plain],
  SaleType: ['saletype', plain],
  SelectionCategory: ['searchcat', plain],
  SoTask: ['task', plain],
  Source: ['source', plain],
  TicketPriority: ['ticketpriority', plain],
  ...Object.fromEntries(
    Object.entries(itemShapes).map(([carrier, { list, read }]) => [carrier, [list, read] as const]),
  ),
};

/** `GetX` by id, `GetXList` by ids, and `GetXs` for all: the result and the parameters say which. */
function getterFor(operation: Operation): Handler | undefined {
  const isArray = operation.result?.endsWith('[]') === true;
  const entry = carriers[operation.result?.replace('[]', '') ?? ''];
  if (!entry || operation.key.includes('DocumentTemplate')) return undefined;
  const [list, shape] = entry;
  if (operation.body?.type === 'int[]' && isArray) return byIds(list, shape, operation.body.name);
  const [only, ...others] = operation.parameters;
  if (others.length > 0 || operation.body) return undefined;
  if (!isArray) return only?.type === 'int' ? byId(list, shape, only.name) : undefined;
  return !only || only.name === 'IncludeDeleted' ? all(list, shape) : undefined;
}

const byId =
  (name: string, shape: Shape, parameter: string): Handler =>
  async (call, args) => {
    const list = await findList(call.db, name);
    const id = Number(args[parameter] ?? 0);
    const row = (await listItems(call.db, list)).byId.get(id);
    if (!row) throw listErrors.itemNotFound(list.name, id);
    return shape(list, row);
  };

const byIds =
  (name: string, shape: Shape, parameter: string): Handler =>
  async (call, args) => {
    const wanted = args[parameter];
    const list = await findList(call.db, name);
    const { byId: rows } = await listItems(call.db, list);
    const ids = Array.isArray(wanted) ? wanted.map(Number) : [];
    return ids.flatMap((id) => {
      const row = rows.get(id);
      return row ? [shape(list, row)] : [];
    });
  };

const all =
  (name: string, shape: Shape): Handler =>
  async (call, args) => {
    const list = await findList(call.db, name);
    const items = await listItems(call.db, list);
    return items.all
      .filter((row) => args.IncludeDeleted === true || !row.deleted)
      .map((row) => shape(list, row));
  };

function generatedGetters(): OperationTable {
  const table: Record<string, Handler> = {};
  for (const operation of operations()) {
    if (operation.face !== 'agent' || operation.tag !== 'List' || !/^List\.Get/.test(operation.key)) continue;
    const handler = getterFor(operation);
    if (handler) table[operation.key] = handler;
  }
  return table;
}

/** Amounts are kept in the tenant's own currency. */
async function ourCurrency(call: Call, shape: Shape): Promise<object> {
  const id = (await preferences(call)).number('System', 'OurCurrencyId');
  const list = await findList(call.db, 'currency');
  const row = (await listItems(call.db, list)).byId.get(id);
  if (!row) throw listErrors.itemNotFound(list.name, id);
  return shape(list, row);
}

const currencyEntity: Shape = (list, row) => itemShapes.CurrencyEntity?.read(list, row) ?? plainCarrier(row);

export const getterOperations: OperationTable = {
  ...generatedGetters(),
  'List.GetOurCurrency': (call: Call, _: Arguments) => ourCurrency(call, plain),
  'List.GetOwnerCompanysCurrency': (call: Call) => ourCurrency(call, plain),
  'List.GetBaseCurrency': (call: Call) => ourCurrency(call, currencyEntity),
};
