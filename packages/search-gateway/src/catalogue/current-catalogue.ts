// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { EngineClient } from '../engine/engine-client.js';
import { EngineError } from '../engine/engine-error.js';
import { CatalogueThread } from './catalogue-thread.js';
import { readIndexInPlace, type IndexInPlace } from './index-in-place.js';

/** Time during which an engine that answered is considered present. */
const READY_MS = 5000;

/** The catalogue of the current index: loaded again when another index takes its place, or holds another feed. */
export class CurrentCatalogue {
  readonly #engine: EngineClient;
  readonly #maxAddressMs: number;
  readonly #now: () => number;
  #thread: CatalogueThread | undefined;
  #check: Promise<IndexInPlace> | undefined;
  #refresh: Promise<void> | undefined;
  #seenAt = -Infinity;
  #reason = 'not read yet';
  readonly #closing = new AbortController();

  /**
   * @param maxAddressMs - Milliseconds of work that an address may use at once.
   * @param now - Milliseconds.
   */
  constructor(engine: EngineClient, maxAddressMs: number, now: () => number = () => performance.now()) {
    this.#engine = engine;
    this.#maxAddressMs = maxAddressMs;
    this.#now = now;
  }

  /**
   * The last catalogue that was loaded.
   *
   * @throws {EngineError} there is none.
   */
  get(): CatalogueThread {
    if (!this.#thread) throw new EngineError(this.#reason);
    return this.#thread;
  }

  /** The index of the loaded catalogue; undefined without one. */
  get index(): IndexInPlace | undefined {
    return this.#thread?.index;
  }

  /** Number of trainings whose words are read. */
  get size(): number {
    return this.#thread?.size ?? 0;
  }

  /** Why the last refresh failed; empty after a success. */
  get reason(): string {
    return this.#reason;
  }

  /** Whether visitors may be sent here: a catalogue is loaded, and the engine answered in the last five seconds. Never waits for words. */
  async isReady(): Promise<boolean> {
    if (this.#now() - this.#seenAt > READY_MS) await this.#checkIndex().catch(() => undefined);
    return this.#thread?.isAlive === true && this.#now() - this.#seenAt <= READY_MS;
  }

  /** Reads which index is current, and loads it when it is another one. Never rejects: see `reason`. */
  refresh(): Promise<void> {
    this.#refresh ??= this.#load()
      .then(() => void (this.#reason = ''))
      .catch((error: unknown) => void (this.#reason = error instanceof EngineError ? error.message : 'fault'))
      .finally(() => (this.#refresh = undefined));
    return this.#refresh;
  }

  /** Ends the threads of the catalogue. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#thread?.close();
  }

  #checkIndex(): Promise<IndexInPlace> {
    this.#check ??= readIndexInPlace(this.#engine)
      .then(index => {
        this.#seenAt = this.#now();
        return index;
      })
      .finally(() => (this.#check = undefined));
    return this.#check;
  }

  async #load(): Promise<void> {
    const index = await this.#checkIndex();
    const current = this.#thread;
    const isCurrent = index.name === current?.index.name && index.generation === current.index.generation;
    if (this.#closing.signal.aborted || (isCurrent && current.isAlive)) return;
    const { signal } = this.#closing;
    this.#thread = await CatalogueThread.load(this.#engine, { index, maxAddressMs: this.#maxAddressMs, signal });
    void current?.drain();
  }
}
