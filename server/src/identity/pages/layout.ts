import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { html, type Markup } from '../../platform/http/index.ts';
import type { EnvironmentName } from '../../tenancy/environment.ts';
import { stylesheet, stylesheetPath } from './stylesheet.ts';

const environmentTitles: Record<EnvironmentName, string> = {
  sod: 'Development',
  stage: 'Stage',
  production: 'Production',
};

export interface Page {
  readonly title: string;
  readonly environment: EnvironmentName;
  readonly body: Markup;
}

export function registerStylesheet(app: FastifyInstance): void {
  app.get(stylesheetPath, async (_request, reply) =>
    reply
      .headers({
        'content-type': 'text/css; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      })
      .send(stylesheet),
  );
}

/**
 * Pages on which people type or decide: they run no script and stand in nobody's frame. `form-action` is left
 * out on purpose: browsers apply it to the redirect that follows a form, and that one leads to the application.
 */
const pagePolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

export function sendPage(reply: FastifyReply, status: number, page: Page): FastifyReply {
  const markup = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · SuperID</title>
<link rel="stylesheet" href="${stylesheetPath}">
</head>
<body>
<main>
<p class="brand">SuperID<span class="environment">${environmentTitles[page.environment]}</span></p>
${page.body}
</main>
</body>
</html>`;
  return send(reply, status, markup, pagePolicy);
}

const submitScript = 'document.forms[0].submit()';
// Applications run in frames of the CRM pages and sign in silently: this page may be framed (spec identity §4.2).
const formPostPolicy = `default-src 'none'; script-src 'sha256-${createHash('sha256')
  .update(submitScript)
  .digest('base64')}'; base-uri 'none'`;

/** Form Post response mode: the browser carries the answer in a form of hidden fields. */
export function sendFormPost(
  reply: FastifyReply,
  action: string,
  fields: readonly (readonly [string, string])[],
): FastifyReply {
  const inputs = fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}"/>`);
  const markup = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Signing in · SuperID</title></head>
<body><form method="post" action="${action}">${inputs}<noscript><button>Continue</button></noscript></form><script>${scriptMarkup}</script></body></html>`;
  return send(reply, 200, markup, formPostPolicy);
}

// A constant of ours without characters that escaping would change.
const scriptMarkup = html`${submitScript}`;

function send(reply: FastifyReply, status: number, markup: Markup, policy: string): FastifyReply {
  return reply
    .status(status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      // The address of these pages carries the request; it is nobody else's business.
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    .send(markup.text);
}
