// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/**
 * Size of the buffers: small, so that values parsed together are released before the garbage collector promotes them.
 */
const BUFFER_BYTES = 1 << 17;
const NEW_LINE = 10;
/** Separator after each value, so that a range of the file is the inside of a JSON list. */
const SEPARATOR = ',\n';

/** Lines of JSON stored in a temporary file, so that a collection of any size takes no memory. */
export class Spool {
  readonly #file: number;
  /** Pending lines, and their size in bytes. */
  #pending = Buffer.alloc(0);
  #pendingBytes = 0;
  #writtenBytes = 0;
  /** Read buffer, and the range of the file it holds: values are often read in order. */
  #reading = Buffer.allocUnsafe(1 << 14);
  #readFrom = 0;
  #readBytes = 0;

  /** @param path File to create; the caller removes its folder. */
  constructor(path: string) {
    this.#file = openSync(path, 'wx+', 0o600);
  }

  /** Writes a value and returns its offset for `readAt`. */
  append(value: unknown): number {
    const line = JSON.stringify(value);
    const longest = line.length * 3 + SEPARATOR.length;
    if (this.#pendingBytes + longest > this.#pending.length) this.#flush();
    if (longest > this.#pending.length) this.#pending = Buffer.allocUnsafe(Math.max(longest, BUFFER_BYTES));
    const offset = this.#writtenBytes + this.#pendingBytes;
    this.#pendingBytes += this.#pending.write(line, this.#pendingBytes);
    this.#pendingBytes += this.#pending.write(SEPARATOR, this.#pendingBytes, 'latin1');
    return offset;
  }

  /** Returns the value that starts at an offset. */
  readAt(offset: number): unknown {
    this.#flush();
    for (;;) {
      const start = offset - this.#readFrom;
      const end =
        start >= 0 && start < this.#readBytes
          ? this.#reading.subarray(0, this.#readBytes).indexOf(NEW_LINE, start)
          : -1;
      if (end >= 0) return JSON.parse(this.#reading.toString('utf8', start, end - 1)) as unknown;
      if (start === 0 && this.#readBytes === this.#reading.length)
        this.#reading = Buffer.allocUnsafe(this.#reading.length * 4);
      this.#readFrom = offset;
      this.#readBytes = readSync(this.#file, this.#reading, 0, this.#reading.length, offset);
    }
  }

  /** Yields all values with their offsets, in the order in which they were written. */
  *entries(): Generator<[offset: number, value: unknown]> {
    this.#flush();
    const end = this.#writtenBytes;
    let buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    for (let at = 0; at < end;) {
      const readBytes = readSync(this.#file, buffer, 0, Math.min(buffer.length, end - at), at);
      const lineBytes = buffer.lastIndexOf(NEW_LINE, readBytes - 1) + 1;
      if (lineBytes === 0) {
        buffer = Buffer.allocUnsafe(buffer.length * 2);
        continue;
      }
      let from = 0;
      // Parsing many values at once takes half the time of parsing them one by one.
      for (const value of JSON.parse(`[${buffer.toString('utf8', 0, lineBytes - SEPARATOR.length)}]`) as unknown[]) {
        yield [at + from, value];
        from = buffer.indexOf(NEW_LINE, from) + 1;
      }
      at += from;
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    for (let done = 0; done < this.#pendingBytes;)
      done += writeSync(this.#file, this.#pending, done, this.#pendingBytes - done);
    this.#writtenBytes += this.#pendingBytes;
    this.#pendingBytes = 0;
  }
}
