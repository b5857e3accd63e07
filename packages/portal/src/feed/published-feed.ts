// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { lstat, readFile } from 'node:fs/promises';
import type { CopiedFile } from '../files/site-file.js';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import type { OpenFeed } from './open-feed.js';

const DECOMPRESS = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) } as const;

/** Files of a feed to publish, with the compressed versions that match them. */
export async function publishedFeed({ folder, files }: Pick<OpenFeed, 'folder' | 'files'>): Promise<{
  readonly files: readonly CopiedFile[];
  /** Notices in French about the compressed versions left out. */
  readonly notices: readonly string[];
}> {
  const published: CopiedFile[] = [];
  const notices: string[] = [];
  for (const { path, bytes } of files) {
    published.push({ path: `feed/${path}`, bytes });
    for (const suffix of ['.br', '.gz'] as const) {
      const packed = await readPacked(`${folder}/${path}${suffix}`, suffix, bytes);
      if (packed) published.push({ path: `feed/${path}${suffix}`, bytes: packed });
      else if (packed === false) notices.push(`${path}${suffix} n’est pas ${path} : laissé`);
    }
  }
  return { files: published, notices };
}

/** Bytes of a compressed file; undefined without one, false when its content differs or when it is a link. */
async function readPacked(
  path: string,
  suffix: keyof typeof DECOMPRESS,
  bytes: Uint8Array,
): Promise<Uint8Array | undefined | false> {
  const stats = await lstat(path).catch(() => undefined);
  if (!stats) return undefined;
  // A compressed version is never larger than twice its content, plus a few bytes of header.
  if (!stats.isFile() || stats.size > 2 * bytes.length + 1000) return false;
  const packed = await readFile(path);
  const unpacked = await DECOMPRESS[suffix](packed, { maxOutputLength: bytes.length + 1 }).catch(() => undefined);
  return unpacked?.equals(bytes) ? packed : false;
}
