// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Assigns numbers from 0 to the trainings of an index. A training keeps its number; a new one gets the smallest number
 * unused by any, including the trainings that this feed removes: a reader of the earlier word index would confuse the
 * two.
 *
 * @param ids - Ids in the order of the feed.
 * @param previousNumbers - Numbers in the index.
 */
export function numbersOf(ids: readonly string[], previousNumbers: ReadonlyMap<string, number>): number[] {
  const usedNumbers = new Set(previousNumbers.values());
  let next = 0;
  return ids.map(id => {
    const number = previousNumbers.get(id);
    if (number !== undefined) return number;
    while (usedNumbers.has(next)) next++;
    return next++;
  });
}
