// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ownOptions } from '../own-property.js';
import { FeedError, type FeedErrorCode } from '../feed-error.js';

/** How to fetch a feed and its parts. */
export interface LoadOptions {
  /** Gives up for this caller only; the request goes on when another caller waits for it. */
  readonly signal?: AbortSignal | undefined;
  /** Longest silence accepted, before the answer or between two pieces of it, milliseconds; 8 000 by default. */
  readonly timeoutMs?: number | undefined;
  /** Longest time for a whole file, milliseconds; 60 000 by default. */
  readonly totalMs?: number | undefined;
  /** Largest file accepted, bytes once decompressed; 20 000 000 by default. */
  readonly maxBytes?: number | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Asks the server again even if the page already has this feed. */
  readonly fresh?: boolean | undefined;
}

/** What the manifest says of a file. */
export interface Expected {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Fetches a JSON file with no cookie, no referrer and no header of our own, so that the browser asks no permission
 * first. Every failure is a FeedError. The size and SHA-256 of a part are checked, the latter where the browser can
 * (secure contexts).
 */
export async function fetchJson(
  url: string,
  options: LoadOptions,
  signal: AbortSignal,
  expected?: Expected,
): Promise<unknown> {
  const { timeoutMs = 8_000, totalMs = 60_000, maxBytes = 20_000_000, fetch: ask = fetch, fresh } = ownOptions(options);
  const controller = new AbortController();
  let why: FeedError | undefined;
  const stop = (code: FeedErrorCode, message: string, status?: number): FeedError => {
    why ??= new FeedError(code, message, url, status);
    controller.abort();
    return why;
  };
  const giveUp = (): unknown => stop('aborted', 'given up');
  const within = (milliseconds: number) => setTimeout(stop, milliseconds, 'timeout', 'no answer in time');
  const total = within(totalMs);
  let silence = within(timeoutMs);
  signal.addEventListener('abort', giveUp);
  try {
    // `__proto__: null`: a page that sets Object.prototype.method or .headers must not change the request.
    const init: RequestInit & { __proto__: null } = {
      __proto__: null,
      signal: controller.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: fresh ? 'no-cache' : 'default',
    };
    const { ok, status, body, headers } = await ask(url, init);
    if (!ok || !body) throw stop('http', `the server answered ${status}`, status);
    if (/html/i.test(headers.get('content-type') ?? '')) throw stop('not-json', 'a web page, not JSON');
    const chunks: BlobPart[] = [];
    let size = 0;
    const reader = body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      clearTimeout(silence);
      silence = within(timeoutMs);
      chunks.push(read.value);
      size += read.value.length;
      if (size > maxBytes) throw stop('too-large', `more than ${maxBytes} bytes`);
    }
    const bytes = await new Blob(chunks).arrayBuffer();
    if (expected && !(await matches(bytes, expected))) throw stop('integrity', 'not the file that the feed describes');
    try {
      return JSON.parse(decodeText(bytes));
    } catch {
      throw stop('not-json', 'not JSON in UTF-8');
    }
  } catch (error) {
    throw why ?? stop('network', String(error));
  } finally {
    clearTimeout(total);
    clearTimeout(silence);
    signal.removeEventListener('abort', giveUp);
  }
}

function decodeText(bytes: ArrayBuffer): string {
  const options: TextDecoderOptions & { __proto__: null } = { __proto__: null, fatal: true };
  return new TextDecoder('utf-8', options).decode(bytes);
}

async function matches(bytes: ArrayBuffer, { bytes: size, sha256 }: Expected): Promise<boolean> {
  if (bytes.byteLength !== size) return false;
  const digest = await crypto.subtle?.digest('SHA-256', bytes);
  return (
    !digest ||
    Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0'))
      .join('')
      .startsWith(sha256)
  );
}
