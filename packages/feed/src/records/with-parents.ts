// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Collection } from '../collection.js';
import type { Territory } from '../contract/model.js';

/** Ids of a territory and of those that contain it, nearest first. Only its own id when the feed lacks it. */
export function withParents(territories: Collection<Territory>, territoryId: string): string[] {
  const chain = new Set([territoryId]);
  for (const id of chain) for (const parent of territories.get(id)?.parents ?? []) chain.add(parent);
  return [...chain];
}
