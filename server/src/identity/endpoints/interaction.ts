import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from '../accounts/account-store.ts';
import type { Authenticate } from '../accounts/authenticate.ts';
import type { AuthorizeRequest } from '../authorize/authorize-request.ts';
import { codeAnswer, errorAnswer } from '../authorize/delivery.ts';
import { nextStep, type Step, type StepDependencies } from '../authorize/next-step.ts';
import type { ClientStore } from '../clients/client-store.ts';
import type { CodeStore } from '../grants/code-store.ts';
import { type Page, sendPage } from '../pages/layout.ts';
import { refusalPage, unavailablePage } from '../pages/message-pages.ts';
import { consentPage, type FormContext, tenantPage, usernamePage } from '../pages/sign-in-pages.ts';
import type { FaceOf, LoginFace } from '../protocol/login-face.ts';
import type { Parameters } from '../protocol/parameters.ts';
import type { SignInCookies } from '../sessions/cookies.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { sendAnswer } from './send-answer.ts';

export interface SignInDependencies extends StepDependencies {
  readonly faceOf: FaceOf;
  readonly clients: ClientStore;
  readonly codes: CodeStore;
  readonly sessions: SessionStore;
  readonly cookies: SignInCookies;
  readonly authenticate: Authenticate;
}

/** One valid authorize request on its way to an answer. */
export interface Interaction {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly face: LoginFace;
  readonly ctx: string;
  readonly parameters: Parameters;
  readonly authorize: AuthorizeRequest;
}

/** Takes the next step for this person: another page, a refusal, or the code. */
export async function proceed(
  deps: SignInDependencies,
  interaction: Interaction,
  account: Account | undefined,
  chosenTenant: string | undefined,
): Promise<FastifyReply> {
  const { face, authorize, reply } = interaction;
  const step = await nextStep(deps, face.environment, authorize, account, chosenTenant);
  if (step.kind === 'ready') return giveCode(deps, interaction, step);
  const silentError = silentErrors[step.kind];
  if (authorize.prompts.has('none') && silentError !== undefined) {
    const answer = errorAnswer(authorize.delivery, silentError, 'prompt=none allows no page.');
    return sendAnswer(reply, authorize.delivery, answer);
  }
  const { status, page } = pageFor(deps, interaction, step);
  return sendPage(reply, status, page);
}

const silentErrors: Partial<Record<Step['kind'], string>> = {
  signIn: 'login_required',
  chooseTenant: 'interaction_required',
  consent: 'consent_required',
};

async function giveCode(
  deps: SignInDependencies,
  { authorize, reply }: Interaction,
  { account, tenantId }: Extract<Step, { kind: 'ready' }>,
): Promise<FastifyReply> {
  const code = await deps.codes.issue({
    clientId: authorize.client.clientId,
    tenantId: tenantId ?? null,
    accountId: account.accountId,
    redirectUri: authorize.delivery.redirectUri,
    nonce: authorize.nonce ?? null,
    codeChallenge: authorize.codeChallenge ?? null,
    codeChallengeMethod: authorize.codeChallengeMethod ?? null,
  });
  return sendAnswer(reply, authorize.delivery, codeAnswer(authorize.delivery, code));
}

function pageFor(
  deps: SignInDependencies,
  interaction: Interaction,
  step: Exclude<Step, { kind: 'ready' }>,
): { status: number; page: Page } {
  const { authorize, face, request } = interaction;
  switch (step.kind) {
    case 'refused':
      return {
        status: 403,
        page: refusalPage(face.environment, step.refusal, request.id, otherAccountUrl(interaction)),
      };
    case 'unavailable':
      return { status: 503, page: unavailablePage(face.environment, step.tenant, request.id) };
    case 'signIn':
      return { status: 200, page: signInPage(deps, interaction) };
    case 'chooseTenant': {
      const form = formContext(deps, interaction);
      return { status: 200, page: tenantPage(form, step.account.username, step.tenants) };
    }
    case 'consent': {
      const form = formContext(deps, interaction);
      return { status: 200, page: consentPage(form, authorize.client, step.tenant, step.account.username) };
    }
  }
}

function signInPage(deps: SignInDependencies, interaction: Interaction): Page {
  const { authorize, face, reply, request } = interaction;
  if (authorize.loginHint !== undefined) deps.cookies.setLoginHint(reply, face, authorize.loginHint);
  const prefilled = authorize.loginHint ?? deps.cookies.loginHint(request, face);
  return usernamePage(formContext(deps, interaction), prefilled);
}

export function formContext(deps: SignInDependencies, interaction: Interaction): FormContext {
  const { authorize, ctx, face, parameters, reply, request } = interaction;
  return {
    environment: face.environment,
    action: `/login/${encodeURIComponent(ctx)}/sign-in`,
    request: new URLSearchParams([...parameters]).toString(),
    formToken: deps.cookies.formToken(request, reply, face),
    clientName: authorize.client.name,
    otherAccountUrl: otherAccountUrl(interaction),
  };
}

function otherAccountUrl({ ctx, parameters }: Interaction): string {
  const again = new URLSearchParams([...new Map(parameters).set('prompt', 'select_account')]);
  return `/login/${encodeURIComponent(ctx)}/oauth/authorize?${again}`;
}
