// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Returns the distinct labels of each key, sorted by rank, then by order in the file. */
export function sortedByRank(map: Map<string, { label: string; rank: number }[]>): Map<string, string[]> {
  return new Map(
    [...map].map(([key, list]) => [key, [...new Set(list.sort((a, b) => a.rank - b.rank).map(({ label }) => label))]]),
  );
}
