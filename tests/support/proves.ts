/**
 * Names the operations a test proves, by their contract key (`Contact.GetContactEntity`,
 * `v1ContactEntity_GetAll`). `npm run coverage:api` reads these calls from the test sources.
 */
export const proves = (..._operations: readonly string[]): void => {};
