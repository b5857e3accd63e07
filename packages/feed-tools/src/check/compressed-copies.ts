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
 * Faults of the compressed copies of a file on disk, which a server sends in its place: one that was put back without them gives a feed
 * to some readers and another one to browsers. None for a feed at an address: its server does not tell them apart.
 *
 * @param href File, from the folder of the feed.
 * @param bytes Its content.
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
