// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Numbers that name trainings in an index, from 0. A training keeps the one it has; a new one takes the smallest that none has, not even
 * a training that this feed removes: who read the words of the feed before would take it for the other.
 *
 * @param ids - In the order of the feed.
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
