// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Reads the files that the export writes.
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';

/** Separators that the export offers. */
export const separators = [',', ';'] as const;

/** Parses the rows of a CSV file. */
export const rowsOf = (text: string, separator: string): string[][] =>
  parse(text, { bom: true, delimiter: separator, record_delimiter: '\r\n', relax_column_count: false });

/** Reads a calendar strictly by RFC 5545. */
export function readCalendar(text: string): { name: string; value: string }[] {
  assert.ok(text.endsWith('\r\n'), 'the last line is ended');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets`);
    assert.doesNotMatch(line, /[\r\n]/);
  }
  return lines
    .join('\r\n')
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map(line => {
      const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/su.exec(line) ?? assert.fail(line);
      return { name, value };
    });
}

/** Removes the escapes of a value of a calendar. */
export const unescape = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
