// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Territory } from '@orientation-widgets/feed';
import { RADII_KM } from './resource-query.js';
import type { Where } from './resource-query.js';

/** Kilometres around a place within which everyone is read: the widest that a visitor asks. */
export const READ_KM = Math.max(...RADII_KM);

/** An arrondissement across the border is known by its centre alone: someone in it may be that much nearer. */
const FOREIGN_KM = 40;

/** The keys of the files that hold all those within `READ_KM` of a place, and those who serve it. */
export function keysAround(where: Where, territories: Iterable<Territory>): string[] {
  const keys = new Set(where.territoryIds);
  for (const { id, kind, parents, lat, lon } of territories) {
    if (lat === undefined || lon === undefined) continue;
    if (where.kmTo({ lat, lon }) > READ_KM + (kind === 'foreign-area' ? FOREIGN_KM : 0)) continue;
    // Those who stand in a commune are in the file of its département.
    for (const key of kind === 'commune' ? parents : [id, ...parents]) keys.add(key);
  }
  return [...keys];
}
