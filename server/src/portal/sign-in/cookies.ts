import type { CookieSerializeOptions } from '@fastify/cookie';

export interface PortalCookies {
  readonly session: string;
  readonly signIn: string;
  readonly options: CookieSerializeOptions;
}

/**
 * Over HTTPS the `__Host-` prefix binds the cookies to this very host; on http://localhost browsers refuse it.
 * `Lax`, because the browser returns from SuperID by a link from another site.
 */
export function portalCookies(portalUrl: string): PortalCookies {
  const secure = portalUrl.startsWith('https:');
  const prefix = secure ? '__Host-' : '';
  return {
    session: `${prefix}kontor_portal`,
    signIn: `${prefix}kontor_portal_sign_in`,
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure },
  };
}
