import type { FastifyInstance } from 'fastify';
import { AppError } from '../../platform/errors.ts';
import { sendPage } from '../pages/layout.ts';
import { messagePage } from '../pages/message-pages.ts';
import type { FaceOf } from '../protocol/login-face.ts';

/** Documented addresses whose turn has not come: they say so instead of not being there. */
export function registerNotBuilt(app: FastifyInstance, faceOf: FaceOf): void {
  app.get('/login', async (request, reply) => {
    const text = 'Signing in to the CRM web client and legacy sign-in with app_id are not offered yet.';
    return sendPage(reply, 501, messagePage(faceOf(request).environment, 'Not offered yet', text));
  });
  for (const url of [
    '/login/services/PartnerSystemUserService.svc',
    '/login/api/PartnerSystemUser/Authenticate',
  ]) {
    app.post(url, async () => {
      throw new AppError('not_implemented', 501, 'The system user exchange is not offered yet.');
    });
  }
}
