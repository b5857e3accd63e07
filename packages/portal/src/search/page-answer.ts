// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What the page of the results leaves out of an answer. The suggestions of the field do without: they load less.
import { matchIntents } from '@orientation-widgets/search';
import type { SearchKind } from './search-file.js';
import type { ResultGroup, SearchResult, SiteAnswer } from './site-answer.js';

/** Minimum confidence of an intent that tells which kinds of pages do not answer it. */
const CERTAIN_INTENT = 0.6;
/** Kinds of pages that only share words with an intent: a university degree in languages is no language lesson. */
const UNRELATED_KINDS: ReadonlyMap<string, ReadonlySet<SearchKind>> = new Map([
  ['language-course', new Set<SearchKind>(['training', 'provider'])],
]);

/** Returns an answer without pages that only share words with its question, and without those that its advice gives. */
export function pageAnswer(answer: SiteAnswer): SiteAnswer {
  if (!answer.advice.length || !answer.groups.length) return answer;
  const [first] = matchIntents(answer.subject, CERTAIN_INTENT);
  const unrelatedKinds = UNRELATED_KINDS.get(first?.intent ?? '');
  const groups = answer.groups.filter(({ kind }) => !unrelatedKinds?.has(kind));
  return { ...answer, groups: groups.flatMap(group => withoutAdvice(group, answer.advice)) };
}

/** Leaves out the pages that the advice already gives; jobs stay, since their rows say more. */
function withoutAdvice(group: ResultGroup, advice: readonly SearchResult[]): readonly ResultGroup[] {
  if (group.kind !== 'page') return [group];
  const paths = new Set(advice.map(({ href }) => href.split('?', 1)[0]));
  const results = group.results.filter(({ href }) => !paths.has(href.split('?', 1)[0]));
  return results.length ? [{ ...group, results }] : [];
}
