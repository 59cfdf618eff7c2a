import { webcrypto } from 'node:crypto';
import * as x509 from '../../platform/x509.ts';

export interface CertifiedKey {
  readonly certificate: Buffer;
  /** PKCS#8 DER. */
  readonly privateKey: Buffer;
}

const yearMs = 365 * 24 * 60 * 60 * 1000;
// Authorities sign twice in their life and nobody reads their keys: P-256 costs no time at first start.
const authorityAlgorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const signingAlgorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
};

export async function createRootAuthority(now: Date): Promise<CertifiedKey> {
  const keys = await webcrypto.subtle.generateKey(authorityAlgorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Kontor Online Root CA',
    ...validity(now, 20),
    signingAlgorithm: authorityAlgorithm,
    keys,
    extensions: authorityExtensions(),
  });
  return exportKey(certificate, keys.privateKey);
}

export async function createEnvironmentAuthority(
  root: CertifiedKey,
  environment: string,
  now: Date,
): Promise<CertifiedKey> {
  const keys = await webcrypto.subtle.generateKey(authorityAlgorithm, true, ['sign', 'verify']);
  const certificate = await issue(root, `CN=Kontor ${environment} CA`, keys.publicKey, {
    ...validity(now, 15),
    extensions: authorityExtensions(),
  });
  return exportKey(certificate, keys.privateKey);
}

/** The leaf whose key signs id_tokens: RSA-2048, because RS256 is the one algorithm published (spec §3). */
export async function createFederatedLogin(authority: CertifiedKey, now: Date): Promise<CertifiedKey> {
  const keys = await webcrypto.subtle.generateKey(signingAlgorithm, true, ['sign', 'verify']);
  const certificate = await issue(authority, 'CN=Kontor Federated Login', keys.publicKey, {
    ...validity(now, 10),
    extensions: [new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true)],
  });
  return exportKey(certificate, keys.privateKey);
}

async function issue(
  issuer: CertifiedKey,
  subject: string,
  publicKey: webcrypto.CryptoKey,
  rest: { notBefore: Date; notAfter: Date; extensions: x509.Extension[] },
): Promise<x509.X509Certificate> {
  const signingKey = await webcrypto.subtle.importKey('pkcs8', issuer.privateKey, authorityAlgorithm, false, [
    'sign',
  ]);
  return x509.X509CertificateGenerator.create({
    subject,
    issuer: new x509.X509Certificate(issuer.certificate).subject,
    publicKey,
    signingKey,
    signingAlgorithm: authorityAlgorithm,
    ...rest,
  });
}

function authorityExtensions(): x509.Extension[] {
  return [
    new x509.BasicConstraintsExtension(true, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
  ];
}

/** Valid from the day before, for clients whose clock is behind. */
function validity(now: Date, years: number) {
  return {
    notBefore: new Date(now.getTime() - 24 * 60 * 60 * 1000),
    notAfter: new Date(now.getTime() + years * yearMs),
  };
}

async function exportKey(
  certificate: x509.X509Certificate,
  privateKey: webcrypto.CryptoKey,
): Promise<CertifiedKey> {
  return {
    certificate: Buffer.from(certificate.rawData),
    privateKey: Buffer.from(await webcrypto.subtle.exportKey('pkcs8', privateKey)),
  };
}
