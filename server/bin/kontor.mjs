#!/usr/bin/env node
// The `kontor` command. In a clone it builds what changed first; a published package is already built.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const steps = join(here, '../../scripts/lib/steps.mjs');
if (existsSync(steps)) await (await import(pathToFileURL(steps).href)).ensureBuilt(['server', 'web']);
await import(pathToFileURL(join(here, '../dist/main.js')).href);
