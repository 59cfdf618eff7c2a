import type { RandomSource } from './hash-random.ts';
import type { HashedNames } from './hashed-names.ts';
import type { IdSource } from './id-source.ts';
import type { Profile } from './profiles.ts';
import type { RowBuffers } from './row-buffers.ts';

/** What making a tenant's rows needs; handed to each part of the generator. */
export interface Generation {
  readonly profile: Profile;
  readonly random: RandomSource;
  readonly ids: IdSource;
  readonly rows: RowBuffers;
  readonly names: HashedNames;
  readonly directory: Directory;
}

/** What later parts must know about companies and people, kept small: it holds all of the large profile. */
interface Directory {
  /** Domain the owner company's people have their addresses in. */
  readonly ownDomain: string;
  /** Active employees, the busiest first. */
  readonly users: number[];
  readonly groupOfUser: Map<number, number>;
  readonly companies: CompanyIndex;
}

/** Per contact id: owner, first person and number of people (their ids are contiguous). */
export interface CompanyIndex {
  readonly owner: Int32Array;
  readonly firstPerson: Int32Array;
  readonly persons: Uint16Array;
  readonly country: Uint16Array;
  readonly group: Uint8Array;
  readonly category: Uint8Array;
  readonly business: Uint8Array;
}

export function createCompanyIndex(highestContactId: number): CompanyIndex {
  return {
    owner: new Int32Array(highestContactId + 1),
    firstPerson: new Int32Array(highestContactId + 1),
    persons: new Uint16Array(highestContactId + 1),
    country: new Uint16Array(highestContactId + 1),
    group: new Uint8Array(highestContactId + 1),
    category: new Uint8Array(highestContactId + 1),
    business: new Uint8Array(highestContactId + 1),
  };
}
