import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../platform/config.ts';

/**
 * The key that encrypts signing keys and federated tokens at rest, 32 bytes. It is not in the database: production
 * is given it, a local world keeps its own in the data folder.
 */
export async function openDataKey(config: Config): Promise<Buffer> {
  if (config.encryptionKey !== undefined) return Buffer.from(config.encryptionKey, 'base64');
  const path = join(config.dataDir, 'secret.key');
  if (!existsSync(path))
    await writeFile(path, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  return Buffer.from(await readFile(path, 'utf8'), 'base64');
}
