export { createHttpApp } from './http-app.ts';
export { type Listeners, openListeners, type RequestHandler } from './listeners.ts';
export { html, Markup, page, sendPage } from './page.ts';
