// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { checkRecords, validateShape } from '@orientation-widgets/feed';
import type { CollectionName, Models } from '@orientation-widgets/feed';
import type { TrainingHit, TrainingResults } from '../trainings/training-search.js';
import type { TrainingRecords } from '../trainings/training-source.js';

/** Maximum number of values read in a facet: more would block a page that draws a checkbox for each. */
const MAX_VALUES = 1000;

const HIT = {
  trainingId: '!',
  score: 'n',
  sessions: ['!'],
  sessionCount: 'i0',
  'distanceKm?': 'n0',
  highlights: [['i0']],
} as const;

/** Shape of an answer, without its records and its counts, which are validated separately. */
const RESULTS = {
  total: 'i0',
  hits: [HIT],
  records: [{}],
  facets: {},
  partial: 'b',
  'understoodAs?': '',
  'corrections?': [{ typed: '', read: '' }],
  'circumstances?': [{ words: '', 'filter?': { facet: '!', value: '' }, more: 'i0', rest: '' }],
  places: [''],
  'textWithoutPlaces?': '',
  'stale?': 'b',
} as const;

/** A hit that came with its records. */
export interface AnsweredHit extends TrainingHit {
  readonly records: TrainingRecords;
}

/** The own fields of a value. */
function ownFields(value: unknown): Readonly<Record<string, unknown>> {
  return { __proto__: null, ...(value as object) };
}

/**
 * Reads an answer of `/v1/search`. A hit with invalid records, or with those of another training, is left out.
 *
 * @param limit - maximum number of hits.
 * @returns undefined for an answer outside the contract.
 */
export async function readResults(json: unknown, limit: number): Promise<TrainingResults | undefined> {
  const results = validateShape(RESULTS, json).value as TrainingResults | undefined;
  const { records, facets } = ownFields(json) as { readonly records: readonly unknown[]; readonly facets: unknown };
  if (!results) return undefined;
  const { hits, total } = results;
  if (hits.length > Math.min(limit, total) || hits.length !== records.length) return undefined;
  const checkedTrainings = await Promise.all(records.map(readTraining));
  const ids = checkedTrainings.map(checkedTraining => checkedTraining?.training.id);
  return {
    ...results,
    hits: hits.flatMap((hit, rank): AnsweredHit[] => {
      const of = checkedTrainings[rank];
      // A duplicate hit would be drawn twice.
      return of && ids.indexOf(hit.trainingId) === rank ? [{ ...hit, records: of }] : [];
    }),
    facets: entriesOf(facets, counts => entriesOf(counts, count => (validateShape('i0', count).value ?? 0) as number)),
  };
}

/** Records of a training, checked like those of a feed; undefined when the training is invalid. */
export async function readTraining(json: unknown): Promise<TrainingRecords | undefined> {
  const { training: trainingJson, sessions: rows } = ownFields(json);
  const fields = Array.isArray(rows) ? rows.map(ownFields) : [];
  const read = <N extends CollectionName>(name: N, field: string): Promise<(Models[N] | undefined)[]> =>
    checkRecords(
      name,
      fields.map(row => row[field]),
    );
  const [[training], sessions, places, providers] = await Promise.all([
    checkRecords('trainings', [trainingJson]),
    read('sessions', 'session'),
    read('places', 'place'),
    read('providers', 'provider'),
  ]);
  return (
    training && {
      training,
      sessions: sessions.flatMap((session, row) => {
        const [place, provider] = [places[row], providers[row]];
        return session?.trainingId === training.id
          ? [{ session, ...(place && { place }), ...(provider && { provider }) }]
          : [];
      }),
    }
  );
}

/** First own fields of a value, each read separately. */
function entriesOf<T>(value: unknown, read: (field: unknown) => T): Record<string, T> {
  const entries = Object.entries(ownFields(value)).slice(0, MAX_VALUES);
  return Object.fromEntries(entries.map(([name, field]) => [name, read(field)]));
}
