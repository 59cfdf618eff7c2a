/** Settings of a running program, parsed once at start and passed on as a value (design surface §1). */
export interface Config {
  readonly mode: 'local' | 'production';
  /** Absolute path of the data folder. */
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly portBase: number;
  readonly bind: string;
  readonly demo: 'none' | 'small' | 'medium' | 'large';
  readonly seed: number;
  /** Face key to public address, where it differs from `http://localhost:port`. */
  readonly publicUrls: Readonly<Record<string, string>>;
  readonly roles: readonly string[];
  /** Encrypts signing keys at rest: 32 bytes in base64. A local world makes its own in the data folder. */
  readonly encryptionKey: string | undefined;
}
