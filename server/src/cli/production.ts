import type { Config } from '../platform/config.ts';
import { faces } from '../tenancy/faces.ts';
import { UsageError } from './usage-error.ts';

/** Faces people and apps reach in production; the rest stay on this machine. */
const publicFaces = faces.filter((face) => face.kind !== 'mail' && face.kind !== 'ops');

/**
 * Production mode starts only when everything it stands on is set (design surface §1).
 * @throws {UsageError} naming every missing setting at once
 */
export function requireProductionSettings(config: Config, demoIsExplicit: boolean): void {
  if (config.mode !== 'production') return;
  const plain = publicFaces.filter((face) => !config.publicUrls[face.key]?.startsWith('https://'));
  const missing = [
    config.databaseUrl === undefined && '--database-url: an external PostgreSQL',
    config.encryptionKey === undefined && 'KONTOR_ENCRYPTION_KEY: 32 random bytes in base64',
    demoIsExplicit && config.demo !== 'none' && '--demo: only none; production has no demo passwords',
    ...plain.map((face) => `--public-url ${face.key}=https://…`),
  ].filter((line) => typeof line === 'string');
  if (missing.length > 0) throw new UsageError(`--mode production needs:\n  ${missing.join('\n  ')}`);
}
