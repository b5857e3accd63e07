// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CooperativeTask } from '../cooperative-task.js';
import type { ParsedQuery } from '../trainings/parsed-query.js';
import { readCircumstances, subjectAsTyped, withoutWords } from '../text/circumstances.js';
import type { FoundCircumstance, Surrounded } from '../text/circumstances.js';
import { MAX_QUERY_LENGTH } from '../text/query-length.js';
import { QUOTED } from '../text/quoted.js';
import { withoutDanglingWords } from './typed-places.js';
import type { FacetName } from '../facets/facet-names.js';
import type { Filters, TrainingResults, TrainingSearch } from '../trainings/training-search.js';

/** Search with its parsed text: the arguments of `CatalogueIndex.find`. */
export type CatalogueQuestion = readonly [search: TrainingSearch, query: ParsedQuery];

/** Successive questions of a search with a text, with pauses to parse its words; returns the results. */
export type CatalogueQuestions<R extends TrainingResults> = Generator<CatalogueQuestion | undefined, R, R>;

type Parse = (text: string) => CooperativeTask<ParsedQuery>;

const NOT_SURROUNDED: Surrounded = { subject: '', circumstances: [] };

/**
 * Generates the questions that a search asks a catalogue, and receives their results; yields undefined for a pause.
 *
 * @param parse - parses a text for this catalogue.
 * @returns the page of results, after the last question.
 */
export function* catalogueQuestions<R extends TrainingResults>(
  parse: Parse,
  request: TrainingSearch,
): CatalogueQuestions<R> {
  const results = yield* subjectQuestions<R>(parse, request);
  if (!results.places.length) return results;
  return { ...results, textWithoutPlaces: withoutPlaces(startOf(request), results.places) };
}

function* subjectQuestions<R extends TrainingResults>(parse: Parse, request: TrainingSearch): CatalogueQuestions<R> {
  const text = startOf(request);
  const asTyped = yield* parse(text);
  const surrounded = QUOTED.test(text) ? NOT_SURROUNDED : readCircumstances(text);
  const counted = { ...request, facets: [], limit: 0 };
  let isAnswered = !asTyped.matches?.partial;
  // "bac + 2" is not a title with the words "bac" and "2".
  if (saysYearsAfterBac(surrounded)) isAnswered = false;
  // Titles with "alternance" may exist only in other places: in those of the text, sessions may be by alternance.
  if (isAnswered && asTyped.withoutPlaces && surrounded.circumstances.some(({ filter }) => filter)) {
    isAnswered = (yield [counted, { ...asTyped, withoutPlaces: undefined }]).total > 0;
  }
  const { subject, circumstances } = isAnswered ? NOT_SURROUNDED : surrounded;
  const isFree = ({ filter }: FoundCircumstance): boolean => {
    const currentFilter = filter && request.filters?.[filter.facet];
    return filter !== undefined && !(Array.isArray(currentFilter) && currentFilter.length);
  };
  const freeCircumstances = circumstances.filter(isFree);
  const refuses = circumstances.some(({ refused }) => refused);
  const query = circumstances.length && subject && !refuses ? yield* parse(subject) : asTyped;
  const searchWith = (some: readonly FoundCircumstance[], search = request): CatalogueQuestion => [
    { ...search, filters: { ...request.filters, ...filtersOf(some) } },
    query,
  ];
  const answerable: FoundCircumstance[] = [];
  for (const circumstance of freeCircumstances)
    if ((yield searchWith([circumstance], counted)).total) answerable.push(circumstance);
  const combined = answerable.length ? yield searchWith(answerable) : undefined;
  if (!combined?.total) {
    // A subject found in titles takes precedence over words that only resemble its circumstances.
    const isSubject = query !== asTyped && query.matches?.documents.length && !query.matches.partial;
    const best = isSubject ? query : asTyped;
    const results = yield [request, best];
    return best === asTyped
      ? { ...results, ...corrected(best) }
      : {
          understoodAs: withoutPlaces(subjectAsTyped(text), results.places.length ? [] : best.placeNames),
          ...results,
          partial: true,
          ...corrected(best),
        };
  }
  const more = new Map<FoundCircumstance, number>();
  // Only a page of results needs the number of results removed by each filter.
  if (request.limit !== 0)
    for (const circumstance of answerable)
      more.set(
        circumstance,
        (yield searchWith(
          answerable.filter(other => other !== circumstance),
          counted,
        )).total - combined.total,
      );
  return {
    ...combined,
    ...corrected(query),
    circumstances: circumstances.map(({ words, filter }) => {
      const circumstance = answerable.find(other => other.words === words);
      const rest = withoutWords(text, words);
      return circumstance && filter
        ? { words, filter, more: more.get(circumstance) ?? 0, rest }
        : { words, more: 0, rest };
    }),
  };
}

/** Whether a text gives a number of years after the bac. */
function saysYearsAfterBac({ subject, circumstances }: Surrounded): boolean {
  return subject !== '' && circumstances.some(({ words, filter }) => filter?.facet === 'level' && /\+/.test(words));
}

/** Removes the words of some places, and those that introduce them; the text is unchanged without places. */
function withoutPlaces(text: string, places: readonly string[]): string {
  return places.length ? withoutDanglingWords(places.reduce(withoutWords, text)) : text;
}

/** Start of the text: the rest is not parsed, so that a long text costs no more. */
const startOf = ({ text = '' }: TrainingSearch): string => text.slice(0, MAX_QUERY_LENGTH);

function corrected({ matches }: ParsedQuery): Pick<TrainingResults, 'corrections'> {
  return matches?.corrections?.length && !matches.understoodAs ? { corrections: matches.corrections } : {};
}

/** Merges circumstances into filters: two of the same kind are two values of one filter. */
function filtersOf(circumstances: readonly FoundCircumstance[]): Filters {
  const filters: Partial<Record<FacetName, string[]>> = {};
  for (const { filter } of circumstances) if (filter) (filters[filter.facet] ??= []).push(filter.value);
  return filters;
}
