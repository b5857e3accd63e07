// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { message, type Message } from '../messages/message.js';
import { systemMessage } from '../messages/system-message.js';
import { SourceError } from '../source-error.js';

/** Maximum size of a file of a feed, in bytes. */
const MAX_BYTES = 1_000_000_000;

/** Where a feed is, and how to read its files. */
export interface FeedLocation {
  /** Location as written by the user. */
  name: string;
  /** Address of the manifest: https:, http: or file:. */
  url: string;
  /** Reads a file of the feed, never outside the folder of a feed on disk. */
  fetch: typeof fetch;
}

/** A file of a feed, with the response headers when it came from a server. */
export interface FeedFile {
  bytes: Uint8Array;
  headers: Headers | undefined;
}

/** An address that ends with a slash, as that of a folder. */
const FOLDER_ADDRESS = /^(https?:\/\/[^?#]*\/)(?=$|[?#])/i;

/**
 * Locates a feed from the address of its manifest or folder, or from its folder or manifest on disk.
 *
 * @throws {SourceError} nothing is there.
 */
export async function locateFeed(name: string): Promise<FeedLocation> {
  if (/^https?:\/\//i.test(name))
    return { name, url: name.replace(FOLDER_ADDRESS, '$1feed.json'), fetch: (input, init) => fetch(input, init) };
  const path = resolve(name);
  let manifest: string;
  let found: Stats;
  try {
    manifest = (await stat(path)).isDirectory() ? join(path, 'feed.json') : path;
    found = await stat(manifest);
  } catch (error) {
    throw new SourceError({
      file: name,
      reason: message('feed-not-found'),
      cause: error,
    });
  }
  if (!found.isFile()) throw new SourceError({ file: name, reason: message('not-a-file') });
  return { name, url: pathToFileURL(manifest).href, fetch: fetchFrom(dirname(manifest)) };
}

/** Options of `loadFeed` for a location. */
export function loadOptions(location: FeedLocation): {
  fetch: typeof fetch;
  maxBytes: number;
  timeoutMs: number;
  totalMs: number;
} {
  return { fetch: location.fetch, maxBytes: MAX_BYTES, timeoutMs: 30_000, totalMs: 600_000 };
}

/**
 * Reads one file of a feed.
 *
 * @throws {SourceError} the file is missing, or the server refuses it.
 */
export async function readFeedFile(location: FeedLocation, href: string): Promise<FeedFile> {
  const url = new URL(href, location.url).href;
  const shown = url.startsWith('file:') ? fileURLToPath(url) : url;
  let response: Response;
  try {
    response = await location.fetch(url, { signal: AbortSignal.timeout(60_000) });
  } catch (error) {
    throw new SourceError({ file: shown, reason: message('cannot-read', { cause: causeOf(error) }), cause: error });
  }
  if (!response.ok) {
    const onDisk = url.startsWith('file:');
    const reason = onDisk ? message('feed-file-not-found') : message('server-answered', { status: response.status });
    throw new SourceError({ file: shown, reason });
  }
  return { bytes: await readCapped(response, shown), headers: url.startsWith('file:') ? undefined : response.headers };
}

async function readCapped(response: Response, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new SourceError({ file, reason: message('too-many-bytes', { limit: MAX_BYTES }) });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The cause of a failed `fetch`: the system, or a timeout. */
function causeOf(error: unknown): Message {
  const { name, cause, message: words } = error as Error;
  if (name === 'TimeoutError') return message('no-answer');
  const { code } = (cause ?? {}) as NodeJS.ErrnoException;
  return code === undefined ? message('in-its-words', { words }) : systemMessage(code);
}

function fetchFrom(folder: string): typeof fetch {
  return async input => {
    const path = fileURLToPath(input instanceof Request ? input.url : input);
    if (!path.startsWith(folder + sep)) return new Response(null, { status: 403 });
    try {
      const found = await stat(path);
      // A device or a pipe may never end, nor may a file generated on reading, whose size is 0.
      if (!found.isFile()) return new Response(null, { status: 404 });
      return new Response(found.size === 0 ? '' : await readFile(path));
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}
