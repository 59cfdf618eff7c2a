export { agentOperationFor } from './agent-equivalent.ts';
export { implementationOf, isImplemented } from './implementation.ts';
export { createRouteTable, segmentsOf } from './route-table.ts';
export { release } from './versions.ts';
export { createWebapi, type WebapiOptions } from './webapi.ts';
