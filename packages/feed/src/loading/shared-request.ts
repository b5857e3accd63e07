// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { FeedError } from '../feed-error.js';

/** A request that several callers wait for. */
interface SharedRequest {
  readonly controller: AbortController;
  readonly result: Promise<unknown>;
  /** Number of callers that still want the result. */
  waiting: number;
}

// For the whole page: one request per address, whatever the number of elements.
const requests = new Map<string, SharedRequest>();

/**
 * Starts a request once for all callers with the same key, and caches its result. When the signal of a caller aborts,
 * only that caller is rejected, with a FeedError; the request itself is aborted when no caller is left. Failures are
 * not cached: the next caller starts the request again.
 */
export function shareRequest<T>(
  key: string,
  start: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const shared = requests.get(key) ?? startRequest(key, start);
  const result = shared.result as Promise<T>;
  shared.waiting += 1;
  if (!signal) return result;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      reject(new FeedError('aborted', 'given up'));
      if ((shared.waiting -= 1)) return;
      forgetRequest(key, shared);
      shared.controller.abort();
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort);
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** Forgets the result of a key: the next caller starts the request again. */
export function forgetRequest(key: string, shared = requests.get(key)): void {
  if (requests.get(key) === shared) requests.delete(key);
}

function startRequest(key: string, start: (signal: AbortSignal) => Promise<unknown>): SharedRequest {
  const controller = new AbortController();
  const shared = { controller, result: start(controller.signal), waiting: 0 };
  shared.result.catch(() => forgetRequest(key, shared));
  requests.set(key, shared);
  return shared;
}
