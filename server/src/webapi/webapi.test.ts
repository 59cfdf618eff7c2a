import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Arguments, OperationTable } from '../crm/call.ts';
import { BinaryResult, ShapedResult } from '../crm/call.ts';
import { AppError } from '../platform/errors.ts';
import { signedIn, webapiOver } from './test-world.ts';

const updated = new Date('2026-05-14T08:48:07.891Z');
const saved: Arguments[] = [];

const handlers: OperationTable = {
  'Contact.GetContactEntity': async (_call, { ContactEntityId, fk }) => {
    if (ContactEntityId === 500) throw new Error('password=hunter2');
    if (ContactEntityId !== 123) {
      throw new AppError('contact_not_found', 404, `Contact id ${ContactEntityId} not found`, {
        errorType: 'SoNotFoundException',
      });
    }
    return {
      ContactId: 123,
      Name: 'Nordlys',
      Department: 'US:"Sales";NO:"Salg"',
      Category: { Id: 1, Value: 'Customer' },
      Phones: [{ Value: '55' }],
      Interests: [{ Id: 3, Selected: false }],
      CustomFields: { 'SuperOffice:1': 'gold', 'SuperOffice:2': 'kept' },
      ExtraFields: fk ? { 'app.device.key': 'value' } : {},
      UpdatedDate: updated,
      CreatedDate: new Date('2025-11-03T07:20:00Z'),
      TableRight: { Mask: 15, Reason: '' },
    };
  },
  'Contact.SaveContactEntity': async (_call, args) => {
    saved.push(args);
    return args.ContactEntity;
  },
  'Contact.DeleteContactEntity': async () => undefined,
  'Contact.CreateDefaultContactEntity': async () => ({ UpdatedDate: updated, Name: '' }),
  'Contact.GetContactList': async (_call, { ContactIds }) =>
    (ContactIds as number[]).map((ContactId) => ({ ContactId })),
  'Contact.GetNameDepartmentDuplicates': async (_call, args) => [{ EntryName: JSON.stringify(args) }],
  'UserDefinedFieldInfo.DetectUnpublishedChanges': async (_call, { OwnerType }) => OwnerType === 'Sale',
  'ForeignSystem.GetAllForeignKeysOnEntity': async (_call, { EntityType, EntityId }) => ({
    [String(EntityType)]: String(EntityId),
  }),
  'Relation.DeleteContactRelation': async (_call, { ContactRelationEntityId }) => {
    if (ContactRelationEntityId !== 4) throw new Error('wrong id');
  },
  'UserDefinedFieldInfo.ChangeFieldType': async () => ({}),
  'BLOB.GetContactImage': async () => new BinaryResult(Buffer.from('png'), 'image/png'),
  v1ContactEntity_GetAll: async (_call, args) => new ShapedResult({ value: [args] }),
  v1ContactEntity_SaveImage: async (_call, { image }) => (image as { body: Buffer }).body.length,
};

let app: FastifyInstance;
beforeAll(async () => {
  app = await webapiOver(handlers);
});
afterAll(() => app.close());

const api = (method: string, path: string, options: { body?: unknown; headers?: object } = {}) =>
  app.inject({
    method: method as 'GET',
    url: `/Cust10001/api${path}`,
    headers: {
      ...signedIn,
      'content-type': 'application/json',
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { payload: JSON.stringify(options.body) }),
  });

describe('Refusals come before everything else', () => {
  it('answers 404 for an unknown tenant', async () => {
    const answer = await app.inject({ url: '/Cust99999/api/v1/Contact/123', headers: signedIn });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ Error: true, ErrorMessage: 'No tenant Cust99999 here.' });
  });

  it('answers 421 on the host of another tenant', async () => {
    const answer = await app.inject({ url: '/Cust10002/api/v1/Contact/123', headers: signedIn });
    expect([answer.statusCode, answer.json().Message]).toEqual([
      421,
      expect.stringContaining('Wrong subdomain used to access tenant'),
    ]);
  });

  it('answers 503 for a tenant that is not running', async () => {
    const answer = await app.inject({ url: '/Cust10003/api/v1/Contact/123', headers: signedIn });
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '60']);
  });

  it.each([[undefined], ['Bearer 8A:bad'], ['Basic dTpw'], ['SOTicket 7T:good'], ['Digest x'], ['Bearer']])(
    'answers 401 to the credential %s',
    async (authorization) => {
      const answer = await app.inject({
        url: '/Cust10001/api/v1/Contact/123',
        headers: { host: 'localhost:4311', ...(authorization === undefined ? {} : { authorization }) },
      });
      expect([answer.statusCode, answer.json().Error]).toEqual([401, true]);
    },
  );

  it.each([['bearer 8A:good'], ['SOTICKET 7T:good'], ['SoTicket 7T:good']])(
    'lets %s in',
    async (authorization) => {
      const answer = await app.inject({
        url: '/Cust10001/api/v1/Contact/123',
        headers: { host: 'localhost:4311', authorization, 'so-apptoken': 'secret' },
      });
      expect(answer.statusCode).toBe(200);
    },
  );

  it('answers 404 to an unknown route and 501 to an operation without a handler', async () => {
    expect((await api('GET', '/v1/Nothing')).statusCode).toBe(404);
    const answer = await api('GET', '/v1/Sale/1');
    expect(answer.statusCode).toBe(501);
    expect(answer.json()).toMatchObject({
      Error: true,
      ErrorType: 'NotImplementedException',
      ErrorMessage: expect.stringContaining('v1SaleEntity_GetSaleEntity'),
    });
  });

  it('names the PATCH that has no handler, not what it is made of', async () => {
    const answer = await api('PATCH', '/v1/Sale/1', { body: {} });
    expect([answer.statusCode, answer.json().ErrorMessage]).toEqual([
      501,
      expect.stringContaining('v1SaleEntity_PatchSaleEntity'),
    ]);
  });

  it('answers 405 to other verbs on an agent, and describes it on GET', async () => {
    const wrong = await api('PUT', '/v1/Agents/Contact/GetContactEntity');
    expect([wrong.statusCode, wrong.headers.allow]).toEqual([405, 'GET, POST']);
    const described = await api('GET', '/v1/Agents/Contact/GetContactEntity?contactEntityId=123');
    expect(described.json()).toMatchObject({ Name: 'Contact.GetContactEntity', Result: 'ContactEntity' });
  });

  it('answers 413 to a body over the limit and 400 to one that is no JSON', async () => {
    expect((await api('POST', '/v1/Contact', { body: { Name: 'x'.repeat(60_000) } })).statusCode).toBe(413);
    const broken = await app.inject({
      method: 'POST',
      url: '/Cust10001/api/v1/Contact',
      headers: { ...signedIn, 'content-type': 'application/json' },
      payload: '{"Name":',
    });
    expect([broken.statusCode, broken.json().ErrorType]).toEqual([400, 'ArgumentException']);
  });

  it('refuses bodies deeper than any carrier, whatever reads them', async () => {
    const deep = (levels: number) => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
    for (const [method, path] of [
      ['PATCH', '/v1/Contact/123'],
      ['POST', '/v1/Contact'],
      ['POST', '/v1/Webhook/a.b/1'],
    ] as const) {
      const answer = await api(method, path, { body: deep(2_000) });
      expect([path, answer.statusCode === 400 || answer.statusCode === 501]).toEqual([path, true]);
    }
    expect((await api('PATCH', '/v1/Contact/123', { body: deep(2_000) })).json().Message).toMatch(/deeper/);
  });

  it('answers 413 to a form whose file is over the limit', async () => {
    const answer = await app.inject({
      method: 'PUT',
      url: '/Cust10001/api/v1/Contact/1/Image',
      headers: { ...signedIn, 'content-type': 'multipart/form-data; boundary=b' },
      payload: `--b\r\ncontent-disposition: form-data; name="image"; filename="a.png"\r\n\r\n${'x'.repeat(60_000)}\r\n--b--\r\n`,
    });
    expect(answer.statusCode).toBe(413);
  });

  it('never tells the cause of a crash', async () => {
    const answer = await api('GET', '/v1/Contact/500');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('hunter2');
  });
});

describe('Unknown ids (spec rest §5)', () => {
  it('are 404 with the error body for REST', async () => {
    const answer = await api('GET', '/v1/Contact/99999');
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toEqual({
      Error: true,
      ErrorType: 'SoNotFoundException',
      ErrorMessage: 'Contact id 99999 not found',
      Message: 'Contact id 99999 not found',
      ErrorSource: 'SuperOffice.Services.Implementation',
    });
  });

  it('are null with 200 for agents', async () => {
    const answer = await api('POST', '/v1/Agents/Contact/GetContactEntity?contactEntityId=9999', {
      body: null,
    });
    expect([answer.statusCode, answer.body]).toEqual([200, 'null']);
  });

  it('that are no numbers are 400 with the binding object', async () => {
    for (const [method, path] of [
      ['POST', '/v1/Agents/Contact/GetContactEntity?contactEntityId=glops'],
      ['GET', '/v1/Contact/glops'],
    ] as const) {
      const answer = await api(method, path);
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ Message: 'The request is invalid.' });
      expect(answer.json().MessageDetail).toMatch(
        /(contactEntityId|id): expected a whole number, received "glops"/,
      );
    }
  });

  it('that are missing are named', async () => {
    const answer = await api('POST', '/v1/Agents/Contact/GetContactEntity');
    expect([answer.statusCode, answer.json().MessageDetail]).toEqual([
      400,
      "The parameters dictionary contains a null entry for parameter 'contactEntityId'.",
    ]);
  });
});

describe('Routing (spec rest §2)', () => {
  it.each([['/v1/contact/123'], ['/V1/CONTACT/123/'], ['//v1//Contact/123']])(
    'finds the operation at %s',
    async (path) => {
      expect((await api('GET', path)).json()).toMatchObject({ ContactId: 123 });
    },
  );

  it('finds the tenant in any casing', async () => {
    const answer = await app.inject({ url: '/cust10001/API/v1/Contact/123', headers: signedIn });
    expect(answer.json().ContactId).toBe(123);
  });

  it('answers HEAD like GET, without the body', async () => {
    const answer = await app.inject({
      method: 'HEAD',
      url: '/Cust10001/api/v1/Contact/123',
      headers: signedIn,
    });
    expect([answer.statusCode, answer.body, answer.headers['last-modified'] !== undefined]).toEqual([
      200,
      '',
      true,
    ]);
  });

  it('serves the version block without a credential, with the public address and port', async () => {
    const answer = await app.inject({ url: '/Cust10001/api', headers: { host: 'localhost:4311' } });
    expect(answer.json()).toMatchObject({
      v1: 'http://localhost:4311/Cust10001/api/v1/',
      ServicesCurrent: 'Services88',
    });
  });

  it('shows the version block as a page to browsers', async () => {
    const answer = await app.inject({
      url: '/Cust10001/api',
      headers: { host: 'localhost:4311', accept: 'text/html' },
    });
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.body).toContain('<th scope="row">ServicesCurrent</th><td>Services88</td>');
  });

  it('lists every address on GET /api/v1, for signed-in callers', async () => {
    const index = (await api('GET', '/v1/')).json();
    expect(index['http://localhost:4311/Cust10001/api/v1/Contact/{id}']).toMatchObject({
      GET: expect.stringContaining('$select'),
      PATCH: expect.any(String),
    });
    const anonymous = await app.inject({ url: '/Cust10001/api/v1', headers: { host: 'localhost:4311' } });
    expect(anonymous.statusCode).toBe(401);
  });

  it('gives the alias address to a client that came by it', async () => {
    const answer = await app.inject({ url: '/Cust10001/api', headers: { host: 'sod2.superoffice.com' } });
    expect(answer.json().v1).toBe('https://sod2.superoffice.com:443/Cust10001/api/v1/');
  });
});

describe('Entities over REST and agents (spec rest §6, §12)', () => {
  it('puts links behind the entity for REST only', async () => {
    const rest = (await api('GET', '/v1/Contact/123')).json();
    expect(Object.keys(rest).slice(-3)).toEqual(['TableRight', 'FieldProperties', '_Links']);
    expect(rest._Links).toMatchObject({
      Self: 'http://localhost:4311/Cust10001/api/v1/Contact/123/',
      'Self.Simple': 'http://localhost:4311/Cust10001/api/v1/Contact/123/Simple/',
      'Category.List': 'http://localhost:4311/Cust10001/api/v1/MDOList/category/',
      'Archive.Persons': 'http://localhost:4311/Cust10001/api/v1/Contact/123/Persons/',
    });
    const agent = await api('POST', '/v1/Agents/Contact/GetContactEntity?ContactEntityId=123', {
      body: null,
    });
    expect(agent.json()).not.toHaveProperty('_Links');
  });

  it('nulls what $select does not name and keeps its key', async () => {
    const rest = (await api('GET', '/v1/Contact/123?$select=name,%20Category/Id?')).json();
    expect(rest).toMatchObject({ Name: 'Nordlys', Category: { Id: 1 }, ContactId: null, Phones: null });
  });

  it('takes the id of a PUT from the path', async () => {
    const answer = await api('PUT', '/v1/Contact/123', { body: { contactId: 9, name: 'New', _Links: {} } });
    expect(answer.statusCode).toBe(200);
    expect(saved.at(-1)?.ContactEntity).toEqual({ ContactId: 123, Name: 'New' });
  });

  it('creates with POST whatever id the body carries, and never with PUT', async () => {
    await api('POST', '/v1/Contact/', { body: { contactId: 123, name: 'New' } });
    expect(saved.at(-1)?.ContactEntity).toEqual({ ContactId: 0, Name: 'New' });
    expect((await api('PUT', '/v1/Contact/0', { body: { name: 'New' } })).statusCode).toBe(404);
  });

  it('refuses a save without a body', async () => {
    for (const body of [undefined, null]) {
      const answer = await api('PUT', '/v1/Contact/123', { body });
      expect([answer.statusCode, answer.json().Message]).toEqual([
        400,
        'Entity to save is not in request body.',
      ]);
    }
  });

  it('names the property that does not fit', async () => {
    const answer = await api('POST', '/v1/Contact/', { body: { category: { id: 'many' } } });
    expect(answer.json().MessageDetail).toBe(
      'newEntity.Category.Id: expected a whole number, received "many"',
    );
  });

  it('passes fk and answers deletes with 204', async () => {
    expect((await api('GET', '/v1/Contact/123?fk=true')).json().ExtraFields).toEqual({
      'app.device.key': 'value',
    });
    const deleted = await api('DELETE', '/v1/Contact/123');
    expect([deleted.statusCode, deleted.body]).toEqual([204, '']);
  });

  it('binds a bare array, its wrapped form, and an object of parameters', async () => {
    for (const body of [[1, 2], { contactIds: [1, 2] }]) {
      const answer = await api('POST', '/v1/Agents/Contact/GetContactList', { body });
      expect(answer.json().map((row: { ContactId: number }) => row.ContactId)).toEqual([1, 2]);
    }
    const duplicates = await api('GET', '/v1/Contact/Duplicates/N%C3%A6ss?department=Oslo');
    expect(JSON.parse(duplicates.json()[0].EntryName)).toEqual({ Name: 'Næss', Department: 'Oslo' });
  });

  it('stands for the agent operation of its name, and tells it what the path implies', async () => {
    expect((await api('GET', '/v1/Sale/UdefLayout/Changed')).json()).toBe(true);
    expect((await api('GET', '/v1/Sale/7/ForeignKey')).json()).toEqual({ sale: '7' });
    expect((await api('DELETE', '/v1/Relation/4')).statusCode).toBe(204);
  });

  it('never stands for an agent operation that wants more than the call brings', async () => {
    const path = '/v1/Sale/UdefLayout/SuperOffice:1/ChangeTo/Number';
    expect((await api('POST', path)).statusCode).toBe(501);
  });

  it('takes XML as well as JSON', async () => {
    const xml =
      '<ContactEntity><Name>Æ &amp; Ø</Name><Phones><EntityElement><Value>1</Value></EntityElement></Phones></ContactEntity>';
    await app.inject({
      method: 'POST',
      url: '/Cust10001/api/v1/Contact',
      headers: { ...signedIn, 'content-type': 'application/xml' },
      payload: xml,
    });
    expect(saved.at(-1)?.ContactEntity).toMatchObject({ Name: 'Æ & Ø', Phones: [{ Value: '1' }] });
  });

  it('answers XML to who asks for it', async () => {
    const answer = await api('GET', '/v1/Contact/123', { headers: { accept: 'application/xml' } });
    expect(answer.body).toMatch(
      /^<\?xml .*\?><ContactEntity><ContactId>123<\/ContactId><Name>Nordlys<\/Name>/,
    );
  });

  it('answers agent streams as bytes or as base64 JSON', async () => {
    const path = '/v1/Agents/BLOB/GetContactImage';
    const asJson = await api('POST', path, { body: { contactId: 1 } });
    const asBytes = await api('POST', path, {
      body: { contactId: 1 },
      headers: { accept: 'application/octet-stream' },
    });
    expect([asJson.json(), asBytes.body]).toEqual([Buffer.from('png').toString('base64'), 'png']);
  });

  it('hands over an image, raw or as a form', async () => {
    const raw = await app.inject({
      method: 'PUT',
      url: '/Cust10001/api/v1/Contact/1/Image',
      headers: { ...signedIn, 'content-type': 'image/png' },
      payload: Buffer.from('12345'),
    });
    const form = await app.inject({
      method: 'PUT',
      url: '/Cust10001/api/v1/Contact/1/Image',
      headers: { ...signedIn, 'content-type': 'multipart/form-data; boundary=b' },
      payload:
        '--b\r\ncontent-disposition: form-data; name="image"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n1234\r\n--b--\r\n',
    });
    expect([raw.json(), form.json()]).toEqual([5, 4]);
  });

  it('passes OData options through and writes dynamic rows as they are', async () => {
    const answer = await api(
      'GET',
      "/v1/Contact?$select=name&$top=2&$filter=name%20begins%20'N'&$orderby=name",
    );
    expect(answer.json()).toEqual({
      value: [{ $select: 'name', $top: 2, $filter: "name begins 'N'", $orderBy: 'name' }],
    });
  });
});

describe('Conditional requests (spec rest §3)', () => {
  const seconds = 'Thu, 14 May 2026 08:48:07 GMT';
  const earlier = 'Thu, 14 May 2026 08:48:06 GMT';

  it('sends Last-Modified and answers 304 when nothing changed since', async () => {
    expect((await api('GET', '/v1/Contact/123')).headers['last-modified']).toBe(seconds);
    expect((await api('GET', '/v1/Contact/123')).headers['cache-control']).toBe('private, no-cache');
    const same = await api('GET', '/v1/Contact/123', { headers: { 'if-modified-since': seconds } });
    expect([same.statusCode, same.body]).toEqual([304, '']);
    const older = await api('GET', '/v1/Contact/123', { headers: { 'if-modified-since': earlier } });
    expect(older.statusCode).toBe(200);
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('refuses a stale %s with 412 and an empty body', async (method) => {
    const before = saved.length;
    const body = method === 'DELETE' ? undefined : { Name: 'x' };
    const answer = await api(method, '/v1/Contact/123', {
      body,
      headers: { 'if-unmodified-since': earlier },
    });
    expect([answer.statusCode, answer.body, saved.length]).toEqual([412, '', before]);
    const fresh = await api(method, '/v1/Contact/123', { body, headers: { 'if-unmodified-since': seconds } });
    expect(fresh.statusCode).toBeLessThan(300);
  });

  it('answers 412 to a read of what changed after If-Unmodified-Since', async () => {
    const stale = await api('GET', '/v1/Contact/123', { headers: { 'if-unmodified-since': earlier } });
    expect([stale.statusCode, stale.body]).toEqual([412, '']);
    const fresh = await api('GET', '/v1/Contact/123', { headers: { 'if-unmodified-since': seconds } });
    expect(fresh.statusCode).toBe(200);
  });

  it('ignores the headers for agents and for default', async () => {
    const headers = { 'if-modified-since': seconds, 'if-unmodified-since': earlier };
    const path = '/v1/Agents/Contact/GetContactEntity?contactEntityId=123';
    expect((await api('POST', path, { body: null, headers })).statusCode).toBe(200);
    expect((await api('GET', '/v1/Contact/default', { headers })).statusCode).toBe(200);
  });
});

describe('PATCH (spec rest §6)', () => {
  const patched = async (body: unknown) => {
    const answer = await api('PATCH', '/v1/Contact/123', { body });
    expect(answer.statusCode, answer.body).toBe(200);
    return saved.at(-1)?.ContactEntity as Record<string, unknown>;
  };

  it('applies operations to paths in any casing, with or without the leading slash', async () => {
    const entity = await patched([
      { op: 'replace', path: '/department', value: 'Oslo' },
      { op: 'replace', path: 'Category/Id', value: 7 },
      { op: 'add', path: '/Phones/-', value: { Value: '66' } },
      { op: 'test', path: '/Name', value: 'Nordlys' },
    ]);
    expect(entity).toMatchObject({ ContactId: 123, Department: 'Oslo', Category: { Id: 7 } });
    expect(entity.Phones).toMatchObject([{ Value: '55' }, { Value: '66' }]);
  });

  it('keeps everything that is not named', async () => {
    const entity = await patched({ name: 'Sydlys' });
    expect(entity).toMatchObject({
      Name: 'Sydlys',
      Department: 'US:"Sales";NO:"Salg"',
      CustomFields: { 'SuperOffice:1': 'gold' },
      UpdatedDate: new Date('2026-05-14T08:48:07Z'),
    });
  });

  it('appends an object to a list in a merge, and replaces it by an array', async () => {
    expect((await patched({ Phones: { Value: '123' } })).Phones).toMatchObject([
      { Value: '55' },
      { Value: '123' },
    ]);
    expect((await patched({ phones: [{ Value: '9' }] })).Phones).toMatchObject([{ Value: '9' }]);
  });

  it('merges keys when CustomFields is replaced, and addresses one extra field', async () => {
    const entity = await patched([
      { op: 'replace', path: 'CustomFields', value: { 'SuperOffice:1': 'silver' } },
      { op: 'replace', path: 'ExtraFields/x_foobar', value: 'yes' },
    ]);
    expect(entity.CustomFields).toEqual({ 'SuperOffice:1': 'silver', 'SuperOffice:2': 'kept' });
    expect(entity.ExtraFields).toEqual({ x_foobar: 'yes' });
  });

  it('flips interests whose ids arrive as strings', async () => {
    const entity = await patched([{ op: 'add', path: '/Interests', value: [{ Id: '3', Selected: true }] }]);
    expect(entity.Interests).toMatchObject([{ Id: 3, Selected: true }]);
  });

  it.each([
    [[{ op: 'move', path: '/Name', from: '/Department' }]],
    [[{ op: 'test', path: '/Name', value: 'Other' }]],
    [[{ op: 'replace', path: '', value: {} }]],
    ['text'],
    [[{ op: 'replace', path: '/Persons/7', value: {} }]],
  ])('refuses %j with 400 and saves nothing', async (body) => {
    const before = saved.length;
    const answer = await api('PATCH', '/v1/Contact/123', { body });
    expect([answer.statusCode, saved.length]).toEqual([400, before]);
  });

  it('answers 404 for an unknown id', async () => {
    expect((await api('PATCH', '/v1/Contact/7', { body: { Name: 'x' } })).statusCode).toBe(404);
  });
});

describe('Languages and time zones (spec rest §3, §4)', () => {
  it.each([
    [{}, 'US:"Sales";NO:"Salg"'],
    [{ 'accept-language': '*' }, 'US:"Sales";NO:"Salg"'],
    [{ 'accept-language': 'nb-NO,nb;q=0.9' }, 'Salg'],
    [{ 'accept-language': 'no', 'so-language': 'en' }, 'Sales'],
    [{ 'accept-language': 'no', 'so-language': '' }, 'US:"Sales";NO:"Salg"'],
  ])('reads strings by %j', async (headers, expected) => {
    expect((await api('GET', '/v1/Contact/123', { headers })).json().Department).toBe(expected);
  });

  it.each([
    [undefined, '2026-05-14T10:48:07', undefined],
    ['US-NY', '2026-05-14T04:48:07', 'US-NY'],
    ['261', '2026-05-14T10:48:07', 'NO'],
    ['NO,includeTZOffset', '2026-05-14T08:48:07Z', 'NO'],
  ])('prints stamps for SO-TimeZone %s as %s', async (zone, expected, echo) => {
    const headers = zone === undefined ? {} : { 'so-timezone': zone };
    const answer = await api('GET', '/v1/Contact/123', { headers });
    expect([answer.json().UpdatedDate, answer.headers['so-timezone']]).toEqual([expected, echo]);
  });

  it('refuses a zone it does not know, naming the header', async () => {
    const answer = await api('GET', '/v1/Contact/123', { headers: { 'so-timezone': 'XX-YY' } });
    expect([answer.statusCode, answer.json().Message]).toEqual([400, expect.stringContaining('SO-TimeZone')]);
  });
});
