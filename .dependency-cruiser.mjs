// The import order of ARCHITECTURE.md, checked. Each room may import only the rooms it lists.
const rooms = {
  'server/src/platform': [],
  'server/src/tenancy': ['server/src/platform'],
  'server/src/identity': ['server/src/platform', 'server/src/tenancy'],
  'server/src/crm': ['server/src/platform', 'server/src/tenancy', 'server/src/identity/ports.ts'],
  'server/src/webapi': ['server/src/platform', 'server/src/tenancy', 'server/src/identity', 'server/src/crm'],
  'server/src/portal': ['server/src/platform', 'server/src/tenancy', 'server/src/identity', 'server/src/crm'],
  'server/src/demo': [
    'server/src/platform',
    'server/src/tenancy',
    'server/src/identity',
    'server/src/crm',
    'server/src/portal',
  ],
};
const tests = '(\\.test\\.ts|/testing/.*)$';

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { pathNot: tests }, to: { circular: true } },
    {
      name: 'contract-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^contract/' },
      to: { path: '^(server|web|tests|bench)/' },
    },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room.split('/').at(-1)}-imports-downwards`,
      severity: 'error',
      from: { path: `^${room}/`, pathNot: tests },
      to: { path: '^server/src/', pathNot: [`^${room}/`, ...allowed.map((path) => `^${path}(/|$)`)] },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
