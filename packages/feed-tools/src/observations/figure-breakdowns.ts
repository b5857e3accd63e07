// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Audience, Observation, Sector } from '@orientation-widgets/feed';
import { normaliseName } from '../text/names.js';
import { allowedValue } from '../text/french-values.js';

/** Words for the total of a breakdown. */
const WHOLE = new Set(['', 't', 'total', 'ensemble', 'tous', 'toutes', 'all', 'tous ages', 'toutes voies', 'z']);

const SEXES: Readonly<Record<string, NonNullable<Observation['sex']>>> = {
  f: 'female',
  female: 'female',
  femme: 'female',
  femmes: 'female',
  filles: 'female',
  m: 'male',
  h: 'male',
  male: 'male',
  homme: 'male',
  hommes: 'male',
  garcons: 'male',
};

const ROUTES = ['school', 'apprenticeship', 'work-study', 'continuing', 'vae'] as const;

/** Content of a cell of a breakdown: its value, `whole` for the total, or undefined for a fault. */
export type Breakdown<T> = { readonly value: T } | 'whole' | undefined;

/** Whether a cell represents the total of a breakdown. */
export function isWhole(text: string): boolean {
  return WHOLE.has(normaliseName(text));
}

/** Reads a sex: female or male. */
export function readSex(text: string): Breakdown<NonNullable<Observation['sex']>> {
  if (isWhole(text)) return 'whole';
  const word = normaliseName(text);
  return Object.hasOwn(SEXES, word) ? { value: SEXES[word] as NonNullable<Observation['sex']> } : undefined;
}

/** Reads an age group: "15 à 24 ans", "Y15T24" and "15-24" give "15-24"; "75 ans et plus" and "Y_GE75" give "75+". */
export function readAge(text: string): Breakdown<string> {
  if (isWhole(text)) return 'whole';
  const words = normaliseName(text);
  const [, from, to] = /^y?(\d{1,3})(?: ?(?:a|t|to) ?| )(\d{1,3})(?: ans)?$/.exec(words) ?? [];
  if (from !== undefined && to !== undefined) return { value: `${from}-${to}` };
  const [, least] = /^(?:y ge)?(\d{1,3})(?: ?\+| ans (?:et|ou) plus| ans \+)?$/.exec(words) ?? [];
  return least !== undefined && /ge|\+|plus/.test(words) ? { value: `${least}+` } : undefined;
}

/** Reads a level from 1 to 8. */
export function readTrainingLevel(text: string): Breakdown<number> {
  if (isWhole(text)) return 'whole';
  const [, level] = /^(?:niveau )?([1-8])$/.exec(normaliseName(text)) ?? [];
  return level === undefined ? undefined : { value: Number(level) };
}

/** Reads a route, in the words of the feed or in French. */
export function readRoute(text: string): Breakdown<NonNullable<Observation['route']>> {
  if (isWhole(text)) return 'whole';
  const route = allowedValue(text, ROUTES) as NonNullable<Observation['route']> | undefined;
  return route === undefined ? undefined : { value: route };
}

/** Finds a record of a controlled list by its id, its name, another name, or its section of the NAF. */
export function readListed(text: string, records: Iterable<Sector | Audience>): Breakdown<string> {
  if (isWhole(text)) return 'whole';
  const word = normaliseName(text);
  for (const record of records) {
    const naf = 'naf' in record ? (record.naf ?? []) : [];
    if ([record.id, record.label, ...record.aliases, ...naf].some(name => normaliseName(name) === word))
      return { value: record.id };
  }
  return undefined;
}

/** Reads a job, by its ROME code or its id. */
export function readJob(text: string): Breakdown<string> {
  if (isWhole(text)) return 'whole';
  return { value: /^[A-Z]\d{4}$/i.test(text.trim()) ? text.trim().toLowerCase() : text.trim() };
}
