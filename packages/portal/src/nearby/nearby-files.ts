// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Folder of what a page reads to begin with what is nearest to a town, after that of the site. */
export const NEARBY_FOLDER = 'assets/villes/';
/** In it, where each training is followed. */
export const TRAINING_PLACES = 'formations.json';

/**
 * Lists of people, each in a file: who trains apprentices, who helps to choose a training and can be called, who answers each need and
 * can be called.
 */
export const PEOPLE_FILES = { trainers: 'apprentissage.json', guides: 'conseil.json', helpers: 'aide.json' } as const;

export type PeopleKind = keyof typeof PEOPLE_FILES;

/**
 * A commune: its Insee code, its latitude and longitude, in degrees. A file has those of one letter by their slugs, or those of a figure by
 * their postal codes, then with their names.
 */
export type TownRow = readonly [code: string, lat: number, lon: number, name?: string];

/** The communes where trainings are followed, and for the address of each training the ranks of its own. */
export interface TrainingPlaces {
  readonly towns: readonly (readonly [name: string, lat: number, lon: number])[];
  readonly trainings: Readonly<Record<string, readonly number[]>>;
}

/**
 * Name, address of the page after the folder of the site, commune, position, telephone when it is known. Then, in the list of those who
 * help, the ranks of the needs that they answer, a small letter each, those of the audiences, a capital each, and the names of these when they are not
 * for everyone.
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
];

/** The letter of a need in a row, “a” for the first, and that of an audience, “A”. */
export const needLetter = (rank: number): string => String.fromCodePoint(97 + rank);
export const audienceLetter = (rank: number): string => String.fromCodePoint(65 + rank);

/** How the names of audiences begin that have young people alone: who is older is sent elsewhere. */
export const YOUNG_ONLY = /^(?:jeunes|moins de)/i;
