import type { EnvironmentName } from '../../lib/environment.ts';
import type { WorldTenant } from './world.ts';

export const languages = ['curl', 'TypeScript', 'C#'] as const;
export type Language = (typeof languages)[number];

type SampledTenant = Pick<WorldTenant, 'ctx' | 'environment' | 'webapi'>;

/** A runnable first call. Without an application the token command takes the first. */
export function sampleCode(language: Language, tenant: SampledTenant, application?: string): string {
  return samples[language](tenant, tokenCommand(tenant.ctx, application));
}

function tokenCommand(ctx: string, application: string | undefined): string {
  return `npx kontor token --tenant ${ctx}${application === undefined ? '' : ` --app "${application}"`}`;
}

const samples: Record<Language, (tenant: SampledTenant, token: string) => string> = {
  curl: ({ webapi }, token) => `curl ${webapi}v1/Contact/1 \\
  -H "Authorization: Bearer $(${token})" \\
  -H "Accept: application/json"`,

  TypeScript: ({ webapi }, token) => `// npm install @superoffice/webapi
// TOKEN="$(${token})" npx tsx first-call.ts
import { WebApi } from '@superoffice/webapi';

const api = new WebApi('${webapi}');
api.authenticateWithToken(process.env.TOKEN ?? '');

const company = await api.getContactAgent().getContactEntityAsync(1);
console.log(company.name);`,

  'C#': ({ webapi, environment }, token) => `// dotnet add package SuperOffice.WebApi
// TOKEN="$(${token})" dotnet run
using SuperOffice.WebApi;
using SuperOffice.WebApi.Agents;
using SuperOffice.WebApi.Authorization;

var token = Environment.GetEnvironmentVariable("TOKEN");
var options = new WebApiOptions("${webapi}")
{
    Authorization = new AuthorizationAccessToken(token, OnlineEnvironment.${dotnetEnvironments[environment]})
};

var company = await new ContactAgent(options).GetContactEntityAsync(1);
Console.WriteLine(company.Name);`,
};

const dotnetEnvironments: Record<EnvironmentName, string> = {
  sod: 'SOD',
  stage: 'Stage',
  production: 'Production',
};
