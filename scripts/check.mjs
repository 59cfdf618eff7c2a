// `npm run check`: everything about the code that needs no running program. One line a check, its output only on failure.

import { checks, runCheck } from './lib/checks.mjs';
import { ensureInstalled } from './lib/steps.mjs';

ensureInstalled();
let failed = 0;
for (const check of checks) failed += (await runCheck(check)) ? 0 : 1;
process.exit(failed > 0 ? 1 : 0);
