// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Place, Provider, Session, Territory, Training } from '@orientation-widgets/feed';
import { distanceKm } from '../geo/distance.js';
import { runTask } from '../cooperative-task.js';
import type { CooperativeTask } from '../cooperative-task.js';
import { planFilters } from './filter-plan.js';
import type { FilterPlan } from './filter-plan.js';
import { EMPTY_QUERY } from './parsed-query.js';
import type { ParsedQuery } from './parsed-query.js';
import { failedFilters, isEligible, scanFacets } from './facet-scan.js';
import type { Requirements } from './facet-scan.js';
import { createSessionTable, dayNumber, shutRows, startRank } from './session-table.js';
import type { SessionTable } from './session-table.js';
import { toCollection } from './to-collection.js';
import { createTrainingTable } from './training-table.js';
import type { TrainingTable } from './training-table.js';
import type { Near, TrainingHit, TrainingResults, TrainingSearch } from './training-search.js';

/** Sources of a catalogue: plain records, or the collections of a feed, which are faster since their columns are used directly. */
export interface CatalogueSources {
  readonly trainings: Iterable<Training>;
  readonly sessions: Iterable<Session>;
  readonly places: Iterable<Place>;
  readonly providers?: Iterable<Provider>;
  /** Communes with their parents, for the `bassin` facet. */
  readonly territories?: Iterable<Territory>;
}

const PAGE_SIZE = 20;

/** Factor of the relevance of a training that is closed to enrolment. */
export const SHUT_RELEVANCE = 0.85;
/** Factor of the relevance of a training without a session, which nobody can take. */
export const UNPLACED_RELEVANCE = 0.5;
/** Factor of the relevance for each value of `ScanResult.enrolment`. */
const RELEVANCE_SHARES = [1, SHUT_RELEVANCE, UNPLACED_RELEVANCE] as const;

/**
 * Filters, counts, distances and dates of trainings and their sessions, without text and outcomes. A page that shows a
 * list before the visitor types needs only this part of `TrainingIndex`.
 */
export class CatalogueIndex {
  readonly trainings: Collection<Training>;
  readonly sessions: Collection<Session>;
  readonly places: Collection<Place>;
  readonly providers: Collection<Provider>;
  readonly #trainingTable: TrainingTable;
  readonly #sessionTable: SessionTable;
  readonly #everyTraining: readonly number[];
  readonly #points: readonly { readonly lat: number | null; readonly lon: number | null }[];

  constructor(sources: CatalogueSources) {
    this.trainings = toCollection(sources.trainings);
    this.sessions = toCollection(sources.sessions);
    this.places = toCollection(sources.places);
    this.providers = toCollection(sources.providers ?? []);
    const territories = sources.territories && toCollection(sources.territories);
    this.#trainingTable = createTrainingTable(this.trainings);
    this.#sessionTable = createSessionTable({
      trainings: this.trainings,
      sessions: this.sessions,
      places: this.places,
      territories,
    });
    this.#everyTraining = Array.from(this.trainings, (_, number) => number);
    this.#points = Array.from(this.places, ({ lat, lon }) => ({ lat, lon }));
  }

  /**
   * Returns one page of the matching trainings, and the requested counts.
   *
   * @param search - its `text` is not read: pass `query`.
   * @param query - the text, parsed by a `QueryParser`.
   */
  find(search: TrainingSearch, query?: ParsedQuery, outcomeKeys?: Float64Array): TrainingResults {
    return runTask(this.findInSteps(search, query, outcomeKeys));
  }

  /** `find`, with pauses. */
  *findInSteps(
    search: TrainingSearch,
    query: ParsedQuery = EMPTY_QUERY,
    outcomeKeys?: Float64Array,
  ): CooperativeTask<TrainingResults> {
    // Null prototype, since a page may have added `near` to `Object.prototype`.
    const request = { __proto__: null, ...search } as TrainingSearch;
    const { matches, codeMatches } = query;
    let candidates = matches?.documents ?? this.#everyTraining;
    if (codeMatches) candidates = candidates.filter(training => codeMatches.has(training));

    const plan = planFilters(request.filters ?? {}, this.#trainingTable, this.#sessionTable);
    const requirements: Requirements = {
      distances: this.#distances(request.near, query.placeMask),
      today: request.today === undefined ? 0 : dayNumber(request.today, 1),
    };
    const scan = scanFacets(
      candidates,
      request.facets ?? [],
      plan,
      requirements,
      this.#trainingTable,
      this.#sessionTable,
    );

    const { withoutPlaces, ...inPlaces } = query;
    if (withoutPlaces && !scan.trainings.length && !this.find({}, inPlaces).total)
      return yield* this.findInSteps(request, withoutPlaces, outcomeKeys);

    const scores = new Map(matches?.documents.map((training, i) => [training, matches.scores[i]!]));
    const order = request.sort ?? (matches || !request.near ? 'relevance' : 'distance');
    const keys = {
      relevance: undefined,
      distance: request.near && scan.nearest,
      start: scan.soonest,
      outcome: outcomeKeys,
      success: outcomeKeys,
      demand: outcomeKeys,
    };
    const key = keys[order];
    const { enrolment } = scan;
    const relevance = (training: number): number => scores.get(training)! * RELEVANCE_SHARES[enrolment[training]!]!;
    if (!key && matches) scan.trainings.sort((a, b) => relevance(b) - relevance(a) || enrolment[a]! - enrolment[b]!);
    // Candidates come best first: a stable sort keeps relevance as the last criterion.
    else
      scan.trainings.sort(
        (a, b) => enrolment[a]! - enrolment[b]! || (!key || key[a] === key[b] ? 0 : key[a]! - key[b]!),
      );
    const offset = Math.max(0, request.offset ?? 0);
    const hits: TrainingHit[] = [];
    for (const training of scan.trainings.slice(offset, offset + (request.limit ?? PAGE_SIZE))) {
      yield;
      hits.push({
        trainingId: this.trainings.at(training).id,
        score: scores.get(training) ?? 0,
        sessions: this.#sessionIds(training, plan, requirements),
        ...(request.near && { distanceKm: scan.nearest[training]! }),
        highlights: matches?.highlights(training) ?? [],
      });
    }
    return {
      total: scan.trainings.length,
      hits,
      facets: scan.facets,
      partial: matches?.partial ?? false,
      ...(matches?.understoodAs && { understoodAs: matches.understoodAs }),
      places: query.placeNames,
    };
  }

  /**
   * The sessions of a training, by id. Faster than `sessions.get`, which first indexes every id of the catalogue: 100 ms for
   * 60 000 sessions on a slow phone.
   *
   * @param training - the number of the training.
   */
  sessionsOf(training: number): Map<string, Session> {
    const { first, order } = this.#sessionTable;
    const rows = order.subarray(first[training], first[training + 1]);
    return new Map(Array.from(rows, row => this.sessions.at(row)).map(session => [session.id, session]));
  }

  /** See `Requirements.distances`. */
  #distances(near: Near | undefined, placeMask: Uint8Array | undefined): Float64Array | undefined {
    if (!near && !placeMask) return undefined;
    const distances = new Float64Array(this.#points.length + 1).fill(Infinity);
    this.#points.forEach(({ lat, lon }, i) => {
      if (placeMask && !placeMask[i]) return;
      if (!near) distances[i] = 0;
      else if (lat !== null && lon !== null) {
        const km = distanceKm(near, { lat, lon });
        if (km <= near.radiusKm) distances[i] = km;
      }
    });
    return distances;
  }

  /**
   * Ids of the matching sessions, nearest first with a circle, otherwise soonest first; those closed to enrolment come
   * last.
   */
  #sessionIds(training: number, plan: FilterPlan, requirements: Requirements): string[] {
    const table = this.#sessionTable;
    const rows: number[] = [];
    for (let row = table.first[training]!; row < table.first[training + 1]!; row++) {
      if (isEligible(table, row, requirements) && failedFilters(plan, row, 0) === 0) rows.push(row);
    }
    const { distances, today } = requirements;
    const isShut = shutRows(table);
    const rank = (row: number): number => startRank(table, row, today);
    rows.sort(
      (a, b) =>
        isShut(a) - isShut(b) ||
        (distances ? distances[table.places[a]!]! - distances[table.places[b]!]! : 0) ||
        rank(a) - rank(b),
    );
    return rows.map(row => this.sessions.at(table.order[row]!).id);
  }
}

/** Indexes trainings, their sessions and places, to search them without a text. */
export function createCatalogueIndex(sources: CatalogueSources): CatalogueIndex {
  return new CatalogueIndex(sources);
}
