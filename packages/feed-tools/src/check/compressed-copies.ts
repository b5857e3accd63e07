// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, type InputType } from 'node:zlib';
import { message } from '../messages/message.js';
import type { FeedLocation } from '../read-feed/feed-location.js';
import type { FileMessage } from '../source/source-error.js';

type Decompress = (copy: InputType, options: { maxOutputLength: number }) => Promise<Buffer>;

const COPIES: readonly (readonly [extension: string, decompress: Decompress])[] = [
  ['.br', promisify(brotliDecompress)],
  ['.gz', promisify(gunzip)],
];

/**
 * Returns the faults of the compressed copies of a file on disk, which a server sends in its place: when the file is
 * restored without them, browsers and other readers get different feeds. Empty for a feed at an address: its server
 * does not distinguish the copies.
 *
 * @param href File, relative to the folder of the feed.
 * @param bytes Content of the file.
 */
export async function compressedFaults({ url }: FeedLocation, href: string, bytes: Uint8Array): Promise<FileMessage[]> {
  if (!url.startsWith('file:')) return [];
  const faults: FileMessage[] = [];
  for (const [extension, decompress] of COPIES) {
    const file = href + extension;
    const copy = await readFile(new URL(file, url)).catch(() => undefined);
    if (copy === undefined) continue;
    const content = await decompress(copy, { maxOutputLength: bytes.length + 1 }).catch(() => undefined);
    if (!content?.equals(bytes)) faults.push({ file, ...message('compressed-copy-differs') });
  }
  return faults;
}
