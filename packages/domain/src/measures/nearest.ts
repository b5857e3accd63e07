// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Observation, Territory } from '@orientation-widgets/feed';
import type { FigureContext } from './figures.js';

/** The nearest territory above that has a value, when the territory has none. */
export function nearestWithValue({
  figures,
  index,
  measure,
}: FigureContext): readonly [Territory, Observation] | undefined {
  for (const id of figures.territory.parents) {
    const [place, record] = [figures.territories.get(id), index.latest(measure.id, id)];
    if (place && record && record.value !== null) return [place, record];
  }
  return undefined;
}
