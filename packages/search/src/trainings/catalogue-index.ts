// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Place, Provider, Session, Territory, Training } from '@orientation-widgets/feed';
import { distanceKm } from '../geo/distance.js';
import { planFilters } from './filter-plan.js';
import type { FilterPlan } from './filter-plan.js';
import { NO_TEXT } from './parsed-query.js';
import type { ParsedQuery } from './parsed-query.js';
import { failedFilters, isEligible, scan } from './facet-scan.js';
import type { Requirements } from './facet-scan.js';
import { createSessionTable, dayNumber, startRank } from './session-table.js';
import type { SessionTable } from './session-table.js';
import { toCollection } from './to-collection.js';
import { createTrainingTable } from './training-table.js';
import type { TrainingTable } from './training-table.js';
import type { Near, TrainingHit, TrainingResults, TrainingSearch } from './training-search.js';

/** What a catalogue is made from: plain records, or the collections of a feed (faster: their columns are read as they are). */
export interface CatalogueSources {
  readonly trainings: Iterable<Training>;
  readonly sessions: Iterable<Session>;
  readonly places: Iterable<Place>;
  readonly providers?: Iterable<Provider>;
  /** Communes with their parents: gives the `bassin` facet. */
  readonly territories?: Iterable<Territory>;
}

const PAGE = 20;

/**
 * Filters, counts, distance and dates over trainings and their sessions, without texts and outcomes: the light half of
 * `TrainingIndex`, for a page that shows a list before anything is typed.
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
   * One page of the trainings that match, and the counts asked for.
   *
   * @param asked - a page that sets Object.prototype.near adds nothing to it.
   * @param read - what a `QueryParser` understood of the text; `asked.text` itself is not looked at.
   * @param outcomeKey - what `sort: 'outcome'` sorts by, by training number, smallest first. A catalogue knows no outcome.
   */
  find(asked: TrainingSearch, read: ParsedQuery = NO_TEXT, outcomeKey?: Float64Array): TrainingResults {
    const request = { __proto__: null, ...asked } as TrainingSearch;
    const { matches, coded } = read;
    let candidates = matches?.documents ?? this.#everyTraining;
    if (coded) candidates = candidates.filter(training => coded.has(training));

    const plan = planFilters(request.filters ?? {}, this.#trainingTable, this.#sessionTable);
    const needs: Requirements = {
      reach: this.#reach(request.near, read.named),
      today: request.today === undefined ? 0 : dayNumber(request.today, 1),
    };
    const found = scan(candidates, request.facets ?? [], plan, needs, this.#trainingTable, this.#sessionTable);

    const { elsewhere, ...here } = read;
    if (elsewhere && !found.trainings.length && !this.find({}, here).total)
      return this.find(request, elsewhere, outcomeKey);

    const scores = new Map(matches?.documents.map((training, i) => [training, matches.scores[i]!]));
    const order = request.sort ?? (matches || !request.near ? 'relevance' : 'distance');
    const keys = {
      relevance: undefined,
      distance: request.near && found.nearest,
      start: found.soonest,
      outcome: outcomeKey,
    };
    const key = keys[order];
    // Candidates come best first: a stable sort keeps relevance as the second criterion.
    if (key) found.trainings.sort((a, b) => (key[a] === key[b] ? 0 : key[a]! - key[b]!));
    // Of two as relevant, the one that has a session.
    else if (matches)
      found.trainings.sort(
        (a, b) =>
          scores.get(b)! - scores.get(a)! ||
          Number(found.soonest[a] === Infinity) - Number(found.soonest[b] === Infinity),
      );
    const offset = Math.max(0, request.offset ?? 0);
    const hits = found.trainings.slice(offset, offset + (request.limit ?? PAGE)).map((training): TrainingHit => ({
      trainingId: this.trainings.at(training).id,
      score: scores.get(training) ?? 0,
      sessions: this.#idsOf(training, plan, needs),
      ...(request.near && { distanceKm: found.nearest[training]! }),
      highlights: matches?.highlights(training) ?? [],
    }));
    return {
      total: found.trainings.length,
      hits,
      facets: found.facets,
      partial: matches?.partial ?? false,
      places: read.placeNames,
    };
  }

  /**
   * The sessions of a training, by id. `sessions.get` would list every id of the catalogue first: at 60 000 sessions, a
   * slow phone would be held a tenth of a second.
   *
   * @param training - its number.
   */
  sessionsOf(training: number): Map<string, Session> {
    const { first, order } = this.#sessionTable;
    const rows = order.subarray(first[training], first[training + 1]);
    return new Map(Array.from(rows, row => this.sessions.at(row)).map(session => [session.id, session]));
  }

  /** Kilometres to each place that will do: see `Requirements.reach`. */
  #reach(near: Near | undefined, named: Uint8Array | undefined): Float64Array | undefined {
    if (!near && !named) return undefined;
    const reach = new Float64Array(this.#points.length + 1).fill(Infinity);
    this.#points.forEach(({ lat, lon }, i) => {
      if (named && !named[i]) return;
      if (!near) reach[i] = 0;
      else if (lat !== null && lon !== null) {
        const km = distanceKm(near, { lat, lon });
        if (km <= near.radiusKm) reach[i] = km;
      }
    });
    return reach;
  }

  #idsOf(training: number, plan: FilterPlan, needs: Requirements): string[] {
    const table = this.#sessionTable;
    const rows: number[] = [];
    for (let row = table.first[training]!; row < table.first[training + 1]!; row++) {
      if (isEligible(table, row, needs) && failedFilters(plan, row, 0) === 0) rows.push(row);
    }
    const { reach } = needs;
    const rank = (row: number): number => startRank(table, row, needs.today);
    rows.sort((a, b) => (reach ? reach[table.places[a]!]! - reach[table.places[b]!]! : 0) || rank(a) - rank(b));
    return rows.map(row => this.sessions.at(table.order[row]!).id);
  }
}

/** Indexes trainings, their sessions and places, to be searched without a text. */
export function createCatalogueIndex(sources: CatalogueSources): CatalogueIndex {
  return new CatalogueIndex(sources);
}
