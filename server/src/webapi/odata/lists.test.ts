import Fastify, { type FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestTenant } from '../../../../tests/support/database.ts';
import { proves } from '../../../../tests/support/proves.ts';
import { archiveOperations } from '../../crm/archive/index.ts';
import { createTestWorld, now, provision, type TestWorld } from '../../crm/archive/testing/test-world.ts';
import { resolveCaller } from '../../crm/users/index.ts';
import { fixedClock } from '../../platform/clock.ts';
import { createFaceDirectory } from '../../tenancy/faces.ts';
import type { Tenant } from '../../tenancy/tenant.ts';
import { createWebapi } from '../webapi.ts';

const signedIn = { host: 'localhost:4311', authorization: 'Bearer 8A:good' };

let world: TestWorld;
let api: FastifyInstance;
let other: Tenant;

beforeAll(async () => {
  world = await createTestWorld();
  other = await createTestTenant(world.db);
  await provision(world, other);
  await world.insert(
    'contact',
    {
      contact_id: 123,
      name: 'Nordlys Handel AS',
      department: 'Bergen',
      category_idx: 1,
      country_id: 578,
      associate_id: 5,
      number2: '10148',
      registered: '2025-05-30T08:20:00Z',
    },
    {
      contact_id: 124,
      name: 'nordkapp fisk',
      category_idx: 2,
      country_id: 752,
      registered: '2024-01-02T00:30:00Z',
    },
    {
      contact_id: 125,
      name: "O'Brien & sons",
      category_idx: 1,
      xstop: true,
      registered: '2025-06-04T09:00:00Z',
    },
    { contact_id: 126, name: 'Recycled', category_idx: 1, deleteddate: '2025-06-01T00:00:00Z' },
  );
  api = await serve();
});
afterAll(async () => {
  await api.close();
  await world.drop();
});

async function serve(): Promise<FastifyInstance> {
  const app = Fastify({ routerOptions: { caseSensitive: false, ignoreTrailingSlash: true } });
  const subject = {
    kind: 'user',
    tenantId: world.tenant.id,
    associateId: 5,
    clientId: 'app',
    accountId: 1,
  } as const;
  await app.register(
    createWebapi({
      operations: archiveOperations,
      tenants: { byCtx: async (ctx) => (ctx === world.tenant.ctx ? world.tenant : undefined) },
      faces: createFaceDirectory((face) => `http://localhost:${4300 + face.portOffset}`),
      credentials: {
        accessToken: async (token) => (token === '8A:good' ? subject : undefined),
        systemTicket: async () => undefined,
      },
      resolveCaller,
      db: world.db,
      clock: fixedClock(now),
      log: pino({ enabled: false }),
    }),
  );
  return app;
}

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await api.inject({
    url: `/${world.tenant.ctx}/api/v1/${path}`,
    headers: { ...signedIn, ...headers },
  });
  return { status: answer.statusCode, body: answer.json() };
}

describe('a list that cannot be answered', () => {
  it.each([
    [
      "Contact?$filter=name beginns 'x'",
      /'name' \(stringorPK\) does not know operator 'beginns'; it knows .*begins/,
    ],
    ["Contact?$filter=nome is 'x'", /no column 'nome'/],
    ["Contact?$filter=name is 'x", /position 9: text without its closing quote/],
    ["Contact?$filter=(name is 'x'", /position 13: '\)' expected where it ends/],
    ["Contact?$filter=contactId gt 'abc'", /contactId: 'abc' is not a number/],
    ["Contact?$filter=registeredDate before 'soon'", /'soon' is not a date/],
    ['Contact?$filter=contactId between (1)', /takes two value\(s\), 1 were given/],
    ["Contact?$filter=mainContact is 'x'", /'mainContact' cannot be restricted on/],
    ['Contact?$select=nome', /\$select: archive SimpleContact has no column 'nome'/],
    ['Contact?$orderby=contactInterestIds', /cannot be ordered by column 'contactInterestIds'/],
    ['Contact?$orderby=name upwards', /'name upwards' is not a column and 'asc' or 'desc'/],
    ['Contact?$entities=person', /no entity 'person', it has contact/],
  ])('%s → 400', async (path, message) => {
    const { status, body } = await get(path);

    expect(status).toBe(400);
    expect(body).toMatchObject({ Error: true, ErrorType: 'ArgumentException' });
    expect(body.Message).toMatch(message);
  });

  it('says which column is not implemented', async () => {
    const { status, body } = await get('Contact?$select=NumberOfSales');

    expect(status).toBe(501);
    expect(body).toMatchObject({ ErrorType: 'NotImplementedException' });
    expect(body.Message).toContain("'NumberOfSales'");
  });

  it('is 404 below a company that does not exist or was deleted', async () => {
    expect((await get('Contact/99999/Persons')).status).toBe(404);
    expect((await get('Contact/126/Persons')).status).toBe(404);
    expect((await get('Archive/Nonsense')).status).toBe(404);
  });
});

describe('GET /Contact (spec rest §15, 6)', () => {
  proves('v1ContactEntity_GetAll');

  it('answers the transcript', async () => {
    const { status, body } = await get(
      "Contact?$select=contactId,name,category&$filter=category oneOf (1) and name begins 'Nord'&$orderBy=name&$top=2",
    );

    expect(status).toBe(200);
    expect(body).toEqual({
      'odata.metadata': expect.stringMatching(
        /^http:\/\/[^/]+:\d+\/Cust\d+\/api\/v1\/Archive\/\/\$metadata$/,
      ),
      'odata.nextLink': null,
      value: [
        {
          PrimaryKey: '2',
          EntityName: 'contact',
          contactId: 2,
          name: 'Nordlys Handel AS',
          category: expect.stringContaining('Customer'),
        },
        {
          PrimaryKey: '123',
          EntityName: 'contact',
          contactId: 123,
          name: 'Nordlys Handel AS',
          category: expect.stringContaining('Customer'),
        },
      ],
    });
  });

  it('prints columns in the order of the provider, whatever the order of $select', async () => {
    const { body } = await get('Contact?$select=name, contactId ,department?&$top=1');

    expect(Object.keys(body.value[0])).toEqual([
      'PrimaryKey',
      'EntityName',
      'contactId',
      'name',
      'department',
    ]);
  });

  it('answers full rows with what is stored and what is shown', async () => {
    const { body } = await get('Contact?$mode=full&$select=name,category&$filter=contactId eq 123');

    expect(body.value).toEqual([
      {
        PrimaryKey: 123,
        EntityName: 'contact',
        StyleHint: '',
        LinkHint: 'nav=contact&contact_id=123',
        TableRight: { Mask: 1, Reason: '[SR_ACTIVITY_BLOCKED_FIND]' },
        Column: {
          name: {
            RawValue: 'Nordlys Handel AS',
            DisplayValue: 'Nordlys Handel AS',
            LinkHint: '',
            TooltipHint: '{contact_id=123}',
          },
          category: {
            RawValue: 1,
            DisplayValue: expect.stringContaining('Customer'),
            LinkHint: '',
            TooltipHint: '{category_id=1}',
          },
        },
      },
    ]);
  });

  it('reads list names in the language of the caller', async () => {
    const { body } = await get('Contact?$select=category&$filter=contactId eq 123', {
      'accept-language': 'en',
    });

    expect(body.value[0].category).toBe('Customer');
  });

  it('prints stamps as wall time of the base zone, in the zone asked for, and empty as year 1', async () => {
    const path = 'Contact?$select=registeredDate,updatedDate&$filter=contactId eq 123';

    expect((await get(path)).body.value[0]).toMatchObject({
      registeredDate: '2025-05-30T10:20:00',
      updatedDate: '0001-01-01T00:00:00',
    });
    expect((await get(path, { 'so-timezone': 'UTC' })).body.value[0].registeredDate).toBe(
      '2025-05-30T08:20:00',
    );
  });

  it('leads on with the next link until the last page', async () => {
    const first = (await get('Contact?$select=contactId&$filter=contactId ge 123&$orderBy=contactId&$top=2'))
      .body;
    const link: string = first['odata.nextLink'];
    const answer = await api.inject({
      url: new URL(link).pathname + new URL(link).search,
      headers: signedIn,
    });
    const second = answer.json();

    expect(first.value.map((row: { contactId: number }) => row.contactId)).toEqual([123, 124]);
    expect(second.value.map((row: { contactId: number }) => row.contactId)).toEqual([125]);
    expect(second['odata.nextLink']).toBeNull();
  });

  it('hides recycled companies unless the query restricts on their date', async () => {
    expect((await get('Contact?$filter=contactId = 126')).body.value).toEqual([]);
    expect(
      (await get("Contact?$filter=contactId = 126 and deletedDate after '2025-01-01'")).body.value,
    ).toHaveLength(1);
  });

  it('answers without options, with the default columns', async () => {
    const { status, body } = await get('Contact');

    expect(status).toBe(200);
    expect(body.value.length).toBeGreaterThan(3);
    expect(body.value[0]).toHaveProperty('department');
  });
});

describe('another tenant', () => {
  it('is not seen, whatever the filter', async () => {
    await world.db.forTenant(other.id).query({
      text: `insert into contact (tenant_id, contact_id, name, registered) values ($1, 900, 'Foreign', now())`,
      values: [other.id],
    });

    expect(
      (await get("Contact?$filter=name is 'Foreign' or getAllRows = true&$select=name")).body.value,
    ).not.toContainEqual(expect.objectContaining({ name: 'Foreign' }));
    expect((await get('Contact/900/Persons')).status).toBe(404);
  });
});

describe('lists below a company and a person', () => {
  proves(
    'v1PersonEntity_GetAll',
    'v1ContactEntity_Activities',
    'v1ContactEntity_Appointments',
    'v1ContactEntity_Documents',
    'v1ContactEntity_Projects',
    'v1ContactEntity_Sales',
    'v1ContactEntity_Persons',
    'v1ContactEntity_Relations',
    'v1ContactEntity_Tickets',
    'v1PersonEntity_Activities',
    'v1PersonEntity_Appointments',
    'v1PersonEntity_Documents',
    'v1PersonEntity_Relations',
    'v1PersonEntity_Sales',
    'v1PersonEntity_Tickets',
  );

  it.each([
    'Person',
    'Contact/123/Activities',
    'Contact/123/Appointments',
    'Contact/123/Documents',
    'Contact/123/Projects',
    'Contact/123/Sales',
    'Contact/123/Persons',
    'Contact/123/Relations',
    'Contact/123/Tickets',
    'Person/9/Activities',
    'Person/9/Appointments',
    'Person/9/Documents',
    'Person/9/Relations',
    'Person/9/Sales',
    'Person/9/Tickets',
  ])('%s answers with its default columns', async (path) => {
    const { status, body } = await get(path);

    expect(body).toMatchObject({ value: expect.any(Array) });
    expect(status).toBe(200);
  });
});

describe('lists of one company and one person', () => {
  const ids = async (path: string) =>
    ((await get(path)).body.value as { PrimaryKey: string }[])
      .map((row) => Number(row.PrimaryKey))
      .sort((a, b) => a - b);

  beforeAll(async () => {
    const visible = { forall: 1 };
    await world.insert(
      'person',
      { person_id: 210, contact_id: 123, firstname: 'Tuva', lastname: 'Lien', registered: now },
      { person_id: 211, contact_id: 123, firstname: 'Gone', lastname: 'Away', retired: 1, registered: now },
      { person_id: 212, contact_id: 124, firstname: 'Kari', lastname: 'Nord', registered: now },
    );
    await world.insert(
      'appointment',
      {
        appointment_id: 1,
        contact_id: 123,
        person_id: 210,
        type: 1,
        status: 1,
        associate_id: 5,
        do_by: '2025-06-04T09:00:00',
        task_idx: 1,
        registered: now,
      },
      {
        appointment_id: 2,
        contact_id: 124,
        person_id: 212,
        type: 1,
        status: 3,
        associate_id: 5,
        do_by: '2025-06-05T09:00:00',
        registered: now,
      },
      {
        appointment_id: 3,
        contact_id: 123,
        person_id: 210,
        type: 4,
        document_id: 70,
        associate_id: 5,
        do_by: '2025-06-03T09:00:00',
        registered: now,
      },
      {
        appointment_id: 4,
        contact_id: 123,
        type: 1,
        status: 1,
        associate_id: 1,
        do_by: '2025-06-03T09:00:00',
        registered: now,
      },
    );
    await world.insert(
      'visiblefor',
      { visiblefor_id: 1, tableid: 9, recordid: 1, appointmentid: 1, ...visible, registered: now },
      { visiblefor_id: 4, tableid: 9, recordid: 4, appointmentid: 4, forassocid: 1, registered: now },
    );
    await world.insert('document', {
      document_id: 70,
      appointment_id: 3,
      header: 'Offer',
      name: 'offer.docx',
      registered: now,
    });
    await world.insert(
      'sale',
      {
        sale_id: 50,
        contact_id: 123,
        heading: 'Boats',
        amount: 100.5,
        probability: 50,
        status: 1,
        saledate: '2025-06-30T00:00:00',
        registered: now,
      },
      { sale_id: 51, contact_id: 124, heading: 'Fish', registered: now },
      { sale_id: 52, contact_id: 125, heading: 'Nets', registered: now },
    );
    await world.insert('salestakeholder', {
      salestakeholder_id: 1,
      sale_id: 51,
      contact_id: 123,
      person_id: 210,
      registered: now,
    });
    await world.insert(
      'project',
      { project_id: 60, name: 'Fair', registered: now },
      { project_id: 61, name: 'Other', registered: now },
    );
    await world.insert('projectmember', {
      projectmember_id: 1,
      project_id: 60,
      contact_id: 123,
      person_id: 210,
      registered: now,
    });
    await world.insert(
      'relations',
      {
        relation_id: 1,
        reldef_id: 1,
        source_table: 5,
        source_record: 123,
        destination_table: 5,
        destination_record: 124,
        registered: now,
      },
      {
        relation_id: 2,
        reldef_id: 2,
        source_table: 6,
        source_record: 212,
        destination_table: 6,
        destination_record: 210,
        registered: now,
      },
    );
    await world.insert(
      'ticket',
      { id: 80, title: 'Help', contact_id: 123, cust_id: 210, status: 1, created_at: '2025-06-01T08:00:00' },
      { id: 81, title: 'Deleted', contact_id: 123, cust_id: 210, status: 4 },
      { id: 82, title: 'Closed', contact_id: 123, cust_id: 210, status: 2 },
    );
  });

  it.each([
    ['Contact/123/Persons', [210, 211]],
    ['Contact/123/Persons?$entities=person', [210]],
    ['Contact/123/Persons?$entities=retiredPerson', [211]],
    ['Contact/123/Appointments', [1]],
    ['Contact/123/Documents', [70]],
    ['Contact/123/Activities', [1, 70]],
    ['Contact/123/Activities?$entities=document', [70]],
    ['Contact/123/Projects', [60]],
    ['Contact/123/Sales', [50, 51]],
    ['Contact/123/Sales?$entities=sale', [50]],
    ['Contact/123/Relations', [1]],
    ['Contact/123/Tickets', [80, 82]],
    ['Contact/123/Tickets?$entities=ticket', [80]],
    ['Person/210/Appointments', [1]],
    ['Person/210/Documents', [70]],
    ['Person/210/Activities', [1, 70]],
    ['Person/210/Sales', [51]],
    ['Person/210/Relations', [2]],
    ['Person/210/Tickets', [80, 82]],
  ])('%s → %s', async (path, expected) => {
    expect(await ids(path)).toEqual(expected);
  });

  it('sorts activities of every kind together', async () => {
    const { body } = await get('Contact/123/Activities?$select=date,text,type,contactId&$orderBy=date desc');

    expect(body.value).toMatchObject([
      { EntityName: 'appointment', date: '2025-06-04T09:00:00', contactId: 123 },
      { EntityName: 'document', date: '2025-06-03T09:00:00', text: 'Offer', contactId: 123 },
    ]);
  });

  it('shows the ends of a relation', async () => {
    const { body } = await get('Contact/123/Relations?$select=source/name,target/name,source/fullName');

    expect(body.value).toMatchObject([
      { 'source/name': 'Nordlys Handel AS', 'target/name': 'nordkapp fisk' },
    ]);
  });
});

describe('/Archive (spec rest §7)', () => {
  proves(
    'v1Archive_GetArchive',
    'v1Archive_GetArchive_GET',
    'v1Archive_PostArchive',
    'v1Archive_GetArchiveMetadata',
  );

  it('names every archive', async () => {
    const { body } = await get('Archive');

    expect(body['odata.metadata']).toMatch(/\/api\/v1\/archive\/\$metadata$/);
    expect(body.value).toHaveLength(371);
    expect(body.value).toContainEqual({ name: 'SimpleContact', url: 'SimpleContact' });
  });

  it('lists any of them, in any casing', async () => {
    const { body } = await get('Archive/findcontact?$select=name&$filter=contactId eq 123');

    expect(body.value).toEqual([{ PrimaryKey: '123', EntityName: 'contact', name: 'Nordlys Handel AS' }]);
  });

  it('takes long queries as a form', async () => {
    const answer = await api.inject({
      method: 'POST',
      url: `/${world.tenant.ctx}/api/v1/Archive/FindContact`,
      headers: { ...signedIn, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        $select: 'name,email/emailAddress',
        $filter: "name begins 'nordk'",
        $orderby: 'name desc',
        $top: '5',
        $jsonSafe: 'true',
      }).toString(),
    });

    expect(answer.json().value).toEqual([
      { PrimaryKey: '124', EntityName: 'contact', name: 'nordkapp fisk', email_emailAddress: '' },
    ]);
  });

  it.each(['Archive/SimpleContact/$metadata', 'Archive/SimpleContact$metadata'])(
    '%s describes columns',
    async (path) => {
      const { body } = await get(path);

      expect(body.category).toMatchObject({
        Name: 'category',
        CanOrderBy: true,
        CanRestrictBy: true,
        RestrictionType: 'listAny',
        RestrictionListName: 'category',
      });
      expect(body.contactInterestIds).toMatchObject({ CanOrderBy: false, CanRestrictBy: true });
    },
  );
});
