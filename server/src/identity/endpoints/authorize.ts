import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseAuthorizeRequest } from '../authorize/authorize-request.ts';
import { errorAnswer } from '../authorize/delivery.ts';
import { sendPage } from '../pages/layout.ts';
import { refusalPage } from '../pages/message-pages.ts';
import { type Parameters, readParameters } from '../protocol/parameters.ts';
import { type Interaction, proceed, type SignInDependencies } from './interaction.ts';
import { sendAnswer } from './send-answer.ts';

type CtxRoute = { Params: { ctx: string } };

/** The authorization endpoint (RFC 6749 §3.1), tenant in the path or `common` (spec identity §4). */
export function registerAuthorize(app: FastifyInstance, deps: SignInDependencies): void {
  app.route<CtxRoute>({
    method: ['GET', 'POST'],
    url: '/login/:ctx/oauth/authorize',
    handler: async (request, reply) => {
      const parameters = await readParameters(request);
      const interaction = await beginInteraction(deps, request, reply, parameters);
      if (!interaction) return reply;
      const { prompts, delivery } = interaction.authorize;
      const mustSignInAgain = prompts.has('login') || prompts.has('select_account');
      const sessionId = deps.cookies.session(request, interaction.face);
      const account =
        mustSignInAgain || sessionId === undefined
          ? undefined
          : await deps.sessions.accountOf(interaction.face.environment, sessionId);
      if (mustSignInAgain && prompts.has('none')) {
        return sendAnswer(
          reply,
          delivery,
          errorAnswer(delivery, 'login_required', 'prompt contradicts itself.'),
        );
      }
      return proceed(deps, interaction, account, undefined);
    },
  });
}

/** Checks the authorize request; when it is not valid the answer is already on its way. */
export async function beginInteraction(
  deps: SignInDependencies,
  request: FastifyRequest<CtxRoute>,
  reply: FastifyReply,
  parameters: Parameters,
): Promise<Interaction | undefined> {
  const face = deps.faceOf(request);
  const { ctx } = request.params;
  const outcome = await parseAuthorizeRequest(deps.clients, face.environment, ctx, parameters);
  if (outcome.kind === 'valid') {
    return { request, reply, face, ctx, parameters, authorize: outcome.request };
  }
  if (outcome.kind === 'refused')
    sendPage(reply, 400, refusalPage(face.environment, outcome.refusal, request.id));
  else sendAnswer(reply, outcome.delivery, errorAnswer(outcome.delivery, outcome.error, outcome.description));
  return undefined;
}
