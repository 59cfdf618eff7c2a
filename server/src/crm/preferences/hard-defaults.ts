/** Values that hold where nothing is stored on any level (spec data-model §6, §7, §13). */
export const hardDefaults: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Functions/CapitalFirstLetterCompanyName': 'Yes',
    'Functions/CapitalFirstLetterPersonName': 'Yes',
    'Functions/MandatoryContactOnPerson': 'Yes',
    'Functions/ThreeStateStatusCheckbox': 'No',
    'Functions/PersonNameFormat': 'first-last',
    'System/OwnCountry': '578',
    'System/SoftDeleteRetention': '14',
    'System/CurrentUdefVersionContact': '1',
    'System/CurrentUdefVersionPerson': '1',
    'System/CurrentUdefVersionProject': '1',
    'System/CurrentUdefVersionSale': '1',
    'System/CurrentUdefVersionAppointment': '1',
    'System/CurrentUdefVersionDocument': '1',
    'Freetext/Enabled': 'Yes',
  }).map(([key, value]) => [key.toLowerCase(), value]),
);
