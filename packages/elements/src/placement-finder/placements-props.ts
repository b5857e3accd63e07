// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';
import type { TemplateResult } from 'lit';
import type { ResourceData } from '../directory/resource-data.js';
import type { ResourceMatch } from '@orientation-widgets/domain/directory/resource-query.js';
import type { NamedJobs } from '@orientation-widgets/domain/directory/load-jobs.js';
import type { Offer, PlacementQuery, Placements } from '@orientation-widgets/domain/directory/placements.js';

export interface PlacementsProps {
  readonly placements: Placements;
  /** Contacts proposed when no place is near. */
  readonly helpers: readonly ResourceMatch[];
  readonly query: PlacementQuery;
  readonly jobs: NamedJobs;
  readonly data: ResourceData;
  readonly headingLevel: number;
  readonly isEasy: boolean;
  /** Number of places shown. */
  readonly visibleCount: number;
  more: () => void;
  /** Button that saves a place. */
  keep: (place: Resource) => TemplateResult;
  print: (offer: Offer) => void;
}
