// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Column, Place, Session, Territory, Training } from '@orientation-widgets/feed';
import { departmentOf } from './department.js';
import { codesFor, Dictionary, facetValue } from './facet-column.js';
import type { FacetColumn } from './facet-column.js';
import type { SessionFacet } from '../facets/facet-names.js';

/** Day number of an unknown date, and of the end of a session that never ends: after every date. */
export const NEVER = 99_999_999;

/** Funders are free text: "Compte personnel de formation (CPF)". */
const CPF = /\bcpf\b|compte personnel de formation/i;

/** Sources of a session table. */
export interface SessionSources {
  readonly trainings: Collection<Training>;
  readonly sessions: Collection<Session>;
  readonly places: Collection<Place>;
  readonly territories: Collection<Territory> | undefined;
}

/** The sessions as typed columns, grouped by training: row r is session `order[r]` of the collection. */
export interface SessionTable {
  /** The rows of training t are `first[t]` to `first[t + 1] - 1`. */
  readonly first: Uint32Array;
  readonly order: Uint32Array;
  /** Index of the place of each row; the number of places when it has none. */
  readonly places: Uint32Array;
  /** First day as a number, 20270201; 20270200 when only the month is known; NEVER when unknown. */
  readonly startDays: Uint32Array;
  /** Last day, the 31st when only the month is known; NEVER for a permanent entry or an unknown end. */
  readonly endDays: Uint32Array;
  /** First day or month, as written in the feed. */
  readonly starts: FacetColumn;
  /** 1 for a permanent entry. */
  readonly permanent: Uint8Array;
  /** The values of a facet for each row; built on first use, then cached. */
  facet(name: SessionFacet): FacetColumn;
}

/**
 * Returns a function that gives 1 for the row of a session that is closed to enrolment, or suspended, and 0 otherwise.
 * A missing value counts as open.
 */
export function shutRows(table: SessionTable): (row: number) => number {
  const { values, codes } = table.facet('recruitment');
  const isShut = values.map(state => Number(state === 'closed' || state === 'suspended'));
  return row => isShut[codes[row]!]!;
}

/** A date as a number: "2027-02-01" → 20270201; "2027-02" → 20270200 + `missingDay`. */
export function dayNumber(date: string, missingDay: number): number {
  const [year = 0, month = 0, day = missingDay] = date.split('-').map(Number);
  return year * 10_000 + month * 100 + day;
}

/** Ranks after every date, in this order: permanent entries, sessions without a date (NEVER), sessions that have begun. */
export const PERMANENT = NEVER - 1;
const BEGUN = NEVER + 1;

/**
 * Sort key of a session by its next start: upcoming sessions by day, then permanent entries, then sessions without a
 * date, then sessions that have begun.
 */
export function startRank({ startDays, permanent }: SessionTable, row: number, today: number): number {
  if (permanent[row]) return PERMANENT;
  const day = startDays[row]!;
  return day < (day % 100 ? today : today - (today % 100)) ? BEGUN : day;
}

/** A column of the feed in the order of the rows, each distinct value being translated once. */
function remap<V>(column: Column<V>, order: Uint32Array, translate: (value: V) => string | null): FacetColumn {
  const dictionary = new Dictionary();
  const translated = column.values.map(value => dictionary.code(translate(value)));
  const codes = codesFor(dictionary.values.length, order.length);
  for (let row = 0; row < order.length; row++) codes[row] = translated[column.codes[order[row]!]!]!;
  return { values: dictionary.values, codes };
}

/** Same column, with its values as numbers. */
function numbers<V>(column: Column<V>, order: Uint32Array, translate: (value: V) => number): Uint32Array {
  const translated = Uint32Array.from(column.values, translate);
  const rows = new Uint32Array(order.length);
  for (let row = 0; row < rows.length; row++) rows[row] = translated[column.codes[order[row]!]!]!;
  return rows;
}

/** Builds the columns that every search needs; those of a facet are built on first use. */
export function createSessionTable({ trainings, sessions, places, territories }: SessionSources): SessionTable {
  const { first, order } = groupByTraining(trainings, sessions);
  const none = places.size;
  const placeNumbers = numbers(sessions.column('placeId'), order, id => {
    const number = id === null ? -1 : places.indexOf(id);
    return number < 0 ? none : number;
  });
  const start = sessions.column('start');
  const end = sessions.column('end');
  const entries = sessions.column('entry');
  const permanentCode = entries.values.indexOf('permanent');
  const startDays = numbers(start, order, date => (date ? dayNumber(date, 0) : NEVER));
  const endDays = numbers(end, order, date => (date ? dayNumber(date, 31) : NEVER));
  const lastStarts = start.values.map(date => (date ? dayNumber(date, 31) : NEVER));
  const permanent = new Uint8Array(order.length);
  for (let row = 0; row < order.length; row++) {
    const session = order[row]!;
    if (entries.codes[session] === permanentCode) {
      permanent[row] = 1;
      endDays[row] = NEVER;
    } else if (endDays[row] === NEVER) endDays[row] = lastStarts[start.codes[session]!]!;
  }

  const byPlace = (values: readonly (string | null)[]): FacetColumn => {
    const dictionary = new Dictionary();
    const codes = [...values, null].map(value => dictionary.code(value));
    const rows = codesFor(dictionary.values.length, order.length);
    for (let row = 0; row < order.length; row++) rows[row] = codes[placeNumbers[row]!]!;
    return { values: dictionary.values, codes: rows };
  };
  const build = (name: SessionFacet): FacetColumn => {
    switch (name) {
      case 'department':
        return byPlace(Array.from(places, place => departmentOf(place.communeCode, place.postalCode) ?? null));
      case 'boarding':
        return byPlace(Array.from(places, place => facetValue(place.boarding)));
      case 'vacancy':
        return vacancyOf(sessions, order);
      case 'bassin':
      case 'spel':
        return byPlace(groupsOfCommunes(places, territories, `${name}-`));
      case 'provider':
        return providers(trainings, sessions, first, order);
      case 'cpf':
        return remap(sessions.column('funders'), order, funders =>
          funders.some(funder => CPF.test(funder)) ? 'true' : null,
        );
      case 'price':
        return remap(sessions.column('price'), order, price =>
          price === undefined ? 'unknown' : price > 0 ? 'paid' : 'free',
        );
      case 'evening':
      case 'partTime':
        return remap(sessions.column('rhythms'), order, rhythms =>
          rhythms?.some(rhythm => name === (rhythm === 'part-time' ? 'partTime' : 'evening')) ? 'true' : null,
        );
      case 'start':
        return remap(start, order, date => (date ? date.slice(0, 7) : null));
      default:
        return remap<unknown>(sessions.column(name), order, facetValue);
    }
  };
  const cache = new Map<SessionFacet, FacetColumn>();
  const facet = (name: SessionFacet): FacetColumn => {
    let column = cache.get(name);
    if (!column) cache.set(name, (column = build(name)));
    return column;
  };
  return {
    first,
    order,
    places: placeNumbers,
    startDays,
    endDays,
    permanent,
    starts: remap(start, order, facetValue),
    facet,
  };
}

/** Whether the places of each session were at least as many as its first wishes; null when it does not publish both. */
function vacancyOf(sessions: Collection<Session>, order: Uint32Array): FacetColumn {
  const dictionary = new Dictionary();
  const [wishColumn, capacities] = [sessions.column('firstWishes'), sessions.column('capacity')];
  const codes = codesFor(3, order.length);
  for (let row = 0; row < order.length; row++) {
    const count = wishColumn.values[wishColumn.codes[order[row]!]!];
    const capacity = capacities.values[capacities.codes[order[row]!]!];
    codes[row] = dictionary.code(count === undefined || capacity === undefined ? null : facetValue(count <= capacity));
  }
  return { values: dictionary.values, codes };
}

/** Groups sessions by training (counting sort). Those of an unknown training are left out. */
function groupByTraining(
  trainings: Collection<Training>,
  sessions: Collection<Session>,
): { first: Uint32Array; order: Uint32Array } {
  const { values, codes } = sessions.column('trainingId');
  const numberOf = values.map(id => trainings.indexOf(id));
  const first = new Uint32Array(trainings.size + 1);
  for (const code of codes) {
    const training = numberOf[code]!;
    if (training >= 0) first[training + 1]!++;
  }
  for (let t = 0; t < trainings.size; t++) first[t + 1]! += first[t]!;
  const next = first.slice();
  const order = new Uint32Array(first[trainings.size]!);
  for (let session = 0; session < codes.length; session++) {
    const training = numberOf[codes[session]!]!;
    if (training >= 0) order[next[training]!++] = session;
  }
  return { first, order };
}

/** Territory that contains the commune of each place and has an id that starts with `prefix`; null when unknown. */
function groupsOfCommunes(
  places: Collection<Place>,
  territories: Collection<Territory> | undefined,
  prefix: string,
): (string | null)[] {
  const groups = new Map<string, string>();
  for (const { kind, code, parents } of territories ?? []) {
    const group = kind === 'commune' ? parents.find(id => id.startsWith(prefix)) : undefined;
    if (group) groups.set(code, group);
  }
  return Array.from(places, place => groups.get(place.communeCode) ?? null);
}

/** The provider of each session, or that of its training when it has none. */
function providers(
  trainings: Collection<Training>,
  sessions: Collection<Session>,
  first: Uint32Array,
  order: Uint32Array,
): FacetColumn {
  const bySession = sessions.column('providerId');
  const byTraining = trainings.column('providerId');
  const dictionary = new Dictionary();
  const codes = new Uint32Array(order.length);
  for (let training = 0; training < trainings.size; training++) {
    const fallback = byTraining.values[byTraining.codes[training]!] ?? null;
    for (let row = first[training]!; row < first[training + 1]!; row++)
      codes[row] = dictionary.code(bySession.values[bySession.codes[order[row]!]!] ?? fallback);
  }
  return { values: dictionary.values, codes };
}
