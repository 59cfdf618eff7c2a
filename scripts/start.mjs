// `npm start`: installs what is missing, builds what changed, runs `kontor up` in this process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, root } from './lib/steps.mjs';

ensureInstalled();
await ensureBuilt();
process.argv.splice(2, 0, 'up');
await import(pathToFileURL(join(root, 'server/dist/main.js')).href);
