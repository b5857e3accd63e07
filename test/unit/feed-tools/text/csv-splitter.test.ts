// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// CSV is split into rows as csv-parse does, wherever the chunks of the file end; common mistakes are tolerated.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { detectDialect } from '../../../../packages/feed-tools/src/csv/dialect.js';
import { CsvSyntaxError, CsvSplitter, type CsvRecord } from '../../../../packages/feed-tools/src/csv/splitter.js';

const RUNS = Number(process.env.FC_RUNS ?? 400);

function split(text: string, piece = text.length || 1, delimiter = ';', lineEnd: '\n' | '\r' = '\n'): CsvRecord[] {
  const splitter = new CsvSplitter(delimiter, lineEnd);
  const records: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += piece) records.push(...splitter.write(text.slice(at, at + piece)));
  return [...records, ...splitter.end()];
}

const cellsOf = (text: string): string[][] => split(text).map(({ cells }) => cells);

test('any text gives the rows of csv-parse, whatever the pieces', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', ' ', 'é', 'a'), maxLength: 6 }),
  );
  const quotedCell = (value: string): string =>
    /[";\r\n]/.test(value) || value.trim() !== value ? `"${value.replaceAll('"', '""')}"` : value;
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      (table, end, closed, piece) => {
        const text = table.map(row => row.map(quotedCell).join(';')).join(end) + (closed ? end : '');
        const expected = parse(text, {
          delimiter: ';',
          record_delimiter: end,
          relax_column_count: true,
          skip_empty_lines: true,
          info: true,
        }) as unknown as { record: string[] }[];
        assert.deepEqual(
          split(text, piece).map(({ cells }) => cells),
          expected.map(({ record }) => record),
        );
      },
    ),
    { numRuns: RUNS },
  );
});

test('any text at all gives the same rows in one piece and in many, or the same refusal', () => {
  const text = fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', ' ', 'a'), maxLength: 40 });
  const outcome = (content: string, piece: number): unknown => {
    try {
      return split(content, piece);
    } catch (error) {
      assert.ok(error instanceof CsvSyntaxError);
      return `${error.line} ${error.message}`;
    }
  };
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (content, piece) => {
      assert.deepEqual(outcome(content, piece), outcome(content, content.length || 1));
    }),
    { numRuns: RUNS },
  );
});

test('a misplaced quote affects its own cell only', () => {
  assert.deepEqual(cellsOf('a;b\n1;"Le "petit" bois"\n2;5" de large\n3;"x" ;y\n'), [
    ['a', 'b'],
    ['1', 'Le "petit" bois'],
    ['2', '5" de large'],
    ['3', 'x', 'y'],
  ]);
});

test('lines are those of the file, empty ones and those inside a cell counted', () => {
  assert.deepEqual(
    split('a;b\r\n\r\n1;"x\r\ny"\r\n2;z').map(({ line }) => line),
    [1, 4, 5],
  );
  assert.throws(
    () => split('a;b\n1;"ouvert;x\n2;y'),
    error => error instanceof CsvSyntaxError && error.line === 2,
  );
});

const DIALECTS: [what: string, start: string, delimiter: string, more?: { lineEnd?: '\r'; headerLength?: number }][] = [
  ['semicolons with commas in numbers', 'a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n', ';'],
  ['a title with commas before the heading', 'Source : Dares, Insee, Acoss\n\na;b\n1;2\n3;4\n', ';'],
  ['commas, with semicolons inside quotes', 'a,b\n"x;y;z",1\n"x;y;z",2\n', ','],
  ['tabulations', 'a\tb\n1\t2\n', '\t'],
  ['one column', 'titre\nun\n', ';'],
  ['the line that Excel writes for itself', 'sep=,\r\na,b\r\n', ',', { headerLength: 7 }],
  ['the ends of line of old Macs', 'a;b\r1;2\r', ';', { lineEnd: '\r' }],
];
for (const [what, start, delimiter, more] of DIALECTS) {
  test(`the dialect of a file is recognised: ${what}`, () => {
    assert.deepEqual(detectDialect(start), { delimiter, lineEnd: '\n', headerLength: 0, ...more });
  });
}

test('a row that is too long is refused with its line, wherever the pieces of the file end', () => {
  for (const long of ['x'.repeat(1_100_000), `"${'x;'.repeat(600_000)}"`, 'x;'.repeat(600_000)]) {
    for (const piece of [1 << 17, 1 << 19, undefined]) {
      assert.throws(
        () => split(`a;b\n${long}\n1;2\n`, piece),
        error => error instanceof CsvSyntaxError && error.line === 2 && /longer than 1048576/.test(error.message),
      );
    }
  }
});
