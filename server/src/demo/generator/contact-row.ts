import { soundex } from '../../crm/naming/index.ts';
import type { Bookkeeping } from './bookkeeping.ts';
import type { Generation } from './generation.ts';
import type { CompanyMirror } from './person-row.ts';

export interface NewContact {
  readonly contactId: number;
  readonly name: string;
  readonly department?: string;
  readonly orgNr?: string;
  readonly countryId: number;
  readonly owner: CompanyMirror;
  readonly interests?: number;
  readonly textId?: number;
  readonly xstop?: boolean;
  readonly nomailing?: boolean;
  readonly deletedAt?: string;
  readonly fields?: { readonly small: number; readonly large: number };
  /** Values of the tenant's own fields, as JSON. */
  readonly extra?: string | null;
  readonly kept: Bookkeeping;
}

const firstNumber = 10_000;

/** One row of `contact`: every part of the generator writes the same columns. */
export function addContact(to: Generation, contact: NewContact): void {
  to.rows.add('contact', {
    contact_id: contact.contactId,
    name: contact.name,
    department: contact.department ?? '',
    number1: codeOf(contact.name),
    number2: String(firstNumber + contact.contactId),
    country_id: contact.countryId,
    xstop: contact.xstop ?? false,
    nomailing: contact.nomailing ?? false,
    text_id: contact.textId ?? 0,
    userdef_id: contact.fields?.small ?? 0,
    userdef2_id: contact.fields?.large ?? 0,
    orgNr: contact.orgNr ?? '',
    soundEx: soundex(contact.name),
    activeInterests: contact.interests ?? 0,
    extra: contact.extra ?? null,
    DeletedDate: contact.deletedAt ?? null,
    ...contact.owner,
    ...contact.kept,
  });
}

/** `number1`, the code people see: the initials of the name. */
function codeOf(name: string): string {
  const initials = name
    .split(/[\s&.-]+/)
    .map((word) => word.match(/\p{Letter}/u)?.[0] ?? '')
    .join('');
  return initials.toUpperCase().slice(0, 10);
}
