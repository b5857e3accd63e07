// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

const LINE_FEED = 0x0a;
/** Maximum size of a line. A longer one is cut, to bound memory. */
const MAX_LINE_BYTES = 4 * 1024 * 1024;

/** A French character in UTF-8, possibly cut at the end: no text in windows-1252 contains these bytes in sequence. */
const FRENCH_UTF8 = /[\xc2\xc3\xc5](?:[\x80-\xbf]|$)|\xe2(?:[\x80-\xbf]{2}|[\x80-\xbf]?$)/;

/** Whether a byte starts a French character in UTF-8: a letter with an accent, œ, a quotation or other mark, €. */
export function isFrenchLead(byte: number): boolean {
  return byte === 0xc2 || byte === 0xc3 || byte === 0xc5 || byte === 0xe2;
}

/**
 * Decodes a UTF-8 text with some lines in windows-1252, such as tables of several origins put together. A line that is
 * not valid UTF-8 is read as windows-1252, unless it also has UTF-8 characters: its other bytes are then damaged.
 */
export class MixedLines {
  readonly #onWindows: (line: number) => void;
  readonly #windows = new TextDecoder('windows-1252');
  #pending: Buffer = Buffer.alloc(0);
  #line = 1;

  /** @param onWindows Called with the number of each line in windows-1252, from 1. */
  constructor(onWindows: (line: number) => void) {
    this.#onWindows = onWindows;
  }

  /** Returns the text of the complete lines. */
  write(chunk: Buffer): string {
    const bytes = Buffer.concat([this.#pending, chunk]);
    const end = bytes.length > MAX_LINE_BYTES ? bytes.length : bytes.lastIndexOf(LINE_FEED) + 1;
    this.#pending = bytes.subarray(end);
    return this.#decode(bytes.subarray(0, end));
  }

  /** Returns the text of the last line. */
  end(): string {
    const last = this.#pending;
    this.#pending = Buffer.alloc(0);
    return this.#decode(last);
  }

  #decode(bytes: Buffer): string {
    const utf8Text = decodeUtf8(bytes);
    if (utf8Text !== undefined) {
      this.#line += utf8Text.split('\n').length - 1;
      return utf8Text;
    }
    const lines: string[] = [];
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(LINE_FEED, start) + 1 || bytes.length;
      lines.push(this.#decodeLine(bytes.subarray(start, end)));
      start = end;
    }
    return lines.join('');
  }

  #decodeLine(bytes: Buffer): string {
    const line = this.#line;
    if (bytes.at(-1) === LINE_FEED) this.#line += 1;
    const text = decodeUtf8(bytes);
    if (text !== undefined) return text;
    if (FRENCH_UTF8.test(bytes.toString('latin1'))) return new TextDecoder().decode(bytes);
    this.#onWindows(line);
    // Without `stream`, Node decodes windows-1252 as ISO-8859-1.
    return this.#windows.decode(bytes, { stream: true });
  }
}

/** Decodes UTF-8; undefined when the bytes are not valid. */
function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
