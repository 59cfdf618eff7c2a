/** The partner who makes the demo applications. */
export const demoPartner = 'Fjord Apps';

/** What differs between the applications; every one is published to every environment. */
export interface DemoApplication {
  readonly name: string;
  readonly kind: 'custom' | 'standard';
  readonly isNative: boolean;
  readonly redirectUris: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly claims: readonly string[];
  readonly authorizeText: string;
  /** Server to server: a key pair, and a system token for each tenant that approved it. */
  readonly hasSystemUser: boolean;
  readonly isApproved: boolean;
}

export const demoApplications: readonly DemoApplication[] = [
  {
    name: 'Fjord Web',
    kind: 'custom',
    isNative: false,
    redirectUris: ['http://127.0.0.1:8080/callback', 'http://localhost:8080/callback'],
    corsOrigins: ['http://127.0.0.1:8080', 'http://localhost:8080'],
    claims: [],
    authorizeText: 'Shows companies and contacts in a web page and lets people edit them.',
    hasSystemUser: false,
    isApproved: true,
  },
  {
    name: 'Fjord Native',
    kind: 'custom',
    isNative: true,
    redirectUris: [String.raw`^http://127.0.0.1\:\d{4,10}$`, 'com.example.fjord:/callback'],
    corsOrigins: [],
    claims: [],
    authorizeText: 'Reads and edits companies from a desktop program.',
    hasSystemUser: false,
    isApproved: true,
  },
  {
    name: 'Fjord Sync',
    kind: 'standard',
    isNative: false,
    redirectUris: ['http://127.0.0.1:8080/callback', 'http://localhost:8080/callback'],
    corsOrigins: [],
    claims: ['systemtoken'],
    authorizeText: 'Keeps companies and contacts the same in another system, around the clock.',
    hasSystemUser: true,
    isApproved: true,
  },
  {
    name: 'Fjord Unapproved',
    kind: 'custom',
    isNative: false,
    redirectUris: ['http://127.0.0.1:8080/callback', 'http://localhost:8080/callback'],
    corsOrigins: [],
    claims: [],
    authorizeText: 'Has been approved by nobody yet.',
    hasSystemUser: false,
    isApproved: false,
  },
];
