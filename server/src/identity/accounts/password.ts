import { hash, verify } from '@node-rs/argon2';

// Argon2id at OWASP's floor: 19 MiB and two passes take ~25 ms, so a demo world of ten accounts stays quick.
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, parameters);
}

let hashOfNothing: Promise<string> | undefined;

/** Takes as long for an unknown user as for a wrong password: without a hash it checks against a dummy. */
export async function verifyPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  hashOfNothing ??= hashPassword('');
  const matches = await verify(passwordHash ?? (await hashOfNothing), password);
  return passwordHash ? matches : false;
}
