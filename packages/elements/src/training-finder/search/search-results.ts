// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Correction, FacetCounts, TextCircumstance } from '@orientation-widgets/search';
import type { StartPeriod } from '@orientation-widgets/domain/trainings/start-periods.js';
import type { WayOut } from './empty-result-suggestions.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { ActiveFilter, FinderQuery } from '../query/finder-query.js';

/** The answer to a query, with what the page proposes next. */
export interface SearchResults {
  readonly query: FinderQuery;
  readonly total: number;
  readonly views: readonly TrainingView[];
  readonly counts: FacetCounts;
  readonly starts: Readonly<Partial<Record<StartPeriod, number>>>;
  /** No training holds every word typed. */
  readonly partial: boolean;
  /** What was searched in the place of the text. */
  readonly understoodAs?: string | undefined;
  /** Words that no title has, and those found in their place. */
  readonly corrections?: readonly Correction[];
  /** What surrounded the subject of the text: filters, active or dropped. */
  readonly circumstances?: readonly TextCircumstance[];
  /** Words taken for a town. */
  readonly places: readonly string[];
  /** The text without these words, as typed. */
  readonly textWithoutPlaces?: string;
  /** How many more within the next radius; null stands for the whole region. */
  readonly wider?: { readonly radiusKm: number | null; readonly more: number } | undefined;
  /** Where to go when nothing is found, or when some words were left aside; without a value as long as it is looked for. */
  readonly wayOut?: { readonly value?: WayOut | undefined } | undefined;
  /** When nothing is found: what to take away, and how many trainings that gives, the most first. */
  readonly ways?: readonly { readonly filter: ActiveFilter; readonly total: number }[];
  /** A cached answer, used again because the service does not answer. */
  readonly stale?: boolean;
}
