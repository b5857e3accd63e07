// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, Place, Training } from '@orientation-widgets/feed';
import type { ParsedQuery, WordMatches } from '../trainings/parsed-query.js';
import { inOtherWords } from '../meaning/other-words.js';
import type { Synonyms } from '../text/synonyms.js';
import { runTask, runTaskAsync } from '../text/cooperative-task.js';
import type { CooperativeTask } from '../text/cooperative-task.js';
import { simplify } from '../text/fold.js';
import { TextIndex } from '../text/text-index.js';
import type { TextMatches } from '../text/text-index.js';
import type { Suggestion } from '../trainings/training-search.js';
import { MAX_QUERY_LENGTH } from '../text/query-length.js';
import { TypedCodes } from './typed-codes.js';
import { TypedPlaces } from './typed-places.js';

/** Sources of a query parser: the trainings and places of the catalogue that it serves, in the same order. */
export interface QueryParserSources {
  readonly trainings: Iterable<Training>;
  readonly places: Iterable<Place>;
  /** A training is also found by the names of the jobs that share one of its ROME codes. */
  readonly jobs?: Iterable<Job>;
  /** Everyday words → words of titles. Default: `SYNONYMS`. */
  readonly synonyms?: Synonyms;
}

const MAX_SUGGESTIONS = 8;
/** Of a text in a script that no title is written in. */
const NO_MATCHES: TextMatches = { documents: [], scores: [], partial: false, corrected: false, highlights: () => [] };
/** Trainings read between two pauses. */
const TRAININGS_PER_STEP = 256;

/** Parses what visitors type: words, unfinished or misspelt, acronyms, codes, towns. */
export class QueryParser {
  readonly #titles: readonly Omit<Suggestion, 'highlights'>[];
  readonly #text: TextIndex;
  readonly #codes: TypedCodes;
  readonly #places: TypedPlaces;

  private constructor(
    titles: readonly Omit<Suggestion, 'highlights'>[],
    text: TextIndex,
    codes: TypedCodes,
    places: TypedPlaces,
  ) {
    this.#titles = titles;
    this.#text = text;
    this.#codes = codes;
    this.#places = places;
  }

  /** Indexes a catalogue; pauses between batches. */
  static *build({ trainings: given, places, jobs = [], synonyms }: QueryParserSources): CooperativeTask<QueryParser> {
    const trainings: Training[] = [];
    for (const training of given) if (trainings.push(training) % TRAININGS_PER_STEP === 0) yield;
    const jobNames = jobNamesByRome(jobs);
    const documents = trainings.map(({ title, domains, rome }) => ({
      text: title,
      related: [...domains, ...rome.flatMap(code => jobNames.get(code) ?? [])],
    }));
    yield;
    const text = yield* TextIndex.build(documents, synonyms && { synonyms });
    const titles = trainings.map(({ id, title }) => ({ text: title, trainingId: id }));
    const codes = new TypedCodes(trainings);
    yield;
    return new QueryParser(titles, text, codes, new TypedPlaces(places));
  }

  /** What a text means in this catalogue. */
  parse(typed: string): ParsedQuery {
    const text = typed.slice(0, MAX_QUERY_LENGTH);
    const isWord = (word: string): boolean => this.#text.has(word);
    const query = this.#parseWith(text, isWord, isWord);
    if (!query.matches?.partial) return query;
    // "coiffure lille": a title has the word Lille, but none has both words, so Lille is the town.
    const withTowns = this.#parseWith(text, () => false, isWord);
    return withTowns.placeMask && !withTowns.matches?.partial ? withTowns : query;
  }

  #parseWith(text: string, isTitleWord: (word: string) => boolean, isWord: (word: string) => boolean): ParsedQuery {
    const places = this.#places.parse(text, isTitleWord);
    const codes = this.#codes.parse(places.text, isWord);
    const matches = /[\p{L}\p{N}]/u.test(codes.text) ? this.#match(codes.text) : undefined;
    const codeMatches = codes.trainings;
    const withoutPlaces: ParsedQuery = {
      matches: matches && { ...matches, partial: true, highlights: training => matches.highlights(training) },
      codeMatches,
      placeNames: [],
    };
    return {
      matches,
      codeMatches,
      placeMask: places.mask,
      placeNames: places.names,
      ...(places.mask && (matches ?? codeMatches) && { withoutPlaces }),
    };
  }

  /** The trainings whose titles have the words; when they do not, those that say the same in other words. */
  #match(text: string): WordMatches {
    const isLatin = /[a-z0-9]/.test(simplify(text));
    return inOtherWords(this.#text, text, isLatin ? this.#text.search(text) : NO_MATCHES);
  }

  /** Titles that complete what is being typed, best first, each once; 8 by default. */
  suggest(typed: string, limit = MAX_SUGGESTIONS): Suggestion[] {
    const text = typed.slice(0, MAX_QUERY_LENGTH);
    const matches = this.#text.search(text);
    const seen = new Set<string>();
    const suggestions: Suggestion[] = [];
    for (const training of text.trim() ? matches.documents : []) {
      if (suggestions.length === limit) break;
      const title = this.#titles[training]!;
      const key = title.text.toLocaleLowerCase('fr');
      if (seen.has(key)) continue;
      seen.add(key);
      suggestions.push({ ...title, highlights: matches.highlights(training) });
    }
    return suggestions;
  }
}

function jobNamesByRome(jobs: Iterable<Job>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { rome = [], title } of jobs)
    for (const code of rome) names.set(code, [...(names.get(code) ?? []), title.feminine, title.masculine]);
  return names;
}

/** A parser of queries over the words, codes and towns of a catalogue. */
export function createQueryParser(sources: QueryParserSources): QueryParser {
  return runTask(QueryParser.build(sources));
}

/** `createQueryParser` in slices of a few milliseconds, awaiting `yieldToMain` between two. */
export function createQueryParserAsync(
  sources: QueryParserSources,
  yieldToMain: () => Promise<void>,
): Promise<QueryParser> {
  return runTaskAsync(QueryParser.build(sources), yieldToMain);
}
