import { table } from '../model/index.ts';

/**
 * Every list of the CRM in one table. A row says where the items are, which names the faces know the list by,
 * and how its MDO form behaves; the engine (`list-items.ts`, `mdo-list.ts`) does the rest.
 */
export interface ListKind {
  /** MDO name, `category`. */
  readonly name: string;
  /** Dictionary table in its documented casing; the key column is the table's primary key. */
  readonly table: string;
  /** Name in the REST path and operation ids, `Category`, where the list has a face of its own. */
  readonly rest?: string;
  /** One item in the operation ids, where it differs from `rest`. */
  readonly restItem?: string;
  /** Other names the list goes by, lower case. */
  readonly aliases?: readonly string[];
  /** `{Table}GroupLink` and `{Table}HeadingLink` exist. */
  readonly links?: boolean;
  /** Order of the MDO form; `rank` (the administrator's order) when absent. */
  readonly order?: 'name' | 'id';
  /** Items are plain `ListItemEntity` rows that the list operations may write. */
  readonly plain?: boolean;
  /** Columns that do not have the usual name (spec data-model §8). */
  readonly columns?: { readonly name?: string; readonly rank?: string; readonly tooltip?: string };
  /** MDO `ExtraInfo`, from the raw row. */
  readonly extraInfo?: (row: Readonly<Record<string, unknown>>) => string;
  /** Asked of the list's carriers by entities: loaded with the first request of a tenant. */
  readonly reference?: boolean;
}

const plain = { links: true, plain: true, order: 'name' } as const;

export const listKinds: readonly ListKind[] = [
  { name: 'category', table: 'Category', rest: 'Category', ...plain, reference: true },
  { name: 'business', table: 'Business', rest: 'Business', ...plain, reference: true },
  { name: 'contint', table: 'ContInt', ...plain, reference: true },
  { name: 'persint', table: 'PersInt', ...plain, reference: true },
  {
    name: 'perspos',
    table: 'PersPos',
    rest: 'Position',
    aliases: ['position'],
    ...plain,
    reference: true,
  },
  { name: 'mrmrs', table: 'MrMrs', rest: 'MrMrs', ...plain, reference: true },
  { name: 'salutation', table: 'Salutation', ...plain, order: 'id', reference: true },
  { name: 'priority', table: 'Priority', rest: 'Priority', ...plain },
  {
    name: 'source',
    table: 'Source',
    rest: 'Source',
    aliases: ['salesource'],
    links: true,
    plain: true,
    reference: true,
  },
  { name: 'comptr', table: 'Comptr', rest: 'Competitor', aliases: ['competitor'], ...plain },
  { name: 'credited', table: 'Credited', rest: 'Credited', ...plain },
  {
    name: 'deliveryterms',
    table: 'DeliveryTerms',
    rest: 'DeliveryTerms',
    restItem: 'DeliveryTerm',
    links: true,
    plain: true,
  },
  { name: 'deliverytype', table: 'DeliveryType', rest: 'DeliveryType', links: true, plain: true },
  { name: 'intent', table: 'Intent', ...plain },
  {
    name: 'paymentterms',
    table: 'PaymentTerms',
    rest: 'PaymentTerms',
    restItem: 'PaymentTerm',
    links: true,
    plain: true,
  },
  { name: 'paymenttype', table: 'PaymentType', rest: 'PaymentType', links: true, plain: true },
  { name: 'pmembtype', table: 'PMembType', ...plain },
  { name: 'priceunit', table: 'PriceUnit', ...plain },
  { name: 'productcategory', table: 'ProductCategory', rest: 'ProductCategory', ...plain },
  { name: 'productfamily', table: 'ProductFamily', rest: 'ProductFamily', ...plain },
  { name: 'producttype', table: 'ProductType', rest: 'ProductType', ...plain },
  {
    name: 'projstatus',
    table: 'ProjStatus',
    rest: 'ProjectStatus',
    aliases: ['projectstatus'],
    ...plain,
  },
  { name: 'projtype', table: 'ProjType', rest: 'ProjectType', aliases: ['projecttype'], ...plain },
  {
    name: 'quoteapprreason',
    table: 'QuoteApprReason',
    rest: 'QuoteApproveReason',
    aliases: ['quoteapprovereason'],
    ...plain,
  },
  { name: 'quotedenyreason', table: 'QuoteDenyReason', rest: 'QuoteDenyReason', ...plain },
  { name: 'reason', table: 'Reason', rest: 'Reason', ...plain },
  { name: 'reasonsold', table: 'ReasonSold', rest: 'ReasonSold', ...plain },
  { name: 'reasonstalled', table: 'ReasonStalled', rest: 'ReasonStalled', ...plain },
  { name: 'rejectreason', table: 'RejectReason', links: true, plain: true },
  { name: 'saletypecat', table: 'SaleTypeCat', aliases: ['saletypecategories'], links: true, plain: true },
  {
    name: 'searchcat',
    table: 'SearchCat',
    rest: 'SelectionCategory',
    aliases: ['selectioncategory'],
    ...plain,
  },
  { name: 'stakeholderrole', table: 'StakeholderRole', links: true, plain: true },
  { name: 'subscriptionunit', table: 'SubscriptionUnit', ...plain },
  { name: 'tags', table: 'Tags', links: true, plain: true },
  { name: 'amountclass', table: 'AmountClass', links: true, order: 'name' },
  { name: 'country', table: 'country', rest: 'Country', links: true, order: 'name', reference: true },
  { name: 'currency', table: 'Currency', rest: 'Currency', links: true, order: 'id', reference: true },
  { name: 'doctmpl', table: 'DocTmpl', rest: 'DocumentTemplate', aliases: ['documenttemplate'], links: true },
  { name: 'extapp', table: 'ExtApp', links: true },
  {
    name: 'prob',
    table: 'Prob',
    rest: 'Rating',
    aliases: ['rating', 'salestage', 'saleprobability'],
    links: true,
    order: 'name',
  },
  { name: 'saletype', table: 'SaleType', rest: 'SaleType', links: true },
  { name: 'task', table: 'Task', rest: 'Task', links: true, order: 'id', reference: true },
  { name: 'usergroup', table: 'UserGroup', rest: 'UserGroup', reference: true },
  {
    name: 'legalbase',
    table: 'LegalBase',
    rest: 'LegalBase',
    order: 'id',
    extraInfo: (row) => String(row.key ?? ''),
    reference: true,
  },
  { name: 'consentpurpose', table: 'ConsentPurpose', rest: 'ConsentPurpose', reference: true },
  {
    name: 'consentsource',
    table: 'ConsentSource',
    rest: 'ConsentSource',
    order: 'id',
    extraInfo: (row) => String(row.mailtemplate_id ?? 0),
    reference: true,
  },
  {
    name: 'shipmenttype',
    table: 'ShipmentType',
    aliases: ['mailingsubscriptiontype'],
    order: 'id',
    reference: true,
  },
  { name: 'leadstatus', table: 'leadstatus', order: 'id', reference: true },
  { name: 'relationdefinition', table: 'relationdefinition', order: 'name' },
  {
    name: 'ticketpriority',
    table: 'ticket_priority',
    order: 'id',
    columns: { rank: 'sort_order' },
    reference: true,
  },
  {
    name: 'customerlanguage',
    table: 'cust_lang',
    order: 'id',
    extraInfo: (row) => String(row.iso_code ?? row.lang_code ?? ''),
    reference: true,
  },
  { name: 'tickettype', table: 'ticket_type' },
  {
    name: 'ticketticketstatus',
    table: 'ticket_status',
    aliases: ['ticketstatuswithpostpone'],
    columns: { rank: 'ts_rank' },
  },
  { name: 'ejcategory', table: 'ej_category', aliases: ['ticketcategory'], order: 'id' },
  { name: 'role', table: 'Role', aliases: ['roles'], order: 'id' },
  { name: 'pricelist', table: 'PriceList' },
  {
    name: 'timezone',
    table: 'TZLocation',
    order: 'id',
    columns: { name: 'shortName', tooltip: 'cities' },
    extraInfo: (row) => String(row.countryid ?? 0),
  },
];

const kindsByName = new Map<string, ListKind>();
for (const kind of listKinds) {
  const names = [kind.name, kind.table, kind.rest, ...(kind.aliases ?? [])];
  for (const name of names)
    if (name && !kindsByName.has(name.toLowerCase())) kindsByName.set(name.toLowerCase(), kind);
}

/** By MDO name, table, REST name or alias, in any casing. */
export const listKind = (name: string): ListKind | undefined => kindsByName.get(name.toLowerCase());

const kindsByTable = new Map(listKinds.map((kind) => [table(kind.table).number, kind]));

/** By table number, as `UDefField.listTableId` and `UDListDefinition.listTableId` name a list. */
export const listKindOfTable = (tableNumber: number): ListKind | undefined => kindsByTable.get(tableNumber);
