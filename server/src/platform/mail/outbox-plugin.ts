import type { FastifyPluginAsync } from 'fastify';
import { AppError } from '../errors.ts';
import { html, page, sendPage } from '../http/index.ts';
import type { Mailer, StoredMail } from './mail.ts';

const listedMails = 200;

/** The outbox of a local world, for people and, at `/api/messages`, for programs (design surface §2). */
export function mailOutboxPlugin(mailer: Mailer): FastifyPluginAsync {
  return async (app) => {
    app.get('/api/messages', async () => mailer.list(listedMails));
    app.get<{ Params: { id: string } }>('/api/messages/:id', async (request) =>
      findMail(mailer, request.params.id),
    );
    app.get('/', async (_request, reply) => sendPage(reply, 200, listPage(await mailer.list(listedMails))));
    app.get<{ Params: { id: string } }>('/:id', async (request, reply) =>
      sendPage(reply, 200, messagePage(await findMail(mailer, request.params.id))),
    );
  };
}

async function findMail(mailer: Mailer, id: string): Promise<StoredMail> {
  const mail = /^\d{1,15}$/.test(id) ? await mailer.find(Number(id)) : undefined;
  if (!mail) throw new AppError('mail_not_found', 404, `No mail ${id} in the outbox.`);
  return mail;
}

function listPage(mails: readonly StoredMail[]): string {
  const rows = mails.map(
    (mail) => html`<tr>
        <td><a href="/${mail.id}">${mail.subject}</a></td>
        <td>${mail.to}</td>
        <td class="quiet"><time datetime="${mail.sentAt.toISOString()}">${mail.sentAt.toUTCString()}</time></td>
      </tr>`,
  );
  return page(
    'Mail outbox',
    html`<h1>Mail outbox</h1>
      ${
        mails.length === 0
          ? html`<p>No mail yet. Every mail the platform would send appears here instead of leaving this machine:
              welcome mails, password resets, review decisions, webhook failures.</p>`
          : html`<table>
              <thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">Sent</th></tr></thead>
              <tbody>${rows}</tbody>
            </table>`
      }
      <p class="quiet">As JSON: <a href="/api/messages">/api/messages</a></p>`,
    { wide: true },
  );
}

function messagePage(mail: StoredMail): string {
  return page(
    mail.subject,
    html`<p><a href="/">All mails</a></p>
      <h1>${mail.subject}</h1>
      <p class="quiet">To ${mail.to}, <time datetime="${mail.sentAt.toISOString()}">${mail.sentAt.toUTCString()}</time></p>
      <pre>${mail.text}</pre>`,
    { wide: true },
  );
}
