import {
  type CheckPrimeOptions,
  checkPrime,
  createHash,
  createPrivateKey,
  createPublicKey,
} from 'node:crypto';
import { promisify } from 'node:util';

export interface RsaKeyPair {
  readonly privateKeyPem: string;
  readonly publicKeyPem: string;
}

const publicExponent = 65537n;
const primeBits = 1024;

/** Rounds for random candidates: the chance of a composite is far below 2^-80 at this size. */
const checks: CheckPrimeOptions = { checks: 5 };
const isPrime = promisify<bigint, CheckPrimeOptions, boolean>(checkPrime);

/**
 * An RSA-2048 key pair that is a function of a seed, which no library offers for good reason: only demo worlds
 * want a private key that can be computed again.
 */
export async function rsaKeyPairFrom(seed: Buffer): Promise<RsaKeyPair> {
  const [p, q] = await Promise.all([seededPrime(seed, 'p'), seededPrime(seed, 'q')]);
  const phi = (p - 1n) * (q - 1n);
  const d = inverse(publicExponent, phi);
  const key = createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'RSA',
      n: base64url(p * q),
      e: base64url(publicExponent),
      d: base64url(d),
      p: base64url(p),
      q: base64url(q),
      dp: base64url(d % (p - 1n)),
      dq: base64url(d % (q - 1n)),
      qi: base64url(inverse(q, p)),
    },
  });
  return {
    privateKeyPem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKeyPem: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
  };
}

/** The first prime from a seeded start whose predecessor has no factor in common with the exponent. */
async function seededPrime(seed: Buffer, label: string): Promise<bigint> {
  const start = seededStart(seed, label);
  const residues = smallPrimes.map((prime) => Number(start % BigInt(prime)));
  for (let step = 0; ; step += 2) {
    if (hasSmallFactor(residues, step)) continue;
    const candidate = start + BigInt(step);
    if ((candidate - 1n) % publicExponent !== 0n && (await isPrime(candidate, checks))) return candidate;
  }
}

/** An odd number with its two highest bits set, so that the product of two has full length. */
function seededStart(seed: Buffer, label: string): bigint {
  const blocks = Array.from({ length: primeBits / 256 }, (_, block) =>
    createHash('sha256').update(seed).update(`${label}${block}`).digest(),
  );
  const top = 3n << BigInt(primeBits - 2);
  return BigInt(`0x${Buffer.concat(blocks).toString('hex')}`) | top | 1n;
}

const smallPrimes = primesBelow(4000).slice(1);

/** Sieving by remainders first spares most of the costly tests. */
function hasSmallFactor(residues: readonly number[], step: number): boolean {
  return residues.some((residue, at) => (residue + step) % (smallPrimes[at] ?? 1) === 0);
}

function primesBelow(limit: number): number[] {
  const composite = new Uint8Array(limit);
  const primes: number[] = [];
  for (let number = 2; number < limit; number++) {
    if (composite[number]) continue;
    primes.push(number);
    for (let multiple = number * number; multiple < limit; multiple += number) composite[multiple] = 1;
  }
  return primes;
}

/** The inverse of `value` modulo `modulus`, by the extended Euclidean algorithm. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [oldRest, rest] = [value % modulus, modulus];
  let [oldFactor, factor] = [1n, 0n];
  while (rest !== 0n) {
    const quotient = oldRest / rest;
    [oldRest, rest] = [rest, oldRest - quotient * rest];
    [oldFactor, factor] = [factor, oldFactor - quotient * factor];
  }
  return ((oldFactor % modulus) + modulus) % modulus;
}

function base64url(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url');
}
