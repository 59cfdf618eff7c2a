export { createHttpApp, type HttpAppOptions } from './http-app.ts';
export { escapeHtml, html, Markup, page, sendPage } from './page.ts';
