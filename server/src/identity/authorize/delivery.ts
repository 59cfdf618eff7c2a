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
  const [, base = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(delivery.redirectUri) ?? [];
  if (delivery.mode === 'fragment') return `${base}#${values}`;
  return `${base}${base.includes('?') ? '&' : '?'}${values}${fragment}`;
}
