// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Territory } from '@orientation-widgets/feed';
import { parsePoint } from '@orientation-widgets/domain/trainings/near.js';
import type { VisitorPlace } from '../query/finder-query.js';
import type { TownIndex } from './town-index.lazy.js';

/** Position of `50.29,2.78`, `50.29,2.78,Arras` or `com-62041`; undefined when the list of towns is needed. */
function knownWhere(text: string, territories: Collection<Territory>): VisitorPlace | undefined {
  const [, coordinates, placeName] = /^([^,]+,[^,]+)(?:,(.+))?$/.exec(text) ?? [];
  const point = parsePoint(coordinates);
  if (point) return placeName ? { name: placeName, ...point } : point;
  const { lat, lon, name } = territories.get(text) ?? {};
  return lat === undefined || lon === undefined ? undefined : { name, lat, lon };
}

/**
 * Finds the place that the page names: `50.29,2.78`, `com-62041`, `62000` or “Arras”.
 * @param texts - candidates: the first one that is found wins.
 * @param towns - fetches the list of towns; called only when it is needed.
 */
export async function resolveLocation(
  texts: readonly string[],
  territories: Collection<Territory>,
  towns: () => Promise<TownIndex>,
): Promise<VisitorPlace | undefined> {
  for (const text of texts) {
    const where = knownWhere(text, territories) ?? (await towns())(text, 1)[0]?.where;
    if (where) return where;
  }
  return undefined;
}
