// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';

/** Collections whose records name the source they come from. */
export const SOURCED: readonly CollectionName[] = [
  'jobs',
  'appellations',
  'profiles',
  'tensions',
  'tensionSeries',
  'recruitments',
  'trainings',
  'sessions',
  'outcomes',
  'indicators',
  'resources',
  'commitments',
  'testimonies',
  'directory',
  'censuses',
  'occupationGroups',
];
