// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { CircuitBreaker } from './circuit-breaker.js';

/** Longest wait for one answer. */
const TRY_MS = 900;
/** Share of it after which the engine itself stops a search: 700 ms. */
const SEARCH_SHARE = 7 / 9;
/** Times that a question is sent, to another node when there is one. */
const TRIES = 2;

/** The engine gave no answer that can be used. Says nothing of what was asked. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

export interface EngineOptions {
  /** Addresses of its nodes, without a user. */
  readonly urls: readonly string[];
  /** "name:password". */
  readonly auth?: string | undefined;
  /** Default 900. */
  readonly tryMs?: number;
  /** Milliseconds, for the circuit breakers. */
  readonly now?: () => number;
}

/** What the client has seen, since the process started. */
export interface EngineCounts {
  asked: number;
  retried: number;
  failed: number;
}

interface Node {
  readonly url: string;
  readonly breaker: CircuitBreaker;
}

/** Asks OpenSearch in JSON, and only reads. A node that does not answer is left alone for two seconds. */
export class EngineClient {
  readonly counts: EngineCounts = { asked: 0, retried: 0, failed: 0 };
  readonly #nodes: readonly Node[];
  readonly #auth: string | undefined;
  readonly #tryMs: number;
  #turn = 0;

  constructor({ urls, auth, tryMs = TRY_MS, now }: EngineOptions) {
    this.#nodes = urls.map(url => ({ url: url.replace(/\/+$/, ''), breaker: new CircuitBreaker(now) }));
    this.#auth = auth && `Basic ${Buffer.from(auth).toString('base64')}`;
    this.#tryMs = tryMs;
  }

  /** Number of nodes that are left alone now. */
  get openBreakers(): number {
    return this.#nodes.filter(({ breaker }) => breaker.isOpen).length;
  }

  /** Milliseconds after which the engine stops a search that nobody waits for any more. */
  get searchMs(): number {
    return Math.round(this.#tryMs * SEARCH_SHARE);
  }

  /**
   * The JSON that the engine answers.
   *
   * @param path - After the address, without its first slash.
   * @param body - Sent by POST; without it, the question is a GET.
   * @param tryMs - Longest wait for one answer.
   * @throws {EngineError} no node answered, or the answer is a refusal or only a part.
   */
  async ask(path: string, body?: object, tryMs = this.#tryMs): Promise<unknown> {
    this.counts.asked++;
    const turn = this.#turn++;
    const inTurn = this.#nodes.map((_, i) => this.#nodes[(turn + i) % this.#nodes.length]);
    const nodes = inTurn.filter(node => node !== undefined && !node.breaker.isOpen);
    let last = new EngineError('every node is left alone');
    for (let attempt = 0; attempt < TRIES && nodes.length > 0; attempt++) {
      const node = nodes[attempt % nodes.length];
      if (!node || node.breaker.isOpen) break;
      if (attempt > 0) this.counts.retried++;
      try {
        const answer = await this.#send(node.url, path, body, tryMs);
        node.breaker.succeeded();
        return answer;
      } catch (error) {
        node.breaker.failed();
        last = error instanceof EngineError ? error : new EngineError('no answer');
      }
    }
    this.counts.failed++;
    throw last;
  }

  async #send(url: string, path: string, body: object | undefined, tryMs: number): Promise<unknown> {
    const response = await fetch(`${url}/${path}`, {
      method: body ? 'POST' : 'GET',
      redirect: 'error',
      signal: AbortSignal.timeout(tryMs),
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(this.#auth && { authorization: this.#auth }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new EngineError(`status ${response.status}`);
    }
    const json: unknown = await response.json();
    if (isPartial(json)) throw new EngineError('only a part');
    return json;
  }
}

/** Whether a search was stopped before its end, or did not read every shard: its counts would be too small. */
function isPartial(json: unknown): boolean {
  const { timed_out: isLate, _shards: shards } = json as {
    readonly timed_out?: boolean;
    readonly _shards?: { readonly failed?: number };
  };
  return isLate === true || (shards?.failed ?? 0) > 0;
}
