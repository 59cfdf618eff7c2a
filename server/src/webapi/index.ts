export { agentOperationFor } from './agent-equivalent.ts';
export { isImplemented } from './implementation.ts';
export { createRouteTable, segmentsOf } from './route-table.ts';
export { release } from './versions.ts';
export { createWebapi } from './webapi.ts';
