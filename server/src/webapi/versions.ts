import { operations } from '@kontor/contract';
import { html, page } from '../platform/http/index.ts';
import { type Answer, emptyAnswer, jsonAnswer } from './answer.ts';

/** The release of the platform this contract describes (spec rest §2, transcript 1). */
export const release = {
  version: '12.4.1514.0',
  date: '2026-09-17',
  label: 'Release_12.4_2026.09.17-05',
};

/** `GET /api`: what serves here; a page for browsers, JSON for programs. */
export function versionAnswer(apiUrl: string, accept: string): Answer {
  const block = versionBlock(apiUrl);
  if (!accept.includes('text/html')) return jsonAnswer(block);
  const rows = Object.entries(block).map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  );
  const body = html`<h1>Web API</h1><table><tbody>${rows}</tbody></table>`;
  return { ...emptyAnswer(200), page: page('Web API', body) };
}

function versionBlock(apiUrl: string): Readonly<Record<string, string>> {
  return {
    v1: `${apiUrl}v1/`,
    NetServerVersion: release.version,
    NetServerAssembly: '12.4.0.0',
    NetServerDate: release.date,
    NetServerLabel: release.label,
    NetServer: 'SuperOffice 12.4 NetServer 12.4 Release',
    Services: 'Services87',
    ServicesCurrent: 'Services88',
    Version: 'v1',
    Documentation: 'https://docs.superoffice.com/en/api/',
  };
}

/** `GET /api/v1`: every address and the verbs it takes, for feature detection. */
export function operationIndex(apiUrl: string): Record<string, Record<string, string>> {
  const index: Record<string, Record<string, string>> = {};
  for (const operation of operations()) {
    const url = `${apiUrl}${operation.path.slice('/api/'.length)}`;
    const query = operation.parameters.filter((one) => one.place === 'query').map((one) => one.wire);
    const template = query.length === 0 ? '' : `?${query.map((name) => `${name}={${name}}`).join('&')} `;
    const verbs = index[url] ?? {};
    verbs[operation.method] ??= `${template}${operation.key}`;
    index[url] = verbs;
  }
  return index;
}
