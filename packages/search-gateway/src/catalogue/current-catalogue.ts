// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { EngineError, type EngineClient } from '../engine/engine-client.js';
import { EngineCatalogue } from './engine-catalogue.js';
import { readIndexInPlace, type IndexInPlace } from './index-in-place.js';

/** How long an engine that answered is taken to be there. */
const READY_MS = 5000;

/** The catalogue of the index that answers: read again when another takes its place, or holds another feed. */
export class CurrentCatalogue {
  readonly #engine: EngineClient;
  readonly #now: () => number;
  #catalogue: EngineCatalogue | undefined;
  #underWay: Promise<void> | undefined;
  #seenAt = -Infinity;
  #reason = 'not read yet';

  /** @param now - Milliseconds. */
  constructor(engine: EngineClient, now: () => number = () => performance.now()) {
    this.#engine = engine;
    this.#now = now;
  }

  /**
   * The last catalogue that was read.
   *
   * @throws {EngineError} none was.
   */
  get(): EngineCatalogue {
    if (!this.#catalogue) throw new EngineError(this.#reason);
    return this.#catalogue;
  }

  /** The index that it was read from; undefined when none was. */
  get index(): IndexInPlace | undefined {
    return this.#catalogue?.index;
  }

  /** Number of trainings whose words are read. */
  get size(): number {
    return this.#catalogue?.size ?? 0;
  }

  /** Why the last reading failed; empty when it did not. */
  get reason(): string {
    return this.#reason;
  }

  /** Whether a visitor may be sent here: words are read, and the engine answered in the last five seconds. */
  async isReady(): Promise<boolean> {
    if (this.#now() - this.#seenAt > READY_MS) await this.refresh();
    return this.#catalogue !== undefined && this.#now() - this.#seenAt <= READY_MS;
  }

  /** Looks at which index answers, and reads its words when it is another. Never rejects: see `reason`. */
  refresh(): Promise<void> {
    this.#underWay ??= this.#read()
      .catch((error: unknown) => void (this.#reason = error instanceof EngineError ? error.message : 'fault'))
      .finally(() => (this.#underWay = undefined));
    return this.#underWay;
  }

  async #read(): Promise<void> {
    const index = await readIndexInPlace(this.#engine);
    const known = this.index;
    if (index.name !== known?.name || index.generation !== known.generation)
      this.#catalogue = await EngineCatalogue.load(this.#engine, index);
    this.#seenAt = this.#now();
    this.#reason = '';
  }
}
