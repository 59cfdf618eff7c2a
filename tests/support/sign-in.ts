import { CookieJar } from 'tough-cookie';

export interface Answers {
  readonly username: string;
  readonly password: string;
  readonly tenant?: string;
  readonly decision?: 'approve' | 'deny';
}

/**
 * Drives SuperID's forms like a browser without JavaScript: follows redirects, keeps cookies, fills the documented
 * fields (design surface §7) and posts, until it is sent to `redirectUri`.
 *
 * @returns the address it was sent to, artefacts included
 */
export async function signIn(
  authorizeUrl: string | URL,
  redirectUri: string,
  answers: Answers,
  http: typeof fetch = fetch,
): Promise<URL> {
  const jar = new CookieJar();
  let url = new URL(authorizeUrl);
  let body: URLSearchParams | undefined;
  for (let step = 0; step < 15; step++) {
    const response = await http(url, {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: await jar.getCookieString(url.href) },
      ...(body ? { body } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) await jar.setCookie(cookie, url.href);
    const location = response.headers.get('location');
    if (location !== null) {
      if (location.startsWith(redirectUri)) return new URL(location);
      url = new URL(location, url);
      body = undefined;
      continue;
    }
    const page = await response.text();
    const form = readForm(page);
    if (!form) throw new Error(`No form to fill at ${url.pathname} (${response.status}): ${textOf(page)}`);
    body = fill(form, answers);
    url = new URL(form.action, url);
  }
  throw new Error(`Never arrived at ${redirectUri}`);
}

interface Form {
  readonly action: string;
  readonly fields: readonly { name: string; value: string; type: string }[];
}

function readForm(page: string): Form | undefined {
  const form = /<form\b([^>]*)>([\s\S]*?)<\/form>/i.exec(page);
  if (!form) return undefined;
  const fields = [...(form[2] ?? '').matchAll(/<(input|button)\b([^>]*)>/gi)].map(
    ([, tag, attributes = '']) => ({
      name: attribute(attributes, 'name'),
      value: attribute(attributes, 'value'),
      type: tag?.toLowerCase() === 'button' ? 'submit' : attribute(attributes, 'type'),
    }),
  );
  return { action: attribute(form[1] ?? '', 'action'), fields: fields.filter((field) => field.name !== '') };
}

function fill(form: Form, answers: Answers): URLSearchParams {
  const body = new URLSearchParams();
  for (const { name, value, type } of form.fields) {
    if (type === 'hidden') body.append(name, value);
    else if (name === 'tenant') body.set('tenant', answers.tenant ?? value);
    else if (name === 'decision') body.set('decision', answers.decision ?? 'approve');
    else if (name === 'username' || name === 'password') body.set(name, answers[name]);
  }
  return body;
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`, 'i').exec(attributes);
  return (match?.[1] ?? '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<');
}

function textOf(page: string): string {
  return page
    .replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 400);
}
