// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const BUFFER_BYTES = 1 << 20;

/** Lines of JSON kept in a temporary file, so that a collection of any size takes no memory. */
export class Spool {
  readonly #file: number;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #written = 0;

  /** @param path A file of its own, created here; the caller removes its folder. */
  constructor(path: string) {
    this.#file = openSync(path, 'wx+', 0o600);
  }

  /** Writes a value and returns where it starts, for `readAt`. */
  append(value: unknown): number {
    const line = Buffer.from(`${JSON.stringify(value)}\n`);
    const offset = this.#written + this.#pendingBytes;
    this.#pending.push(line);
    this.#pendingBytes += line.length;
    if (this.#pendingBytes >= BUFFER_BYTES) this.#flush();
    return offset;
  }

  /** The value that starts at an offset. */
  readAt(offset: number): unknown {
    this.#flush();
    let size = 4096;
    for (;;) {
      const buffer = Buffer.allocUnsafe(size);
      const read = readSync(this.#file, buffer, 0, size, offset);
      const end = buffer.subarray(0, read).indexOf(10);
      if (end >= 0) return JSON.parse(buffer.toString('utf8', 0, end)) as unknown;
      size *= 4;
    }
  }

  /** All values with their offsets, in the order they were written. */
  *entries(): Generator<[offset: number, value: unknown]> {
    this.#flush();
    const end = this.#written;
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    let rest = Buffer.alloc(0);
    let lineStart = 0;
    for (let at = 0; at < end; ) {
      const read = readSync(this.#file, buffer, 0, Math.min(BUFFER_BYTES, end - at), at);
      at += read;
      const chunk = Buffer.concat([rest, buffer.subarray(0, read)]);
      let from = 0;
      for (let stop = chunk.indexOf(10); stop >= 0; stop = chunk.indexOf(10, from)) {
        yield [lineStart, JSON.parse(chunk.toString('utf8', from, stop)) as unknown];
        lineStart += stop + 1 - from;
        from = stop + 1;
      }
      rest = chunk.subarray(from);
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#pendingBytes === 0) return;
    const bytes = Buffer.concat(this.#pending);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
    this.#written += bytes.length;
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}
