// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject } from '../json/parse-json.js';
import { message } from '../messages/message.js';
import { errorOf, isBlock, isPassing, MAX_TRIES, type IndexEngineClient, type EngineFault } from './engine-client.js';

/** Maximum size of a request, in bytes; a larger training is sent alone. */
const REQUEST_BYTES = 5_000_000;
/** Maximum number of requests under way. */
const IN_FLIGHT = 2;

/** One write, as the lines of a bulk request. */
interface Write {
  readonly id: string;
  readonly lines: string;
}

/** A training that the engine refused, with the fault. */
export interface RefusedTraining {
  readonly id: string;
  readonly fault: EngineFault;
}

/**
 * Writes trainings in an index, in requests of 5 MB, two at a time. Each write carries the version of its feed:
 * repeated, or sent after a write of a newer feed, it changes nothing.
 */
export class BulkWriter {
  readonly refused: RefusedTraining[] = [];
  readonly #engine: IndexEngineClient;
  readonly #index: string;
  readonly #version: number;
  readonly #underWay = new Set<Promise<void>>();
  #batch: Write[] = [];
  #bytes = 0;
  #failure: Error | undefined;

  /** @param version - Version of the feed; the engine ignores a write older than the stored document. */
  constructor(engine: IndexEngineClient, index: string, version: number) {
    this.#engine = engine;
    this.#index = index;
    this.#version = version;
  }

  /** Writes a complete training. Waits while two requests are under way. */
  async write(id: string, document: object): Promise<void> {
    await this.#add({ id, lines: `${this.#action('index', id)}${JSON.stringify(document)}\n` });
  }

  /** Removes a training. */
  async remove(id: string): Promise<void> {
    await this.#add({ id, lines: this.#action('delete', id) });
  }

  /**
   * Sends the remaining writes and waits for the answers.
   *
   * @throws {SourceError} the engine cannot be reached, or stopped accepting writes.
   */
  async end(): Promise<void> {
    await this.#flush();
    await Promise.all(this.#underWay);
    if (this.#failure) throw this.#failure;
  }

  #action(name: 'index' | 'delete', id: string): string {
    return `${JSON.stringify({ [name]: { _id: id, version: this.#version, version_type: 'external_gte' } })}\n`;
  }

  async #add(write: Write): Promise<void> {
    const bytes = Buffer.byteLength(write.lines);
    if (this.#bytes > 0 && this.#bytes + bytes > REQUEST_BYTES) await this.#flush();
    this.#batch.push(write);
    this.#bytes += bytes;
  }

  async #flush(): Promise<void> {
    if (this.#failure) throw this.#failure;
    const batch = this.#batch;
    this.#batch = [];
    this.#bytes = 0;
    if (batch.length === 0) return;
    const request = this.#send(batch)
      .catch((error: unknown) => void (this.#failure ??= error as Error))
      .finally(() => this.#underWay.delete(request));
    this.#underWay.add(request);
    if (this.#underWay.size >= IN_FLIGHT) await Promise.race(this.#underWay);
  }

  /** Sends writes until each is accepted or permanently refused. */
  async #send(batch: readonly Write[]): Promise<void> {
    let writes = batch;
    for (let attempt = 0; writes.length > 0; attempt++) {
      if (attempt === MAX_TRIES)
        throw this.#engine.error(message('engine-overloaded', { count: writes.length, tries: MAX_TRIES }));
      if (attempt > 0) await this.#engine.pause(attempt - 1);
      const lines = writes.map(write => write.lines).join('');
      const { items } = await this.#engine.json('POST', `${this.#index}/_bulk`, lines);
      writes = this.#readItems(Array.isArray(items) ? items : [], writes);
    }
  }

  /** Returns the writes to send again. */
  #readItems(items: readonly unknown[], writes: readonly Write[]): Write[] {
    const again: Write[] = [];
    writes.forEach((write, i) => {
      const item = items[i];
      const [result] = isObject(item) ? Object.values(item) : [];
      // A write absent from the answer has an unknown state: it is sent again.
      if (!isObject(result) || typeof result['status'] !== 'number') return void again.push(write);
      const { status } = result;
      const fault = errorOf(result);
      // 404 without a fault: removed already. 409: a newer feed wrote it.
      if (status < 400 || status === 409 || (status === 404 && !fault.type)) return;
      if (isBlock(fault)) throw this.#engine.error(message('engine-blocked', { reason: fault.reason }));
      if (isPassing(status)) again.push(write);
      else this.refused.push({ id: write.id, fault });
    });
    return again;
  }
}
