// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { FeedError } from '../feed-error.js';

/** Work that several callers wait for. */
interface Shared {
  readonly controller: AbortController;
  readonly result: Promise<unknown>;
  waiting: number;
}

// One request per address and per page: this outlives the elements.
const work = new Map<string, Shared>();

/**
 * Does some work once for all who ask for it under the same key. A caller that gives up leaves the others their result;
 * the work stops when nobody waits for it any more. What failed is forgotten, so that one may try again.
 */
export function once<T>(key: string, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
  const shared = work.get(key) ?? begin(key, start);
  const result = shared.result as Promise<T>;
  shared.waiting += 1;
  if (!signal) return result;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(new FeedError('aborted', 'given up'));
      if ((shared.waiting -= 1)) return;
      forget(key, shared);
      shared.controller.abort();
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave);
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/** Forgets the work done under a key, so that the next caller starts it again. */
export function forget(key: string, shared = work.get(key)): void {
  if (work.get(key) === shared) work.delete(key);
}

function begin(key: string, start: (signal: AbortSignal) => Promise<unknown>): Shared {
  const controller = new AbortController();
  const shared = { controller, result: start(controller.signal), waiting: 0 };
  shared.result.catch(() => forget(key, shared));
  work.set(key, shared);
  return shared;
}
