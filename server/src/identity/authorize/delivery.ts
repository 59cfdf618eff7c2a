/** How an answer travels to the application (OAuth 2.0 Multiple Response Types §2.1, Form Post). */
export type ResponseMode = 'query' | 'fragment' | 'form_post';

export interface Delivery {
  readonly redirectUri: string;
  readonly mode: ResponseMode;
  readonly state: string | undefined;
}

/** Values in the order they are sent: `state` before `code`, because one client reads by position (§4.3). */
export type Answer = readonly (readonly [name: string, value: string])[];

export function codeAnswer(delivery: Delivery, code: string): Answer {
  return [...stateOf(delivery), ['code', code]];
}

export function errorAnswer(delivery: Delivery, error: string, description: string): Answer {
  return [...stateOf(delivery), ['error', error], ['error_description', description]];
}

function stateOf(delivery: Delivery): Answer {
  return delivery.state === undefined ? [] : [['state', delivery.state]];
}

/** Appends to the redirect URL as it was given: nothing normalised, no slash put in. */
export function answerLocation(delivery: Delivery, answer: Answer): string {
  const values = answer.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  if (delivery.mode === 'fragment') return headerSafe(`${splitFragment(delivery.redirectUri)[0]}#${values}`);
  return appendQuery(delivery.redirectUri, values);
}

/** Puts parameters behind the query and in front of a fragment. */
export function appendQuery(uri: string, query: string): string {
  const [base, fragment] = splitFragment(uri);
  return headerSafe(`${base}${base.includes('?') ? '&' : '?'}${query}${fragment}`);
}

function splitFragment(uri: string): [base: string, fragment: string] {
  const at = uri.indexOf('#');
  return at < 0 ? [uri, ''] : [uri.slice(0, at), uri.slice(at)];
}

/** A header carries visible ASCII; a registered address may hold more. */
export function headerSafe(uri: string): string {
  return uri.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
}
