import type { FastifyReply, FastifyRequest } from 'fastify';
import { equalInConstantTime } from '../crypto/digest.ts';
import { randomAlphanumeric } from '../crypto/random.ts';
import type { SecretBox } from '../crypto/secret-box.ts';
import type { LoginFace } from '../protocol/login-face.ts';

export interface SignInCookies {
  session(request: FastifyRequest, face: LoginFace): string | undefined;
  setSession(reply: FastifyReply, face: LoginFace, id: string): void;
  clearSession(reply: FastifyReply, face: LoginFace): void;
  /** Token for a form of this browser; sets the cookie it is bound to when there is none. */
  formToken(request: FastifyRequest, reply: FastifyReply, face: LoginFace): string;
  formTokenMatches(request: FastifyRequest, face: LoginFace, token: string | undefined): boolean;
  loginHint(request: FastifyRequest, face: LoginFace): string | undefined;
  setLoginHint(reply: FastifyReply, face: LoginFace, username: string): void;
}

const hintSeconds = 30 * 24 * 60 * 60;

/**
 * Cookies of the login host. Their names carry the environment, because browsers keep one jar for every port of
 * localhost. A form token is an HMAC over a random cookie: another site can neither read nor set that (CSRF).
 */
export function createSignInCookies(box: SecretBox): SignInCookies {
  const expectedToken = (cookie: string) => box.sign(`form\n${cookie}`);
  return {
    session: (request, face) => request.cookies[name('session', face)],
    setSession: (reply, face, id) => {
      reply.setCookie(name('session', face), id, options(face));
    },
    clearSession: (reply, face) => {
      reply.clearCookie(name('session', face), options(face));
    },
    formToken: (request, reply, face) => {
      const known = request.cookies[name('form', face)];
      if (known) return expectedToken(known);
      const fresh = randomAlphanumeric(32);
      reply.setCookie(name('form', face), fresh, options(face));
      return expectedToken(fresh);
    },
    formTokenMatches: (request, face, token) => {
      const cookie = request.cookies[name('form', face)];
      return cookie !== undefined && token !== undefined && equalInConstantTime(token, expectedToken(cookie));
    },
    loginHint: (request, face) => request.cookies[name('hint', face)],
    setLoginHint: (reply, face, username) => {
      reply.setCookie(name('hint', face), username, { ...options(face), maxAge: hintSeconds });
    },
  };
}

/** `__Host-`: a browser takes it only over TLS, for this host and every path. */
function name(what: string, face: LoginFace): string {
  return `${isSecure(face) ? '__Host-' : ''}superid_${what}_${face.environment}`;
}

/**
 * Web panels sign in silently inside frames of another site, which takes `SameSite=None; Secure` (§4.2).
 * Browsers refuse that pair without TLS: a local world makes do with `Lax`.
 */
function options(face: LoginFace) {
  const secure = isSecure(face);
  return { path: '/', httpOnly: true, secure, sameSite: secure ? 'none' : 'lax' } as const;
}

function isSecure(face: LoginFace): boolean {
  return face.issuer.startsWith('https:');
}
