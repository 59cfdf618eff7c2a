import { createRequire } from 'node:module';
import type * as Client from '@superoffice/webapi';
import type * as Base from '@superoffice/webapi/WebApiBase.js';

// The official client as Node programs load it. Its ES module build imports without file extensions, which only
// bundlers resolve; the CommonJS build of the same package is what Node takes.
const load = createRequire(import.meta.url);

export const { WebApi } = load('@superoffice/webapi') as typeof Client;
export type WebApi = Client.WebApi;
export const { WebApiPatchOp } = load('@superoffice/webapi/WebApiBase.js') as typeof Base;
