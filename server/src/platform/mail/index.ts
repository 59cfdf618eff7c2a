export { createMailer, mailMigrations } from './mail.ts';
export { mailOutboxPlugin } from './outbox-plugin.ts';
