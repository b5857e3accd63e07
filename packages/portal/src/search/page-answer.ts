// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What the page of the results adds to an answer or leaves out. The suggestions of the field do without: they load less.
import { matchIntents } from '@orientation-widgets/search';
import type { PathWriter } from './follow-town.js';
import type { SearchKind } from './search-file.js';
import type { ResultGroup, SearchResult, SiteAnswer } from './site-answer.js';
import type { SiteSearch } from './site-search.js';
import { isWholeName } from './title-words.js';

/** Minimum confidence of an intent that tells which kinds of pages do not answer it. */
const CERTAIN_INTENT = 0.6;
/** Kinds of pages that only share words with an intent: a university degree in languages is no language lesson. */
const UNRELATED_KINDS: ReadonlyMap<string, ReadonlySet<SearchKind>> = new Map([
  ['language-course', new Set<SearchKind>(['training', 'provider'])],
]);

/** Kinds that people name beside a town. */
const NAMED_KINDS: ReadonlySet<SearchKind> = new Set(['job', 'training']);

/** Answer of a search to a query, as its page gives it. */
export function pageAnswer(search: SiteSearch, query: string, paths: PathWriter): SiteAnswer {
  return withoutUnrelated(withNamedJob(search.answer(query), search, query, paths));
}

/** Adds the job or the training of a query whose words are, with its town, the name of a school. */
function withNamedJob(answer: SiteAnswer, search: SiteSearch, query: string, paths: PathWriter): SiteAnswer {
  const { subject, town } = search.partsOf(query);
  if (town === undefined || !answer.groups.length || answer.groups.some(({ kind }) => NAMED_KINDS.has(kind)))
    return answer;
  const groups = search.answer(subject).groups.flatMap((group): ResultGroup[] => {
    if (!NAMED_KINDS.has(group.kind)) return [];
    const results = group.results.filter(({ title, highlights }) => isWholeName(title, highlights, subject));
    return results.length
      ? [{ ...group, results: results.map(result => ({ ...result, href: paths.around(result.href, town) })) }]
      : [];
  });
  return groups.length ? { ...answer, subject, town, groups: [...groups, ...answer.groups] } : answer;
}

/** Leaves out the pages that only share words with a question, and those that the advice gives. */
function withoutUnrelated(answer: SiteAnswer): SiteAnswer {
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
