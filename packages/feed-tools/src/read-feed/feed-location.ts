// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Shard } from '@orientation-widgets/feed';
import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { message, type Message } from '../messages/message.js';
import { systemMessage } from '../messages/system-message.js';
import { SourceError } from '../source/source-error.js';

/** Maximum size of a file of a feed on disk, in bytes. */
const MAX_BYTES = 1_000_000_000;

/** Maximum size of a file of a feed on a server, in bytes after decompression: the same limit as in pages. */
const MAX_SERVED_BYTES = 20_000_000;

/** Number of bytes read beyond the size given in the manifest, to report the difference. */
const MAX_EXTRA_BYTES = 1_000_000;

const MAX_REDIRECTS = 5;

/** Location of a feed, with the function that reads its files. */
export interface FeedLocation {
  /** Location as entered by the user. */
  name: string;
  /** Address of the manifest: https:, http: or file:. */
  url: string;
  /** Reads a file of the feed; never reads outside the folder of a feed on disk. */
  fetch: typeof fetch;
}

/** A file of a feed, with the response headers when it came from a server. */
export interface FeedFile {
  bytes: Uint8Array;
  headers: Headers | undefined;
}

/** Address of a folder: it ends with a slash. */
const FOLDER_ADDRESS = /^(https?:\/\/[^?#]*\/)(?=$|[?#])/i;

/**
 * Locates a feed from the address of its manifest or folder, or from its folder or manifest on disk.
 *
 * @throws {SourceError} no feed is there.
 */
export async function locateFeed(name: string): Promise<FeedLocation> {
  if (/^https?:\/\//i.test(name)) {
    const url = name.replace(FOLDER_ADDRESS, '$1feed.json');
    return { name, url, fetch: fetchFromHost(url) };
  }
  const path = resolve(name);
  let manifest: string;
  let stats: Stats;
  try {
    manifest = (await stat(path)).isDirectory() ? join(path, 'feed.json') : path;
    stats = await stat(manifest);
  } catch (error) {
    throw new SourceError({
      file: name,
      reason: message('feed-not-found'),
      cause: error,
    });
  }
  if (!stats.isFile()) throw new SourceError({ file: name, reason: message('not-a-file') });
  return { name, url: pathToFileURL(manifest).href, fetch: fetchFrom(dirname(manifest)) };
}

/** Returns the options of `loadFeed` for a location. */
export function loadOptions(location: FeedLocation): {
  fetch: typeof fetch;
  maxBytes: number;
  timeoutMs: number;
  totalMs: number;
} {
  return { fetch: location.fetch, maxBytes: maxBytesOf(location), timeoutMs: 30_000, totalMs: 600_000 };
}

/** Returns the maximum size of a file read at a location, in bytes after decompression. */
export function maxBytesOf({ url }: FeedLocation): number {
  return url.startsWith('file:') ? MAX_BYTES : MAX_SERVED_BYTES;
}

/**
 * Reads one file of a feed.
 *
 * @param maxBytes Maximum size, in bytes after decompression.
 * @throws {SourceError} the file is missing, too large or on another host, or the server refuses it.
 */
export async function readFeedFile(
  location: FeedLocation,
  href: string,
  maxBytes = maxBytesOf(location),
): Promise<FeedFile> {
  const url = new URL(href, location.url).href;
  const displayedPath = url.startsWith('file:') ? fileURLToPath(url) : url;
  let response: Response;
  try {
    response = await location.fetch(url, { signal: AbortSignal.timeout(60_000) });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError({
      file: displayedPath,
      reason: message('cannot-read', { cause: causeOf(error) }),
      cause: error,
    });
  }
  if (!response.ok) {
    const onDisk = url.startsWith('file:');
    const reason = onDisk ? message('feed-file-not-found') : message('server-answered', { status: response.status });
    throw new SourceError({ file: displayedPath, reason });
  }
  const bytes = await readCapped(response, displayedPath, maxBytes);
  return { bytes, headers: url.startsWith('file:') ? undefined : response.headers };
}

/**
 * Reads a file that the manifest describes, and at most a little more than its size: the caller checks the size.
 *
 * @throws {SourceError} as `readFeedFile`.
 */
export async function readFeedPart(location: FeedLocation, { href, bytes }: Shard): Promise<FeedFile> {
  return readFeedFile(location, href, Math.min(bytes + MAX_EXTRA_BYTES, maxBytesOf(location)));
}

async function readCapped(response: Response, file: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw new SourceError({ file, reason: message('too-many-bytes', { limit }) });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Returns the cause of a failed `fetch`: the system, or a timeout. */
function causeOf(error: unknown): Message {
  const { name, cause, message: words } = error as Error;
  if (name === 'TimeoutError') return message('no-answer');
  const { code } = (cause ?? {}) as NodeJS.ErrnoException;
  return code === undefined ? message('in-its-words', { words }) : systemMessage(code);
}

/**
 * Returns a `fetch` restricted to one host, whatever a manifest or a redirect says; the host may move from http to
 * https.
 */
function fetchFromHost(address: string): typeof fetch {
  return async (input, init) => {
    const home = new URL(address);
    let url = new URL(input instanceof Request ? input.url : input);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      if (!isOfHost(url, home))
        throw new SourceError({ file: url.href, reason: message('other-host', { host: home.host }) });
      const response = await fetch(url, { ...init, redirect: 'manual' });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || location === null) return response;
      await response.body?.cancel();
      url = new URL(location, url);
    }
    throw new SourceError({ file: address, reason: message('too-many-redirects', { limit: MAX_REDIRECTS }) });
  };
}

function isOfHost(url: URL, home: URL): boolean {
  const isSecured = home.protocol === 'http:' && url.protocol === 'https:' && url.port === '' && home.port === '';
  return url.origin === home.origin || (isSecured && url.hostname === home.hostname);
}

function fetchFrom(folder: string): typeof fetch {
  return async input => {
    const path = fileURLToPath(input instanceof Request ? input.url : input);
    if (!path.startsWith(folder + sep)) return new Response(null, { status: 403 });
    try {
      const stats = await stat(path);
      // A device or a pipe may never end, nor may a file generated on reading, whose size is 0.
      if (!stats.isFile()) return new Response(null, { status: 404 });
      return new Response(stats.size === 0 ? '' : await readFile(path));
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}
