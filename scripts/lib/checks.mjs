import { capture, say } from './steps.mjs';

const bin = (path) => [process.execPath, `node_modules/${path}`];

/** The checks of `npm run check`: a name and the command that must exit 0. */
export const checks = [
  { name: 'generated files are current', command: [process.execPath, 'scripts/generate.mjs', '--check'] },
  { name: 'types: server, contract, tests', command: [...bin('typescript-native/bin/tsc'), '-p', '.'] },
  { name: 'types: web', command: [...bin('typescript-native/bin/tsc'), '-p', 'web'] },
  {
    name: 'lint and format',
    command: [...bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
  },
  {
    name: 'imports point one way, no cycle',
    command: [
      ...bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      'contract/src',
      'server/src',
    ],
  },
  { name: 'no unused files, exports or packages', command: [...bin('knip/bin/knip.js'), '--no-progress'] },
];

/** @returns {Promise<boolean>} whether it passed */
export async function runCheck({ name, command: [program, ...args] }) {
  const started = Date.now();
  const { code, output } = await capture(program, args, { env: { ...process.env, FORCE_COLOR: '0' } });
  say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (code !== 0) say(output.trimEnd());
  return code === 0;
}
