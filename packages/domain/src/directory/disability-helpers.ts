// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';

/**
 * Resources for people with a disability in these territories, such as Cap emploi and the Agefiph, according to the
 * feed.
 */
export function disabilityHelpers(resources: Iterable<Resource>, territoryIds: readonly string[]): Resource[] {
  return [...resources].filter(
    ({ kind, audiences, territoryIds: resourceTerritories }) =>
      kind === 'structure' &&
      audiences.some(audience => /en situation de handicap/i.test(audience)) &&
      resourceTerritories.some(id => territoryIds.includes(id)),
  );
}
