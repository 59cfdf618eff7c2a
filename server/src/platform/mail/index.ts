export { createMailer, type Mailer, type MailMessage, mailMigrations } from './mail.ts';
export { mailOutboxPlugin } from './outbox-plugin.ts';
