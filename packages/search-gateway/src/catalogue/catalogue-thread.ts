// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { EngineClient } from '../engine/engine-client.js';
import { EngineError } from '../engine/engine-error.js';
import { epochMs } from '../epoch-ms.js';
import { BusyError } from './busy-error.js';
import type { IndexInPlace } from './index-in-place.js';
import type {
  CatalogueQuery,
  EngineQuestion,
  ThreadFailure,
  FromThread,
  ThreadData,
  ToThread,
} from './thread-messages.js';

/** Delay after the deadline of a query before it fails, when the thread itself does not report it. */
const GRACE_MS = 100;
/** Longest wait for the open requests of an earlier catalogue. */
const DRAIN_MS = 5000;
/** Longest silence of the thread while a query is open: it is then stuck in a text. */
const SILENCE_MS = 5000;

const WORKER = new URL('./catalogue-worker.js', import.meta.url);

/** Number of the promise that waits for the words to be read. */
const LOADING = 0;

export interface CatalogueThreadOptions {
  readonly index: IndexInPlace;
  /** Milliseconds of work that an address may use at once. */
  readonly maxAddressMs: number;
  /** Aborted when the service stops. */
  readonly signal: AbortSignal;
  /** Program of the thread. Default: `catalogue-worker.js`. */
  readonly script?: URL;
}

/** Author of a query, and the signal that cancels it. */
export interface QueryOptions {
  /** See `addressKey`. */
  readonly address: string;
  /** Aborted when nobody waits any more. */
  readonly signal?: AbortSignal | undefined;
}

interface Pending {
  readonly resolve: (json: string | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** The catalogue of an index, on a thread of its own: reading a text never holds the event loop that answers. */
export class CatalogueThread {
  readonly index: IndexInPlace;
  readonly #engine: EngineClient;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #size = 0;
  #isAlive = true;
  /** When the first query since the last message of the thread was sent, in milliseconds of the epoch. */
  #silentSince: number | undefined;

  private constructor(engine: EngineClient, { index, maxAddressMs, script = WORKER }: CatalogueThreadOptions) {
    this.#engine = engine;
    this.index = index;
    const workerData: ThreadData = { index, maxAddressMs, searchMs: engine.searchMs };
    this.#worker = new Worker(script, { workerData });
    this.#worker.on('message', (message: FromThread) => this.#receive(message));
    this.#worker.on('error', () => undefined);
    this.#worker.on('exit', () => this.#end());
  }

  /**
   * Starts the thread and reads the words of an index.
   *
   * @throws {EngineError} the engine stopped answering.
   */
  static async load(engine: EngineClient, options: CatalogueThreadOptions): Promise<CatalogueThread> {
    const thread = new CatalogueThread(engine, options);
    const { signal } = options;
    const end = (): void => void thread.close();
    signal.addEventListener('abort', end);
    try {
      await new Promise<unknown>((resolve, reject) => thread.#pending.set(LOADING, { resolve, reject }));
      return thread;
    } catch (error) {
      await thread.close();
      throw error;
    } finally {
      signal.removeEventListener('abort', end);
      thread.#pending.delete(LOADING);
    }
  }

  /** False once the thread has ended, by a fault or by `close`. */
  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** Number of trainings whose words are read. */
  get size(): number {
    return this.#size;
  }

  /**
   * The JSON of an answer; undefined when there is no such training.
   *
   * @throws {BusyError} the texts were not read.
   * @throws {EngineError} the engine gave no answer, or only a part of one.
   */
  query(query: CatalogueQuery, { address, signal }: QueryOptions): Promise<string | undefined> {
    if (!this.#isAlive) return Promise.reject(new EngineError('the catalogue has ended'));
    const id = ++this.#lastId;
    const deadline = this.#engine.deadline();
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        this.#send({ type: 'cancel', id });
        settle();
        reject(new BusyError('time'));
        // Messages that came while this thread was busy are read first.
        setImmediate(() => this.#endIfSilent());
      };
      const timer = setTimeout(giveUp, deadline - epochMs() + GRACE_MS);
      const settle = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        this.#pending.delete(id);
      };
      signal?.addEventListener('abort', giveUp);
      this.#pending.set(id, {
        resolve: json => {
          settle();
          resolve(json);
        },
        reject: error => {
          settle();
          reject(error);
        },
      });
      this.#silentSince ??= epochMs();
      this.#send({ type: 'query', id, query, address, deadline });
    });
  }

  /** Ends the thread once its open requests are answered, five seconds later at most. */
  async drain(): Promise<void> {
    const until = epochMs() + DRAIN_MS;
    while (this.#pending.size > 0 && epochMs() < until) await wait(GRACE_MS);
    await this.close();
  }

  /** Ends the thread: open requests are rejected. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  #endIfSilent(): void {
    if (this.#silentSince !== undefined && epochMs() - this.#silentSince > SILENCE_MS) void this.close();
  }

  #receive(message: FromThread): void {
    this.#silentSince = undefined;
    switch (message.type) {
      case 'engine-question':
        return void this.#ask(message);
      case 'ready':
        this.#size = message.size;
        return this.#pending.get(LOADING)?.resolve(undefined);
      case 'failed':
        return this.#pending.get(LOADING)?.reject(errorOf(message.failure));
      case 'answer':
        if (message.failure) this.#pending.get(message.id)?.reject(errorOf(message.failure));
        else this.#pending.get(message.id)?.resolve(message.json);
    }
  }

  async #ask({ id, path, body, attemptMs, deadline }: EngineQuestion): Promise<void> {
    try {
      const text = await this.#engine.askText(path, body, { attemptMs, deadline });
      this.#send({ type: 'engine-answer', id, text });
    } catch (error) {
      this.#send({ type: 'engine-answer', id, error: (error as Error).message });
    }
  }

  #end(): void {
    this.#isAlive = false;
    for (const { reject } of [...this.#pending.values()]) reject(new EngineError('the catalogue has ended'));
    this.#pending.clear();
  }
}

function errorOf(failure: ThreadFailure): Error {
  if (failure.kind === 'busy') return new BusyError(failure.reason, failure.retryAfter);
  return failure.kind === 'engine' ? new EngineError(failure.message) : new Error(failure.message);
}
