import { jsonFields } from '@kontor/contract';

/** The property that holds a carrier's own id, such as `ContactId` of `ContactEntity`. */
export function entityIdField(type: string): string | undefined {
  const name = type.replace(/WithLinks$/, '').replace(/Entity$/, '');
  const fields = jsonFields(type).filter((field) => field.type === 'int');
  const expected = `${name}Id`.toLowerCase();
  const exact = fields.find((field) => field.name.toLowerCase() === expected);
  return (
    exact ??
    fields.find((field) => field.name === 'Id') ??
    fields.find((field) => field.name.endsWith('Id'))
  )?.name;
}
