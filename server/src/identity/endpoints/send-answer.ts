import type { FastifyReply } from 'fastify';
import { type Answer, answerLocation, type Delivery } from '../authorize/delivery.ts';
import { sendFormPost } from '../pages/layout.ts';

/** Delivers to the application by redirect or by a form the browser posts (spec identity §4.3). */
export function sendAnswer(reply: FastifyReply, delivery: Delivery, answer: Answer): FastifyReply {
  if (delivery.mode === 'form_post') return sendFormPost(reply, delivery.redirectUri, answer);
  // 303 after a form, so that no browser posts the form on to the application (RFC 9700 §4.12).
  const status = reply.request.method === 'POST' ? 303 : 302;
  return reply
    .headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .status(status)
    .header('location', answerLocation(delivery, answer))
    .send();
}
