import type { ContactEntity, PersonEntity } from '@superoffice/webapi';
import * as oidc from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningKontor, runKontor } from '../support/kontor.ts';
import { proves } from '../support/proves.ts';
import { signIn } from '../support/sign-in.ts';
import { WebApi, WebApiPatchOp } from '../support/webapi.ts';

/**
 * What the platform is for: an app written with a standard OpenID Connect client and the official npm client,
 * neither of them changed, against a world that one call started.
 */
describe('An app with openid-client and @superoffice/webapi', () => {
  let kontor: RunningKontor;
  let tokens: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers;
  let configuration: oidc.Configuration;
  let webapi: WebApi;

  beforeAll(async () => {
    kontor = await runKontor();
    const { world } = kontor;
    const app = world.applications.find((row) => row.name === 'Fjord Web' && row.environment === 'sod');
    const user = world.users.find((row) => row.tenants.length === 1 && row.tenants[0]?.ctx === 'Cust10001');
    const environment = world.environments.sod;
    if (!app || !user || !environment)
      throw new Error('The demo world lacks Fjord Web or a user of Cust10001');

    configuration = await oidc.discovery(
      new URL(environment.discovery),
      app.clientId,
      app.clientSecret,
      undefined,
      {
        execute: [oidc.allowInsecureRequests],
      },
    );
    const redirectUri = app.redirectUris[0] ?? '';
    const codeVerifier = oidc.randomPKCECodeVerifier();
    const state = oidc.randomState();
    const nonce = oidc.randomNonce();
    const authorizeUrl = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    const callback = await signIn(authorizeUrl, redirectUri, {
      username: user.username,
      password: user.password,
    });
    tokens = await oidc.authorizationCodeGrant(configuration, callback, {
      pkceCodeVerifier: codeVerifier,
      expectedState: state,
      expectedNonce: nonce,
    });
    webapi = newClient();
  }, 120_000);
  afterAll(() => kontor?.stop());

  function newClient(): WebApi {
    const client = new WebApi(claim(tokens, 'webapi_url'), 'en');
    client.authenticateWithToken(tokens.access_token);
    return client;
  }

  describe('signing in', () => {
    it('gets a validated id_token that says where the tenant is', () => {
      expect(claim(tokens, 'ctx')).toBe('Cust10001');
      expect(claim(tokens, 'webapi_url')).toMatch(/\/Cust10001\/api\/$/);
      expect(tokens.access_token).toMatch(/^8A:Cust10001\./);
      expect(tokens.expires_in).toBe(3600);
    });

    it('refreshes with the same refresh token as often as it likes', async () => {
      for (const _turn of [1, 2]) {
        const refreshed = await oidc.refreshTokenGrant(configuration, tokens.refresh_token ?? '');
        expect(refreshed.access_token).not.toBe(tokens.access_token);
        expect(refreshed.refresh_token).toBeUndefined();
        expect(refreshed.claims()?.sub).toBe(tokens.claims()?.sub);
      }
    });
  });

  describe('companies through the agent', () => {
    it('creates from defaults, reads, changes and deletes', async () => {
      proves(
        'Contact.CreateDefaultContactEntity',
        'Contact.SaveContactEntity',
        'Contact.GetContactEntity',
        'Contact.DeleteContactEntity',
      );
      const agent = webapi.getContactAgent();
      const draft = await agent.createDefaultContactEntityAsync();
      expect(draft.contactId).toBe(0);
      expect(draft.associate?.associateId).toBeGreaterThan(0);

      draft.name = 'Client Test AS';
      draft.phones = [{ value: '55 20 10 00', description: 'Switchboard' }];
      const created = await agent.saveContactEntityAsync(draft);
      expect(created).toMatchObject({ name: 'Client Test AS', deleted: 0 });
      expect(created.phones?.[0]).toMatchObject({ value: '55 20 10 00', strippedValue: '55201000' });

      created.department = 'Bergen';
      await agent.saveContactEntityAsync(created);
      const read = await agent.getContactEntityAsync(id(created));
      expect(read.department).toBe('Bergen');
      expect(read.updatedBy?.associateId).toBe(draft.associate?.associateId);

      await agent.deleteContactEntityAsync(id(created));
      expect(await agent.getContactEntityAsync(id(created))).toBeNull();
    });
  });

  describe('companies through REST', () => {
    let company: ContactEntity;

    it('gets defaults and posts to the root with a trailing slash', async () => {
      proves('v1ContactEntity_DefaultContactEntity', 'v1ContactEntity_PostContactEntity');
      const rest = webapi.getContactRestApi();
      const draft = await rest.getDefaultAsync();
      company = await rest.postAsync({ ...draft, name: 'Rest Test AS' });
      expect(id(company)).toBeGreaterThan(0);
    });

    it('gets by id', async () => {
      proves('v1ContactEntity_GetContactEntity');
      const read = await webapi.getContactRestApi().getByIdAsync(id(company));
      expect(read.name).toBe('Rest Test AS');
      expect(read.tableRight?.mask).toBe(15);
    });

    it('answers 404 for an unknown id with the documented error', async () => {
      const error = await webapi
        .getContactRestApi()
        .getByIdAsync(99_999_999)
        .then(() => undefined, axiosError);
      expect(error).toMatchObject({ status: 404, data: { Error: true, ErrorType: 'SoNotFoundException' } });
    });

    it('puts the whole entity', async () => {
      proves('v1ContactEntity_PutContactEntity');
      company = await webapi
        .getContactRestApi()
        .putByIdAsync(id(company), { ...company, department: 'Oslo' });
      expect(company.department).toBe('Oslo');
    });

    it('patches with operations and by merging', async () => {
      const rest = webapi.getContactRestApi();
      const patched = await rest.patchByIdAsync(id(company), [
        { op: WebApiPatchOp.replace, path: '/Department', value: 'Trondheim' },
      ]);
      expect(patched).toMatchObject({ department: 'Trondheim', name: 'Rest Test AS' });
      const merged = await rest.patchByIdAsync(id(company), { orgNr: '998877665' });
      expect(merged).toMatchObject({ department: 'Trondheim', orgNr: '998877665' });
    });

    it('gets null for what has not changed since', async () => {
      const read = await webapi.getContactRestApi().getByIdAsync(id(company), { ifModifiedSince: later });
      expect(read).toBeNull();
    });

    it('is refused a stale change with 412, and may make a fresh one', async () => {
      const rest = webapi.getContactRestApi();
      const stale = await rest
        .putByIdAsync(id(company), company, { ifUnmodifiedSince: new Date('2020-01-01T00:00:00Z') })
        .then(() => undefined, axiosError);
      expect(stale?.status).toBe(412);
      // The client keeps sending this header from now on: it writes conditions into its shared configuration.
      const fresh = await rest.putByIdAsync(
        id(company),
        { ...company, department: 'Hamar' },
        { ifUnmodifiedSince: later },
      );
      expect(fresh.department).toBe('Hamar');
    });

    it('deletes, and finds it no more', async () => {
      proves('v1ContactEntity_DeleteContactEntity');
      await webapi.getContactRestApi().deleteByIdAsync(id(company));
      const error = await webapi
        .getContactRestApi()
        .getByIdAsync(id(company))
        .then(() => undefined, axiosError);
      expect(error?.status).toBe(404);
    });

    const later = new Date(Date.now() + 3_600_000);
  });

  describe('persons', () => {
    let person: PersonEntity;

    // A client of its own: the one above sends its last conditions along with every later call.
    beforeAll(() => {
      webapi = newClient();
    });

    it('creates a person of a company through the agent', async () => {
      proves('Person.CreateDefaultPersonEntity', 'Person.SavePersonEntity', 'Person.GetPersonEntity');
      const agent = webapi.getPersonAgent();
      const draft = await agent.createDefaultPersonEntityAsync();
      person = await agent.savePersonEntityAsync({
        ...draft,
        firstname: 'Tuva',
        lastname: 'Lien',
        contact: { contactId: 1 },
        emails: [{ value: 'tuva@nordlys.example.com' }],
      });
      const read = await agent.getPersonEntityAsync(personId(person));
      expect(read).toMatchObject({ firstname: 'Tuva', lastname: 'Lien', fullName: 'Tuva Lien' });
      expect(read.contact?.contactId).toBe(1);
    });

    it('gets, puts, patches and deletes through REST', async () => {
      proves(
        'v1PersonEntity_DefaultPersonEntity',
        'v1PersonEntity_GetPersonEntity',
        'v1PersonEntity_PutPersonEntity',
        'v1PersonEntity_PostPersonEntity',
        'v1PersonEntity_DeletePersonEntity',
        'Person.DeletePersonEntity',
      );
      const rest = webapi.getPersonRestApi();
      expect((await rest.getDefaultAsync()).personId).toBe(0);
      const read = await rest.getByIdAsync(personId(person));
      const changed = await rest.putByIdAsync(personId(person), { ...read, title: 'CTO' });
      expect(changed.title).toBe('CTO');
      const patched = await rest.patchByIdAsync(personId(person), { title: 'CEO' });
      expect(patched).toMatchObject({ title: 'CEO', lastname: 'Lien' });
      await rest.deleteByIdAsync(personId(person));
      expect((await rest.getByIdAsync(personId(person)).then(() => undefined, axiosError))?.status).toBe(404);
      const another = await rest.postAsync({
        firstname: 'Nils',
        lastname: 'Holm',
        contact: { contactId: 1 },
      });
      await webapi.getPersonAgent().deletePersonEntityAsync(personId(another));
    });
  });
});

function claim(tokens: oidc.TokenEndpointResponseHelpers, name: string): string {
  return String(tokens.claims()?.[`http://schemes.superoffice.net/identity/${name}`]);
}

function id(contact: ContactEntity): number {
  return contact.contactId ?? 0;
}

function personId(person: PersonEntity): number {
  return person.personId ?? 0;
}

function axiosError(error: { response?: { status: number; data: unknown } }) {
  if (!error.response) throw error;
  return error.response;
}
