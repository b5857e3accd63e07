// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CatalogueOpening, Session } from '@orientation-widgets/feed';
import { recordsOf } from '@orientation-widgets/search';
import { START_PERIODS } from '@orientation-widgets/domain/trainings/start-periods.js';
import type {
  Suggestion,
  TrainingHit,
  TrainingRecords,
  TrainingResults,
  TrainingSearch,
  TrainingSource,
} from '@orientation-widgets/search';
import { PAGE_SIZE } from '../../search-page/results-list.js';
import { EMPTY_QUERY, toRequest } from '../query/finder-query.js';

type SourceOptions = Parameters<TrainingSource['search']>[1];

/** Source that answers the questions asked before any query of the visitor; the whole catalogue answers the others. */
export class FirstListSource implements TrainingSource {
  readonly #opening: CatalogueOpening;
  readonly #fetchWhole: () => Promise<TrainingSource>;
  /** Sessions of each training, by id. */
  readonly #sessions: readonly Map<string, Session>[];
  readonly #hits: readonly TrainingHit[];
  /** Questions that the opening file answers, serialised. */
  readonly #first: string;
  readonly #periods: string;

  /**
   * @param today - current day of the visitor, ISO 8601.
   * @param fetchWhole - opens the whole catalogue.
   */
  constructor(opening: CatalogueOpening, today: string, fetchWhole: () => Promise<TrainingSource>) {
    this.#opening = opening;
    this.#fetchWhole = fetchWhole;
    const sessions = new Map(Array.from(opening.trainings, ({ id }) => [id, new Map<string, Session>()]));
    for (const session of opening.sessions) sessions.get(session.trainingId)?.set(session.id, session);
    this.#sessions = [...sessions.values()];
    this.#hits = Array.from(opening.trainings, ({ id }, number) => ({
      trainingId: id,
      score: 0,
      sessions: [...(this.#sessions[number]?.keys() ?? [])],
      highlights: [],
    }));
    this.#first = JSON.stringify(toRequest(EMPTY_QUERY, today, { facets: [], limit: PAGE_SIZE, offset: 0 }));
    this.#periods = JSON.stringify(
      START_PERIODS.map(start => toRequest({ ...EMPTY_QUERY, start }, today, { limit: 0 })),
    );
  }

  async search(request: TrainingSearch, options?: SourceOptions): Promise<TrainingResults> {
    options?.signal?.throwIfAborted();
    if (JSON.stringify(request) !== this.#first) return (await this.#fetchWhole()).search(request, options);
    return { total: this.#opening.total, hits: this.#hits, facets: {}, partial: false, places: [] };
  }

  async counts(requests: readonly TrainingSearch[], options?: SourceOptions): Promise<readonly number[]> {
    options?.signal?.throwIfAborted();
    if (JSON.stringify(requests) !== this.#periods) return (await this.#fetchWhole()).counts(requests, options);
    return START_PERIODS.map(period => this.#opening.starts[period] ?? 0);
  }

  async suggest(text: string, options?: SourceOptions): Promise<readonly Suggestion[]> {
    return (await this.#fetchWhole()).suggest(text, options);
  }

  async records(hits: readonly TrainingHit[], options?: SourceOptions): Promise<readonly TrainingRecords[]> {
    options?.signal?.throwIfAborted();
    if (!hits.every(hit => this.#hits.includes(hit))) return (await this.#fetchWhole()).records(hits, options);
    return recordsOf({ ...this.#opening, sessionsOf: number => this.#sessions[number] ?? new Map() }, hits);
  }
}
