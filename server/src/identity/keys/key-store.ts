import { createHash, createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { type Kysely, sql } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { AppError } from '../../platform/errors.ts';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import type { SecretBox } from '../crypto/secret-box.ts';
import type { IdentityTables } from '../schema.ts';
import type { CertifiedKey } from './certificates.ts';

/** A key of an environment's JWKS, newest first; the first one signs (spec identity §3). */
export interface SigningKey {
  /** SHA-1 thumbprint of the certificate, upper-case hex. */
  readonly kid: string;
  /** The same 20 bytes, base64url. */
  readonly x5t: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** Leaf, environment authority, root: DER. */
  readonly chain: readonly Buffer[];
}

export type KeyStore = ReturnType<typeof createKeyStore>;

/** Signing keys by environment. Made on first use: an RSA pair takes longer than everything else at start. */
export function createKeyStore(
  db: Kysely<IdentityTables>,
  clock: Clock,
  box: SecretBox,
  log: FastifyBaseLogger,
) {
  const loaded = new Map<EnvironmentName, Promise<readonly SigningKey[]>>();

  function keys(environment: EnvironmentName): Promise<readonly SigningKey[]> {
    const known = loaded.get(environment);
    if (known) return known;
    const pending = loadOrCreate(environment).catch((error: unknown) => {
      loaded.delete(environment);
      throw error;
    });
    loaded.set(environment, pending);
    return pending;
  }

  async function loadOrCreate(environment: EnvironmentName): Promise<readonly SigningKey[]> {
    const stored = await load(environment);
    if (stored.length > 0) return stored;
    await create(environment);
    return load(environment);
  }

  async function load(environment: EnvironmentName): Promise<readonly SigningKey[]> {
    const rows = await db
      .selectFrom('signing_key')
      .selectAll()
      .where('environment', '=', environment)
      .where('retired_at', 'is', null)
      .orderBy('created_at', 'desc')
      .execute();
    if (rows.length === 0) return [];
    const authorities = await db
      .selectFrom('certificate_authority')
      .select(['name', 'certificate'])
      .where('name', 'in', [environment, 'root'])
      .execute();
    const chain = [environment, 'root'].flatMap((name) =>
      authorities.filter((authority) => authority.name === name).map((authority) => authority.certificate),
    );
    return rows.map((row) => toSigningKey(row.certificate, box.open(row.private_key_sealed), chain));
  }

  /** Two processes may start on one new database: the second waits and finds the first one's key. */
  async function create(environment: EnvironmentName): Promise<void> {
    await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('kontor signing key'), hashtext(${environment}))`.execute(
        tx,
      );
      const existing = await tx
        .selectFrom('signing_key')
        .select('kid')
        .where('environment', '=', environment)
        .executeTakeFirst();
      if (existing) return;
      const now = clock.now();
      // Loaded when a key is made and never again: the X.509 library would slow every later start.
      const certificates = await import('./certificates.ts');
      const root = await authority(tx, 'root', () => certificates.createRootAuthority(now));
      const issuer = await authority(tx, environment, () =>
        certificates.createEnvironmentAuthority(root, environment, now),
      );
      const leaf = await certificates.createFederatedLogin(issuer, now);
      await tx
        .insertInto('signing_key')
        .values({
          kid: thumbprint(leaf.certificate).toString('hex').toUpperCase(),
          environment,
          certificate: leaf.certificate,
          private_key_sealed: box.seal(leaf.privateKey),
          created_at: now,
          retired_at: null,
        })
        .execute();
      log.info({ environment }, 'signing key made');
    });
  }

  /** Another environment may make the root at this moment: the insert waits for it, and its row is taken. */
  async function authority(
    tx: Kysely<IdentityTables>,
    name: string,
    make: () => Promise<CertifiedKey>,
  ): Promise<CertifiedKey> {
    const stored = await findAuthority(tx, name);
    if (stored) return stored;
    const made = await make();
    await tx
      .insertInto('certificate_authority')
      .values({
        name,
        certificate: made.certificate,
        private_key_sealed: box.seal(made.privateKey),
        created_at: clock.now(),
      })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
    const winner = await findAuthority(tx, name);
    if (!winner) throw new AppError('authority_not_created', 500, `No certificate authority ${name}`);
    return winner;
  }

  async function findAuthority(tx: Kysely<IdentityTables>, name: string): Promise<CertifiedKey | undefined> {
    const row = await tx
      .selectFrom('certificate_authority')
      .selectAll()
      .where('name', '=', name)
      .executeTakeFirst();
    return row && { certificate: row.certificate, privateKey: box.open(row.private_key_sealed) };
  }

  return {
    keys,
    async signer(environment: EnvironmentName): Promise<SigningKey> {
      const [newest] = await keys(environment);
      if (!newest) throw new AppError('signing_key_missing', 500, `No signing key for ${environment}`);
      return newest;
    },
  };
}

function toSigningKey(certificate: Buffer, privateKey: Buffer, authorities: readonly Buffer[]): SigningKey {
  const digest = thumbprint(certificate);
  const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' });
  return {
    kid: digest.toString('hex').toUpperCase(),
    x5t: digest.toString('base64url'),
    privateKey: key,
    publicKey: new X509Certificate(certificate).publicKey,
    chain: [certificate, ...authorities],
  };
}

/** SHA-1 is what the published `kid` and `x5t` are (RFC 7517 §4.8), not a signature. */
function thumbprint(certificate: Buffer): Buffer {
  return createHash('sha1').update(certificate).digest();
}
