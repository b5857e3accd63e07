// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { foldText } from '@orientation-widgets/feed';
import type { Collection, Column, Training } from '@orientation-widgets/feed';

/** Fields that tie two trainings together, the closest tie first. */
const ties = ['rome', 'nsf', 'domains'] as const;

/** Returns a test of whether the list of a row shares a value with this one. */
function sharing({ values, codes }: Column<string[]>, sharedValues: readonly string[]): (row: number) => boolean {
  const shared = values.map(list => list.some(value => sharedValues.includes(value)));
  return row => shared[codes[row] ?? 0] === true;
}

/** Minimum length of a meaningful word of a title. */
const FEWEST_LETTERS = 5;
/** Number of letters shared by related words: “électrotechnique”, “électrique”. */
const STEM_LETTERS = 6;

/** Beginnings of words used in titles of any field. */
const COMMON = new Set(['techni', 'metier', 'option', 'specia', 'profes', 'licenc', 'parcou', 'mentio']);

/** Word stems of the subject of a title, without the name of its diploma. */
function stemsOf({ title }: Training): Set<string> {
  const words = foldText(title).match(/[a-z]+/g) ?? [];
  const stems = words.filter(word => word.length >= FEWEST_LETTERS).map(word => word.slice(0, STEM_LETTERS));
  return new Set(stems.filter(stem => !COMMON.has(stem)));
}

/**
 * Trainings of a higher level, in the same field, that this one gives access to according to the feed: those that
 * require a higher level than the one obtained are left out. The closest come first, one per title. Those that only
 * share the domain are left out when another one of their level is closer, by its jobs, its speciality or the words of
 * its title.
 */
export function nextTrainings(trainings: Collection<Training>, from: Training, limit = 5): Training[] {
  const { level } = from;
  if (level === null) return [];
  const levels = trainings.column('level');
  const shares = ties.map(tie => sharing(trainings.column(tie), from[tie]));
  const stems = stemsOf(from);
  const candidates: {
    readonly training: Training;
    readonly rank: number;
    readonly words: number;
    readonly isClose: boolean;
  }[] = [];
  for (let row = 0; row < trainings.size; row++) {
    if ((levels.values[levels.codes[row] ?? 0] ?? 0) <= level) continue;
    const tie = shares.findIndex(share => share(row));
    if (tie < 0) continue;
    const training = trainings.at(row);
    if ((training.entryLevel ?? 0) > level) continue;
    // A training that requires this level comes before one that states no requirement.
    const words = [...stemsOf(training)].filter(stem => stems.has(stem)).length;
    const isClose = tie < ties.length - 1 || words > 0;
    const rank =
      10 * (training.level ?? 0) + (isClose ? Math.min(tie, 1) : tie) + (training.entryLevel === null ? 5 : 0);
    candidates.push({ training, rank, words, isClose });
  }
  const titles = new Set<string>();
  const levelsWithClose = new Set(candidates.flatMap(({ isClose, training }) => (isClose ? training.level : [])));
  return candidates
    .filter(({ isClose, training }) => isClose || !levelsWithClose.has(training.level))
    .sort((a, b) => a.rank - b.rank || b.words - a.words || a.training.title.localeCompare(b.training.title, 'fr'))
    .map(({ training }) => training)
    .filter(({ title }) => !titles.has(title) && titles.add(title))
    .slice(0, limit);
}
