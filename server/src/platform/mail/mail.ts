import type { Db, Queryable } from '../db.ts';
import type { Migration } from '../migration.ts';

/** A mail the platform sends. */
interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface StoredMail extends MailMessage {
  readonly id: number;
  readonly sentAt: Date;
}

/**
 * The outbox. A mail is a row written in the transaction of what it tells about, so that it is sent exactly when
 * that happened. A local world shows the outbox on the mail face instead of sending it.
 */
export interface Mailer {
  send(tx: Queryable, message: MailMessage): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<StoredMail[]>;
  find(id: number): Promise<StoredMail | undefined>;
}

export const mailMigrations: readonly Migration[] = [
  {
    id: 'platform/0001-mail',
    statements: () => [
      `create table kontor.mail_message (
         id bigint generated always as identity primary key,
         sent_at timestamptz not null default now(),
         recipient text not null,
         subject text not null,
         body text not null
       )`,
    ],
  },
];

const columns = 'id, sent_at as "sentAt", recipient as "to", subject, body as "text"';

export function createMailer(db: Db): Mailer {
  return {
    send: async (tx, message) => {
      await tx.query({
        text: 'insert into kontor.mail_message (recipient, subject, body) values ($1, $2, $3)',
        values: [message.to, message.subject, message.text],
      });
    },
    list: (limit) =>
      db.query<StoredMail>({
        text: `select ${columns} from kontor.mail_message order by id desc limit $1`,
        values: [limit],
      }),
    find: async (id) => {
      const [mail] = await db.query<StoredMail>({
        text: `select ${columns} from kontor.mail_message where id = $1`,
        values: [id],
      });
      return mail;
    },
  };
}
