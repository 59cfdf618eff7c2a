// `npm run build`: builds what changed.
import { ensureBuilt, ensureInstalled } from './lib/steps.mjs';

ensureInstalled();
await ensureBuilt();
