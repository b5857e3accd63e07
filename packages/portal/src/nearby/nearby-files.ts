// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Folder of the files about places, relative to that of the site. */
export const NEARBY_FOLDER = 'assets/villes/';
/** File, in that folder, of the communes of each training. */
export const TRAINING_PLACES = 'formations.json';

/**
 * Files of lists of structures: those that train apprentices, those that help to choose a training and have a phone
 * number, those that answer each need and have a phone number.
 */
export const PEOPLE_FILES = { trainers: 'apprentissage.json', guides: 'conseil.json', helpers: 'aide.json' } as const;

export type PeopleKind = keyof typeof PEOPLE_FILES;

/**
 * Commune: its Insee code, its latitude and longitude in degrees. A file has the communes of one letter by slug, or
 * those of one digit by postal code, in which case their names follow.
 */
export type TownRow = readonly [code: string, lat: number, lon: number, name?: string];

/** Communes where trainings are given, and the indexes of those of each training, by its address. */
export interface TrainingPlaces {
  readonly towns: readonly (readonly [name: string, lat: number, lon: number])[];
  readonly trainings: Readonly<Record<string, readonly number[]>>;
}

/**
 * Name, path of the page relative to the folder of the site, commune, position, phone number when it is known. The list
 * of helpers then adds the ranks of their needs, a lower-case letter each, those of their audiences, a capital each,
 * the names of the audiences, empty when they are open to everyone, and the year of contacts that are to be checked. A
 * mark follows the letters of those that serve the residents of their commune alone.
 */
export type PersonRow = readonly [
  name: string,
  path: string,
  town: string,
  lat: number,
  lon: number,
  phone?: string,
  letters?: string,
  audience?: string,
  contactYear?: number,
];

/** People that a page or an intent of the search proposes to call. */
export interface PeopleFilter {
  /** Letters of the needs that they answer, any of them; everyone without any. */
  readonly need?: string;
  /** Letters of the audiences that they serve, any of them. */
  readonly forWhom?: string;
  /** Whether those for young people only are left out. */
  readonly adults?: true;
  /** Whether those that first advise women come first; otherwise they come last. */
  readonly women?: true;
  /** Whether those for pupils come last. */
  readonly pastSchool?: true;
  /** Whether those for young people only come last, with one of them kept: nothing tells the age of the visitor. */
  readonly youngLast?: true;
  /** Whether those that find an employer for apprentices come first, with the bodies that train them. */
  readonly apprentices?: true;
  /** Phone line that serves the whole territory: the search proposes it with them, or without a town. */
  readonly line?: readonly [name: string, phone: string];
}

/** Letter of a need in a row, “a” for the first, and letter of an audience, “A” for the first. */
export const needLetter = (rank: number): string => String.fromCodePoint(97 + rank);
export const audienceLetter = (rank: number): string => String.fromCodePoint(65 + rank);

/** Mark, after the letters of a structure, of one that serves the residents of its commune alone. */
export const RESIDENTS_ONLY = '!';

/** Mark, at the end of a summary, of contacts that are old. */
export const TO_CHECK = /Coordonnées de (\d{4}), à vérifier/;

/** Beginning of the names of audiences limited to young people: adults are directed elsewhere. */
export const YOUNG_ONLY = /^(?:jeunes|moins de)/i;

/** Beginning of the names of audiences of adults. */
export const ADULTS = /^adultes/i;

/** Beginning of the names of the audiences of structures that first advise women. */
export const WOMEN_FIRST = /^femmes/i;

/** Names of audiences that include older people: their structures come last for people of working age. */
export const OLDER_PEOPLE = /personnes [âa]g[ée]es/i;

/** Names of audiences with a disability: their structures come last for a question that is about no disability. */
export const DISABILITY = /handicap/i;

/** Names of the structures that advise pupils and students first: people who left school call others before. */
export const SCHOOL_ADVICE = /^CIO\b|^centres? d.information et d.orientation/i;

/** Names of the structures that help an apprentice to find an employer. */
export const APPRENTICE_ADVICE = /^(?:CMA|chambres? de métiers|missions? locales?)(?!\p{L})/iu;
