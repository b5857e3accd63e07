// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Numbers that name trainings in an index, from 0. A training keeps the one it has; a new one takes the smallest that none has, not even
 * a training that this feed removes: who read the words of the feed before would take it for the other.
 *
 * @param ids - In the order of the feed.
 * @param known - Numbers in the index.
 */
export function numbersOf(ids: readonly string[], known: ReadonlyMap<string, number>): number[] {
  const taken = new Set(known.values());
  let next = 0;
  return ids.map(id => {
    const number = known.get(id);
    if (number !== undefined) return number;
    while (taken.has(next)) next++;
    return next++;
  });
}
