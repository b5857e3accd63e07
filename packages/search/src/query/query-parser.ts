// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, Place, Training } from '@orientation-widgets/feed';
import type { ParsedQuery, TrainingMatches } from '../trainings/parsed-query.js';
import { jobLexicon } from '../job-names/job-lexicon.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { trainingLexicon } from '../lexicon/training-lexicon.js';
import { lexiconMatches, matchesOrLexicon, isAnswered, phrasesOf } from '../lexicon/lexicon-matches.js';
import { matchSentence } from '../lexicon/sentence-query.js';
import type { Synonyms } from '../text/synonyms.js';
import { runTask, runTaskAsync } from '../cooperative-task.js';
import type { CooperativeTask } from '../cooperative-task.js';
import { readCircumstances, withoutCircumstances } from '../text/circumstances.js';
import { contentWords } from '../text/content-words.js';
import { splitNegation, withoutRefused } from '../text/negation.js';
import { KIND_WORDS } from '../text/stop-words.js';
import { joinSpelledLetters } from '../text/spelled-letters.js';
import { TextIndex } from '../text/text-index.js';
import { isOfTwoScripts } from '../text/fold.js';
import type { TextMatches } from '../text/text-index.js';
import type { CatalogueIndex } from '../trainings/catalogue-index.js';
import type { Suggestion, TrainingResults, TrainingSearch } from '../trainings/training-search.js';
import { MAX_QUERY_LENGTH } from '../text/query-length.js';
import { QUOTED } from '../text/quoted.js';
import { catalogueQuestions } from './catalogue-questions.js';
import type { CatalogueQuestions } from './catalogue-questions.js';
import { relatedTexts } from './related-texts.js';
import { TypedCodes } from './typed-codes.js';
import { TypedPlaces } from './typed-places.js';

/** Fields of a training that a text may refer to. */
export type NamedTraining = Pick<Training, 'id' | 'title' | 'domains' | 'rome' | 'certifications' | 'formacodes'>;

/** Sources of a query parser: the trainings and places of the catalogue that it serves, in the same order. */
export interface QueryParserSources {
  readonly trainings: Iterable<NamedTraining>;
  readonly places: Iterable<Pick<Place, 'communeName' | 'communeCode' | 'postalCode'>>;
  /** Jobs: a training is also found by the names of the jobs that share one of its ROME codes. */
  readonly jobs?: Iterable<Job>;
  /** Everyday words → words of titles. Default: `SYNONYMS`. */
  readonly synonyms?: Synonyms;
}

const MAX_SUGGESTIONS = 8;
/** Maximum number of cached texts. */
const MAX_PARSED = 8;
/** Trainings read between two pauses. */
const TRAININGS_PER_STEP = 256;

/** Texts whose words are in no title or town, and which use every parsing path. */
const REHEARSAL = ['aaaa bbbb', 'bbbb aaaa'];

/** Parses what visitors type: words, unfinished or misspelt, acronyms, codes, towns. */
export class QueryParser {
  readonly #titles: readonly Omit<Suggestion, 'highlights'>[];
  readonly #text: TextIndex;
  readonly #codes: TypedCodes;
  readonly #places: TypedPlaces;
  readonly #lexicon: Lexicon;
  readonly #jobLexicon: Lexicon;
  /** Meaning of the last texts: a search counts several lists of the same text. */
  readonly #parsed = new Map<string, ParsedQuery>();

  private constructor(
    titles: readonly Omit<Suggestion, 'highlights'>[],
    text: TextIndex,
    codes: TypedCodes,
    places: TypedPlaces,
    lexicon: Lexicon,
    jobLexicon: Lexicon,
  ) {
    this.#titles = titles;
    this.#text = text;
    this.#codes = codes;
    this.#places = places;
    this.#lexicon = lexicon;
    this.#jobLexicon = jobLexicon;
  }

  /** Indexes a catalogue; pauses between batches. */
  static *build({
    trainings: trainingRecords,
    places,
    jobs = [],
    synonyms,
  }: QueryParserSources): CooperativeTask<QueryParser> {
    const trainings: NamedTraining[] = [];
    for (const training of trainingRecords) if (trainings.push(training) % TRAININGS_PER_STEP === 0) yield;
    const related = relatedTexts(jobs);
    const documents = trainings.map(training => ({ text: training.title, related: related(training) }));
    yield;
    const text = yield* TextIndex.build(documents, { ...(synonyms && { synonyms }), showsCompletions: true });
    const titles = trainings.map(({ id, title }) => ({ text: title, trainingId: id }));
    const codes = yield* TypedCodes.build(trainings);
    yield;
    const typedPlaces = new TypedPlaces(places);
    yield;
    const parser = new QueryParser(titles, text, codes, typedPlaces, yield* trainingLexicon(), yield* jobLexicon());
    // The first texts parsed make the engine compile the parser, before the visitor types.
    for (const example of REHEARSAL) {
      yield;
      yield* parser.#understand(example);
    }
    return parser;
  }

  /**
   * Returns one page of the trainings that match a text. Words around its subject ("en alternance", "bac +3") become
   * filters, unless titles have every word, the same filter is already set, or nothing would be left.
   *
   * @param catalogue - the catalogue whose trainings and places this parser was made from.
   * @param outcomeKeys - see `CatalogueIndex.find`.
   */
  find(catalogue: CatalogueIndex, request: TrainingSearch, outcomeKeys?: Float64Array): TrainingResults {
    return runTask(this.#find(catalogue, request, outcomeKeys));
  }

  /** `find` in slices of a few milliseconds, awaiting `yieldToMain` between two. */
  findAsync(
    yieldToMain: () => Promise<void>,
    ...[catalogue, request, outcomeKeys]: Parameters<QueryParser['find']>
  ): Promise<TrainingResults> {
    return runTaskAsync(this.#find(catalogue, request, outcomeKeys), yieldToMain);
  }

  *#find(
    catalogue: CatalogueIndex,
    request: TrainingSearch,
    outcomeKeys?: Float64Array,
  ): CooperativeTask<TrainingResults> {
    const questions = this.questions(request);
    let next = questions.next();
    while (!next.done) {
      yield;
      next = next.value ? questions.next(yield* catalogue.findInSteps(...next.value, outcomeKeys)) : questions.next();
    }
    return next.value;
  }

  /** `find`, for a catalogue that answers later: see `catalogueQuestions`. */
  questions<R extends TrainingResults>(request: TrainingSearch): CatalogueQuestions<R> {
    return catalogueQuestions<R>(text => this.#understand(text), request);
  }

  /** Returns the meaning of a text in this catalogue. */
  parse(query: string): ParsedQuery {
    return runTask(this.#understand(query));
  }

  *#understand(query: string): CooperativeTask<ParsedQuery> {
    const text = query.slice(0, MAX_QUERY_LENGTH);
    const cached = this.#parsed.get(text);
    if (cached) return cached;
    if (this.#parsed.size === MAX_PARSED) this.#parsed.clear();
    const parsedQuery = yield* this.#parse(text);
    this.#parsed.set(text, parsedQuery);
    return parsedQuery;
  }

  *#parse(quoted: string): CooperativeTask<ParsedQuery> {
    if (QUOTED.test(quoted)) return { matches: yield* this.#text.searchInSteps(quoted, true), placeNames: [] };
    const text = joinSpelledLetters(quoted);
    yield;
    const isWord = (word: string): boolean => this.#text.has(word);
    const query = yield* this.#parseWith(text, isWord, isWord);
    if (!query.matches?.partial) return query;
    yield;
    // "coiffure lille": a title has the word Lille, but none has both words, so Lille is the town.
    const withTowns = yield* this.#parseWith(text, () => false, isWord, isWord);
    return withTowns.placeMask && !withTowns.matches?.partial ? withTowns : query;
  }

  /** @param isKnown - see `TypedPlaces.parse`. */
  *#parseWith(
    text: string,
    isTitleWord: (word: string) => boolean,
    isWord: (word: string) => boolean,
    isKnown?: (word: string) => boolean,
  ): CooperativeTask<ParsedQuery> {
    const namedCodes = this.#codes.parse(text, isWord, true);
    const places = this.#places.parse(namedCodes.text, isTitleWord, isKnown);
    const codes = this.#codes.parse(places.text, isWord);
    yield;
    const matches = /[\p{L}\p{N}]/u.test(codes.text) ? yield* this.#match(codes.text) : undefined;
    const codeMatches = intersectionOf(namedCodes.trainings, codes.trainings);
    const query = { matches, codeMatches, placeMask: places.mask, placeNames: places.names };
    if (!places.mask || !(matches ?? codeMatches)) return query;
    const elsewhere: ParsedQuery = {
      matches: matches && { ...matches, partial: true, highlights: training => matches.highlights(training) },
      codeMatches,
      placeNames: [],
    };
    yield;
    const anyDiploma = matches && (yield* this.#inAnyDiploma(codes.text));
    return {
      ...query,
      withoutPlaces: anyDiploma ? { ...query, matches: anyDiploma, withoutPlaces: elsewhere } : elsewhere,
    };
  }

  /** Matches of a text without the kind of diploma: "bts commerce" → "commerce"; undefined when it names none. */
  *#inAnyDiploma(text: string): CooperativeTask<TrainingMatches | undefined> {
    const words = contentWords(text);
    const subject = words.filter(word => !KIND_WORDS.has(word)).join(' ');
    if (!subject || subject === words.join(' ')) return undefined;
    const matches = yield* this.#match(subject);
    return {
      ...matches,
      partial: true,
      understoodAs: matches.understoodAs ?? subject,
      highlights: training => matches.highlights(training),
    };
  }

  /**
   * Trainings with the words in their titles; otherwise those with the same meaning, or with the described jobs, in
   * other words.
   */
  *#match(text: string): CooperativeTask<TrainingMatches> {
    const negation = splitNegation(withoutCircumstances(text));
    yield;
    const wantedMatches = negation && (yield* this.#matchWhole(negation.wantedText));
    if (wantedMatches?.documents.length && !wantedMatches.partial) {
      const { documents, partial } = yield* this.#text.searchInSteps(negation!.refused);
      const refused = new Set(partial ? [] : documents);
      return withoutRefused(negation!, wantedMatches, training => !refused.has(training));
    }
    const withoutRoute = yield* this.#matchWithoutRefused(text);
    if (withoutRoute) return withoutRoute;
    const matches = yield* this.#matchWhole(text);
    yield;
    return yield* matchSentence(
      text,
      matches,
      part => this.#matchWhole(part),
      part => phrasesOf(this.#text, part, [this.#lexicon, this.#jobLexicon]),
    );
  }

  /**
   * Matches of the subject of a text, without the titles that contain a refused circumstance: "cuisine sans
   * alternance".
   */
  *#matchWithoutRefused(text: string): CooperativeTask<TextMatches | undefined> {
    const { subject, circumstances } = readCircumstances(text);
    const refusedTexts = circumstances.flatMap(({ refused }) => refused ?? []);
    if (!subject || !refusedTexts.length) return undefined;
    const wantedMatches = yield* this.#matchWhole(subject);
    const refusedDocuments = new Set(
      refusedTexts.flatMap(refused => {
        const { documents, partial } = this.#text.search(`${refused} `, true);
        return partial ? [] : documents;
      }),
    );
    const isKept = (training: number): boolean => !refusedDocuments.has(training);
    return withoutRefused({ wantedText: subject, refused: refusedTexts.join(' ') }, wantedMatches, isKept);
  }

  *#matchWhole(text: string): CooperativeTask<TextMatches> {
    const matches = yield* this.#matchSaid(text);
    return isOfTwoScripts(text) ? { ...matches, partial: true } : matches;
  }

  *#matchSaid(text: string): CooperativeTask<TextMatches> {
    const asTyped = yield* this.#text.searchInSteps(text);
    yield;
    const matches = yield* matchesOrLexicon(this.#text, text, asTyped, this.#lexicon);
    const subject = withoutCircumstances(text);
    yield;
    if (isAnswered(matches) || (subject !== text && isAnswered(yield* this.#text.searchInSteps(subject))))
      return matches;
    yield;
    const ofJobs = yield* lexiconMatches(this.#text, text, matches, this.#jobLexicon);
    return ofJobs && (isAnswered(ofJobs) || !matches.documents.length) ? ofJobs : matches;
  }

  /** Titles that complete the typed text, best first, without duplicates; 8 by default. */
  suggest(query: string, limit = MAX_SUGGESTIONS): Suggestion[] {
    return runTask(this.suggestInSteps(query, limit));
  }

  /** `suggest`, with pauses. */
  *suggestInSteps(query: string, limit = MAX_SUGGESTIONS): CooperativeTask<Suggestion[]> {
    const text = joinSpelledLetters(query.slice(0, MAX_QUERY_LENGTH));
    yield;
    const matches = yield* this.#text.searchInSteps(text);
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

/** Intersection of two sets; the other set when one is undefined. */
function intersectionOf<T>(
  first: ReadonlySet<T> | undefined,
  second: ReadonlySet<T> | undefined,
): ReadonlySet<T> | undefined {
  if (!first || !second) return first ?? second;
  return new Set([...first].filter(item => second.has(item)));
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
