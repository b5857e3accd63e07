// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Problem } from '@orientation-widgets/feed';
import { printableLine, problemMessage, textOf } from '@orientation-widgets/feed-tools';

/** Maximum number of problems listed by a build. */
const MAX_NAMED = 5;

/** Number of records that some problems stand for. */
export function countRecords(problems: readonly Problem[]): number {
  return problems.reduce((count, { more = 1 }) => count + more, 0);
}

/**
 * Notices of a build about the records that no page shows: their number, then the first ones with their path in the
 * feed.
 */
export function problemNotices(problems: readonly Problem[]): string[] {
  if (!problems.length) return [];
  const count = countRecords(problems);
  const visibleProblems = problems
    .slice(0, MAX_NAMED)
    .map(problem => `${problem.path} ${textOf(problemMessage(problem), 'fr')}`);
  const moreProblems = count > visibleProblems.length ? ' ; … la liste entière : npx orientation-feed check' : '';
  const sentence = plural(
    count,
    `${number(count)} fiche du flux n’est pas montrée|${number(count)} fiches du flux ne sont pas montrées`,
  );
  return [printableLine(`${sentence} : ${visibleProblems.join(' ; ')}${moreProblems}`)];
}
