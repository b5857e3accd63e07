// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { SourceError } from '../source-error.js';

const CHUNK_BYTES = 512 * 1024;
/** XML compresses 10 to 40 times; a file beyond this is a bomb. */
const MAX_GZIP_RATIO = 250;
const GZIP_GRACE_BYTES = 32 * 1024 * 1024;

/** How {@link readBytes} reads. */
export interface ByteOptions {
  readonly path: string;
  readonly signal?: AbortSignal | undefined;
  /** Told the total of bytes read from the disk so far. */
  readonly onBytes?: ((total: number) => void) | undefined;
}

/**
 * Bytes of a file, chunk by chunk; a gzip file is recognised by its first bytes and unpacked.
 * A chunk is only valid until the next one is asked for.
 * @throws {SourceError} the file cannot be opened, or its compressed data is damaged or a bomb
 */
export async function* readBytes(options: ByteOptions): AsyncGenerator<Buffer, void, undefined> {
  const file = await openFile(options.path);
  try {
    const head = Buffer.alloc(2);
    const { bytesRead } = await file.read(head, 0, 2, 0);
    const raw = diskChunks(file, options);
    if (bytesRead === 2 && head[0] === 0x1f && head[1] === 0x8b) yield* unpacked(raw, options);
    else yield* raw;
  } finally {
    await file.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    const file = await open(path, 'r');
    if ((await file.stat()).isDirectory()) {
      await file.close();
      throw new SourceError({ file: path, reason: 'this is a folder, not a file' });
    }
    return file;
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = code === 'ENOENT' ? 'no such file' : `cannot be opened (${code || String(error)})`;
    throw new SourceError({ file: path, reason, cause: error });
  }
}

/** Two buffers take turns, so that the disk works while a chunk is being used. */
async function* diskChunks(file: FileHandle, options: ByteOptions): AsyncGenerator<Buffer, void, undefined> {
  let current = Buffer.allocUnsafe(CHUNK_BYTES);
  let other = Buffer.allocUnsafe(CHUNK_BYTES);
  let total = 0;
  let reading = file.read(current, 0, CHUNK_BYTES, 0);
  try {
    for (;;) {
      const { bytesRead } = await reading;
      options.signal?.throwIfAborted();
      if (bytesRead === 0) return;
      total += bytesRead;
      reading = file.read(other, 0, CHUNK_BYTES, total);
      yield current.subarray(0, bytesRead);
      options.onBytes?.(total);
      [current, other] = [other, current];
    }
  } finally {
    await reading.catch(() => undefined);
  }
}

async function* unpacked(raw: AsyncGenerator<Buffer>, options: ByteOptions): AsyncGenerator<Buffer, void, undefined> {
  let packed = 0;
  let total = 0;
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  const feed = async (): Promise<void> => {
    for await (const chunk of raw) {
      packed += chunk.length;
      // The disk buffer is reused, and zlib reads later.
      if (!gunzip.write(Buffer.from(chunk))) await new Promise((resolve) => gunzip.once('drain', resolve));
      if (gunzip.destroyed) return;
    }
    gunzip.end();
  };
  const feeding = feed().catch((error: unknown) => {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > GZIP_GRACE_BYTES && total > packed * MAX_GZIP_RATIO) {
        throw new SourceError({ file: options.path, reason: `unpacks to more than ${String(MAX_GZIP_RATIO)} times its size` });
      }
      yield chunk;
    }
    await feeding;
  } catch (error) {
    if (error instanceof SourceError || options.signal?.aborted === true) throw error;
    throw new SourceError({ file: options.path, reason: 'the gzip data is damaged or truncated', cause: error });
  } finally {
    // Wakes a writer that still waits for a drain.
    gunzip.destroy();
    gunzip.emit('drain');
  }
}
