/**
 * One step of the schema. Rooms export their own list; `app.ts` puts the lists together in import order.
 * A step that has landed is never edited: write a new one.
 */
export interface Migration {
  /** Unique and stable, such as `identity/0001-accounts`. */
  readonly id: string;
  /** Statements run in order, in one transaction with every other pending step. */
  readonly statements: () => readonly string[];
}
