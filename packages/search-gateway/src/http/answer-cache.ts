// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** How long an answer is given again without asking the engine. */
const FRESH_MS = 60_000;
/** How long it is kept for when the engine does not answer. */
const STALE_MS = 86_400_000;
const MAX_BYTES = 64_000_000;

/** Where an answer came from: the engine, the cache, or the cache because the engine did not answer. */
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

/** Answers by question, the last ones asked: a question asked several times at once is asked once of the engine. */
export class AnswerCache {
  readonly #entries = new Map<string, Entry>();
  readonly #underWay = new Map<string, Promise<Entry>>();
  readonly #now: () => number;
  #bytes = 0;

  /** @param now - Milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /**
   * The answer to a question.
   *
   * @param generation - Feed that answers now: what another one answered is not fresh. Undefined when none does.
   * @param ask - Gives its JSON, that of an object.
   * @throws what `ask` throws, unless an earlier answer is kept: it is then given, with `"stale": true`.
   */
  async get(key: string, generation: string | undefined, ask: () => Promise<string>): Promise<CachedAnswer> {
    const known = this.#entries.get(key);
    if (known && known.generation === generation && this.#ageOf(known) < FRESH_MS) {
      this.#keep(key, known);
      return { ...known, freshness: 'hit' };
    }
    try {
      return { ...(await this.#ask(key, generation ?? '', ask)), freshness: 'miss' };
    } catch (error) {
      if (!known || this.#ageOf(known) > STALE_MS) throw error;
      return { ...known, body: `{"stale":true,${known.body.slice(1)}`, freshness: 'stale' };
    }
  }

  #ask(key: string, generation: string, ask: () => Promise<string>): Promise<Entry> {
    const id = `${generation} ${key}`;
    let asked = this.#underWay.get(id);
    if (!asked) {
      asked = ask()
        .then(body => {
          const entry = { body, generation, at: this.#now() };
          this.#keep(key, entry);
          return entry;
        })
        .finally(() => this.#underWay.delete(id));
      this.#underWay.set(id, asked);
    }
    return asked;
  }

  #ageOf({ at }: Entry): number {
    return this.#now() - at;
  }

  /** Keeps an answer as the last one asked, and drops those asked longest ago. */
  #keep(key: string, entry: Entry): void {
    this.#drop(key);
    this.#entries.set(key, entry);
    this.#bytes += sizeOf(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= MAX_BYTES) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (entry) this.#bytes -= sizeOf(key, entry);
    this.#entries.delete(key);
  }
}

/** In memory, where a character takes two bytes. */
function sizeOf(key: string, { body }: Entry): number {
  return 2 * (key.length + body.length);
}
