// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';
import { normaliseName } from '../../text/names.js';

type People = NonNullable<Job['people']>;
type Diploma = NonNullable<People['diplomas']>[number]['diploma'];

/** A group of people of a portrait. */
export interface PortraitGroup {
  /** Words or code of the file. */
  readonly key: string;
  /** Rank in its list. */
  readonly rank: number;
  /** Fields of the group, without its share; absent for the remainder, which is not a group. */
  readonly fields?: Readonly<Record<string, number | string>>;
}

/** Reads an age group: “15-24 ans”, “60 ans ou plus”; undefined for another text. */
export function ageOf(words: string): PortraitGroup | undefined {
  const [, from, to] = /^(\d\d)(?:-(\d\d))? ans(?: ou plus)?$/.exec(words) ?? [];
  if (from === undefined) return undefined;
  return { key: words, rank: Number(from), fields: { from: Number(from), ...(to && { to: Number(to) }) } };
}

/** Kinds of diploma, lowest first, by the start of their description. */
const DIPLOMAS: readonly (readonly [beginning: string, diploma: Diploma])[] = [
  ['aucun diplome', 'none'],
  ['cap, bep', 'cap'],
  ['bac, brevet professionnel', 'bac'],
  ['bac + 2', 'bac+2'],
  ['diplome superieur', 'bac+3'],
  ['en cours d', 'studying'],
];

export function diplomaOf(words: string): PortraitGroup | undefined {
  const rank = DIPLOMAS.findIndex(([beginning]) => normaliseName(words).startsWith(beginning));
  const diploma = DIPLOMAS[rank]?.[1];
  return diploma && { key: words, rank, fields: { diploma } };
}

/**
 * Reads a slice of pay: “Moins de 1250 €”, “De 1250 € à moins de 1500 €”, “3000 € ou plus”; undefined for another text.
 */
export function payOf(words: string): PortraitGroup | undefined {
  const [first, second] = (words.match(/\d+/g) ?? []).map(Number);
  if (first === undefined) return undefined;
  if (/^moins de/i.test(words)) return { key: words, rank: 0, fields: { from: 0, to: first } };
  if (/ou plus$/i.test(words)) return { key: words, rank: first, fields: { from: first } };
  return second === undefined ? undefined : { key: words, rank: first, fields: { from: first, to: second } };
}

/** Reads a sector of employers; sectors that the file does not name are the remainder. Undefined for an empty text. */
export function sectorOf(code: string, words: string): PortraitGroup | undefined {
  if (words === '') return undefined;
  if (/^autres secteurs$/i.test(words)) return { key: code, rank: 0 };
  return { key: code, rank: 0, fields: { sector: words.replaceAll("'", '’').replace(/ ;/g, '\u202f;') } };
}
