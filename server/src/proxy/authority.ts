import { webcrypto } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSecureContext, type SecureContext } from 'node:tls';

import type { Clock } from '../platform/clock.ts';
import * as x509 from '../platform/x509.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 86_400_000;

/** The local certificate authority: trusted by nobody but who sets NODE_EXTRA_CA_CERTS to its file. */
export interface Authority {
  /** Path of the PEM file clients trust. */
  readonly certificateFile: string;
  /** TLS credentials for a host, made on first use. */
  credentials(host: string): Promise<SecureContext>;
}

/** Opens the authority of a data folder, making it at the first start. Its private key never leaves the folder. */
export async function openAuthority(dataDir: string, clock: Clock): Promise<Authority> {
  const certificateFile = join(dataDir, 'ca.pem');
  const keyFile = join(dataDir, 'ca-key.pem');
  if (!existsSync(certificateFile) || !existsSync(keyFile))
    await createFiles(certificateFile, keyFile, clock);
  const certificate = new x509.X509Certificate(await readFile(certificateFile, 'utf8'));
  const signingKey = await importKey(await readFile(keyFile, 'utf8'));
  const issued = new Map<string, Promise<SecureContext>>();
  return {
    certificateFile,
    credentials: (host) => {
      const known = issued.get(host) ?? issue(host, certificate, signingKey, clock);
      issued.set(host, known);
      return known;
    },
  };
}

async function createFiles(certificateFile: string, keyFile: string, clock: Clock): Promise<void> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const notBefore = new Date(clock.now().getTime() - dayMs);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Kontor local authority',
    keys,
    notBefore,
    notAfter: new Date(notBefore.getTime() + 3650 * dayMs),
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  await mkdir(join(certificateFile, '..'), { recursive: true });
  await writeFile(keyFile, await exportKey(keys.privateKey), { mode: 0o600 });
  await writeFile(certificateFile, certificate.toString('pem'));
}

async function issue(
  host: string,
  authority: x509.X509Certificate,
  signingKey: webcrypto.CryptoKey,
  clock: Clock,
): Promise<SecureContext> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const notBefore = new Date(clock.now().getTime() - dayMs);
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${host}`,
    issuer: authority.subject,
    publicKey: keys.publicKey,
    signingKey,
    notBefore,
    // Clients refuse server certificates that live longer than 398 days.
    notAfter: new Date(notBefore.getTime() + 390 * dayMs),
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }]),
      await x509.AuthorityKeyIdentifierExtension.create(authority),
    ],
  });
  return createSecureContext({ key: await exportKey(keys.privateKey), cert: certificate.toString('pem') });
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}

async function importKey(pem: string): Promise<webcrypto.CryptoKey> {
  const [der] = x509.PemConverter.decode(pem);
  if (!der)
    throw new Error(
      'The key of the local certificate authority is empty; delete ca.pem and ca-key.pem to make a new one.',
    );
  return webcrypto.subtle.importKey('pkcs8', der, algorithm, true, ['sign']);
}
