import { html, page } from './page.ts';

/** The page a person sees when a request ends in an error: what happened and the id to quote. */
export function errorPage(error: { status: number; message: string; requestId: string }): string {
  const title =
    error.status === 404 ? 'Not found' : error.status >= 500 ? 'Something went wrong' : 'That did not work';
  return page(
    title,
    html`<h1>${title}</h1>
      <p>${error.message}</p>
      <p class="quiet">Request ID <code>${error.requestId}</code></p>`,
  );
}
