// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { createGunzip } from 'node:zlib';
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { fileChunks, firstBytes } from '../text/file-bytes.js';

const GZIP = Buffer.from([0x1f, 0x8b]);
const CHUNK_BYTES = 512 * 1024;
/** Maximum compression ratio: XML compresses 10 to 40 times, and a higher ratio means a decompression bomb. */
const MAX_GZIP_RATIO = 250;
const GZIP_GRACE_BYTES = 32 * 1024 * 1024;

/** Options of {@link readBytes}. */
export interface ByteOptions {
  readonly path: string;
  readonly signal?: AbortSignal | undefined;
  /** Called with the total number of bytes read from disk so far. */
  readonly onBytes?: ((total: number) => void) | undefined;
}

/**
 * Yields the bytes of a file in chunks; gzip is detected from the first bytes and unpacked. A chunk is only valid until
 * the next one is requested.
 *
 * @throws {SourceError} the compressed data is damaged, or a bomb.
 */
export async function* readBytes(options: ByteOptions): AsyncGenerator<Buffer, void, undefined> {
  const isGzip = firstBytes(options.path, 2).equals(GZIP);
  yield* isGzip ? unpacked(diskChunks(options), options) : diskChunks(options);
}

async function* diskChunks({ path, signal, onBytes }: ByteOptions): AsyncGenerator<Buffer, void, undefined> {
  let total = 0;
  for await (const chunk of fileChunks(path)) {
    signal?.throwIfAborted();
    yield chunk;
    total += chunk.length;
    onBytes?.(total);
  }
}

async function* unpacked(raw: AsyncGenerator<Buffer>, options: ByteOptions): AsyncGenerator<Buffer, void, undefined> {
  let packed = 0;
  let total = 0;
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  const feed = async (): Promise<void> => {
    for await (const chunk of raw) {
      packed += chunk.length;
      // Copies the chunk: zlib reads it after the buffer is reused.
      if (!gunzip.write(Buffer.from(chunk))) await new Promise(resolve => gunzip.once('drain', resolve));
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
        throw new SourceError({
          file: options.path,
          reason: message('unpacks-too-large', { limit: MAX_GZIP_RATIO }),
        });
      }
      yield chunk;
    }
    await feeding;
  } catch (error) {
    if (error instanceof SourceError || options.signal?.aborted === true) throw error;
    throw new SourceError({ file: options.path, reason: message('gzip-damaged'), cause: error });
  } finally {
    // Releases a writer that still waits for a drain.
    gunzip.destroy();
    gunzip.emit('drain');
  }
}
