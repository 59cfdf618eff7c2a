import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** Markup that is already escaped. Only `html` makes it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Fragment = Markup | string | number | undefined | false | readonly Fragment[];

/** Tagged template that escapes every value except nested markup. */
export function html(strings: TemplateStringsArray, ...values: Fragment[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + render(values[index - 1]) + part));
}

function render(value: Fragment): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return escapeHtml(String(value));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A small server-rendered page that needs nothing from outside: outbox, error pages, what comes later. */
export function page(title: string, body: Markup, options: { wide?: boolean } = {}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · Kontor</title>
<style>${pageStyle}</style>
</head>
<body><main class="${options.wide ? 'wide' : 'narrow'}">${body.text}</main></body>
</html>`;
}

// Inline because these pages must render when nothing else is there; the policy below names it by its hash.
const pageStyle = `
:root{color-scheme:light dark;--ink:#1a1f2b;--quiet:#5a6372;--line:#d9dee7;--ground:#fff;--accent:#1f5fbf}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf1;--quiet:#a2abba;--line:#333b49;--ground:#12161d;--accent:#8ab4f8}}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{margin:0 auto;padding:2.5rem 1.25rem}.narrow{max-width:34rem}.wide{max-width:64rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}a{color:var(--accent)}
code,pre{font:0.9em/1.5 ui-monospace,monospace}pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);border-radius:8px;padding:1rem}
.quiet{color:var(--quiet)}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--quiet);font-weight:500}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media (max-width:40rem){thead{position:absolute;clip-path:inset(50%)}tr,td{display:block}td{border:0;padding:.1rem 0}tr{border-bottom:1px solid var(--line);padding:.75rem 0}}
`;

const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sends one of these pages under a policy that lets it load and run nothing. */
export function sendPage(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply
    .status(status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    .send(text);
}
