/** A fixed condition on a row a join leads to or comes from: column, operator, constant. */
export type Condition = readonly [string, '=' | '<' | '>=', number];

/**
 * One step from a row to other rows.
 * `to` follows a column to a primary key; `has` goes to the rows that point back, where the first by `first`
 * (else by primary key) stands for them in a list; `as` stays on the row and remembers which end of it is meant.
 */
export type Step =
  | { readonly to: string; readonly by: string; readonly when?: readonly Condition[] }
  | {
      readonly has: string;
      readonly by: string;
      readonly of?: string;
      readonly where?: readonly Condition[];
      readonly first?: string;
    }
  | { readonly as: string };

type Joins = Readonly<Record<string, Readonly<Record<string, readonly Step[]>>>>;

const to = (table: string, by: string): Step => ({ to: table, by });
const has = (table: string, by: string, where: readonly Condition[] = [], first?: string): Step => ({
  has: table,
  by,
  where,
  first,
});

/** The first phone number of one type (`phone.ptype_idx`). */
const phone = (type: number): Step =>
  has('phone', 'owner_id', [
    ['ptype_idx', '=', type],
    ['rank', '=', 1],
  ]);
const address = (type: number): Step => has('address', 'owner_id', [['atype_idx', '=', type]]);
const email = (owner: string): Step =>
  has('Email', owner, [
    ['rank', '=', 1],
    ['type', '=', 0],
  ]);
const url = (owner: string): Step => has('URL', owner, [['rank', '=', 1]]);
const published = (tableNumber: number): Step =>
  has('Publish', 'recordId', [['tableNumber', '=', tableNumber]]);

/** Types from this one on belong to persons, below it to companies (`phone.ptype_idx`, `address.atype_idx`). */
const personTypes = 16384;

const contactTable = 5;
const personTable = 6;

/** From a company or person to its relations, seen from the given end; the other end is what a list shows. */
const relation = (table: number, end: 'source' | 'destination'): readonly Step[] => [
  has('relations', `${end}_record`, [[`${end}_table`, '=', table]]),
  { as: end === 'source' ? 'relations:destination' : 'relations:source' },
];

const ofMainPerson: Step = has('person', 'contact_id', [['retired', '=', 0]], 'rank');

const personSubRows = {
  personDirectPhone: [phone(16385)],
  personMobilePhone: [phone(16389)],
  personPrivate: [phone(16388)],
  personPager: [phone(16390)],
  personDirectFax: [phone(16387)],
  personInfo: [to('text', 'text_id')],
  personEmail: [email('person_id')],
  personUrl: [url('person_id')],
  personAddress: [address(16387)],
  personUdef: [],
  personExtra: [],
  personSourceRelation: relation(personTable, 'source'),
  personTargetRelation: relation(personTable, 'destination'),
  personAssociate: [to('associate', 'associate_id')],
  correspondingAssociate: [has('associate', 'person_id')],
} satisfies Record<string, readonly Step[]>;

const throughMainPerson = Object.fromEntries(
  Object.entries(personSubRows).map(([prefix, steps]) => [prefix, [ofMainPerson, ...steps]]),
);

/** Where a prefix leads, by the table (or table end) it hangs on. */
export const prefixJoins: Joins = {
  contact: {
    phone: [has('phone', 'owner_id', [['ptype_idx', '<', personTypes]], 'rank')],
    contactPhone: [phone(1)],
    contactFax: [phone(3)],
    searchPhone: [has('phone', 'owner_id', [['ptype_idx', '<', personTypes]])],
    email: [email('contact_id')],
    contactEmail: [email('contact_id')],
    postAddress: [address(1)],
    streetAddress: [address(2)],
    restrictionAddress: [has('address', 'owner_id', [['atype_idx', '<', personTypes]])],
    restrictionPostalAddress: [address(1)],
    url: [url('contact_id')],
    contactAssociate: [to('associate', 'associate_id')],
    contactSupportAssociate: [to('associate', 'supportAssociateId')],
    contactSupportPerson: [to('person', 'supportPersonId')],
    contactUdef: [],
    contactExtra: [],
    sourceRelation: relation(contactTable, 'source'),
    targetRelation: relation(contactTable, 'destination'),
    sale: [has('sale', 'contact_id')],
    appointment: [has('appointment', 'contact_id')],
    document: [has('appointment', 'contact_id'), to('document', 'document_id')],
    ...throughMainPerson,
  },
  person: {
    phone: [has('phone', 'owner_id', [['ptype_idx', '>=', personTypes]], 'rank')],
    searchPhone: [has('phone', 'owner_id', [['ptype_idx', '>=', personTypes]])],
    email: [email('person_id')],
    restrictionAddress: [has('address', 'owner_id', [['atype_idx', '>=', personTypes]])],
    personContact: [to('contact', 'contact_id')],
    request: [has('ticket', 'cust_id')],
    projectMembers: [has('projectmember', 'person_id'), to('project', 'project_id')],
    personAppointment: [has('appointment', 'person_id')],
    formSubmission: [has('form_submission', 'person_id')],
    chatSession: [has('chat_session', 'customer_id')],
    workflowInstance: [has('workflow_instance', 'person_id')],
    ...personSubRows,
  },
  project: {
    projectPublish: [published(11)],
    projectEvent: [],
    projectUrl: [url('project_id')],
    projectAssociate: [to('associate', 'associate_id')],
    projectUdef: [],
    project: [to('text', 'text_id')],
    projectMember: [has('projectmember', 'project_id', [], 'rank')],
    sale: [has('sale', 'project_id')],
    appointment: [has('appointment', 'project_id')],
    document: [has('appointment', 'project_id'), to('document', 'document_id')],
  },
  sale: {
    sale: [to('text', 'text_id')],
    salePublish: [published(13)],
    associate: [to('associate', 'associate_id')],
    saleUdef: [],
    contact: [to('contact', 'contact_id')],
    person: [to('person', 'person_id')],
    project: [to('project', 'project_id')],
    appointment: [has('appointment', 'sale_id')],
    document: [has('appointment', 'sale_id'), to('document', 'document_id')],
    saleStakeholder: [has('SaleStakeholder', 'sale_id', [], 'rank')],
    quote: [has('Quote', 'SaleId')],
  },
  appointment: {
    appointment: [to('text', 'text_id')],
    appointmentPublish: [published(9)],
    appointmentUdef: [],
    associate: [to('associate', 'associate_id')],
    contact: [to('contact', 'contact_id')],
    person: [to('person', 'person_id')],
    project: [to('project', 'project_id')],
    sale: [to('sale', 'sale_id')],
  },
  document: {
    document: [to('text', 'text_id')],
    documentPublish: [published(10)],
    documentUdef: [],
    associate: [to('appointment', 'appointment_id'), to('associate', 'associate_id')],
    contact: [to('appointment', 'appointment_id'), to('contact', 'contact_id')],
    person: [to('appointment', 'appointment_id'), to('person', 'person_id')],
    project: [to('appointment', 'appointment_id'), to('project', 'project_id')],
    sale: [to('appointment', 'appointment_id'), to('sale', 'sale_id')],
  },
  ticket: {
    createdBy: [{ has: 'associate', by: 'ejuserId', of: 'created_by' }],
    ownedBy: [{ has: 'associate', by: 'ejuserId', of: 'owned_by' }],
    ticketStatus: [to('ticket_status', 'ticket_status')],
    ticketPriority: [to('ticket_priority', 'priority')],
    extra: [],
    person: [to('person', 'cust_id')],
    contact: [to('contact', 'contact_id')],
    sale: [to('sale', 'sale_id')],
    project: [to('project', 'project_id')],
  },
  projectmember: {
    contact: [to('contact', 'contact_id')],
    person: [to('person', 'person_id')],
    contactPhone: [to('contact', 'contact_id'), phone(1)],
    contactFax: [to('contact', 'contact_id'), phone(3)],
    contactEmail: [to('contact', 'contact_id'), email('contact_id')],
    postAddress: [to('contact', 'contact_id'), address(1)],
    streetAddress: [to('contact', 'contact_id'), address(2)],
    url: [to('contact', 'contact_id'), url('contact_id')],
    contactAssociate: [to('contact', 'contact_id'), to('associate', 'associate_id')],
    contactUdef: [to('contact', 'contact_id')],
    contactExtra: [to('contact', 'contact_id')],
    project: [to('project', 'project_id')],
  },
  SaleStakeholder: { contact: [to('contact', 'contact_id')], person: [to('person', 'person_id')] },
  s_shipment: {
    mailingAddr: [has('s_shipment_addr', 'shipment_id')],
    project: [to('project', 'project_id')],
    associate: [to('associate', 'registered_associate_id')],
  },
  s_shipment_addr: { contact: [to('contact', 'contact_id')], person: [to('person', 'customer_id')] },
  chat_session: {
    chatTopic: [to('chat_topic', 'topic_id')],
    associate: [{ has: 'associate', by: 'ejuserId', of: 'user_id' }],
    person: [to('person', 'customer_id')],
    contact: [to('contact', 'contact_id')],
  },
  form_submission: {
    associate: [to('form', 'form_id'), to('associate', 'registered_associate_id')],
    person: [to('person', 'person_id')],
    contact: [to('contact', 'contact_id')],
  },
  Quote: {
    version: [has('QuoteVersion', 'QuoteId')],
    connection: [to('QuoteConnection', 'QuoteConnectionId')],
    sale: [to('sale', 'SaleId')],
  },
  QuoteVersion: { alternative: [has('QuoteAlternative', 'QuoteVersionId')], quote: [to('Quote', 'QuoteId')] },
  QuoteAlternative: {
    quoteline: [has('QuoteLine', 'QuoteAlternativeId')],
    version: [to('QuoteVersion', 'QuoteVersionId')],
  },
  QuoteLine: { alternative: [to('QuoteAlternative', 'QuoteAlternativeId')] },
  QuoteConnection: { erpConnection: [to('ErpConnection', 'ErpConnectionId')] },
  ErpConnection: { connector: [to('ErpConnector', 'ErpConnectorId')] },
  Product: { priceList: [to('PriceList', 'PriceListId')] },
  relations: { source: [{ as: 'relations:source' }], target: [{ as: 'relations:destination' }] },
  ConsentPurpose: { consentPerson: [has('ConsentPerson', 'consentPurpose_id')] },
  ConsentPerson: {
    person: [to('person', 'person_id')],
    consentPurpose: [to('ConsentPurpose', 'consentPurpose_id')],
  },
  selection: { selectionAssociate: [to('associate', 'associate_id')], selection: [to('text', 'text_id')] },
  ej_message: {
    ticket: [to('ticket', 'ticket_id')],
    ticketMessageExtra: [],
    person: [to('person', 'customer_id')],
  },
  Webhook: {
    webhookUsage: [has('Webhook_usage', 'webhook_usage_id')],
    registered_associate_id: [to('associate', 'registered_associate_id')],
    updated_associate: [to('associate', 'updated_associate_id')],
  },
  NewsFeedItem: {
    contact: [to('contact', 'contact_id')],
    person: [to('person', 'person_id')],
    project: [to('project', 'project_id')],
    sale: [to('sale', 'sale_id')],
  },
  SaleHist: {
    contact: [to('contact', 'contact_id')],
    person: [to('person', 'person_id')],
    project: [to('project', 'project_id')],
  },
};

const endOfRelation = (end: 'source' | 'destination') => ({
  contact: [{ to: 'contact', by: `${end}_record`, when: [[`${end}_table`, '=', contactTable]] } as const],
  person: [{ to: 'person', by: `${end}_record`, when: [[`${end}_table`, '=', personTable]] } as const],
});

/** Where a binding finds a table that is not the row's own: rows that belong to it without a prefix of their own. */
export const implicitJoins: Joins = {
  contact: {
    person: [ofMainPerson],
    contactinterest: [has('contactinterest', 'contact_id')],
    selectionmember: [has('selectionmember', 'contact_id')],
  },
  person: {
    personinterest: [has('personinterest', 'person_id')],
    ConsentPerson: [has('ConsentPerson', 'person_id')],
    ShipmentTypeReservation: [has('ShipmentTypeReservation', 'person_id')],
    projectmember: [has('projectmember', 'person_id')],
    SaleStakeholder: [has('SaleStakeholder', 'person_id')],
    s_shipment_addr: [has('s_shipment_addr', 'customer_id')],
    associate: [has('associate', 'person_id')],
  },
  associate: {
    Credentials: [has('Credentials', 'associateId')],
    UserGroupLink: [has('UserGroupLink', 'assoc_id')],
    UserRoleLink: [has('UserRoleLink', 'associate_id')],
  },
  project: {
    projectmember: [has('projectmember', 'project_id')],
    ExternalEvent: [to('ExternalEvent', 'event_id')],
  },
  sale: { SaleStakeholder: [has('SaleStakeholder', 'sale_id', [], 'rank')], Quote: [has('Quote', 'SaleId')] },
  document: { appointment: [to('appointment', 'appointment_id')] },
  relations: { associate: [to('associate', 'associateId')] },
  'relations:source': endOfRelation('source'),
  'relations:destination': endOfRelation('destination'),
  chat_session: { associate: [{ has: 'associate', by: 'ejuserId', of: 'user_id' }] },
  s_shipment: { s_shipment_addr: [has('s_shipment_addr', 'shipment_id')] },
  ticket: { ej_message: [has('ej_message', 'ticket_id')] },
};

/** Hops of a binding that do not end at a primary key: the mail address of a person is the first of theirs. */
export const hopJoins: Readonly<Record<string, Step>> = { Email: email('person_id') };
