// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Outcome, Provider, Source, Territory } from '@orientation-widgets/feed';
import type { FacetCounts, TrainingSource } from '@orientation-widgets/search';
import type { Distant } from './distant.js';
import type { Jobs } from './text-search.lazy.js';
import type { TownIndex } from './town-index.lazy.js';

/** What the finder searches, and what it needs to draw the results. */
export interface FinderData {
  readonly feed: Feed;
  readonly source: TrainingSource;
  /** Undefined when the search runs in this page: one may ask it many small questions. */
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
  /** Whether any session has wishes. */
  readonly hasDemand: boolean;
  /** Whether any session is still to start, or takes people all year: without one, no date is offered to sort or to filter by. */
  readonly hasStarts: boolean;
  /** The towns to search around, fetched on the first use. */
  readonly towns: () => Promise<TownIndex>;
  /** The jobs the visitor can look for trainings to, fetched on the first use. */
  readonly jobs: () => Promise<Jobs>;
  /** The visitor is about to type a text: what it takes comes now. */
  readonly expectText: () => void;
  /** How many trainings each choice has in an empty query. */
  readonly catalogue: FacetCounts;
  /** Completes this object with the whole catalogue; undefined once it has it. Rejects when it cannot be fetched. */
  readonly fetchWhole?: (() => Promise<unknown>) | undefined;
  /** The visitor's day, ISO 8601. */
  readonly today: string;
  /** The page or the visitor asks for easy reading. */
  readonly isEasy?: boolean | undefined;
}
