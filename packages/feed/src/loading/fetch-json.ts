// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ownOptions } from '../own-property.js';
import { FeedError, type FeedErrorCode } from '../feed-error.js';

/** Options of the requests for a feed and its parts. */
export interface LoadOptions {
  /** Stops the wait of this caller only; the request continues while another caller waits for it. */
  readonly signal?: AbortSignal | undefined;
  /** Longest wait for the first byte, then between two chunks, in milliseconds; 8 000 by default. */
  readonly timeoutMs?: number | undefined;
  /** Longest time for a whole file, in milliseconds; 60 000 by default. */
  readonly totalMs?: number | undefined;
  /** Largest file accepted, in bytes after decompression; 20 000 000 by default. */
  readonly maxBytes?: number | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Requests the manifest again even if the page already has it. */
  readonly fresh?: boolean | undefined;
}

/** Size and digest of a file, from the manifest. */
export interface ExpectedFile {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Fetches a JSON file without cookie, referrer or custom header: the browser sends no preflight request. Rejects with a
 * FeedError only. The size and the SHA-256 of `expected` are checked, the latter in secure contexts only.
 */
export async function fetchJson(
  url: string,
  options: LoadOptions,
  signal: AbortSignal,
  expected?: ExpectedFile,
): Promise<unknown> {
  const {
    timeoutMs = 8_000,
    totalMs = 60_000,
    maxBytes = 20_000_000,
    fetch: request = fetch,
    fresh,
  } = ownOptions(options);
  const controller = new AbortController();
  let failure: FeedError | undefined;
  const stop = (code: FeedErrorCode, message: string, status?: number): FeedError => {
    failure ??= new FeedError(code, message, url, status);
    controller.abort();
    return failure;
  };
  const onAbort = (): unknown => stop('aborted', 'given up');
  const stopAfter = (milliseconds: number) => setTimeout(stop, milliseconds, 'timeout', 'no answer in time');
  const total = stopAfter(totalMs);
  let silence = stopAfter(timeoutMs);
  signal.addEventListener('abort', onAbort);
  try {
    // `__proto__: null`: a page that sets Object.prototype.method or .headers must not change the request.
    const init: RequestInit & { __proto__: null } = {
      __proto__: null,
      signal: controller.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: fresh ? 'no-cache' : 'default',
    };
    const { ok, status, body, headers } = await request(url, init);
    if (!ok || !body) throw stop('http', `the server answered ${status}`, status);
    if (/html/i.test(headers.get('content-type') ?? '')) throw stop('not-json', 'a web page, not JSON');
    const chunks: BlobPart[] = [];
    let size = 0;
    const reader = body.getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      clearTimeout(silence);
      silence = stopAfter(timeoutMs);
      chunks.push(chunk.value);
      size += chunk.value.length;
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
    throw failure ?? stop('network', String(error));
  } finally {
    clearTimeout(total);
    clearTimeout(silence);
    signal.removeEventListener('abort', onAbort);
  }
}

function decodeText(bytes: ArrayBuffer): string {
  const options: TextDecoderOptions & { __proto__: null } = { __proto__: null, fatal: true };
  return new TextDecoder('utf-8', options).decode(bytes);
}

async function matches(bytes: ArrayBuffer, { bytes: size, sha256 }: ExpectedFile): Promise<boolean> {
  if (bytes.byteLength !== size) return false;
  // A page without HTTPS has no `subtle`.
  const { subtle } = crypto as Partial<Crypto>;
  const digest = await subtle?.digest('SHA-256', bytes);
  return (
    !digest ||
    Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0'))
      .join('')
      .startsWith(sha256)
  );
}
