/** A path of this portal, never another site: `//evil.example` and `/\evil.example` are other sites to a browser. */
export function localPath(wanted: string | undefined): string {
  const here = 'http://portal.invalid';
  if (wanted === undefined || !wanted.startsWith('/') || !URL.canParse(wanted, here)) return '/';
  const url = new URL(wanted, here);
  return url.origin === here ? `${url.pathname}${url.search}${url.hash}` : '/';
}
