/**
 * What the portal's pages may load: our own scripts, our own styles and the ones our component library adds
 * with this response's nonce. Nothing inline, nothing from elsewhere, no frame around us.
 */
export function contentSecurityPolicy(nonce: string, apiOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    ['connect-src', "'self'", ...apiOrigins].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
