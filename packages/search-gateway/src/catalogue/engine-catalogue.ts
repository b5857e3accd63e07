// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type {
  CatalogueQuestion,
  CatalogueQuestions,
  CooperativeTask,
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
import type { Engine } from './engine.js';
import type { IndexInPlace } from './index-in-place.js';
import { readTitleWords, type TitleWords } from './title-words.js';

const NO_RESULTS: EngineResults = { total: 0, hits: [], records: [], facets: {}, more: [] };

/** Execution of a request: its deadline, and the scheduler of its tasks. */
export interface Turn {
  /** In milliseconds of the epoch. */
  readonly deadline?: number;
  run<T>(task: CooperativeTask<T>): Promise<T>;
}

/** A page of results, with what its cards show. */
export interface CatalogueResults extends TrainingResults, Pick<EngineResults, 'records' | 'more'> {
  readonly hits: EngineResults['hits'];
}

/** A training and its first sessions. */
export interface TrainingDetail extends TrainingRecords {
  readonly sessionCount: number;
}

/** The trainings of an index. Texts are parsed here, as in a page; the engine matches, filters, counts and sorts. */
export class EngineCatalogue {
  readonly index: IndexInPlace;
  readonly #engine: Engine;
  readonly #words: TitleWords;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #maxSessions: number;

  private constructor(engine: Engine, index: IndexInPlace, words: TitleWords, maxSessions: number) {
    this.#engine = engine;
    this.index = index;
    this.#words = words;
    this.#positions = new Map(words.ids.map((id, position) => [id, position]));
    this.#maxSessions = maxSessions;
  }

  /**
   * Reads the words of an index.
   *
   * @param maxSessions - Most sessions of a hit.
   * @throws {EngineError} the engine stopped answering.
   */
  static async load(engine: Engine, index: IndexInPlace, maxSessions = SESSIONS_OF_A_HIT): Promise<EngineCatalogue> {
    return new EngineCatalogue(engine, index, await readTitleWords(engine, index.name), maxSessions);
  }

  /** Number of trainings whose words are read. */
  get size(): number {
    return this.#words.ids.length;
  }

  /**
   * Returns one page of the trainings that match, and the counts requested, as `TrainingIndex.search`.
   *
   * @throws {EngineError} no answer, or only a part of one.
   */
  async search(search: TrainingSearch, turn: Turn): Promise<CatalogueResults> {
    if (!search.text) return this.#find(search, { placeNames: [] }, turn);
    const questions = this.#words.parser.questions<CatalogueResults>(search);
    let next = await turn.run(nextQuestion(questions));
    while (!next.done) next = await turn.run(nextQuestion(questions, await this.#find(...next.value, turn)));
    return next.value;
  }

  /** Titles that complete what is being typed, best first, each once. */
  suggest(text: string, limit: number, turn: Turn): Promise<readonly Suggestion[]> {
    return turn.run(this.#words.parser.suggestInSteps(text, limit));
  }

  /**
   * A training, and its sessions that are not over, soonest first; undefined when there is none of that id.
   *
   * @throws {EngineError} no answer.
   */
  async training(id: string, sessions: number, today: string, turn: Turn): Promise<TrainingDetail | undefined> {
    const search = { limit: 1, today };
    const answer = await this.#ask(searchRequest(search, { ...NO_TEXT, id }, Math.max(1, sessions)), turn);
    const { hits, records } = readAnswer(answer, search);
    const [training] = records;
    if (!training) return undefined;
    return {
      ...training,
      sessions: training.sessions.slice(0, sessions),
      sessionCount: hits[0]?.sessionCount ?? 0,
    };
  }

  /** Counterpart of `CatalogueIndex.find` on the engine. */
  async #find(search: TrainingSearch, query: ParsedQuery, turn: Turn): Promise<CatalogueResults> {
    const { matches, withoutPlaces, ...inPlaces } = query;
    const text = await turn.run(inOneStep(() => this.#clausesOf(query)));
    const results = text.trainings?.length === 0 ? NO_RESULTS : await this.#results(search, text, turn);
    if (withoutPlaces && !results.total) {
      const withoutFilters = await this.#find({ limit: 0 }, { ...inPlaces, matches }, turn);
      if (!withoutFilters.total) return this.#find(search, withoutPlaces, turn);
    }
    const scores = new Map(text.trainings?.map(({ tie: [, position], score }) => [position, score]));
    const positionOf = (id: string): number => this.#positions.get(id) ?? -1;
    return {
      ...results,
      hits: results.hits.map(hit => ({
        ...hit,
        score: scores.get(positionOf(hit.trainingId)) ?? 0,
        highlights: matches?.highlights(positionOf(hit.trainingId)) ?? [],
      })),
      partial: matches?.partial ?? false,
      ...(matches?.understoodAs && { understoodAs: matches.understoodAs }),
      places: query.placeNames,
    };
  }

  async #results(search: TrainingSearch, text: TextClauses, turn: Turn): Promise<EngineResults> {
    const request = await turn.run(inOneStep(() => searchRequest(search, text, this.#maxSessions)));
    const answer = await this.#ask(request, turn);
    return turn.run(inOneStep(() => readAnswer(answer, search)));
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

  #ask(request: object, { deadline }: Turn): Promise<unknown> {
    const body = { ...request, timeout: `${this.#engine.searchMs}ms` };
    // The queried node has a copy of every shard: no other node can make it wait.
    const path = `${this.index.name}/_search?allow_partial_search_results=false&preference=_local`;
    return this.#engine.ask(path, body, { deadline });
  }
}

/** The next question of a search, or its results, after pauses. */
function* nextQuestion<R extends TrainingResults>(
  questions: CatalogueQuestions<R>,
  results?: R,
): CooperativeTask<IteratorYieldResult<CatalogueQuestion> | IteratorReturnResult<R>> {
  let next = results ? questions.next(results) : questions.next();
  for (;;) {
    if (next.done) return next;
    if (next.value) return { done: false, value: next.value };
    yield;
    next = questions.next();
  }
}

/** A task that begins once its request may use the thread. */
function* inOneStep<T>(work: () => T): CooperativeTask<T> {
  yield;
  return work();
}
