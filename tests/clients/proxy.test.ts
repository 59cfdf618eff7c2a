import { readFile } from 'node:fs/promises';
import { fetch, ProxyAgent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningKontor, runKontor } from '../support/kontor.ts';
import { signIn } from '../support/sign-in.ts';

/** Code as it stands in many apps: hosts are constants, nothing is configurable but the process's proxy and trust. */
describe('A client with hard-coded https://sod.superoffice.com hosts, through the forward proxy', () => {
  let kontor: RunningKontor;
  let dispatcher: ProxyAgent;
  const http = ((url: string | URL, init?: object) =>
    fetch(url, { ...init, dispatcher })) as unknown as typeof globalThis.fetch;

  beforeAll(async () => {
    kontor = await runKontor();
    const ca = await readFile(kontor.world.ca, 'utf8');
    dispatcher = new ProxyAgent({ uri: kontor.world.proxy, requestTls: { ca } });
  }, 120_000);
  afterAll(async () => {
    await dispatcher?.close();
    await kontor?.stop();
  });

  it('finds the issuer it was built for', async () => {
    const answer = await http('https://sod.superoffice.com/login/.well-known/openid-configuration');
    expect(await answer.json()).toMatchObject({
      issuer: 'https://sod.superoffice.com',
      token_endpoint: 'https://sod.superoffice.com/login/common/oauth/tokens',
    });
  });

  it('finds the stage issuer by its older host name too', async () => {
    const answer = await http('https://stage.superoffice.com/login/.well-known/openid-configuration');
    expect(await answer.json()).toMatchObject({ issuer: 'https://qaonline.superoffice.com' });
    const state = await http('https://stage.superoffice.com/api/state/Cust20001');
    expect(await state.json()).toMatchObject({
      IsRunning: true,
      Api: 'https://stage.superoffice.com/Cust20001/api',
    });
  });

  it('signs in, is sent to the numbered host and reads a company there', async () => {
    const app = kontor.world.applications.find(
      (row) => row.name === 'Fjord Web' && row.environment === 'sod',
    );
    const user = kontor.world.users.find(
      (row) => row.tenants.length === 1 && row.tenants[0]?.ctx === 'Cust10001',
    );
    if (!app || !user) throw new Error('The demo world lacks Fjord Web or a user of Cust10001');
    const redirectUri = app.redirectUris[0] ?? '';
    const authorize = new URL('https://sod.superoffice.com/login/common/oauth/authorize');
    authorize.search = new URLSearchParams({
      response_type: 'code',
      client_id: app.clientId,
      redirect_uri: redirectUri,
      scope: 'openid',
      state: 's-1',
    }).toString();
    const callback = await signIn(authorize, redirectUri, user, http);

    const redeemed = await http('https://sod.superoffice.com/login/common/oauth/tokens', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: app.clientId,
        client_secret: app.clientSecret ?? '',
        redirect_uri: redirectUri,
        code: callback.searchParams.get('code') ?? '',
      }),
    });
    const tokens = (await redeemed.json()) as { access_token: string; id_token: string };
    const claims = JSON.parse(
      Buffer.from(tokens.id_token.split('.')[1] ?? '', 'base64url').toString(),
    ) as Record<string, string>;
    expect(claims.iss).toBe('https://sod.superoffice.com');
    const webapi = claims['http://schemes.superoffice.net/identity/webapi_url'];
    expect(webapi).toBe('https://sod2.superoffice.com/Cust10001/api/');

    const company = await http(`${webapi}v1/Contact/1`, {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    });
    expect(await company.json()).toMatchObject({ ContactId: 1 });
  });

  it('cannot reach anything else', async () => {
    await expect(http('https://example.com/')).rejects.toThrow();
  });
});
