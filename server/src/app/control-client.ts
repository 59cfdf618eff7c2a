import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, fetch } from 'undici';
import { AppError } from '../platform/errors.ts';

/**
 * Where the running program takes commands of its own user: a unix socket that only that user may open.
 * A socket path longer than the kernel's 107 bytes moves to the temporary folder under a name of its own.
 */
export function controlSocketPath(dataDir: string): string {
  const path = join(dataDir, 'control.sock');
  if (Buffer.byteLength(path) < 100) return path;
  return join(tmpdir(), `kontor-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}.sock`);
}

/**
 * Sends one command to the running program of a data folder.
 * @throws {AppError} with the program's own message when it refuses
 */
export async function callControl<Answer>(dataDir: string, path: string, body: unknown): Promise<Answer> {
  const dispatcher = new Agent({ connect: { socketPath: controlSocketPath(dataDir) } });
  try {
    const response = await fetch(`http://control${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      dispatcher,
    });
    const answer = (await response.json()) as { error?: string; message?: string };
    if (!response.ok)
      throw new AppError(answer.error ?? 'refused', response.status, answer.message ?? 'Refused.');
    return answer as Answer;
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(
      'not_running',
      409,
      `The program of ${dataDir} does not answer on its control socket.`,
      { cause: error },
    );
  } finally {
    await dispatcher.close();
  }
}
