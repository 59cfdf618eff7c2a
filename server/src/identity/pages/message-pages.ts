import { html } from '../../platform/http/index.ts';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import type { Tenant } from '../../tenancy/tenant.ts';
import { describeAuthorizationError, type Refusal } from '../authorize/authorization-errors.ts';
import type { Page } from './layout.ts';

/** Shows the code and the request id developers quote (spec identity §4.4). */
export function refusalPage(
  environment: EnvironmentName,
  refusal: Refusal,
  requestId: string,
  otherAccountUrl?: string,
): Page {
  return {
    title: 'Authorization error',
    environment,
    body: html`<h1>You cannot sign in to this application</h1>
<p>Authorization error: <strong>${describeAuthorizationError(refusal.name)}</strong></p>
<p>${refusal.message}</p>
${otherAccountUrl !== undefined && html`<p><a href="${otherAccountUrl}">Use another account</a></p>`}
<p class="quiet">Request ID <code>${requestId}</code></p>`,
  };
}

export function unavailablePage(environment: EnvironmentName, tenant: Tenant, requestId: string): Page {
  return {
    title: 'Unavailable',
    environment,
    body: html`<h1>${tenant.name} is unavailable</h1>
<p>Its state is <strong>${tenant.state}</strong>. Try again later.</p>
<p class="quiet">${tenant.ctx} · Request ID <code>${requestId}</code></p>`,
  };
}

export function messagePage(environment: EnvironmentName, title: string, text: string): Page {
  return { title, environment, body: html`<h1>${title}</h1>\n<p>${text}</p>` };
}
