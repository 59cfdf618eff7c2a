import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './steps.mjs';

/** Bundles our own TypeScript into `server/dist`; packages stay in node_modules, where their binaries and licences are. */
export async function buildServer() {
  const outdir = join(root, 'server/dist');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: { main: join(root, 'server/src/cli/main.ts') },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    sourcemap: true,
    logLevel: 'warning',
    chunkNames: 'chunk-[hash]',
    plugins: [
      {
        name: 'packages-stay-outside',
        setup: (context) => {
          context.onResolve({ filter: /^[^./]/ }, (args) =>
            args.kind === 'entry-point' || args.path.startsWith('@kontor/')
              ? undefined
              : { path: args.path, external: true },
          );
        },
      },
    ],
  });
}
