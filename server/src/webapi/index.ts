export { agentOperationFor, implementationOf, isImplemented } from './implementation.ts';
export { release } from './versions.ts';
export { createWebapi, type WebapiOptions } from './webapi.ts';
