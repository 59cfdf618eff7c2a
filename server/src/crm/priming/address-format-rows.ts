import {
  type AddressLayoutName,
  type AddressLines,
  type AddressPart,
  addressLayoutIds,
  addressLayouts,
} from './data/address-layouts.ts';
import { batchOf, type CellValue, type RowBatch } from './row-batch.ts';

const addressTypes = { street: 2, postal: 1, private: 16387 } as const;
type AddressKind = keyof typeof addressTypes;

/** Characters each part takes in a form; the columns of `address` are longer. */
const lengths: Readonly<Record<AddressPart, number>> = {
  address1: 80,
  address2: 80,
  address3: 80,
  city: 30,
  county: 30,
  state: 30,
  zip: 9,
};

/** `_zip` flags: zip finds the city on street (257, 514) and postal (258, 513). */
const lookups: Readonly<Record<AddressKind, { zip: number; city: number }>> = {
  street: { zip: 257, city: 514 },
  postal: { zip: 258, city: 513 },
  private: { zip: 257, city: 514 },
};

/** One row a layout and address type (spec data-model §4). */
export function addressFormatRows(): RowBatch {
  const rows = (Object.keys(addressLayouts) as AddressLayoutName[]).flatMap((layout) =>
    (Object.keys(addressTypes) as AddressKind[]).map((kind) => ({
      name: layout,
      layout_id: addressLayoutIds[layout],
      atype_idx: addressTypes[kind],
      ...partColumns(addressLayouts[layout][kind], kind),
      extraFlags: 0,
      isBuiltIn: true,
    })),
  );
  return batchOf(
    'AddressFormat',
    rows.map((row, at) => ({ addressformat_id: at + 1, ...row })),
  );
}

function partColumns(lines: AddressLines, kind: AddressKind): Record<string, CellValue> {
  const columns: Record<string, CellValue> = {};
  for (const part of Object.keys(lengths) as AddressPart[]) {
    const [line, position, leadText] = lines[part] ?? [0, 0, 0];
    columns[`${part}_line`] = line;
    columns[`${part}_subpos`] = position;
    columns[`${part}_leadtext`] = leadText;
    columns[`${part}_zip`] = part === 'zip' || part === 'city' ? lookups[kind][part] : 0;
    columns[`${part}_length`] = line === 0 ? 0 : lengths[part];
    columns[`${part}_flags`] = 0;
    columns[`${part}_mask`] = '';
  }
  return columns;
}
