// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { epochMs } from '../epoch-ms.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { EngineError } from './engine-error.js';
import { RetryBudget } from './retry-budget.js';
import { Transport } from './transport.js';

/** Longest wait for the answer of one node. */
const ATTEMPT_MS = 900;
/** Share of an attempt after which the engine itself stops a search: 700 ms. */
const SEARCH_SHARE = 7 / 9;
/** Share of an attempt after which another node is tried too: 300 ms, twice the time of nearly every answer. */
const HEDGE_SHARE = 1 / 3;
/** Total wait of a visitor, as a share of an attempt, whatever the number of attempts and questions: 1.1 s. */
const DEADLINE_SHARE = 11 / 9;

export interface EngineOptions {
  /** Addresses of its nodes, without a user. */
  readonly urls: readonly string[];
  /** "name:password". */
  readonly auth?: string | undefined;
  /** Longest wait for the answer of one node. Default 900. */
  readonly attemptMs?: number;
  /** Milliseconds, for the circuit breakers. */
  readonly now?: () => number;
}

/** Number of questions since the process started. */
export interface EngineCounts {
  requests: number;
  retried: number;
  failed: number;
}

/** Longest waits for an answer. */
export interface Timeouts {
  /** Longest wait for the answer of one node. */
  readonly attemptMs?: number | undefined;
  /** Moment by which the answer must come, in milliseconds of the epoch. See `EngineClient.deadline`. */
  readonly deadline?: number | undefined;
}

interface Node {
  readonly url: string;
  readonly breaker: CircuitBreaker;
}

/**
 * A search that was stopped before its end, or that did not read every shard: its counts would be too small. In JSON, a quote inside a
 * string is escaped: these are keys and never a text of the feed.
 */
const PARTIAL = /"timed_out"\s*:\s*true|"failed"\s*:\s*[1-9]/;

/** Asks OpenSearch in JSON, and only reads. When a node is late, refuses or is silent, another one is tried. */
export class EngineClient {
  readonly counts: EngineCounts = { requests: 0, retried: 0, failed: 0 };
  readonly #nodes: readonly Node[];
  readonly #auth: string | undefined;
  readonly #attemptMs: number;
  readonly #retries = new RetryBudget();
  readonly #transport = new Transport();
  #turn = 0;

  constructor({ urls, auth, attemptMs = ATTEMPT_MS, now }: EngineOptions) {
    this.#nodes = urls.map(url => ({ url: url.replace(/(?<!\/)\/+$/, ''), breaker: new CircuitBreaker(now) }));
    this.#auth = auth && `Basic ${Buffer.from(auth).toString('base64')}`;
    this.#attemptMs = attemptMs;
  }

  /** Number of nodes whose breaker is open. */
  get openBreakers(): number {
    return this.#nodes.filter(({ breaker }) => breaker.isOpen).length;
  }

  /** Milliseconds after which the engine stops a search that nobody waits for any more. */
  get searchMs(): number {
    return Math.round(this.#attemptMs * SEARCH_SHARE);
  }

  /** Moment by which every question of one request must be answered, in milliseconds of the epoch. */
  deadline(attemptMs = this.#attemptMs): number {
    return epochMs() + attemptMs * DEADLINE_SHARE;
  }

  /**
   * The JSON that the engine answers.
   *
   * @param path - After the address, without its first slash.
   * @param body - Sent by POST; without it, the request is a GET.
   * @throws {EngineError} no node answered in time, or every answer is a refusal or a part.
   */
  async ask(path: string, body?: object, timeouts?: Timeouts): Promise<unknown> {
    return JSON.parse(await this.askText(path, body && JSON.stringify(body), timeouts)) as unknown;
  }

  /**
   * The text of that JSON, for a thread that parses it.
   *
   * @throws {EngineError} as `ask`.
   */
  async askText(path: string, body?: string, timeouts: Timeouts = {}): Promise<string> {
    const { attemptMs = this.#attemptMs, deadline = this.deadline(attemptMs) } = timeouts;
    const answered = new AbortController();
    const hedgeMs = attemptMs * HEDGE_SHARE;
    const attempt = async ({ url, breaker }: Node, stop?: AbortSignal): Promise<string> => {
      const waitMs = Math.ceil(Math.min(attemptMs, deadline - epochMs()));
      if (waitMs <= 0) throw new EngineError('no time left');
      // Neither AbortSignal.any nor AbortSignal.timeout: Node 20 may collect what they wait with, and wait for minutes.
      const controller = new AbortController();
      const abort = (): void => controller.abort();
      const timer = setTimeout(abort, waitMs);
      stop?.addEventListener('abort', abort);
      try {
        const text = await this.#send(url, path, body, controller.signal);
        breaker.recordAnswer();
        return text;
      } catch (error) {
        if (error instanceof EngineError) breaker.recordAnswer();
        // An attempt that had little time left proves nothing about the node.
        else if (!stop?.aborted && (waitMs >= hedgeMs || !controller.signal.aborted)) breaker.recordSilence();
        throw error;
      } finally {
        clearTimeout(timer);
        stop?.removeEventListener('abort', abort);
      }
    };
    this.counts.requests++;
    this.#retries.earn();
    const { probe, nodes } = this.#nodesToAsk();
    // The answer of a probe is ignored.
    if (probe) attempt(probe).catch(() => undefined);
    try {
      return await this.#firstAnswer(nodes, hedgeMs, node => attempt(node, answered.signal));
    } catch (error) {
      this.counts.failed++;
      throw error instanceof EngineError ? error : new EngineError('no answer');
    } finally {
      answered.abort();
    }
  }

  /** The nodes in the order of the attempts, and a doubtful one to probe in parallel. */
  #nodesToAsk(): { readonly probe: Node | undefined; readonly nodes: readonly Node[] } {
    const turn = this.#turn++ % this.#nodes.length;
    const inTurn = [...this.#nodes.slice(turn), ...this.#nodes.slice(0, turn)];
    const probe = inTurn.find(({ breaker }) => breaker.takeProbe());
    const available = inTurn.filter(node => node !== probe && !node.breaker.isOpen);
    const nodes = [
      ...available.filter(({ breaker }) => !breaker.isSlow),
      ...(probe && available.length === 0 ? [probe] : []),
      ...available.filter(({ breaker }) => breaker.isSlow),
    ];
    // A single address may stand for several nodes.
    return {
      probe: available.length > 0 ? probe : undefined,
      nodes: nodes.length === 1 ? [...nodes, ...nodes] : nodes,
    };
  }

  /** Asks a node, then the next one when it fails or is late, until one answers or all have failed. */
  #firstAnswer(nodes: readonly Node[], hedgeMs: number, attempt: (node: Node) => Promise<string>): Promise<string> {
    const pending: Node[] = [];
    let attempts = 0;
    let isSettled = false;
    let hedge: NodeJS.Timeout | undefined;
    return new Promise((resolve, reject) => {
      const askNext = (lastError?: Error): void => {
        clearTimeout(hedge);
        const node = nodes[attempts];
        if (!node || (attempts > 0 && !this.#retries.spend())) {
          if (pending.length === 0) reject(lastError ?? new EngineError('every breaker is open'));
          return;
        }
        if (attempts++ > 0) this.counts.retried++;
        pending.push(node);
        hedge = setTimeout(askNext, hedgeMs);
        attempt(node).then(
          text => {
            isSettled = true;
            clearTimeout(hedge);
            for (const { breaker } of pending.slice(0, pending.lastIndexOf(node))) breaker.recordOvertaking();
            resolve(text);
          },
          (error: unknown) => {
            pending.splice(pending.lastIndexOf(node), 1);
            if (!isSettled) askNext(error instanceof Error ? error : undefined);
          },
        );
      };
      askNext();
    });
  }

  async #send(url: string, path: string, body: string | undefined, signal: AbortSignal): Promise<string> {
    const { status, text } = await this.#transport.send(`${url}/${path}`, {
      method: body ? 'POST' : 'GET',
      signal,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(this.#auth && { authorization: this.#auth }),
      },
      body,
    });
    if (status < 200 || status > 299) throw new EngineError(`status ${status}`);
    if (!/^\s*[{[]/.test(text)) throw new EngineError('no JSON');
    if (PARTIAL.test(text)) throw new EngineError('only a part');
    return text;
  }
}
