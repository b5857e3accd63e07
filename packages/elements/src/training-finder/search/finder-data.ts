// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Outcome, Provider, Source, Territory } from '@orientation-widgets/feed';
import type { FacetCounts, TrainingSource } from '@orientation-widgets/search';
import type { Distant } from './distant.js';
import type { Jobs } from './text-search.lazy.js';
import type { TownIndex } from './town-index.lazy.js';

/** Catalogue that the finder searches, with the data that its results need. */
export interface FinderData {
  readonly feed: Feed;
  readonly source: TrainingSource;
  /** Remote search; undefined when the search runs in the page, where many small questions cost little. */
  readonly distant?: Distant | undefined;
  readonly sources: Collection<Source>;
  readonly providers: Collection<Provider>;
  readonly territories: Collection<Territory>;
  /** Outcomes by training id, and by register and code of a certification (“rncp 38516”). */
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
  /** Whether any training has an outcome. */
  readonly hasOutcomes: boolean;
  /** Whether any outcome is about an examination. */
  readonly hasSuccess: boolean;
  /** Whether any session has figures of demand. */
  readonly hasDemand: boolean;
  /** Whether any session is still to start, or open all year: otherwise no date is offered to sort or to filter by. */
  readonly hasStarts: boolean;
  /** Index of the towns to search around, fetched on the first use. */
  readonly towns: () => Promise<TownIndex>;
  /** Index of the jobs that trainings lead to, fetched on the first use. */
  readonly jobs: () => Promise<Jobs>;
  /** Loads the text search, when the visitor is about to type. */
  readonly expectText: () => void;
  /** Number of trainings of each choice, for an empty query. */
  readonly catalogue: FacetCounts;
  /** Completes this object with the whole catalogue; undefined once it has it. Rejects when it cannot be fetched. */
  readonly fetchWhole?: (() => Promise<unknown>) | undefined;
  /** Current day of the visitor, ISO 8601. */
  readonly today: string;
  /** Whether the page or the visitor asks for easy reading. */
  readonly isEasy?: boolean | undefined;
}
