// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, JobAppellations } from '@orientation-widgets/feed';
import { simplify, wordsOf } from '../text/fold.js';
import { inFrench } from './foreign-job-names.js';
import { JOB_SYNONYMS } from './job-synonyms.js';
import { marks, NameReader } from './job-names.js';
import type { Synonyms } from '../text/synonyms.js';
import { runSteps, spreadSteps } from '../cooperative-task.js';
import type { Steps } from '../cooperative-task.js';
import { TextIndex } from '../text/text-index.js';
import type { Highlight, TextDocument } from '../text/text-index.js';

/** What an index of jobs is made from. */
export interface JobIndexSources {
  readonly jobs: Iterable<Pick<Job, 'id' | 'title' | 'sectors'>>;
  /** Other names of the jobs. */
  readonly appellations?: Iterable<JobAppellations>;
  /** Everyday words → words of the names. Default: the table of `job-synonyms.ts`. */
  readonly synonyms?: Synonyms;
}

/** A job that a text found. */
export interface JobHit {
  readonly jobId: string;
  /** 0 to about 1.2, higher is better. */
  readonly score: number;
  /** The name that answers best, when it is not the job's own: « Développeur / Développeuse web ». */
  readonly name: string | undefined;
}

/** Jobs that a text found, best first. */
export interface JobMatches {
  readonly hits: readonly JobHit[];
  /** No name holds every word as typed: those that come nearest were taken. */
  readonly partial: boolean;
}

/** Which job each document names. */
interface Owners {
  readonly ids: readonly string[];
  readonly owners: readonly number[];
  readonly names: readonly (string | undefined)[];
  readonly weights: readonly number[];
}

/** The job's own name is what visitors read: between two equal answers, it comes first. */
const OWN_NAME = 1.06;
/** Under this score, a name only looks like what was typed. */
const NEAR = 0.2;
/** What each place in the list of other names costs: the usual ones come first. */
const LATER_NAME = 0.0004;

/** Finds jobs by any of their names, in either gender, begun or misspelt. */
export class JobIndex {
  readonly #text: TextIndex;
  readonly #jobs: readonly string[];
  /** Per document: the number of its job. */
  readonly #owners: readonly number[];
  /** Per document: the name it was made from; undefined for the job's own. */
  readonly #names: readonly (string | undefined)[];
  readonly #weights: readonly number[];

  private constructor(text: TextIndex, { ids, owners, names, weights }: Owners) {
    this.#text = text;
    this.#jobs = ids;
    this.#owners = owners;
    this.#names = names;
    this.#weights = weights;
  }

  /** Indexes jobs, some at each step. */
  static *build({ jobs, appellations = [], synonyms = JOB_SYNONYMS }: JobIndexSources): Steps<JobIndex> {
    const ids: string[] = [];
    const owners: number[] = [];
    const names: (string | undefined)[] = [];
    const weights: number[] = [];
    const documents: TextDocument[] = [];
    const reader = new NameReader();
    const others = new Map<string, readonly string[]>();
    for (const record of appellations) others.set(record.id, record.names);
    const add = (text: string, job: number, weight: number, name?: string, related?: readonly string[]): void => {
      documents.push(related ? { text, related } : { text });
      owners.push(job);
      names.push(name);
      weights.push(weight);
    };
    for (const { id, title, sectors } of jobs) {
      const job = ids.push(id) - 1;
      add(reader.searched(`${title.masculine} / ${title.feminine}`), job, OWN_NAME, undefined, sectors);
      (others.get(id) ?? []).forEach((name, place) => add(reader.searched(name), job, 1 - place * LATER_NAME, name));
    }
    yield;
    return new JobIndex(yield* TextIndex.build(documents, { synonyms }), { ids, owners, names, weights });
  }

  /** Number of jobs. */
  get size(): number {
    return this.#jobs.length;
  }

  /** Jobs found by a text, each once, by its best name; none for a text without a word one can search. */
  search(text: string): JobMatches {
    const searched = inFrench(text);
    if (!wordsOf(simplify(searched)).length) return { hits: [], partial: false };
    const { documents, scores, partial } = this.#text.search(searched);
    const best = new Map<number, { document: number; score: number }>();
    documents.forEach((document, place) => {
      const job = this.#owners[document]!;
      const score = scores[place]! * this.#weights[document]!;
      const known = best.get(job);
      if (!known || score > known.score) best.set(job, { document, score });
    });
    const hits = [...best].map(([job, { document, score }]): JobHit => ({
      jobId: this.#jobs[job]!,
      score,
      name: this.#names[document],
    }));
    hits.sort((a, b) => b.score - a.score);
    return { hits, partial: partial || (hits[0]?.score ?? 1) < NEAR };
  }

  /** Ranges of a name that answer a text. */
  highlights(name: string, text: string): Highlight[] {
    return marks(name, text);
  }
}

/** Indexes jobs by their names. */
export function createJobIndex(sources: JobIndexSources): JobIndex {
  return runSteps(JobIndex.build(sources));
}

/** The same, giving the hand back to the page in between: `pause` resolves when the page is done with what it had to do. */
export function createJobIndexAsync(sources: JobIndexSources, pause: () => Promise<void>): Promise<JobIndex> {
  return spreadSteps(JobIndex.build(sources), pause);
}
