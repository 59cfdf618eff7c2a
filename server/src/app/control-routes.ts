import type { FastifyPluginAsync } from 'fastify';
import { AppError } from '../platform/errors.ts';

export interface TokenRequest {
  readonly tenant: string;
  readonly app?: string;
  readonly user?: string;
  readonly ticket: boolean;
}

export interface ControlOptions {
  /** Undefined in production mode, which gives tokens only to who signs in. */
  readonly issueToken: ((request: TokenRequest) => Promise<string>) | undefined;
}

/** What the command line asks of the running program, over its control socket. */
export function controlPlugin({ issueToken }: ControlOptions): FastifyPluginAsync {
  return async (app) => {
    app.post<{ Body: TokenRequest }>('/token', async (request) => {
      if (!issueToken) {
        throw new AppError(
          'local_only',
          403,
          'token: only local worlds print tokens; sign in through SuperID instead.',
        );
      }
      return { token: await issueToken(request.body) };
    });
  };
}
