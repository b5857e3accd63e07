// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Shard } from '@orientation-widgets/feed';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file of the feed, written beside its compressed forms. */
export interface PublishedFile {
  href: string;
  bytes: number;
  sha256: string;
  brotliBytes: number;
}

/** Number of characters of the SHA-256 in the name of a part. */
export const HASH_LENGTH = 12;

/** Returns the manifest entry of a shard, which keeps only the characters of the SHA-256 that are in the file name. */
export function shardEntry({ href, count, bytes, sha256 }: Shard): Shard {
  return { href, count, bytes, sha256: sha256.slice(0, HASH_LENGTH) };
}

/**
 * Maximum size, in bytes, for the best Brotli level: above it, the level takes too much time and memory for the 8 % it
 * saves.
 */
const MAX_BYTES_AT_BEST_LEVEL = 4_000_000;

/**
 * Writes JSON under a name derived from its content, `jobs.1a2b3c4d5e6f.json`, with `.gz` and `.br` beside it.
 *
 * @param total Bytes of all the files written together, which determine the compression level.
 */
export async function writePart(folder: string, name: string, value: unknown, total?: number): Promise<PublishedFile> {
  const content = Buffer.from(JSON.stringify(value));
  const sha256 = createHash('sha256').update(content).digest('hex');
  const href = `${name}.${sha256.slice(0, HASH_LENGTH)}.json`;
  const brotliBytes = await writeCompressed(join(folder, href), content, total ?? content.length);
  return { href, bytes: content.length, sha256, brotliBytes };
}

/** Writes a file with `.gz` and `.br` beside it; returns the size of the Brotli form. */
export async function writeCompressed(path: string, content: Buffer, total = content.length): Promise<number> {
  await writeFile(path, content);
  // Synchronous and sequential: each thread of the pool would retain the memory of the largest file it compressed.
  await writeFile(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
  const brotli = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: total > MAX_BYTES_AT_BEST_LEVEL ? 9 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      [constants.BROTLI_PARAM_LGWIN]: windowBits(content.length),
    },
  });
  await writeFile(`${path}.br`, brotli);
  return brotli.length;
}

/** Returns the smallest window that contains the content, in bits: Brotli takes memory in proportion to it. */
function windowBits(bytes: number): number {
  const needed = Math.ceil(Math.log2(bytes + 16));
  return Math.min(Math.max(needed, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_MAX_WINDOW_BITS);
}
