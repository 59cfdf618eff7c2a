/**
 * Root of a tenant's API as links print it: the public address, port included even where it is the default
 * (spec rest §2), with a trailing slash.
 */
export function publicApiUrl(faceUrl: string, ctx: string): string {
  let url = roots.get(faceUrl);
  if (url === undefined) {
    const { protocol, hostname, port, pathname } = new URL(faceUrl);
    const shown = port || (protocol === 'https:' ? '443' : '80');
    url = `${protocol}//${hostname}:${shown}${pathname.replace(/\/$/, '')}`;
    roots.set(faceUrl, url);
  }
  return `${url}/${ctx}/api/`;
}

/** Faces are few and their addresses do not change while the program runs. */
const roots = new Map<string, string>();
