/** System-wide preferences of a new tenant (spec data-model §6, §9, §11): section, key, value, type. */
export type PreferenceSeed = readonly [section: string, key: string, value: string, valueType: number];

const number = 1;
const text = 2;
const bool = 3;
const listRow = 5;

export const primedPreferences: readonly PreferenceSeed[] = [
  ['System', 'OwnCountry', '578', listRow],
  ['System', 'OurCurrencyId', '76', listRow],
  ['System', 'CurrentUdefVersionContact', '1', number],
  ['System', 'CurrentUdefVersionPerson', '1', number],
  ['System', 'CurrentUdefVersionProject', '1', number],
  ['System', 'CurrentUdefVersionSale', '1', number],
  ['System', 'SoftDeleteRetention', '14', number],
  ['Defaults', 'DefaultCategory', '2', listRow],
  ['Defaults', 'DefaultBusiness', '13', listRow],
  ['Defaults', 'DefaultSaleProb', '4', listRow],
  ['Defaults', 'DefaultSaleType', '1', listRow],
  ['Defaults', 'DefaultProjectType', '1', listRow],
  ['Defaults', 'DefaultProjectStatus', '1', listRow],
  ['Defaults', 'DefaultDocumentType', '1', listRow],
  ['Defaults', 'DefaultSelectionCategory', '3', listRow],
  ['DefaultAppointment', 'AppointTaskId', '2', listRow],
  ['DefaultAppointment', 'AppointLength', '60', number],
  ['DefaultAppointment', 'AppointText', '', text],
  ['DefaultAppointment', 'PhoneTaskId', '3', listRow],
  ['DefaultAppointment', 'PhoneLength', '15', number],
  ['DefaultAppointment', 'PhoneText', '', text],
  ['DefaultAppointment', 'ToDoTaskId', '5', listRow],
  ['DefaultAppointment', 'ToDoLength', '0', number],
  ['DefaultAppointment', 'ToDoText', '', text],
  ['Functions', 'CapitalFirstLetterCompanyName', 'Yes', bool],
  ['Functions', 'CapitalFirstLetterPersonName', 'Yes', bool],
  ['Functions', 'MandatoryContactOnPerson', 'Yes', bool],
  ['Functions', 'ThreeStateStatusCheckbox', 'No', bool],
  ['Functions', 'PersonNameFormat', '0', number],
  ['Freetext', 'Enabled', 'Yes', bool],
];
