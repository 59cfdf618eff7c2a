export { createHttpApp, type HttpAppOptions } from './http-app.ts';
export { type Listeners, openListeners, type RequestHandler } from './listeners.ts';
export { escapeHtml, html, Markup, page, sendPage } from './page.ts';
