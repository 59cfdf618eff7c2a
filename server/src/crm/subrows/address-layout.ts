import { addressLeadTexts } from '../priming/index.ts';

/** Column names of an address row that a layout places on its lines. */
export const addressFields = [
  'address1',
  'address2',
  'address3',
  'city',
  'county',
  'state',
  'zipcode',
] as const;
export type AddressField = (typeof addressFields)[number];

/** `address.atype_idx`. */
export const addressTypes = { postal: 1, street: 2, private: 16387 } as const;

/** One field of a layout: where it stands and what the form calls it. */
interface LayoutField {
  readonly field: AddressField;
  readonly line: number;
  readonly position: number;
  readonly label: string;
  readonly length: number;
}

/** The lines of one address type in one country's layout, in reading order. */
type AddressLines = readonly (readonly LayoutField[])[];

/** A country's layout: its lines for each address type. */
export interface AddressLayout {
  readonly lines: (addressType: number) => AddressLines;
}

/** Prefix of a field's seven columns in AddressFormat: only the zip code is called otherwise there. */
const formatPrefix = (field: AddressField) => (field === 'zipcode' ? 'zip' : field);

const numberOf = (value: unknown): number => Number(value ?? 0);

/** Reads one AddressFormat row into lines; a field with line 0 is not shown. */
function linesOfFormat(row: Readonly<Record<string, unknown>>): AddressLines {
  const placed = addressFields.map((field): LayoutField => {
    const prefix = formatPrefix(field);
    return {
      field,
      line: numberOf(row[`${prefix}_line`]),
      position: numberOf(row[`${prefix}_subpos`]),
      label: addressLeadTexts[numberOf(row[`${prefix}_leadtext`])] ?? '',
      length: numberOf(row[`${prefix}_length`]),
    };
  });
  return groupLines(placed.filter((field) => field.line > 0));
}

function groupLines(fields: readonly LayoutField[]): AddressLines {
  const lines = new Map<number, LayoutField[]>();
  for (const field of [...fields].sort((a, b) => a.line - b.line || a.position - b.position)) {
    const line = lines.get(field.line);
    if (line) line.push(field);
    else lines.set(field.line, [field]);
  }
  return [...lines.values()];
}

const place = (
  field: AddressField,
  line: number,
  position: number,
  label: string,
  length: number,
): LayoutField => ({ field, line, position, label, length });

/** For a country whose layout has no AddressFormat row: the layout of most of Europe. */
const generalLines = (firstLabel: string): AddressLines =>
  groupLines([
    place('address1', 1, 1, firstLabel, 79),
    place('zipcode', 2, 1, 'SR_AL_POSTCODECITY', 11),
    place('city', 2, 2, '', 79),
  ]);

export const generalLayout: AddressLayout = {
  lines: (addressType) => (addressType === addressTypes.postal ? generalPostal : generalStreet),
};
const generalStreet = generalLines('SR_AL_STREET');
const generalPostal = generalLines('SR_AL_POBOX');

/** Layouts by id from the rows of AddressFormat. */
export function layoutsOfFormats(
  rows: readonly Readonly<Record<string, unknown>>[],
): Map<number, AddressLayout> {
  const byLayout = new Map<number, Map<number, AddressLines>>();
  for (const row of rows) {
    const layoutId = numberOf(row.layout_id);
    const types = byLayout.get(layoutId) ?? new Map<number, AddressLines>();
    types.set(numberOf(row.atype_idx), linesOfFormat(row));
    byLayout.set(layoutId, types);
  }
  const layouts = new Map<number, AddressLayout>();
  for (const [layoutId, types] of byLayout) {
    layouts.set(layoutId, {
      // A layout without lines for a type borrows the street's: a home address looks like a street address.
      lines: (type) => types.get(type) ?? types.get(addressTypes.street) ?? generalLayout.lines(type),
    });
  }
  return layouts;
}
