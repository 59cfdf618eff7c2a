import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { password } from './identity-world.ts';

export type Fields = Record<string, string>;

/** Reads pages and posts their forms as a browser without JavaScript does, cookies included. */
export class SignInBrowser {
  readonly cookies = new Map<string, string>();
  private readonly app: FastifyInstance;

  constructor(app: FastifyInstance) {
    this.app = app;
  }

  async get(url: string): Promise<LightMyRequestResponse> {
    return this.keepCookies(
      await this.app.inject({ url, headers: { ...page, cookie: this.cookieHeader() } }),
    );
  }

  /** Posts the form on a page with its hidden fields and what a person enters. */
  submit(answer: LightMyRequestResponse, entered: Fields): Promise<LightMyRequestResponse> {
    const action = /<form[^>]*action="([^"]*)"/.exec(answer.body)?.[1] ?? '';
    return this.post(action, { ...hiddenFields(answer.body), ...entered });
  }

  async post(url: string, fields: Fields): Promise<LightMyRequestResponse> {
    return this.keepCookies(
      await this.app.inject({
        method: 'POST',
        url,
        headers: {
          ...page,
          'content-type': 'application/x-www-form-urlencoded',
          cookie: this.cookieHeader(),
        },
        payload: new URLSearchParams(fields).toString(),
      }),
    );
  }

  /** Username and password; ends at what comes after them. */
  async signIn(
    authorizeUrl: string,
    username: string,
    secret: string = password,
  ): Promise<LightMyRequestResponse> {
    const first = await this.get(authorizeUrl);
    const second = await this.submit(first, { username });
    return this.submit(second, { password: secret });
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keepCookies(answer: LightMyRequestResponse): LightMyRequestResponse {
    for (const { name, value } of answer.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}

const page = { accept: 'text/html' };

export function hiddenFields(body: string): Fields {
  const inputs = body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, unescaped(value)]));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
