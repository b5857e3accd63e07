// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Correction, FacetCounts, TextCircumstance } from '@orientation-widgets/search';
import type { StartPeriod } from '@orientation-widgets/domain/trainings/start-periods.js';
import type { WayOut } from './empty-result-suggestions.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { ActiveFilter, FinderQuery } from '../query/finder-query.js';

/** Answer to a query, with the next suggestions. */
export interface SearchResults {
  readonly query: FinderQuery;
  readonly total: number;
  readonly views: readonly TrainingView[];
  readonly counts: FacetCounts;
  readonly starts: Readonly<Partial<Record<StartPeriod, number>>>;
  /** Whether no training has every typed word. */
  readonly partial: boolean;
  /** Text that was searched in place of the typed one. */
  readonly understoodAs?: string | undefined;
  /** Words that no title has, and those that replaced them. */
  readonly corrections?: readonly Correction[];
  /** Circumstances found in the text: filters, active or dropped. */
  readonly circumstances?: readonly TextCircumstance[];
  /** Words read as the name of a town. */
  readonly places: readonly string[];
  /** Text without these words, as typed. */
  readonly textWithoutPlaces?: string;
  /** Number of additional results within the next radius; null stands for the whole region. */
  readonly wider?: { readonly radiusKm: number | null; readonly more: number } | undefined;
  /** Suggestions when nothing is found, or when some words were ignored; without a value while they are loading. */
  readonly wayOut?: { readonly value?: WayOut | undefined } | undefined;
  /** Filters to remove when nothing is found, with the number of trainings each gives, the most first. */
  readonly ways?: readonly { readonly filter: ActiveFilter; readonly total: number }[];
  /** Whether the answer comes from the cache because the service does not respond. */
  readonly stale?: boolean;
}
