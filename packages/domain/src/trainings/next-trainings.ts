// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Column, Training } from '@orientation-widgets/feed';

/** Fields that tie two trainings together, the closest tie first. */
const ties = ['rome', 'nsf', 'domains'] as const;

/** For each row, whether its list shares a value with this one. */
function sharing({ values, codes }: Column<string[]>, sharedValues: readonly string[]): (row: number) => boolean {
  const shared = values.map(list => list.some(value => sharedValues.includes(value)));
  return row => shared[codes[row] ?? 0] === true;
}

/**
 * Trainings of a higher level, in the same field, that this one gives access to as far as the feed says: those that ask
 * for a higher level than the one obtained are left out. The closest first; one by title.
 */
export function nextTrainings(trainings: Collection<Training>, from: Training, limit = 5): Training[] {
  const { level } = from;
  if (level === null) return [];
  const levels = trainings.column('level');
  const shares = ties.map(tie => sharing(trainings.column(tie), from[tie]));
  const candidates: { readonly training: Training; readonly rank: number }[] = [];
  for (let row = 0; row < trainings.size; row++) {
    if ((levels.values[levels.codes[row] ?? 0] ?? 0) <= level) continue;
    const tie = shares.findIndex(share => share(row));
    if (tie < 0) continue;
    const training = trainings.at(row);
    if ((training.entryLevel ?? 0) > level) continue;
    // A training that says it asks for this level comes before one that says nothing.
    candidates.push({ training, rank: 10 * (training.level ?? 0) + tie + (training.entryLevel === null ? 5 : 0) });
  }
  const titles = new Set<string>();
  return candidates
    .sort((a, b) => a.rank - b.rank || a.training.title.localeCompare(b.training.title, 'fr'))
    .map(({ training }) => training)
    .filter(({ title }) => !titles.has(title) && titles.add(title))
    .slice(0, limit);
}
