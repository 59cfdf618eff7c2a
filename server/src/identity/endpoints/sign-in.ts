import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Account } from '../accounts/account-store.ts';
import { errorAnswer } from '../authorize/delivery.ts';
import { nextStep } from '../authorize/next-step.ts';
import { sendPage } from '../pages/layout.ts';
import { messagePage } from '../pages/message-pages.ts';
import { passwordPage } from '../pages/sign-in-pages.ts';
import { type Parameters, readParameters } from '../protocol/parameters.ts';
import { beginInteraction } from './authorize.ts';
import { formContext, type Interaction, proceed, type SignInDependencies } from './interaction.ts';
import { sendAnswer } from './send-answer.ts';

/** Every form of the sign-in posts here: username, password, tenant, consent (design surface §7). */
export function registerSignIn(app: FastifyInstance, deps: SignInDependencies): void {
  app.post<{ Params: { ctx: string } }>('/login/:ctx/sign-in', async (request, reply) => {
    const form = await readParameters(request);
    const face = deps.faceOf(request);
    if (!deps.cookies.formTokenMatches(request, face, form.get('form_token'))) {
      const text =
        'This form is too old, or cookies are turned off. Go back to the application and start again.';
      return sendPage(reply, 403, messagePage(face.environment, 'Start again', text));
    }
    const original = new Map(new URLSearchParams(form.get('request') ?? ''));
    // What prompt asked for is being done by this very form.
    original.delete('prompt');
    const interaction = await beginInteraction(deps, request, reply, original);
    return interaction ? takeForm(deps, interaction, form) : reply;
  });
}

async function takeForm(
  deps: SignInDependencies,
  interaction: Interaction,
  form: Parameters,
): Promise<FastifyReply> {
  const { authorize, face, reply, request } = interaction;
  const username = form.get('username')?.trim();
  const password = form.get('password');
  if (username !== undefined) {
    return password === undefined
      ? sendPage(reply, 200, passwordPage(formContext(deps, interaction), username, undefined))
      : takePassword(deps, interaction, username, password);
  }
  if (form.get('decision') === 'deny') {
    const answer = errorAnswer(authorize.delivery, 'access_denied', 'The approval was cancelled.');
    return sendAnswer(reply, authorize.delivery, answer);
  }
  const sessionId = deps.cookies.session(request, face);
  const account =
    sessionId === undefined ? undefined : await deps.sessions.accountOf(face.environment, sessionId);
  const tenant = form.get('tenant');
  if (account && form.get('decision') === 'approve') await approve(deps, interaction, account, tenant);
  return proceed(deps, interaction, account, tenant);
}

async function takePassword(
  deps: SignInDependencies,
  interaction: Interaction,
  username: string,
  password: string,
): Promise<FastifyReply> {
  const { face, reply, request } = interaction;
  const outcome = await deps.authenticate(username, password, request.ip);
  if (outcome.kind === 'signedIn') {
    const previous = deps.cookies.session(request, face);
    if (previous !== undefined) await deps.sessions.end(previous);
    deps.cookies.setSession(
      reply,
      face,
      await deps.sessions.start(face.environment, outcome.account.accountId),
    );
    return proceed(deps, interaction, outcome.account, undefined);
  }
  const form = formContext(deps, interaction);
  if (outcome.kind === 'refused') {
    request.log.info({ requestId: request.id }, 'sign-in refused');
    return sendPage(reply, 401, passwordPage(form, username, 'The e-mail or the password is wrong.'));
  }
  request.log.warn({ requestId: request.id, address: request.ip }, 'sign-in limit reached');
  reply.header('retry-after', String(outcome.retryAfterSeconds));
  const wait = `Too many attempts. Try again in ${outcome.retryAfterSeconds} seconds.`;
  return sendPage(reply, 429, passwordPage(form, username, wait));
}

/** Only where consent is the very next step for this person: the pipeline decides, not the form. */
async function approve(
  deps: SignInDependencies,
  { authorize, face, request }: Interaction,
  account: Account,
  tenant: string | undefined,
): Promise<void> {
  const step = await nextStep(deps, face.environment, authorize, account, tenant);
  if (step.kind !== 'consent') return;
  await deps.authorizations.approve([
    { client: authorize.client, tenantId: step.tenant.id, approver: account.username },
  ]);
  request.log.info({ clientId: authorize.client.clientId, ctx: step.tenant.ctx }, 'application approved');
}
