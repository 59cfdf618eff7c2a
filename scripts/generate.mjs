/**
 * Writes what is generated from the contract: the TypeScript types of its carriers.
 * `--check` writes nothing and fails when a generated file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const contract = JSON.parse(readFileSync(join(root, 'contract/data/contract.json'), 'utf8'));
const target = join(root, 'contract/src/generated/types.generated.ts');

const primitives = {
  string: 'string | null',
  boolean: 'boolean',
  dateTime: 'NeutralDate',
  base64Binary: 'Uint8Array | null',
  file: 'Uint8Array | null',
  anyType: 'unknown',
};
const numbers = new Set(['int', 'short', 'long', 'unsignedInt', 'double', 'number', 'duration']);

function typeText(expression) {
  if (expression.endsWith('[]')) return `readonly (${typeText(expression.slice(0, -2))})[]`;
  if (expression.startsWith('map<')) return `Readonly<Record<string, ${typeText(expression.slice(4, -1))}>>`;
  if (numbers.has(expression)) return 'number';
  if (expression in primitives) return primitives[expression];
  if (expression in contract.enums) return `${expression}Enum`;
  return `${expression} | null`;
}

const key = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);

function enumText([name, entry]) {
  const names = entry.members.map(([member]) => `'${member}'`);
  const union = entry.flags ? 'string' : names.join(' | ');
  return `${entry.flags ? '/** Flags, joined by comma. */\n' : ''}export type ${name}Enum = ${union} | number;`;
}

function carrierText([name, entry]) {
  const bases = [entry.links, entry.base].filter(Boolean);
  const heritage = bases.length > 0 ? ` extends ${bases.join(', ')}` : '';
  const fields = entry.fields.map(([field, type]) => `  readonly ${key(field)}?: ${typeText(type)};`);
  return `export interface ${name}${heritage} {\n${fields.join('\n')}\n}`;
}

const byName = ([a], [b]) => (a < b ? -1 : 1);
const text = [
  '// Generated from contract/data/contract.json by scripts/generate.mjs. Do not edit: run `npm run generate`.',
  '',
  '/** The carriers in their neutral form: what handlers receive and return. Absent properties are allowed. */',
  '/** Instants are `Date`, wall times of the base zone are strings, empty dates are null. */',
  'export type NeutralDate = Date | string | null;',
  '',
  ...Object.entries(contract.enums).sort(byName).map(enumText),
  '',
  ...Object.entries(contract.dictionaries)
    .sort(byName)
    .map(([name, entry]) => `export type ${name} = Readonly<Record<string, ${typeText(entry.value)}>>;`),
  '',
  ...Object.entries(contract.types).sort(byName).map(carrierText),
  '',
].join('\n');

if (process.argv.includes('--check')) {
  let stored = '';
  try {
    stored = readFileSync(target, 'utf8');
  } catch {
    // A missing file differs too.
  }
  if (stored !== text) {
    console.error(
      'contract/src/generated/types.generated.ts is out of date: run `npm run generate` and commit it.',
    );
    process.exit(1);
  }
  console.log('Generated files are up to date.');
} else {
  writeFileSync(target, text);
  console.log('Wrote contract/src/generated/types.generated.ts');
}
