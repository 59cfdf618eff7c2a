import type { Bookkeeping } from './bookkeeping.ts';
import type { Generation } from './generation.ts';

/** Columns a person copies from its company (spec data-model §6, derived columns). */
export interface CompanyMirror {
  readonly associate_id: number;
  readonly group_id: number;
  readonly category_idx: number;
  readonly business_idx: number;
}

/** What people of the owner company copy. */
export const ownerMirror: CompanyMirror = { associate_id: 5, group_id: 1, category_idx: 1, business_idx: 4 };

export interface NewPerson {
  readonly personId: number;
  readonly contactId: number;
  readonly rank: number;
  readonly firstName: string;
  readonly middleName?: string;
  readonly lastName: string;
  readonly title?: string;
  readonly mrmrs?: string;
  readonly position: number;
  readonly countryId: number;
  readonly mirror: CompanyMirror;
  readonly retired?: boolean;
  readonly birth?: readonly [year: number, month: number, day: number];
  readonly interests?: number;
  readonly leadStatus?: number;
  readonly textId?: number;
  readonly fields?: { readonly small: number; readonly large: number };
  /** Values of the tenant's own fields, as JSON. */
  readonly extra?: string | null;
  readonly kept: Bookkeeping;
}

/** One row of `person`: every part of the generator writes the same columns. */
export function addPerson(to: Generation, person: NewPerson): void {
  const [year, month, day] = person.birth ?? [0, 0, 0];
  to.rows.add('person', {
    person_id: person.personId,
    contact_id: person.contactId,
    rank: person.rank,
    firstname: person.firstName,
    middleName: person.middleName ?? '',
    lastname: person.lastName,
    mrmrs: person.mrmrs ?? '',
    title: person.title ?? '',
    text_id: person.textId ?? 0,
    position_idx: person.position,
    year_of_birth: year,
    month_of_birth: month,
    day_of_birth: day,
    userdef_id: person.fields?.small ?? 0,
    userdef2_id: person.fields?.large ?? 0,
    country_id: person.countryId,
    retired: person.retired ? 1 : 0,
    activeInterests: person.interests ?? 0,
    leadstatus_id: person.leadStatus ?? 0,
    extra: person.extra ?? null,
    ...person.mirror,
    ...person.kept,
  });
}
