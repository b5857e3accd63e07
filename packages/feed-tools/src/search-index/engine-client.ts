// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { setTimeout as wait } from 'node:timers/promises';
import { isObject } from '../json/parse-json.js';
import { message, type Message } from '../messages/message.js';
import { systemMessage } from '../messages/system-message.js';
import { SourceError } from '../source/source-error.js';

/**
 * Environment variable with the name and the password of the engine's user, "name:password": an argument would be
 * visible in process lists.
 */
export const AUTH_VARIABLE = 'ORIENTATION_ENGINE_AUTH';

/** Maximum number of attempts for a request. */
export const MAX_TRIES = 6;
/** First pause between two attempts; it doubles each time. */
const FIRST_PAUSE_MS = 250;
const TIMEOUT_MS = 120_000;

/** Answer of the engine: status and JSON. */
export interface EngineAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Whether a status is temporary: the engine may accept the same request later. */
export function isPassing(status: number): boolean {
  return status === 429 || (status >= 502 && status <= 504);
}

/** Waits before the next attempt, for a random time so that many clients do not retry together. */
export async function pauseAfter(attempt: number, firstPauseMs = FIRST_PAUSE_MS): Promise<void> {
  await wait(firstPauseMs * 2 ** attempt * (0.5 + Math.random() / 2));
}

/** Client of OpenSearch, in JSON over HTTP. It may send a request several times, so requests are idempotent. */
export class IndexEngineClient {
  /** Address of the engine, as given. */
  readonly url: string;
  readonly #auth: string | undefined;
  readonly #firstPauseMs: number | undefined;

  /**
   * @param url - http or https address, without a user.
   * @param auth - "name:password".
   * @param firstPauseMs - See `pauseAfter`.
   */
  constructor(url: string, auth?: string, firstPauseMs?: number) {
    this.url = url;
    this.#auth = auth && `Basic ${Buffer.from(auth).toString('base64')}`;
    this.#firstPauseMs = firstPauseMs;
  }

  /**
   * Sends a request and returns its answer whatever the status, unless it is 401 or 403.
   *
   * @param body - An object, or lines of JSON.
   * @param tries - Maximum number of attempts while the connection fails or the refusal is temporary.
   * @throws {SourceError} no answer, or a user that the engine refuses.
   */
  async ask(method: string, path: string, body?: object | string, tries = MAX_TRIES): Promise<EngineAnswer> {
    for (let attempt = 0; ; attempt++) {
      const answer = await this.#send(method, path, body);
      const isLast = attempt === tries - 1;
      if ('status' in answer) {
        if (!isPassing(answer.status) || isLast) return this.#allowed(answer);
      } else if (isLast) throw this.error(answer);
      await this.pause(attempt);
    }
  }

  /**
   * Returns the JSON of an answer that is not a refusal.
   *
   * @throws {SourceError} as `ask`, and on any refusal.
   */
  async json(method: string, path: string, body?: object | string, tries?: number): Promise<EngineAnswer['body']> {
    const answer = await this.ask(method, path, body, tries);
    if (answer.status < 400) return answer.body;
    throw this.error(refusal(answer));
  }

  /** Creates an error about this engine. */
  error(reason: Message, cause?: unknown): SourceError {
    return new SourceError({ file: this.url, reason, cause });
  }

  pause(attempt: number): Promise<void> {
    return pauseAfter(attempt, this.#firstPauseMs);
  }

  #allowed(answer: EngineAnswer): EngineAnswer {
    const { status, body } = answer;
    if (status === 401 || (status === 403 && !isBlock(errorOf(body))))
      throw this.error(message('engine-forbidden', { status, variable: AUTH_VARIABLE }));
    return answer;
  }

  async #send(method: string, path: string, body: object | string | undefined): Promise<EngineAnswer | Message> {
    const text = typeof body === 'string' ? body : body && JSON.stringify(body);
    const type = typeof body === 'string' ? 'application/x-ndjson' : 'application/json';
    try {
      const response = await fetch(new URL(path, `${this.url.replace(/(?<!\/)\/+$/, '')}/`), {
        method,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { ...(text && { 'content-type': type }), ...(this.#auth && { authorization: this.#auth }) },
        ...(text && { body: text }),
      });
      const json: unknown = await response.json().catch(() => undefined);
      return { status: response.status, body: isObject(json) ? json : {} };
    } catch (error) {
      const { name, cause } = error as Error;
      if (name === 'TimeoutError') return message('no-answer');
      const { code = 'fetch' } = (cause ?? {}) as NodeJS.ErrnoException;
      return systemMessage(code);
    }
  }
}

/** Fault of an answer or of an item of a bulk answer. */
export interface EngineFault {
  readonly type: string;
  readonly reason: string;
}

/** Returns the fault of an answer; empty texts when it has none. */
export function errorOf({ error }: Readonly<Record<string, unknown>>): EngineFault {
  const { type, reason } = isObject(error) ? error : {};
  return { type: typeof type === 'string' ? type : '', reason: typeof reason === 'string' ? reason : '' };
}

/** Whether a block refuses writes: the index is read-only or the disk is full. */
export function isBlock({ type }: EngineFault): boolean {
  return type === 'cluster_block_exception';
}

function refusal({ status, body }: EngineAnswer): Message {
  const fault = errorOf(body);
  if (isBlock(fault)) return message('engine-blocked', { reason: fault.reason });
  return message('engine-refused', { status, reason: fault.reason || fault.type });
}
