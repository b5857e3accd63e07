// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { LRUCache } from 'lru-cache';
import { HttpProblem } from './problem.js';

/** Time during which an answer is reused without asking the engine. */
const FRESH_MS = 60_000;
/** Time during which an answer is kept for use when the engine does not answer. */
const STALE_MS = 86_400_000;
const MAX_BYTES = 64_000_000;
/** Answers of a few bytes weigh more than their text: they are counted too. */
const MAX_ENTRIES = 50_000;
const NOT_FOUND = 404;

/** Origin of an answer: the engine, the cache, or the cache because the engine did not answer. */
export type Freshness = 'miss' | 'hit' | 'stale';

interface Entry {
  /** JSON of an object. */
  readonly body: string;
  readonly generation: string;
  readonly at: number;
}

export interface CachedAnswer {
  readonly body: string;
  readonly generation: string;
  readonly freshness: Freshness;
}

/** Computes the JSON of an object; aborted when nobody waits any more. */
export type Compute = (signal: AbortSignal) => Promise<string>;

/** An answer that several requests wait for. */
interface Computation {
  readonly entry: Promise<Entry>;
  readonly controller: AbortController;
  waiting: number;
}

/** The last answers, by question. Requests for the same question at the same time share one computation. */
export class AnswerCache {
  readonly #entries: LRUCache<string, Entry>;
  readonly #computations = new Map<string, Computation>();
  readonly #now: () => number;

  /** @param now - Milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
    // In memory, a character takes two bytes.
    this.#entries = new LRUCache({
      max: MAX_ENTRIES,
      maxSize: MAX_BYTES,
      sizeCalculation: ({ body }, key) => 2 * (key.length + body.length),
    });
  }

  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  /** Kept answers. */
  get size(): number {
    return this.#entries.size;
  }

  /** Forgets what is too old to be given: nobody may ask it again, and its key is what someone typed. */
  purge(): void {
    for (const [key, entry] of this.#entries.entries()) if (this.#ageOf(entry) > STALE_MS) this.#entries.delete(key);
  }

  /**
   * The answer to a question.
   *
   * @param generation - Current feed: answers of another feed are not fresh. Undefined when there is none.
   * @param signal - Aborted when this request does not wait any more.
   * @throws what `compute` throws, unless an earlier answer is kept: that one is given, with `"stale": true`.
   */
  async get(
    key: string,
    generation: string | undefined,
    compute: Compute,
    signal?: AbortSignal,
  ): Promise<CachedAnswer> {
    const entry = this.#entries.get(key);
    if (entry && entry.generation === generation && this.#ageOf(entry) < FRESH_MS)
      return { ...entry, freshness: 'hit' };
    try {
      return { ...(await this.#share(key, generation ?? '', compute, signal)), freshness: 'miss' };
    } catch (error) {
      // A record that no longer exists is not served from the cache.
      const isGone = error instanceof HttpProblem && error.status === NOT_FOUND;
      if (!entry || isGone || this.#ageOf(entry) > STALE_MS) throw error;
      return { ...entry, body: `{"stale":true,${entry.body.slice(1)}`, freshness: 'stale' };
    }
  }

  #share(key: string, generation: string, compute: Compute, signal?: AbortSignal): Promise<Entry> {
    const id = `${generation} ${key}`;
    const computation = this.#computations.get(id) ?? this.#start(id, key, generation, compute);
    computation.waiting++;
    signal?.addEventListener('abort', () => {
      if (--computation.waiting > 0) return;
      computation.controller.abort();
      // A later request must not share what was given up.
      if (this.#computations.get(id) === computation) this.#computations.delete(id);
    });
    return computation.entry;
  }

  #start(id: string, key: string, generation: string, compute: Compute): Computation {
    const controller = new AbortController();
    const entry = compute(controller.signal)
      .then(body => {
        const entry = { body, generation, at: this.#now() };
        this.#entries.set(key, entry);
        return entry;
      })
      .finally(() => {
        if (this.#computations.get(id) === computation) this.#computations.delete(id);
      });
    const computation: Computation = { entry, controller, waiting: 0 };
    this.#computations.set(id, computation);
    return computation;
  }

  #ageOf({ at }: Entry): number {
    return this.#now() - at;
  }
}
