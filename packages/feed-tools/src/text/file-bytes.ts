// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';

const CHUNK_BYTES = 512 * 1024;

/**
 * Returns the first bytes of a file, to detect its format. Synchronous: a folder may hold thousands of files, and three
 * asynchronous calls for a few bytes take ten times as long.
 */
export function firstBytes(path: string, count: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(count, fstatSync(file).size));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

/** Returns the first character of a text file other than a space, a byte order mark or a zero byte of UTF-16. */
export function firstCharacter(path: string): string {
  return firstBytes(path, 256)
    .toString('latin1')
    .replace(/[\u0000\u00ef\u00bb\u00bf\u00fe\u00ff\s]/g, '')
    .charAt(0);
}

/**
 * Yields the bytes of a file in chunks, up to its size when opened: a file that grows, or that is generated on reading,
 * may never end. A chunk is only valid until the next one is requested.
 */
export async function* fileChunks(path: string): AsyncGenerator<Buffer, void, undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size === 0) return;
    // Two buffers alternate, so that the disk reads while a chunk is processed.
    let current = Buffer.allocUnsafe(Math.min(size, CHUNK_BYTES));
    let other = Buffer.allocUnsafe(current.length);
    let total = 0;
    let reading = file.read(current, 0, current.length, 0);
    try {
      while (total < size) {
        const { bytesRead } = await reading;
        if (bytesRead === 0) return;
        total += bytesRead;
        reading = file.read(other, 0, Math.min(other.length, size - total), total);
        yield current.subarray(0, bytesRead);
        [current, other] = [other, current];
      }
    } finally {
      await reading.catch(() => undefined);
    }
  } finally {
    await file.close();
  }
}
