/**
 * Texts that are searched in every casing on many rows. Each has a stored lower-case copy with an index.
 * It must be a column: `lower(name)` in an index would go unused, because row-level security lets only
 * leakproof functions reach an index before the policy, and `lower` and `like` are not leakproof.
 */
export const searchedColumns: Readonly<Record<string, readonly string[]>> = {
  contact: ['name', 'department', 'orgnr', 'number1', 'number2'],
  person: ['firstname', 'lastname', 'person_number'],
  email: ['email_address'],
};

export const searchKeyOf = (column: string): string => `${column.toLowerCase()}_key`;

export const hasSearchKey = (table: string, column: string): boolean =>
  searchedColumns[table.toLowerCase()]?.includes(column.toLowerCase()) ?? false;
