// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Training } from '@orientation-widgets/feed';
import { DATED, firstDay } from './search-request.js';
import type { FacetName } from '../facets/facet-names.js';
import type { TrainingHit, TrainingResults, TrainingSearch } from '../trainings/training-search.js';
import type { SessionRecords, TrainingRecords } from '../trainings/training-source.js';

interface Bucket {
  readonly key: string;
  readonly doc_count: number;
  /** Number of trainings of these sessions, in a facet of sessions. */
  readonly trainings?: { readonly doc_count: number };
}
interface Counts {
  readonly buckets: readonly Bucket[];
  readonly sum_other_doc_count: number;
}
/** Counts of facets of one aggregation, by name. */
type Branch = Readonly<Partial<Record<FacetName, Counts>>> & { readonly sessions?: { readonly eligible: Branch } };
interface InnerHit {
  readonly _source: { readonly record: SessionRecords };
  readonly fields: Readonly<Partial<Record<string, readonly number[]>>>;
  /** Sort values: the closed flag, then, with `near`, the distance in kilometres. */
  readonly sort: readonly number[];
}
interface InnerHits {
  readonly hits: { readonly total: { readonly value: number }; readonly hits: readonly InnerHit[] };
}
interface EngineAnswer {
  readonly hits: {
    readonly total: { readonly value: number };
    readonly hits: readonly {
      readonly _id: string;
      readonly _source: { readonly record: Training };
      readonly inner_hits?: Readonly<Record<string, InnerHits>>;
    }[];
  };
  readonly aggregations?: Readonly<Record<string, Branch>>;
}

/** Hit with its number of matching sessions; `sessions` may hold only the first ones. */
export interface EngineHit extends TrainingHit {
  readonly sessionCount: number;
}

/** The results of a `searchRequest`. */
export interface EngineResults extends Pick<TrainingResults, 'total' | 'facets'> {
  /** Hits without the score and the ranges of the title, which come from the text. */
  readonly hits: readonly EngineHit[];
  /** Records of each hit, in the same order. */
  readonly records: readonly TrainingRecords[];
  /** Facets with more values than the answer has. */
  readonly more: readonly FacetName[];
}

/** Reads the answer of the engine to `searchRequest`. */
export function readAnswer(answer: unknown, { facets = [], near, today }: TrainingSearch): EngineResults {
  const { hits, aggregations = {} } = answer as EngineAnswer;
  const branches = Object.values(aggregations).map(branch => branch.sessions?.eligible ?? branch);
  const counts = [...new Set(facets)].flatMap(name => {
    const count = branches.find(branch => branch[name])?.[name];
    return count ? [[name, count] as const] : [];
  });
  const day = firstDay(today);
  const byStart = (a: InnerHit, b: InnerHit): number => compare(keyOf(a, day), keyOf(b, day));
  const byDistance = (a: InnerHit, b: InnerHit): number =>
    compare([shutOf(a), a.sort[1] ?? 0], [shutOf(b), b.sort[1] ?? 0]) || byStart(a, b);
  const rows = hits.hits.map(({ _id, _source, inner_hits: inner = {} }) => {
    const { closest, ...bySession } = inner;
    const all = Object.values(bySession).map(({ hits }) => hits);
    const innerHits = all.flatMap(({ hits }) => hits).sort(near ? byDistance : byStart);
    const [distanceKm] = closest?.hits.hits[0]?.sort ?? [];
    const sessions = innerHits.map(({ _source: { record } }) => record);
    return {
      hit: {
        trainingId: _id,
        score: 0,
        sessions: sessions.map(({ session }) => session.id),
        sessionCount: all.reduce((sum, { total }) => sum + total.value, 0),
        ...(distanceKm !== undefined && { distanceKm }),
        highlights: [],
      },
      records: { training: _source.record, sessions },
    };
  });
  return {
    total: hits.total.value,
    hits: rows.map(({ hit }) => hit),
    records: rows.map(({ records }) => records),
    facets: Object.fromEntries(counts.map(([name, { buckets }]) => [name, Object.fromEntries(buckets.map(countOf))])),
    more: counts.flatMap(([name, { sum_other_doc_count: uncounted }]) => (uncounted > 0 ? [name] : [])),
  };
}

function countOf({ key, doc_count: documents, trainings }: Bucket): [string, number] {
  return [key, trainings?.doc_count ?? documents];
}

const shutOf = ({ fields }: InnerHit): number => fields['sessions.shut']?.[0] ?? 0;

/**
 * Sort key of a session: sessions open to enrolment first, then by next start, permanent ones, sessions without a date,
 * sessions that have begun.
 */
function keyOf(hit: InnerHit, day: number): readonly number[] {
  const [rank = 0, from = 0, to = 0] = ['entryRank', 'startFrom', 'startTo'].map(
    name => hit.fields[`sessions.${name}`]?.[0] ?? 0,
  );
  const isUpcoming = rank === DATED && to >= day;
  return [shutOf(hit), isUpcoming ? 0 : 1, isUpcoming ? from : rank];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.reduce((order, value, i) => order || value - (b[i] ?? 0), 0);
}
