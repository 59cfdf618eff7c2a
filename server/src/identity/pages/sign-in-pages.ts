import { html, type Markup } from '../../platform/http/index.ts';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import type { Tenant } from '../../tenancy/tenant.ts';
import type { Client } from '../clients/client.ts';
import type { Page } from './layout.ts';

/** Where a form posts to and what it carries along (design surface §7). */
export interface FormContext {
  readonly environment: EnvironmentName;
  readonly action: string;
  /** The authorize request, checked again at every step. */
  readonly request: string;
  readonly formToken: string;
  readonly clientName: string;
  /** Where somebody else signs in. */
  readonly otherAccountUrl: string;
}

export function usernamePage(form: FormContext, prefilled: string | undefined): Page {
  return {
    title: 'Sign in',
    environment: form.environment,
    body: html`<h1>Sign in</h1>
<p class="quiet">to continue to ${form.clientName}</p>
${openForm(form)}
<label>E-mail
<input type="email" name="username" value="${prefilled ?? ''}" autocomplete="username" inputmode="email" spellcheck="false" required autofocus>
</label>
<button type="submit">Next</button>
</form>`,
  };
}

export function passwordPage(form: FormContext, username: string, problem: string | undefined): Page {
  const invalid = problem === undefined ? html`` : html` aria-invalid="true" aria-describedby="problem"`;
  return {
    title: problem === undefined ? 'Enter your password' : 'Sign in failed',
    environment: form.environment,
    body: html`<h1>Enter your password</h1>
<p class="quiet">${username}</p>
${problem !== undefined && html`<p class="alert" id="problem" role="alert">${problem}</p>`}
${openForm(form)}
<input type="hidden" name="username" value="${username}">
<label>Password
<input type="password" name="password" autocomplete="current-password" required autofocus${invalid}>
</label>
<button type="submit">Sign in</button>
</form>
${otherAccount(form)}`,
  };
}

export function tenantPage(form: FormContext, username: string, tenants: readonly Tenant[]): Page {
  const choices = tenants.map(
    (tenant, index) => html`<label class="choice">
<input type="radio" name="tenant" value="${tenant.ctx}" required${index === 0 && html` checked`}>
<span>${tenant.name}<small>${tenant.ctx}</small></span>
</label>`,
  );
  return {
    title: 'Choose a company',
    environment: form.environment,
    body: html`<h1>Choose a company</h1>
<p class="quiet">${username} has access to several. ${form.clientName} will work with the one you choose.</p>
${openForm(form)}
<fieldset>
<legend>Company</legend>
${choices}
</fieldset>
<button type="submit">Continue</button>
</form>
${otherAccount(form)}`,
  };
}

export function consentPage(form: FormContext, client: Client, tenant: Tenant, username: string): Page {
  return {
    title: `Approve ${client.name}`,
    environment: form.environment,
    body: html`<h1>Approve ${client.name}?</h1>
<p><strong>${client.name}</strong> by <strong>${client.partnerName}</strong> asks for access to
<strong>${tenant.name}</strong> (${tenant.ctx}). Your approval is for everybody in the company.</p>
${client.authorizeText !== '' && html`<p class="asks">${client.authorizeText}</p>`}
${openForm(form)}
<input type="hidden" name="tenant" value="${tenant.ctx}">
<div class="buttons">
<button type="submit" name="decision" value="approve">I approve</button>
<button type="submit" class="secondary" name="decision" value="deny">Cancel</button>
</div>
</form>
<p class="quiet aside">Signed in as ${username}. An administrator can take the approval back at any time.</p>`,
  };
}

function otherAccount(form: FormContext): Markup {
  return html`<p class="aside"><a href="${form.otherAccountUrl}">Use another account</a></p>`;
}

// The form is closed by the page that opens it: its fields lie between.
function openForm(form: FormContext): Markup {
  return html`<form method="post" action="${form.action}">
<input type="hidden" name="request" value="${form.request}">
<input type="hidden" name="form_token" value="${form.formToken}">`;
}
