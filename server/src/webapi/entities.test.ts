import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrmWorld, createCrmWorld } from '../../../tests/support/crm.ts';
import { proves } from '../../../tests/support/proves.ts';
import { crmOperations } from '../crm/operations.ts';
import { resolveCaller } from '../crm/users/index.ts';
import { systemClock } from '../platform/clock.ts';
import { faces } from '../tenancy/faces.ts';
import { webapiOver } from './test-world.ts';

type Entity = Record<string, unknown>;

describe('Companies and persons over HTTP, on the database', () => {
  let world: CrmWorld;
  let app: FastifyInstance;

  beforeAll(async () => {
    world = await createCrmWorld();
    const { tenant } = world;
    const subject = {
      kind: 'user',
      tenantId: tenant.id,
      associateId: 5,
      clientId: 'c',
      accountId: 1,
    } as const;
    app = await webapiOver(crmOperations, {
      tenants: { byCtx: async () => tenant },
      faceOf: () => faces.find((face) => face.key === tenant.host),
      credentials: { accessToken: async () => subject, systemTicket: async () => undefined },
      resolveCaller,
      db: world.database.db,
      clock: systemClock,
    });
  });
  afterAll(async () => {
    await app?.close();
    await world?.drop();
  });

  async function api(method: string, path: string, body?: unknown, headers: object = {}) {
    const answer = await app.inject({
      method: method as 'GET',
      url: `/${world.tenant.ctx}/api/v1/${path}`,
      headers: { authorization: 'Bearer 8A:x', 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: answer.body ? answer.json() : undefined,
    };
  }

  async function create(collection: string, body: object): Promise<Entity> {
    const { status, body: entity } = await api('POST', collection, body);
    expect([status, entity.ErrorMessage]).toEqual([200, undefined]);
    return entity;
  }

  /** What a save may change by itself. */
  const comparable = ({ UpdatedDate, UpdatedBy, ...rest }: Entity) => rest;

  const company = {
    name: 'Nordlys Handel AS',
    department: 'Bergen',
    phones: [{ value: '55 20 10 00' }],
    emails: [{ value: 'post@nordlys.example', description: 'Office' }],
    country: { countryId: 578 },
  };

  it('saves what was read unchanged, in any zone and language', async () => {
    proves('v1ContactEntity_PostContactEntity', 'v1ContactEntity_PutContactEntity');
    const created = await create('Contact/', company);
    for (const headers of [
      {},
      { 'so-timezone': 'US-NY' },
      { 'so-timezone': 'NO,includeTZOffset', 'so-language': 'en' },
    ]) {
      const before = await api('GET', `Contact/${created.ContactId}`, undefined, headers);
      const saved = await api('PUT', `Contact/${created.ContactId}`, before.body, headers);
      expect(saved.status, JSON.stringify(saved.body)).toBe(200);
      expect(comparable(saved.body)).toEqual(comparable(before.body));
    }
  });

  it('patches one property and keeps the rest', async () => {
    proves('v1ContactEntity_PatchContactEntity');
    const { ContactId, ...created } = await create('Contact', company);
    const operations = [{ op: 'replace', path: '/department', value: 'Oslo' }];
    const patched = await api('PATCH', `Contact/${ContactId}`, operations);
    expect(patched.body).toMatchObject({
      ContactId,
      Department: 'Oslo',
      Emails: created.Emails,
      Phones: created.Phones,
      Category: created.Category,
    });
    const merged = await api('PATCH', `Contact/${ContactId}`, { Phones: { Value: '55 99 99 99' } });
    expect(merged.body).toMatchObject({
      Department: 'Oslo',
      Phones: [{ Value: '55 20 10 00' }, { Value: '55 99 99 99' }],
    });
  });

  it('patches a person', async () => {
    proves('v1PersonEntity_PatchPersonEntity');
    const { ContactId } = await create('Contact', company);
    const person = await create('Person', {
      firstname: 'Tuva',
      lastname: 'Lien',
      contact: { contactId: ContactId },
      birthDate: '1991-05-13T22:00:00.000Z',
    });
    const patched = await api('PATCH', `Person/${person.PersonId}`, [
      { op: 'add', path: 'Emails/-', value: { Value: 'tuva@nordlys.example' } },
      { op: 'replace', path: 'Title', value: 'CTO' },
    ]);
    expect(patched.body).toMatchObject({
      Lastname: 'Lien',
      Title: 'CTO',
      BirthDate: '1991-05-13T00:00:00',
      Emails: [{ Value: 'tuva@nordlys.example' }],
      Contact: { ContactId },
    });
  });

  it('leaves the row alone when a patch does not fit', async () => {
    const { ContactId } = await create('Contact', company);
    const path = `Contact/${ContactId}`;
    const before = (await api('GET', path)).body;
    const refusals = [
      [
        { op: 'replace', path: '/Name', value: 'x' },
        { op: 'test', path: '/Department', value: 'other' },
      ],
      { Category: { Id: 'many' } },
      [{ op: 'replace', path: '/Country/CountryId', value: 'x' }],
    ];
    for (const patch of refusals) expect((await api('PATCH', path, patch)).status).toBe(400);
    expect((await api('GET', path)).body).toEqual(before);
  });

  it('answers 304, 412 and 404 as documented', async () => {
    const { ContactId } = await create('Contact', company);
    const path = `Contact/${ContactId}`;
    const modified = String((await api('GET', path)).headers['last-modified']);
    const unchanged = await api('GET', path, undefined, { 'if-modified-since': modified });
    expect([unchanged.status, unchanged.body]).toEqual([304, undefined]);
    const stale = { 'if-unmodified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' };
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const refused = await api(method, path, method === 'DELETE' ? undefined : { name: 'x' }, stale);
      expect([method, refused.status, refused.body]).toEqual([method, 412, undefined]);
    }
    expect((await api('DELETE', path, undefined, { 'if-unmodified-since': modified })).status).toBe(204);
    expect((await api('GET', path)).status).toBe(404);
    const agent = await api('POST', `Agents/Contact/GetContactEntity?contactEntityId=${ContactId}`, null);
    expect([agent.status, agent.body]).toEqual([200, null]);
  });

  it('loses no change when many patch the same company at once', async () => {
    const { ContactId } = await create('Contact', company);
    const properties = ['Department', 'OrgNr', 'Description', 'Number1'];
    const answers = await Promise.all(
      properties.map((name) => api('PATCH', `Contact/${ContactId}`, { [name]: `by ${name}` })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const { body } = await api('GET', `Contact/${ContactId}`);
    for (const name of properties) expect(body[name]).toBe(`by ${name}`);
  });

  it('never saves to another id, nor to one that is not there', async () => {
    const first = await create('Contact', company);
    const second = await create('Contact', { ...company, name: 'Sydlys AS' });
    await api('PUT', `Contact/${first.ContactId}`, {
      ...first,
      ContactId: second.ContactId,
      Name: 'Changed AS',
    });
    expect((await api('GET', `Contact/${second.ContactId}`)).body.Name).toBe('Sydlys AS');
    expect((await api('PUT', 'Contact/99999999', company)).status).toBe(404);
    expect((await api('PATCH', 'Contact/99999999', { name: 'x' })).status).toBe(404);
    expect((await api('DELETE', 'Contact/99999999')).status).toBe(404);
  });

  it('gives the foreign keys of an entity as a dictionary', async () => {
    proves('v1ContactEntity_GetAllForeignKeysOnEntity', 'v1PersonEntity_GetAllForeignKeysOnEntity');
    const { ContactId } = await create('Contact', company);
    expect((await api('GET', `Contact/${ContactId}/ForeignKey`)).body).toEqual({});
    const person = await create('Person', { lastname: 'Lien', contact: { contactId: ContactId } });
    expect((await api('GET', `Person/${person.PersonId}/ForeignKey`)).body).toEqual({});
    expect((await api('GET', 'Person/99999999/ForeignKey')).status).toBe(404);
  });

  it('nulls what $select leaves out, on saves too', async () => {
    const { status, body } = await api('POST', 'Contact?$select=name', company);
    expect(status).toBe(200);
    expect(body).toMatchObject({ Name: company.name, Department: null, FieldProperties: null });
    expect(body._Links.Self).toContain('/api/v1/Contact/');
  });
});
