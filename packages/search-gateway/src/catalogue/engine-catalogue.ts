// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type {
  ParsedQuery,
  Suggestion,
  TrainingRecords,
  TrainingResults,
  TrainingSearch,
} from '@orientation-widgets/search';
import {
  NO_TEXT,
  readAnswer,
  searchRequest,
  SESSIONS_OF_A_HIT,
  type EngineResults,
  type ScoredTraining,
  type TextClauses,
} from '@orientation-widgets/search/engine';
import type { EngineClient } from '../engine/engine-client.js';
import type { IndexInPlace } from './index-in-place.js';
import { readTitleWords, type TitleWords } from './title-words.js';

const NOTHING: EngineResults = { total: 0, hits: [], records: [], facets: {}, more: [] };

/** A page of results, with what its cards show. */
export interface CatalogueResults extends TrainingResults, Pick<EngineResults, 'records' | 'more'> {
  readonly hits: EngineResults['hits'];
}

/** A training and its first sessions. */
export interface OneTraining extends TrainingRecords {
  readonly sessionCount: number;
}

/** The trainings of an index. What is typed is understood here, as in a page; the engine finds, filters, counts and sorts. */
export class EngineCatalogue {
  readonly index: IndexInPlace;
  readonly #engine: EngineClient;
  readonly #words: TitleWords;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #sessions: number;

  private constructor(engine: EngineClient, index: IndexInPlace, words: TitleWords, sessions: number) {
    this.#engine = engine;
    this.index = index;
    this.#words = words;
    this.#positions = new Map(words.ids.map((id, position) => [id, position]));
    this.#sessions = sessions;
  }

  /**
   * Reads the words of an index.
   *
   * @param sessions - Most sessions of a hit.
   * @throws {EngineError} the engine stopped answering.
   */
  static async load(engine: EngineClient, index: IndexInPlace, sessions = SESSIONS_OF_A_HIT): Promise<EngineCatalogue> {
    return new EngineCatalogue(engine, index, await readTitleWords(engine, index.name), sessions);
  }

  /** Number of trainings whose words are read. */
  get size(): number {
    return this.#words.ids.length;
  }

  /**
   * One page of the trainings that match, and the counts requested, as `TrainingIndex.search`.
   *
   * @throws {EngineError} no answer, or only a part of one.
   */
  async search(request: TrainingSearch): Promise<CatalogueResults> {
    const by = this.#engine.deadline();
    if (!request.text) return this.#find(request, { placeNames: [] }, by);
    const questions = this.#words.parser.questions<CatalogueResults>(request);
    let next = questions.next();
    while (!next.done) next = questions.next(await this.#find(...next.value, by));
    return next.value;
  }

  /** Titles that complete what is being typed, best first, each once. */
  suggest(text: string, limit: number): readonly Suggestion[] {
    return this.#words.parser.suggest(text, limit);
  }

  /**
   * A training, and its sessions that are not over, soonest first; undefined when there is none of that id.
   *
   * @throws {EngineError} no answer.
   */
  async training(id: string, sessions: number, today: string): Promise<OneTraining | undefined> {
    const search = { limit: 1, today };
    const answer = await this.#ask(searchRequest(search, { ...NO_TEXT, id }, Math.max(1, sessions)));
    const { hits, records } = readAnswer(answer, search);
    const [one] = records;
    return one && { ...one, sessions: one.sessions.slice(0, sessions), sessionCount: hits[0]?.sessionCount ?? 0 };
  }

  /** As `CatalogueIndex.find`. */
  async #find(search: TrainingSearch, query: ParsedQuery, by: number): Promise<CatalogueResults> {
    const { matches, withoutPlaces, ...inPlaces } = query;
    const text = this.#clausesOf(query);
    const found =
      text.trainings?.length === 0
        ? NOTHING
        : readAnswer(await this.#ask(searchRequest(search, text, this.#sessions), by), search);
    if (withoutPlaces && !found.total) {
      const anywhere = await this.#find({ limit: 0 }, { ...inPlaces, matches }, by);
      if (!anywhere.total) return this.#find(search, withoutPlaces, by);
    }
    const scores = new Map(text.trainings?.map(({ tie: [, position], score }) => [position, score]));
    const positionOf = (id: string): number => this.#positions.get(id) ?? -1;
    return {
      ...found,
      hits: found.hits.map(hit => ({
        ...hit,
        score: scores.get(positionOf(hit.trainingId)) ?? 0,
        highlights: matches?.highlights(positionOf(hit.trainingId)) ?? [],
      })),
      partial: matches?.partial ?? false,
      ...(matches?.understoodAs && { understoodAs: matches.understoodAs }),
      places: query.placeNames,
    };
  }

  #clausesOf({ matches, codeMatches, placeMask }: ParsedQuery): TextClauses {
    const { numbers, titleLengths, placeIds } = this.#words;
    const places = placeMask && placeIds.filter((_, place) => placeMask[place]);
    const scored = (position: number, score: number): ScoredTraining => ({
      number: numbers[position] ?? 0,
      score,
      tie: [titleLengths[position] ?? 0, position],
    });
    const trainings = matches
      ? matches.documents.flatMap((position, i) =>
          codeMatches && !codeMatches.has(position) ? [] : [scored(position, matches.scores[i] ?? 0)],
        )
      : codeMatches && [...codeMatches].map(position => scored(position, 0));
    return { trainings, hasWords: matches !== undefined, places };
  }

  #ask(request: object, by = this.#engine.deadline()): Promise<unknown> {
    const body = { ...request, timeout: `${this.#engine.searchMs}ms` };
    // The node that is asked has a copy: no other one can make it wait.
    const path = `${this.index.name}/_search?allow_partial_search_results=false&preference=_local`;
    return this.#engine.ask(path, body, { by });
  }
}
