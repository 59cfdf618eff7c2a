/** A name of ours as SQL: always the lower-case, quoted form. */
export const quoted = (name: string): string => `"${name.toLowerCase()}"`;
