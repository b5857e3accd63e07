// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fetchWithRest } from '@orientation-widgets/feed';
import type { Feed, Territory } from '@orientation-widgets/feed';
import type { BoardData } from './board-data.js';
import { inOrder } from '@orientation-widgets/domain/measures/alphabet.js';

/** Territories with a figure in the feed: widest first, then by name. They are sorted when they are drawn. */
export async function placesToChoose(
  feed: Feed,
  { figures, latest }: Pick<BoardData, 'figures' | 'latest'>,
): Promise<() => readonly Territory[]> {
  const withFigures = new Set(latest.column('territoryId').values);
  const isWhole = [...withFigures].every(id => figures.territories.indexOf(id) >= 0);
  const territories = isWhole ? figures.territories : await fetchWithRest(feed, 'territories');
  return () =>
    [...territories]
      .filter(({ id }) => withFigures.has(id) || id === figures.territory.id)
      .sort((a, b) => a.parents.length - b.parents.length || inOrder(a.name, b.name));
}
