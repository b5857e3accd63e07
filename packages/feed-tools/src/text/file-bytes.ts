// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';

const CHUNK_BYTES = 512 * 1024;

/**
 * The first bytes of a file, by which its format is told. Read at once: a folder may hold thousands of files, and waiting for the
 * disk three times for a few bytes takes ten times as long.
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

/** The first character of a text file that is neither a space nor a part of a mark; zero bytes are those of UTF-16. */
export function firstCharacter(path: string): string {
  return firstBytes(path, 256)
    .toString('latin1')
    .replace(/[\u0000\u00ef\u00bb\u00bf\u00fe\u00ff\s]/g, '')
    .charAt(0);
}

/**
 * The bytes of a file, chunk by chunk, as far as its size when it was opened: one that grows, or that the system makes up as
 * it is read, may never end. A chunk is only valid until the next one is asked for.
 */
export async function* fileChunks(path: string): AsyncGenerator<Buffer, void, undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size === 0) return;
    // Two buffers take turns, so that the disk works while a chunk is being used.
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
