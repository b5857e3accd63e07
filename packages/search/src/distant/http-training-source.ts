// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { addressPart, FeedError, fetchJson, validateShape } from '@orientation-widgets/feed';
import type { LoadOptions } from '@orientation-widgets/feed';
import type { Suggestion, TrainingHit, TrainingResults, TrainingSearch } from '../trainings/training-search.js';
import type { SourceOptions, TrainingRecords, TrainingSource } from '../trainings/training-source.js';
import { readResults, readTraining } from './read-results.js';
import type { AnsweredHit } from './read-results.js';
import { readSuggestions } from './read-suggestions.js';
import { searchParameters } from './search-parameters.js';

/** Redirects are not followed: their target would receive the typed text. */
const LIMITS: LoadOptions = {
  timeoutMs: 5_000,
  totalMs: 10_000,
  maxBytes: 5_000_000,
  fetch: (url, init) => fetch(url, Object.assign(init ?? {}, { redirect: 'error' as const })),
};
/** Milliseconds before a request without an answer is sent again, once. */
const RETRY_MS = 300;
/** Default number of trainings of a page. */
const PAGE_SIZE = 20;
const MAX_SESSIONS = 100;
/** Searches counted in one request: its address has a limit of 8 000 characters. */
const MAX_COUNTS = 12;

const TOTALS = { totals: ['i0'] } as const;
const COUNTED = { sessionCount: 'i0' } as const;

/** Records of a training, with its number of upcoming sessions; `sessions` may hold only the first ones. */
export interface WholeTraining extends TrainingRecords {
  readonly sessionCount: number;
}

/**
 * Trainings searched by a service of the contract `openapi.json` of @orientation-widgets/search-gateway. Every answer is bounded (5 MB,
 * 10 s) and checked; a request without an answer is sent twice. Each call rejects with a FeedError that does not repeat the query.
 */
export class HttpTrainingSource implements TrainingSource {
  readonly #address: string;
  /** Warns once in the console that suggestions are left out. */
  #hasWarned = false;

  /** @param address - where the service is, absolute, without a query nor a last slash: `https://search.example.org`. */
  constructor(address: string) {
    this.#address = address;
  }

  async search(request: TrainingSearch, options?: SourceOptions): Promise<TrainingResults> {
    const json = await this.#ask('search', searchParameters(request), options);
    return this.#checked(await readResults(json, request.limit ?? PAGE_SIZE));
  }

  async counts(requests: readonly TrainingSearch[], options?: SourceOptions): Promise<readonly number[]> {
    const totals: number[] = [];
    for (let first = 0; first < requests.length; first += MAX_COUNTS)
      totals.push(...(await this.#count(requests.slice(first, first + MAX_COUNTS), options)));
    return totals;
  }

  async #count(requests: readonly TrainingSearch[], options?: SourceOptions): Promise<readonly number[]> {
    const questions = requests.map(request => ['of', String(searchParameters(request))]);
    const json = await this.#ask('counts', new URLSearchParams(questions), options);
    const { totals } = this.#checked(validateShape(TOTALS, json).value as { totals: number[] } | undefined);
    return this.#checked(totals.length === requests.length ? totals : undefined);
  }

  async suggest(text: string, options?: SourceOptions): Promise<readonly Suggestion[]> {
    const json = await this.#ask('suggest', new URLSearchParams({ q: text }), options);
    const { suggestions, omitted } = this.#checked(readSuggestions(json));
    if (!this.#hasWarned && (omitted.suggestions || omitted.highlights)) {
      this.#hasWarned = true;
      console.warn(
        `orientation-widgets: ${this.#address} suggests more than a page reads; ${omitted.suggestions} suggestions and ${omitted.highlights} highlights are left out.`,
      );
    }
    return suggestions;
  }

  /** Returns the records that came with the hits; hits of another source are ignored. */
  async records(hits: readonly TrainingHit[]): Promise<readonly TrainingRecords[]> {
    return hits.flatMap(hit => {
      if (!('records' in hit)) return [];
      const { training, sessions } = (hit as AnsweredHit).records;
      return [{ training, sessions: sessions.filter(({ session }) => hit.sessions.includes(session.id)) }];
    });
  }

  /** A training with its first hundred sessions, soonest first; undefined when the service does not have it. */
  async training(id: string, today: string, options?: SourceOptions): Promise<WholeTraining | undefined> {
    const parameters = new URLSearchParams({ sessions: String(MAX_SESSIONS), today });
    const json = await this.#ask(`trainings/${addressPart(id)}`, parameters, options).catch((reason: unknown) => {
      if (!(reason instanceof FeedError && reason.status === 404)) throw reason;
    });
    if (json === undefined) return undefined;
    const checkedTraining = this.#checked(await readTraining(json));
    const { sessionCount } = this.#checked(validateShape(COUNTED, json).value as { sessionCount: number } | undefined);
    return this.#checked(checkedTraining.training.id === id ? { ...checkedTraining, sessionCount } : undefined);
  }

  #checked<T>(value: T | undefined): T {
    if (value === undefined) throw new FeedError('not-a-feed', 'not an answer', this.#address);
    return value;
  }

  async #ask(path: string, parameters: URLSearchParams, options?: SourceOptions): Promise<unknown> {
    const stop = options?.signal ?? new AbortController().signal;
    const once = async (): Promise<unknown> => {
      stop.throwIfAborted();
      return fetchJson(`${this.#address}/v1/${path}?${parameters}`, LIMITS, stop);
    };
    try {
      return await once().catch(async (reason: unknown) => {
        // The same request may succeed a moment later.
        if (!(reason instanceof FeedError && /network|50[2-4]/.test(nameOf(reason)))) throw reason;
        await new Promise(resolve => setTimeout(resolve, RETRY_MS));
        return once();
      });
    } catch (reason) {
      stop.throwIfAborted();
      const { code, status } = reason as FeedError;
      throw new FeedError(code, `no answer: ${nameOf(reason as FeedError)}`, this.#address, status);
    }
  }
}

/** Status of the service or, without one, code of the failure. */
function nameOf({ code, status }: FeedError): string {
  return String(status ?? code);
}
