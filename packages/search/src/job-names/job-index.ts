// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, JobAppellations } from '@orientation-widgets/feed';
import { contentWords } from '../text/content-words.js';
import { isOfTwoScripts, simplify, wordsOf } from '../text/fold.js';
import { toFrenchName } from '../lexicon/foreign-names.js';
import { JOB_SYNONYMS } from './job-synonyms.js';
import { highlightName, JobNameNormalizer } from './job-names.js';
import { jobLexicon } from './job-lexicon.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { trainingLexicon } from '../lexicon/training-lexicon.js';
import { lexiconMatches, matchesOrLexicon, isAnswered, phrasesOf } from '../lexicon/lexicon-matches.js';
import { matchSentence } from '../lexicon/sentence-query.js';
import { splitNegation, withoutRefused } from '../text/negation.js';
import type { Synonyms } from '../text/synonyms.js';
import { MAX_QUERY_LENGTH } from '../text/query-length.js';
import { QUOTED } from '../text/quoted.js';
import { joinSpelledLetters } from '../text/spelled-letters.js';
import { runTask, runTaskAsync } from '../cooperative-task.js';
import type { CooperativeTask } from '../cooperative-task.js';
import { TextIndex } from '../text/text-index.js';
import type { Correction, Highlight, TextDocument, TextMatches } from '../text/text-index.js';

/** Sources of an index of jobs. */
export interface JobIndexSources {
  readonly jobs: Iterable<Pick<Job, 'id' | 'title' | 'sectors' | 'rome'>>;
  /** Other names of the jobs. */
  readonly appellations?: Iterable<JobAppellations>;
  /** Everyday words → words of the names. Default: `JOB_SYNONYMS`. */
  readonly synonyms?: Synonyms;
}

/** A job that matches a text. */
export interface JobHit {
  readonly jobId: string;
  /** 0 to about 1.2, higher is better. */
  readonly score: number;
  /** Best matching name ("Développeur / Développeuse web"); undefined when it is the title of the job. */
  readonly name: string | undefined;
}

/** The jobs that match a text, best first. */
export interface JobMatches {
  readonly hits: readonly JobHit[];
  /** True when no name has every word as typed: these are the closest. */
  readonly partial: boolean;
  /** Text searched instead, when no name has the typed words: "infirmier" for "nurse". */
  readonly understoodAs?: string;
  /** Words of the text that no name has, with those of the best name that replaced them. */
  readonly corrections?: readonly Correction[];
}

/** The job of each document. */
interface Owners {
  readonly ids: readonly string[];
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly families: readonly (readonly string[])[];
  readonly owners: readonly number[];
  readonly names: readonly (string | undefined)[];
  readonly weights: readonly number[];
}

/** Weight of the title of a job, which is displayed: it ranks above other names that match equally. */
const TITLE_WEIGHT = 1.06;
/** Score below which a name only resembles the typed text. */
const MIN_CERTAIN_SCORE = 0.2;
/** Minimum score of a name that has every typed word and no other. */
const MIN_WHOLE_NAME_SCORE = 0.95;
/**
 * Minimum score of another job, as a share of the best score: below it, a name has one typed word among many, or only
 * resembles it.
 */
const MIN_SHARE = { wholeName: 0.82, usualSense: 0.6, otherwise: 0.75, understood: 0.65, partial: 0.85 } as const;
/**
 * The same share for a job outside the ROME families of the best one: it often has the typed words for another reason.
 */
const MIN_SHARE_OF_STRANGER = {
  wholeName: 0.95,
  usualSense: 0.7,
  otherwise: 0.92,
  understood: 0.8,
  partial: 0.97,
} as const;
/**
 * Number of best jobs kept whatever their family: the expected job may be the second, or the tenth behind similar
 * names.
 */
const ALWAYS_READ = { asTyped: 3, corrected: 10 } as const;
/** The code of a job without spaces or marks, perhaps with the letter O for a zero: "D1102", "code ROME : d 1102". */
const TYPED_CODE = /^(?:code)?(?:rome)?([a-n][\do]{4})$/;
/** Letter and digits of a ROME code that name its family. */
const FAMILY_LENGTH = 3;
/** Penalty of each position in the list of other names, which starts with the usual ones. */
const POSITION_PENALTY = 0.0004;

/** Finds jobs by any of their names, in either gender, unfinished or misspelt. */
export class JobIndex {
  readonly #text: TextIndex;
  readonly #jobs: readonly string[];
  /** Ids of the jobs of each ROME code. */
  readonly #codes: ReadonlyMap<string, readonly string[]>;
  /** Number of the job of each document. */
  readonly #owners: readonly number[];
  /** Name of each document; undefined for the title of the job. */
  readonly #names: readonly (string | undefined)[];
  readonly #weights: readonly number[];
  /** ROME families of each job; empty when the feed gives no code. */
  readonly #families: readonly (readonly string[])[];
  readonly #lexicon: Lexicon;
  readonly #trainingLexicon: Lexicon;

  private constructor(
    text: TextIndex,
    { ids, codes, families, owners, names, weights }: Owners,
    lexicon: Lexicon,
    trainingLexicon: Lexicon,
  ) {
    this.#text = text;
    this.#jobs = ids;
    this.#codes = codes;
    this.#families = families;
    this.#owners = owners;
    this.#names = names;
    this.#weights = weights;
    this.#lexicon = lexicon;
    this.#trainingLexicon = trainingLexicon;
  }

  /** Indexes jobs; pauses between batches. */
  static *build({ jobs, appellations = [], synonyms = JOB_SYNONYMS }: JobIndexSources): CooperativeTask<JobIndex> {
    const ids: string[] = [];
    const codes = new Map<string, string[]>();
    const families: string[][] = [];
    const owners: number[] = [];
    const names: (string | undefined)[] = [];
    const weights: number[] = [];
    const documents: TextDocument[] = [];
    const normalizer = new JobNameNormalizer();
    const otherNames = new Map<string, readonly string[]>();
    for (const record of appellations) otherNames.set(record.id, record.names);
    const add = (text: string, job: number, weight: number, name?: string, related?: readonly string[]): void => {
      documents.push(related ? { text, related } : { text });
      owners.push(job);
      names.push(name);
      weights.push(weight);
    };
    for (const { id, title, sectors, rome = [] } of jobs) {
      const job = ids.push(id) - 1;
      for (const code of rome) codes.set(code, [...(codes.get(code) ?? []), id]);
      families.push(rome.map(code => code.slice(0, FAMILY_LENGTH)));
      add(normalizer.normalize(`${title.masculine} / ${title.feminine}`), job, TITLE_WEIGHT, undefined, sectors);
      (otherNames.get(id) ?? []).forEach((name, place) =>
        add(normalizer.normalize(name), job, 1 - place * POSITION_PENALTY, name),
      );
    }
    yield;
    const text = yield* TextIndex.build(documents, { synonyms });
    const nameTable = { ids, codes, families, owners, names, weights };
    return new JobIndex(text, nameTable, yield* jobLexicon(), yield* trainingLexicon());
  }

  /** Number of jobs. */
  get size(): number {
    return this.#jobs.length;
  }

  /**
   * Finds the jobs that match a text, each once with its best name, or those of a ROME code. Empty for a text without a
   * Latin letter or a digit. Between quotes, no word is corrected or replaced.
   */
  search(text: string): JobMatches {
    const start = text.slice(0, MAX_QUERY_LENGTH);
    const jobsOfCode = this.#jobsOfCode(start);
    if (jobsOfCode) return { hits: jobsOfCode.map(jobId => ({ jobId, score: 1, name: undefined })), partial: false };
    const isQuoted = QUOTED.test(start);
    const typedText = isQuoted ? start : joinSpelledLetters(start);
    const french = isQuoted ? typedText : toFrenchName(typedText);
    if (!wordsOf(simplify(french)).length) return { hits: [], partial: false };
    const { documents, scores, highlights, partial, corrected, understoodAs, hasUsualSense, corrections } = isQuoted
      ? this.#text.search(french, true)
      : this.#withoutRefused(french);
    const best = new Map<number, { document: number; score: number }>();
    documents.forEach((document, place) => {
      const job = this.#owners[document]!;
      const score = scores[place]! * this.#weights[document]!;
      const bestSoFar = best.get(job);
      if (!bestSoFar || score > bestSoFar.score) best.set(job, { document, score });
    });
    const sorted = [...best].sort(([, a], [, b]) => b.score - a.score);
    const top = sorted[0]?.[1].score ?? 0;
    const ofNames = top >= MIN_WHOLE_NAME_SCORE ? 'wholeName' : 'otherwise';
    const ofTyped = partial && !corrected ? 'partial' : hasUsualSense ? 'usualSense' : ofNames;
    const kind = understoodAs ? 'understood' : ofTyped;
    const isAkin = this.#kinshipWith(sorted[0]?.[0]);
    const alwaysRead = corrected ? ALWAYS_READ.corrected : ALWAYS_READ.asTyped;
    // A name that begins with the typed words is the same trade in another field.
    const isTrade = (document: number): boolean => !understoodAs && highlights(document)[0]?.[0] === 0;
    const hits = sorted
      .filter(
        ([job, { document, score }], place) =>
          score >= top * MIN_SHARE[kind] &&
          (place < alwaysRead ||
            isAkin(job) ||
            score >= top * MIN_SHARE_OF_STRANGER[kind] ||
            (place < ALWAYS_READ.corrected && isTrade(document))),
      )
      .map(([job, { document, score }]): JobHit => ({ jobId: this.#jobs[job]!, score, name: this.#names[document] }));
    const searched = understoodAs ?? (french === typedText ? undefined : french);
    return {
      hits,
      partial: partial || isOfTwoScripts(french) || (hits[0]?.score ?? 1) < MIN_CERTAIN_SCORE,
      ...(searched ? { understoodAs: searched } : corrections?.length && { corrections }),
    };
  }

  /** The jobs of a typed ROME code; undefined when the text is no code of a job of the feed. */
  #jobsOfCode(text: string): readonly string[] | undefined {
    const [, code = ''] = TYPED_CODE.exec(text.toLowerCase().replace(/[^a-z\d]/g, '')) ?? [];
    return this.#codes.get(code.slice(0, 1).toUpperCase() + code.slice(1).replaceAll('o', '0'));
  }

  /** Returns a test of whether a job shares a ROME family with another one, or has no known family. */
  #kinshipWith(best: number | undefined): (job: number) => boolean {
    const families = new Set(best === undefined ? [] : this.#families[best]);
    return job => {
      const ownFamilies = this.#families[job]!;
      return !families.size || !ownFamilies.length || ownFamilies.some(family => families.has(family));
    };
  }

  /** Searches the requested part of a text, without the jobs with a refused name: "animaux sauf vétérinaire". */
  #withoutRefused(text: string): TextMatches {
    const negation = splitNegation(text);
    const wantedMatches = negation && this.#understand(negation.wantedText);
    if (!wantedMatches || !isAnswered(wantedMatches)) return this.#understand(text);
    const { documents, highlights, partial } = this.#text.search(negation.refused);
    // Refusing "médecin" also refuses "Médecin généraliste", whose name begins with it.
    const refused = new Set(
      documents
        .filter(document => !partial && highlights(document)[0]?.[0] === 0)
        .map(document => this.#owners[document]),
    );
    return withoutRefused(negation, wantedMatches, document => !refused.has(this.#owners[document]));
  }

  /**
   * Searches a text as typed when it is the whole name of a job, or when the lexicon does not know it; otherwise
   * searches its meaning.
   */
  #understand(text: string): TextMatches {
    return runTask(this.#understandInSteps(text));
  }

  *#understandInSteps(text: string): CooperativeTask<TextMatches> {
    return yield* matchSentence(
      text,
      yield* this.#understandWhole(text),
      part => this.#understandWhole(part),
      part => phrasesOf(this.#text, part, [this.#lexicon, this.#trainingLexicon]),
    );
  }

  *#understandWhole(text: string): CooperativeTask<TextMatches> {
    const asTyped = yield* this.#text.searchInSteps(text);
    if (isAnswered(asTyped) && asTyped.scores[0]! >= MIN_WHOLE_NAME_SCORE) return asTyped;
    const lexiconResults = yield* lexiconMatches(this.#text, text, asTyped, this.#lexicon);
    // A single word may be meant literally: "humanitaire" is also in the name of a job.
    const isOneWord = contentWords(text).length === 1;
    if (lexiconResults)
      return isOneWord && isAnswered(asTyped) ? appendTypedMatches(lexiconResults, asTyped) : lexiconResults;
    return isAnswered(asTyped) ? asTyped : yield* matchesOrLexicon(this.#text, text, asTyped, this.#trainingLexicon);
  }

  /** Ranges of a name that match a text. */
  highlights(name: string, text: string): Highlight[] {
    return highlightName(name, text);
  }
}

/** Appends the names that contain the words typed to the results of the lexicon. */
function appendTypedMatches(lexiconResults: TextMatches, asTyped: TextMatches): TextMatches {
  const lexiconDocuments = new Set(lexiconResults.documents);
  const least = lexiconResults.scores.at(-1)!;
  const otherHits = asTyped.documents.flatMap((document, place) =>
    lexiconDocuments.has(document) || asTyped.scores[place]! < MIN_SHARE.otherwise * asTyped.scores[0]!
      ? []
      : [[document, least * asTyped.scores[place]!] as const],
  );
  return {
    ...lexiconResults,
    documents: [...lexiconResults.documents, ...otherHits.map(([document]) => document)],
    scores: [...lexiconResults.scores, ...otherHits.map(([, score]) => score)],
  };
}

/** Indexes jobs by their names. */
export function createJobIndex(sources: JobIndexSources): JobIndex {
  return runTask(JobIndex.build(sources));
}

/** `createJobIndex` in slices of a few milliseconds, awaiting `yieldToMain` between two. */
export function createJobIndexAsync(sources: JobIndexSources, yieldToMain: () => Promise<void>): Promise<JobIndex> {
  return runTaskAsync(JobIndex.build(sources), yieldToMain);
}
