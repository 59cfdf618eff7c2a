export { type Authority, openAuthority } from './authority.ts';
export { createForwardProxy } from './forward-proxy.ts';
