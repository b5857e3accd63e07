// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../messages/message.js';
import { textOf } from '../messages/text-of.js';

/** A row as written in the file. */
export interface CsvRecord {
  cells: string[];
  /** Line of the file where the row ends, from 1. */
  line: number;
}

/** Error on a text that cannot be split into rows. */
export class CsvSyntaxError extends Error {
  constructor(
    readonly line: number,
    readonly reason: Message,
  ) {
    super(textOf(reason, 'en'));
  }
}

/** Maximum length of a row, in characters: it stops at a quote that never closes. */
const MAX_ROW = 1 << 20;

const QUOTE = 0x22;

/**
 * Splits the text of a CSV file (RFC 4180), given in chunks, into rows. Skips empty lines.
 *
 * A common mistake costs one row at most: a quote inside a cell is an ordinary character unless it is doubled or comes
 * before a delimiter.
 */
export class CsvSplitter {
  readonly #delimiter: string;
  readonly #delimiterCode: number;
  /** Code of the last character of a line break. */
  readonly #lineEndCode: number;
  /** Pending text, and the position of the next row in it. */
  #text = '';
  #at = 0;
  #line: number;

  /**
   * @param lineEnd `\r` in the files of old Macs; `\n` also accepts `\r\n`.
   * @param firstLine Line number of the first line of the text in its file.
   */
  constructor(delimiter: string, lineEnd: '\n' | '\r', firstLine = 1) {
    this.#line = firstLine;
    this.#delimiter = delimiter;
    this.#delimiterCode = delimiter.charCodeAt(0);
    this.#lineEndCode = lineEnd.charCodeAt(0);
  }

  /** @throws {CsvSyntaxError} */
  write(text: string): CsvRecord[] {
    this.#text = this.#text.slice(this.#at) + text;
    this.#at = 0;
    const records = this.#split(false);
    this.#requireShort(this.#text.length - this.#at);
    return records;
  }

  /** @throws {CsvSyntaxError} */
  end(): CsvRecord[] {
    const records = this.#split(true);
    if (this.#at < this.#text.length) throw new CsvSyntaxError(this.#line, message('quote-never-closed'));
    return records;
  }

  #split(isLast: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    const text = this.#text;
    const lineEnd = String.fromCharCode(this.#lineEndCode);
    let quote = text.indexOf('"', this.#at);
    while (this.#at < text.length) {
      const lineEndAt = text.indexOf(lineEnd, this.#at);
      if (lineEndAt < 0 && !isLast) break;
      if (quote >= 0 && quote < this.#at) quote = text.indexOf('"', this.#at);
      const end = lineEndAt < 0 ? text.length : lineEndAt;
      if (quote >= 0 && quote < end) {
        const cells = this.#quotedRow(isLast);
        if (!cells) break;
        records.push({ cells, line: this.#line - 1 });
        continue;
      }
      this.#requireShort(end - this.#at);
      const stop = end > this.#at && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
      if (stop > this.#at) records.push({ cells: text.slice(this.#at, stop).split(this.#delimiter), line: this.#line });
      this.#line += 1;
      this.#at = end + 1;
    }
    return records;
  }

  /** Reads a row with quotes and moves past it; undefined when its end has not arrived yet. */
  #quotedRow(isLast: boolean): string[] | undefined {
    const text = this.#text;
    const cells: string[] = [];
    let at = this.#at;
    for (;;) {
      const quoted = text.charCodeAt(at) === QUOTE ? this.#quotedCell(at) : undefined;
      if (quoted === 'unfinished') return undefined;
      let end = quoted?.end ?? at;
      while (
        !quoted &&
        end < text.length &&
        text.charCodeAt(end) !== this.#delimiterCode &&
        text.charCodeAt(end) !== this.#lineEndCode
      )
        end += 1;
      // The next character determines the end of the cell, and may not have arrived yet.
      if (end >= text.length && !isLast) return undefined;
      const isDelimiter = text.charCodeAt(end) === this.#delimiterCode;
      cells.push(quoted?.value ?? unquotedCell(text.slice(at, end), isDelimiter));
      at = end + 1;
      if (!isDelimiter) break;
    }
    this.#requireShort(at - this.#at);
    const row = text.slice(this.#at, at);
    this.#line += this.#countLines(row) + (at > text.length ? 1 : 0);
    this.#at = at;
    return cells;
  }

  /** Reads the cell that opens with a quote at `from`; undefined when the quote is not closed before a delimiter. */
  #quotedCell(from: number): { value: string; end: number } | 'unfinished' | undefined {
    const text = this.#text;
    let escaped = false;
    for (let quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
      if (text.charCodeAt(quote + 1) === QUOTE) {
        escaped = true;
        quote += 1;
        continue;
      }
      let end = quote + 1;
      while (text.charCodeAt(end) === 0x20 || (text.charCodeAt(end) === 0x0d && this.#lineEndCode !== 0x0d)) end += 1;
      const next = text.charCodeAt(end);
      if (end < text.length && next !== this.#delimiterCode && next !== this.#lineEndCode) return undefined;
      const value = text.slice(from + 1, quote);
      return { value: escaped ? value.replaceAll('""', '"') : value, end };
    }
    return 'unfinished';
  }

  #requireShort(row: number): void {
    if (row > MAX_ROW) throw new CsvSyntaxError(this.#line, message('row-too-long', { limit: MAX_ROW }));
  }

  #countLines(row: string): number {
    let lines = 0;
    for (let at = 0; at < row.length; at += 1) if (row.charCodeAt(at) === this.#lineEndCode) lines += 1;
    return lines;
  }
}

/** Reads a cell without quotes, or with misplaced ones: `"Le "petit" prince"`. */
function unquotedCell(text: string, isDelimited: boolean): string {
  const cell = !isDelimited && text.endsWith('\r') ? text.slice(0, -1) : text;
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1) : cell;
}
