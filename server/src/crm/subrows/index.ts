export {
  type AddressRow,
  addressCarrier,
  addressSkeleton,
} from './address.ts';
export { saveAddresses } from './address-changes.ts';
export { addressTypes } from './address-layout.ts';
export { addressInCountry, layOut } from './address-operations.ts';
export { contactCarrierRow, contactCarriers, personCarriers, readPersonCarrier } from './carrier-reads.ts';
export { chosenIds, saveChoices } from './choice-changes.ts';
export {
  type ContactCarrierRow,
  contactCarrierColumns,
  visibleContact,
} from './contact-carrier.ts';
export { type ElementKind, saveElements } from './element-changes.ts';
export { changeElements, type ElementRow, elementsOf, toElement } from './element-rows.ts';
export { instant, wallTime } from './empty-values.ts';
export { type ColumnValue, EntityChanges, newId } from './entity-changes.ts';
export { entityErrors } from './entity-errors.ts';
export {
  defaultFields,
  entityStatements,
  type FieldPointers,
  fieldTables,
  saveFields,
  storedFields,
} from './field-rows.ts';
export { isNumberFree, nextNumber, numberToStore } from './numbers.ts';
export { argument } from './operation-arguments.ts';
export {
  addressBranch,
  addressesIn,
  branch,
  type ChosenItem,
  choiceBranch,
  choicesIn,
  domainBranch,
  type EmailRow,
  elementsIn,
  emailBranch,
  emailsIn,
  jsonOf,
  type PartRow,
  phoneBranch,
  phonesIn,
  readParts,
  rowsOf,
  statusBranch,
  urlBranch,
} from './parts.ts';
export {
  companyOf,
  mayReadPerson,
  type PersonCarrierRow,
  type PersonsCompany,
  type PersonWithCompanyRow,
  personCarrierJson,
  personCarrierPhones,
  toPersonCarrier,
} from './person-carrier.ts';
export { type References, references } from './references.ts';
export {
  type ColumnValues,
  changedColumns,
  checkedText,
  type ReferenceField,
  referenceColumns,
  type ScalarField,
  scalarColumns,
  scalarMessages,
} from './scalar-fields.ts';
export { softDelete, undelete } from './soft-delete.ts';
export { alive } from './sub-selects.ts';
export { saveText, textTypes } from './text-changes.ts';
export { assertUnmodified } from './unmodified.ts';
export { writeChanges } from './write-changes.ts';
