// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FeedStore } from '../store/feed-store.js';

/**
 * Removes the ISCO groups of no job of the feed. The other groups keep all their ROME codes, so that a portal can add the
 * jobs of another feed.
 */
export function removeUnusedGroups(store: FeedStore): void {
  const groups = store.records('occupationGroups');
  const codes = new Set([...store.records('jobs')].flatMap(({ rome = [] }) => rome));
  for (const { id, rome } of [...groups]) if (!rome.some(code => codes.has(code))) groups.delete(id);
}
