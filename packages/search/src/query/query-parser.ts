// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, Place, Training } from '@orientation-widgets/feed';
import type { ParsedQuery } from '../trainings/parsed-query.js';
import type { Synonyms } from '../text/synonyms.js';
import { runSteps, spreadSteps } from '../cooperative-task.js';
import type { Steps } from '../cooperative-task.js';
import { TextIndex } from '../text/text-index.js';
import type { Suggestion } from '../trainings/training-search.js';
import { TypedCodes } from './typed-codes.js';
import { TypedPlaces } from './typed-places.js';

/** What a reader of texts is made from: the same trainings and places as the catalogue it serves, in the same order. */
export interface QueryParserSources {
  readonly trainings: Iterable<Training>;
  readonly places: Iterable<Place>;
  /** Their names lead to the trainings that share a ROME code. */
  readonly jobs?: Iterable<Job>;
  /** Everyday words → words of titles. Default: the table of `synonyms.ts`. */
  readonly synonyms?: Synonyms;
}

const SUGGESTIONS = 8;
/** Trainings read in one step. */
const STEP = 256;

/** Understands what visitors type: words, begun or misspelt, acronyms, codes, towns. */
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

  /** Reads a catalogue, some at each step. */
  static *build({ trainings: given, places, jobs = [], synonyms }: QueryParserSources): Steps<QueryParser> {
    const trainings: Training[] = [];
    for (const training of given) if (trainings.push(training) % STEP === 0) yield;
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

  read(text: string): ParsedQuery {
    const isWord = (word: string): boolean => this.#text.has(word);
    const read = this.#readWith(text, isWord, isWord);
    if (!read.matches?.partial) return read;
    // "coiffure lille": some title says Lille, but none says both. It is the town, then.
    const elsewhere = this.#readWith(text, () => false, isWord);
    return elsewhere.named && !elsewhere.matches?.partial ? elsewhere : read;
  }

  #readWith(text: string, isTitleWord: (word: string) => boolean, isWord: (word: string) => boolean): ParsedQuery {
    const places = this.#places.read(text, isTitleWord);
    const codes = this.#codes.read(places.text, isWord);
    const matches = /[\p{L}\p{N}]/u.test(codes.text) ? this.#text.search(codes.text) : undefined;
    const coded = codes.trainings;
    const elsewhere: ParsedQuery = {
      matches: matches && { ...matches, partial: true, highlights: training => matches.highlights(training) },
      coded,
      placeNames: [],
    };
    return {
      matches,
      coded,
      named: places.named,
      placeNames: places.names,
      ...(places.named && (matches ?? coded) && { elsewhere }),
    };
  }

  /** Titles to propose for what is being typed, each once. */
  suggest(text: string, limit = SUGGESTIONS): Suggestion[] {
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

/** Indexes the words, codes and towns of a catalogue. */
export function createQueryParser(sources: QueryParserSources): QueryParser {
  return runSteps(QueryParser.build(sources));
}

/** The same, giving the hand back to the page in between: `pause` resolves when the page is done with what it had to do. */
export function createQueryParserAsync(sources: QueryParserSources, pause: () => Promise<void>): Promise<QueryParser> {
  return spreadSteps(QueryParser.build(sources), pause);
}
