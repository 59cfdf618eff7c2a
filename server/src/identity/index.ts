export type { NewClient } from './clients/client.ts';

export { createIdentity, type Identity } from './identity.ts';
