import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One property of a carrier: name, type expression, and `json` where the JSON type differs from the XML type. */
type FieldEntry = readonly [name: string, type: string, options?: { readonly json?: string }];

export interface TypeEntry {
  readonly fields: readonly FieldEntry[];
  readonly base?: string;
  readonly jsonOrder?: readonly string[];
  /** Subtypes a value of this type may have. */
  readonly derived?: readonly string[];
  /** This type is the named one with `_Links` behind it. */
  readonly links?: string;
}

export interface EnumEntry {
  readonly members: readonly (readonly [name: string, value: number])[];
  readonly flags?: 1;
}

interface DictionaryEntry {
  readonly key: string;
  readonly value: string;
}

type AgentParameter = readonly [name: string, type: string, options?: { readonly json?: string }];

export interface AgentEntry {
  readonly in: 'query' | 'body' | 'object' | 'none' | 'soap';
  readonly params?: readonly AgentParameter[];
  readonly result?: string;
  readonly noSelect?: 1;
  readonly produces?: string;
  readonly opId?: string;
}

export type RestParameter =
  | string
  | readonly [
      name: string,
      place: 'path' | 'query' | 'form',
      type: string,
      options?: { readonly req?: 1; readonly enum?: readonly string[]; readonly flat?: 1 },
    ];

export interface RestEntry {
  readonly op: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly tag?: string;
  readonly params?: readonly RestParameter[];
  readonly body?: readonly [name: string, type: string];
  readonly responses: Readonly<Record<string, string | null>>;
  readonly consumes?: string;
  readonly produces?: string;
}

interface ClientOnly {
  readonly enums: Readonly<Record<string, EnumEntry>>;
  readonly types: Readonly<Record<string, TypeEntry>>;
  readonly agents: Readonly<
    Record<string, Readonly<Record<string, AgentEntry | { readonly alias: string }>>>
  >;
}

/** `data/contract.json` as it is stored. */
export interface Contract {
  readonly types: Readonly<Record<string, TypeEntry>>;
  readonly enums: Readonly<Record<string, EnumEntry>>;
  readonly dictionaries: Readonly<Record<string, DictionaryEntry>>;
  readonly media: Readonly<Record<string, readonly string[]>>;
  readonly paramGroups: Readonly<Record<string, readonly RestParameter[]>>;
  readonly agents: Readonly<Record<string, Readonly<Record<string, AgentEntry>>>>;
  readonly rest: Readonly<Record<string, readonly RestEntry[]>>;
  /** What the newest npm client calls and the published documents lack. */
  readonly clientOnly: ClientOnly;
}

let loaded: Contract | undefined;

/** The wire contract, read once on first use. Types and enums of `clientOnly` are found beside the published ones. */
export function contract(): Contract {
  if (!loaded) {
    const published = JSON.parse(readFileSync(dataFile('contract.json'), 'utf8')) as Contract;
    loaded = {
      ...published,
      types: { ...published.clientOnly.types, ...published.types },
      enums: { ...published.clientOnly.enums, ...published.enums },
    };
  }
  return loaded;
}

/** Absolute path of a data file; resolved by package name so that a bundled program finds it too. */
export function dataFile(name: string): string {
  const root = dirname(createRequire(import.meta.url).resolve('@kontor/contract/package.json'));
  return join(root, 'data', name);
}
