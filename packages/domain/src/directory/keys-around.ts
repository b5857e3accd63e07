// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Territory } from '@orientation-widgets/feed';
import { RADII_KM } from './resource-query.js';
import type { Where } from './resource-query.js';

/** Radius, in kilometres, within which every resource is loaded: the widest that a visitor can choose. */
export const READ_KM = Math.max(...RADII_KM);

/**
 * Margin, in kilometres, for an arrondissement across the border: only its centre is known, and its resources may be
 * nearer by that much.
 */
const FOREIGN_KM = 40;

/** Keys of the files that hold every resource within `READ_KM` of a place, and those that serve it. */
export function keysAround(where: Where, territories: Iterable<Territory>): string[] {
  const keys = new Set(where.territoryIds);
  for (const { id, kind, parents, lat, lon } of territories) {
    if (lat === undefined || lon === undefined) continue;
    if (where.kmTo({ lat, lon }) > READ_KM + (kind === 'foreign-area' ? FOREIGN_KM : 0)) continue;
    // Resources of a commune are in the file of its département.
    for (const key of kind === 'commune' ? parents : [id, ...parents]) keys.add(key);
  }
  return [...keys];
}
