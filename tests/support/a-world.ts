const environments = { sod: 4310, stage: 4320, production: 4330 };
const hosts = { sod: [4311, 4312], stage: [4321], production: [4331, 4332] };
type EnvironmentName = keyof typeof environments;

const tenants: readonly [
  ctx: string,
  environment: EnvironmentName,
  port: number,
  name: string,
  state: string,
][] = [
  ['Cust10001', 'sod', 4311, 'Fjordbygg Entreprenør AS', 'Running'],
  ['Cust10002', 'sod', 4312, 'Åsgård Handel', 'OnlineMaintenance'],
  ['Cust20001', 'stage', 4321, 'Fjordbygg Entreprenør AS', 'Running'],
  ['Cust30001', 'production', 4331, 'Fjordbygg Entreprenør AS', 'Running'],
  ['Cust30002', 'production', 4332, 'Fjordbygg sandbox', 'Suspended'],
];

const applications = [
  ['Fjord Web', 'standard', ['http://127.0.0.1:8080/callback', 'http://localhost:8080/callback']],
  ['Fjord Native', 'standard', ['http://127.0.0.1']],
  ['Fjord Sync', 'custom', []],
  ['Fjord Unapproved', 'custom', ['http://127.0.0.1:8080/callback']],
] as const;

const people = [
  ['Astrid Nygård', 'astrid@fjordbygg.example', [], true],
  ['Jonas Øverland', 'jonas@fjordbygg.example', [], false],
  ['Ida Å. Strand', 'ida@fjordapps.example', ['Log in', 'Read', 'Configuration'], false],
  [
    'Mikkel Sørensen',
    'mikkel@fjordapps.example',
    ['Log in', 'Read', 'App store', 'Configuration', 'Users'],
    false,
  ],
] as const;

const hex = (text: string) => Buffer.from(text.padEnd(16, '.')).toString('hex').slice(0, 32);

/** The object of `kontor info --json` for a small world, with `at` as the address of every tenant host. */
export function aWorld(at: (port: number) => string = (port) => `http://localhost:${port}`) {
  return {
    kontor: '0.1.0',
    mode: 'local',
    pid: 4711,
    startedAt: '2026-11-23T11:20:00Z',
    portal: at(4300),
    stores: { sod: at(4340), production: at(4341) },
    mail: at(4360),
    metrics: `${at(4399)}/metrics`,
    proxy: at(4390),
    ca: '.kontor/ca.pem',
    environments: Object.fromEntries(
      Object.entries(environments).map(([name, port]) => [
        name,
        {
          issuer: at(port),
          discovery: `${at(port)}/login/.well-known/openid-configuration`,
          hosts: hosts[name as EnvironmentName].map(at),
          state: `${at(port)}/api/state/{ctx}`,
        },
      ]),
    ),
    users: people.map(([name, username, portal, administrator]) => ({
      username,
      password: 'kontor-demo',
      name,
      portal,
      staff: false,
      tenants: portal.length > 0 ? [] : [{ ctx: 'Cust10001', associateId: 5, administrator }],
    })),
    tenants: tenants.map(([ctx, environment, port, name, state]) => ({
      ctx,
      environment,
      name,
      state,
      webapi: `${at(port)}/${ctx}/api/`,
      soap: `${at(port)}/${ctx}/Remote/Services88/`,
    })),
    applications: applications.flatMap(([name, kind, redirectUris]) =>
      (['sod', 'stage', 'production'] as const).map((environment) => ({
        name,
        partner: 'Fjord Apps',
        kind,
        environment,
        clientId: hex(`${name}${environment}`),
        ...(name === 'Fjord Native' ? {} : { clientSecret: hex(`secret ${name} ${environment}`) }),
        redirectUris,
        ...(name === 'Fjord Sync'
          ? {
              privateKeyPem: '-----BEGIN PRIVATE KEY-----\nnot a key\n-----END PRIVATE KEY-----',
              systemTokens: { Cust10001: 'Fjord Sync-h7Kd02LmQz' },
            }
          : {}),
      })),
    ),
  };
}
