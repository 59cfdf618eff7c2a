import { parseBody, type RawBody } from '../request-body.ts';
import { webapiErrors } from '../webapi-errors.ts';

const names = [
  '$select',
  '$filter',
  '$orderBy',
  '$entities',
  '$top',
  '$skip',
  '$mode',
  '$options',
  '$jsonSafe',
];
const canonical = new Map(names.map((name) => [name.toLowerCase(), name]));

/** Query options that do not fit an address: `POST /Archive/{name}` takes them as a form (spec rest §7). */
export function readOdataForm(body: RawBody): Record<string, unknown> {
  const form = parseBody(body, undefined) ?? {};
  if (typeof form !== 'object' || Array.isArray(form)) {
    throw webapiErrors.badBody('expected the query options as a form');
  }
  const options = Object.fromEntries(
    Object.entries(form).map(([name, value]) => [canonical.get(name.toLowerCase()) ?? name, value]),
  );
  return { ...options, $jsonSafe: /^true$/i.test(String(options.$jsonSafe)) };
}
