/** Records tests and tutorials may rely on; the random part never makes these names (spec demo-data §2.5). */
export interface KnownCompany {
  readonly id: number;
  readonly name: string;
  readonly department?: string;
  readonly countryId: number;
  readonly category: number;
  readonly business: number;
}

const longName = `${'Internasjonal Samvirkeorganisasjon for Kystnær Næringsutvikling '.repeat(3)}og Sjøtransport`;

/** Contacts 1-20, without 2: that is the owner company and comes with the tenant. */
export const knownCompanies: readonly KnownCompany[] = [
  { id: 1, name: 'Fjord Teknikk AS', department: 'Bergen', countryId: 578, category: 1, business: 4 },
  { id: 5, name: 'Ålesund Båtbyggeri AS', countryId: 578, category: 1, business: 8 },
  { id: 6, name: 'Sørensen & Østergård ApS', countryId: 208, category: 1, business: 9 },
  { id: 7, name: 'Björkö Möbler AB', countryId: 752, category: 2, business: 6 },
  { id: 8, name: 'Müller Präzisionstechnik GmbH', countryId: 276, category: 2, business: 8 },
  { id: 9, name: 'Van der Berg Transport B.V.', countryId: 528, category: 4, business: 12 },
  { id: 10, name: 'Straße & Söhne KG', countryId: 276, category: 7, business: 8 },
  { id: 11, name: 'Ülwa Nowèn AB', countryId: 752, category: 8, business: 13 },
  { id: 12, name: '"Dobbelfnutt', countryId: 578, category: 5, business: 13 },
  { id: 13, name: '*Stjerne Reklame DA', countryId: 578, category: 9, business: 5 },
  { id: 14, name: "O'Brien & Daughters Ltd", countryId: 826, category: 1, business: 6 },
  { id: 15, name: 'Café Élan SA', countryId: 56, category: 1, business: 7 },
  { id: 16, name: 'Lyngdal', countryId: 578, category: 6, business: 10 },
  { id: 17, name: longName.slice(0, 219), countryId: 578, category: 2, business: 10 },
  { id: 18, name: 'Ελληνικά Μηχανήματα', countryId: 40, category: 2, business: 8 },
  { id: 19, name: '株式会社サンプル', countryId: 756, category: 2, business: 4 },
  { id: 20, name: 'שלום Rocket 🚀 Ltd', countryId: 826, category: 10, business: 4 },
];

/** More rows of the owner company: a department and a subsidiary, both in `OwnerContactLink`. */
export const ownDepartmentId = 3;
export const ownSubsidiaryId = 4;

export interface KnownPerson {
  readonly id: number;
  readonly contactId: number;
  readonly firstName: string;
  readonly middleName?: string;
  readonly lastName: string;
  readonly title: string;
}

/** Persons 1-8 and 26-40; 9-25 are users of the tenant. */
export const knownPersons: readonly KnownPerson[] = [
  { id: 1, contactId: 1, firstName: 'Anna', lastName: 'Test', title: 'Managing Director' },
  { id: 2, contactId: 1, firstName: 'Bjørn', lastName: 'Test', title: 'CTO' },
  { id: 3, contactId: 1, firstName: 'Cæcilie', lastName: 'Øvergård-Åsen', title: 'Purchaser' },
  { id: 4, contactId: 5, firstName: 'Didrik', lastName: 'Båtnes', title: 'Foreman' },
  { id: 5, contactId: 6, firstName: 'Ellen', lastName: 'Sørensen', title: 'Owner' },
  { id: 6, contactId: 7, firstName: 'Fredrik', lastName: 'Sjöström', title: 'Designer' },
  { id: 7, contactId: 8, firstName: 'Günther', lastName: 'Müller', title: 'Geschäftsführer' },
  { id: 8, contactId: 9, firstName: 'Hanna', middleName: 'van der', lastName: 'Berg', title: 'Planner' },
  { id: 26, contactId: 10, firstName: 'Ingo', lastName: 'Groß', title: 'Meister' },
  { id: 27, contactId: 11, firstName: 'Jöns', lastName: 'Nowèn', title: 'VD' },
  { id: 28, contactId: 12, firstName: 'Kari', lastName: 'Sitat', title: '' },
  { id: 29, contactId: 13, firstName: 'Lars', lastName: '*Stjerne', title: 'Art Director' },
  { id: 30, contactId: 14, firstName: 'Maeve', lastName: "O'Brien", title: 'Director' },
  { id: 31, contactId: 15, firstName: 'Noëlle', lastName: 'Élan', title: 'Chef' },
  { id: 32, contactId: 16, firstName: 'Odd', lastName: 'Lyngdal', title: 'Mayor' },
  { id: 33, contactId: 17, firstName: 'Petter', lastName: 'Langnavn', title: 'Secretary' },
  { id: 34, contactId: 18, firstName: 'Ελένη', lastName: 'Παπαδοπούλου', title: '' },
  { id: 35, contactId: 19, firstName: '太郎', lastName: '山田', title: '' },
  { id: 36, contactId: 20, firstName: 'Quinn', lastName: 'שלום', title: 'Astronaut' },
  { id: 37, contactId: 1, firstName: 'Ragnhild', lastName: 'Retired', title: 'Accountant' },
  { id: 38, contactId: 5, firstName: 'Sindre', lastName: 'Båtnes', title: 'Welder' },
  { id: 39, contactId: 6, firstName: 'Thea', lastName: 'Østergård', title: 'Sales' },
  { id: 40, contactId: 7, firstName: 'Ulla', lastName: 'Björk', title: 'Marketing' },
];

/** First ids of the random part. */
export const firstRandomContact = 21;
export const firstRandomPerson = 41;

/** A user beside the administrator, who comes with the tenant. */
export interface KnownUser {
  readonly associateId: number;
  readonly personId: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly initials: string;
  readonly group: number;
  readonly role: number;
  readonly isRetired?: boolean;
}

const user = (
  associateId: number,
  firstName: string,
  lastName: string,
  group: number,
  role: number,
  isRetired = false,
): KnownUser => ({
  associateId,
  personId: associateId + 4,
  firstName,
  lastName,
  initials: `${firstName.slice(0, 2)}${lastName.slice(0, 2)}`.toUpperCase(),
  group,
  role,
  isRetired,
});

/** Groups: 1 administration, 2 sales, 3 service, 5 marketing. Roles: 1-6 are level 0-5, 7 lists, 8 users. */
export const knownUsers: readonly KnownUser[] = [
  user(6, 'Olav', 'Berg', 2, 3),
  user(7, 'Maja', 'Lind', 2, 3),
  user(8, 'Sigrid', 'Aas', 1, 1),
  user(9, 'Henrik', 'Dahl', 2, 2),
  user(10, 'Åse', 'Øygard', 2, 3),
  user(11, 'Jürgen', 'Weiß', 2, 3),
  user(12, 'Pia', 'Nyström', 2, 4),
  user(13, 'Kåre', 'Moe', 3, 3),
  user(14, 'Liv', 'Strand', 3, 4),
  user(15, 'Tor', 'Hagen', 3, 4),
  user(16, 'Eva', 'de Vries', 5, 3),
  user(17, 'Nils', 'Haug', 5, 4),
  user(18, 'Ida', 'Lister', 1, 7),
  user(19, 'Per', 'Bruker', 1, 8),
  user(20, 'Gro', 'Sluttet', 2, 3, true),
  user(21, 'Arne', 'Pensjon', 3, 4, true),
];

/** Meeting rooms and equipment: associate id, name, whether it is a place. */
export const resources: readonly (readonly [id: number, name: string, isLocation: boolean])[] = [
  [41, 'Møterom Fjorden', true],
  [42, 'Møterom Fjellet', true],
  [43, 'Auditorium', true],
  [44, 'Projector', false],
  [45, 'Company car', false],
  [46, 'Demo van', false],
];
