// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { CircuitBreaker } from './circuit-breaker.js';
import { RetryBudget } from './retry-budget.js';
import { Transport } from './transport.js';

/** Longest wait for one answer. */
const TRY_MS = 900;
/** Share of it after which the engine itself stops a search: 700 ms. */
const SEARCH_SHARE = 7 / 9;
/** Share of it after which another node is asked the same: 300 ms, twice what nearly every answer takes. */
const LATE_SHARE = 1 / 3;
/** Share of it that a visitor waits for, whatever the tries and the questions that one takes: 1.1 s. */
const BUDGET_SHARE = 11 / 9;

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

/** How long an answer is waited for. */
export interface Patience {
  /** Longest wait for one answer. */
  readonly tryMs?: number;
  /** Moment by which it must come, as `deadline` gives it. */
  readonly by?: number;
}

interface Node {
  readonly url: string;
  readonly breaker: CircuitBreaker;
}

/** Asks OpenSearch in JSON, and only reads. Nobody waits for a node that is late, refuses or is silent: another is asked. */
export class EngineClient {
  readonly counts: EngineCounts = { asked: 0, retried: 0, failed: 0 };
  readonly #nodes: readonly Node[];
  readonly #auth: string | undefined;
  readonly #tryMs: number;
  readonly #retries = new RetryBudget();
  readonly #transport = new Transport();
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

  /** Moment by which all that is asked for one visitor must be answered, as `performance.now` tells it. */
  deadline(tryMs = this.#tryMs): number {
    return performance.now() + tryMs * BUDGET_SHARE;
  }

  /**
   * The JSON that the engine answers.
   *
   * @param path - After the address, without its first slash.
   * @param body - Sent by POST; without it, the question is a GET.
   * @throws {EngineError} no node answered in time, or all that came is a refusal or only a part.
   */
  async ask(path: string, body?: object, patience: Patience = {}): Promise<unknown> {
    const { tryMs = this.#tryMs, by = this.deadline(tryMs) } = patience;
    const over = new AbortController();
    const lateMs = tryMs * LATE_SHARE;
    const attempt = async ({ url, breaker }: Node, stop?: AbortSignal): Promise<unknown> => {
      const waitMs = Math.ceil(Math.min(tryMs, by - performance.now()));
      if (waitMs <= 0) throw new EngineError('no time left');
      // Neither AbortSignal.any nor AbortSignal.timeout: Node 20 may collect what they wait with, and wait for minutes.
      const given = new AbortController();
      const giveUp = (): void => given.abort();
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        giveUp();
      }, waitMs);
      stop?.addEventListener('abort', giveUp);
      try {
        const answer = await this.#send(url, path, body, given.signal);
        breaker.answered();
        return answer;
      } catch (error) {
        if (error instanceof EngineError) breaker.answered();
        // Who had little time left says nothing of the node.
        else if (!stop?.aborted && (waitMs >= lateMs || !isLate)) breaker.wasSilent();
        throw error;
      } finally {
        clearTimeout(timer);
        stop?.removeEventListener('abort', giveUp);
      }
    };
    this.counts.asked++;
    this.#retries.earn();
    const { tried, nodes } = this.#nodesToAsk();
    // Nobody waits for what a trial answers.
    if (tried) attempt(tried).catch(() => undefined);
    try {
      return await this.#firstAnswer(nodes, lateMs, node => attempt(node, over.signal));
    } catch (error) {
      this.counts.failed++;
      throw error instanceof EngineError ? error : new EngineError('no answer');
    } finally {
      over.abort();
    }
  }

  /** The nodes in the order that they are asked in, and one to try beside. */
  #nodesToAsk(): { readonly tried: Node | undefined; readonly nodes: readonly Node[] } {
    const turn = this.#turn++ % this.#nodes.length;
    const inTurn = [...this.#nodes.slice(turn), ...this.#nodes.slice(0, turn)];
    const tried = inTurn.find(({ breaker }) => breaker.isTried());
    const left = inTurn.filter(node => node !== tried && !node.breaker.isOpen);
    const nodes = [
      ...left.filter(({ breaker }) => !breaker.isSlow),
      ...(tried && left.length === 0 ? [tried] : []),
      ...left.filter(({ breaker }) => breaker.isSlow),
    ];
    // A single address may be that of several nodes.
    return { tried: left.length > 0 ? tried : undefined, nodes: nodes.length === 1 ? [...nodes, ...nodes] : nodes };
  }

  /** Asks a node, then the next one when it fails or is late, until one answers or all have failed. */
  #firstAnswer(nodes: readonly Node[], lateMs: number, attempt: (node: Node) => Promise<unknown>): Promise<unknown> {
    const underWay: Node[] = [];
    let asked = 0;
    let isOver = false;
    let late: NodeJS.Timeout | undefined;
    return new Promise((resolve, reject) => {
      const next = (last?: unknown): void => {
        clearTimeout(late);
        const node = nodes[asked];
        if (!node || (asked > 0 && !this.#retries.spend())) {
          if (underWay.length === 0) reject(last ?? new EngineError('every node is left alone'));
          return;
        }
        if (asked++ > 0) this.counts.retried++;
        underWay.push(node);
        late = setTimeout(next, lateMs);
        attempt(node).then(
          answer => {
            isOver = true;
            clearTimeout(late);
            for (const { breaker } of underWay.slice(0, underWay.lastIndexOf(node))) breaker.wasOvertaken();
            resolve(answer);
          },
          (error: unknown) => {
            underWay.splice(underWay.lastIndexOf(node), 1);
            if (!isOver) next(error);
          },
        );
      };
      next();
    });
  }

  async #send(url: string, path: string, body: object | undefined, signal: AbortSignal): Promise<unknown> {
    const { status, text } = await this.#transport.send(`${url}/${path}`, {
      method: body ? 'POST' : 'GET',
      signal,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(this.#auth && { authorization: this.#auth }),
      },
      body: body && JSON.stringify(body),
    });
    if (status < 200 || status > 299) throw new EngineError(`status ${status}`);
    const json: unknown = JSON.parse(text);
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
