// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inert, writeCsv } from '../../../packages/domain/src/words/csv-writer.js';
import type { Cell } from '../../../packages/domain/src/words/csv-writer.js';
import { calendarText, dayRange, fold, writeCalendar } from '../../../packages/domain/src/agenda/ics-writer.js';
import { readCalendar, rowsOf, separators, unescape } from './support/exported-files.js';

/** Splits a file as a careless reader does: any separator cuts, quotes are blanks. */
const pieces = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/[,;|\t\r\n]/)
    .map(piece => piece.replace(/^[\s"']+/, match => (match.includes("'") ? "'" : '')));

/** A text without what no file for other programs may hold: controls, halves, non-characters, changes of direction. */
const readable = (text: string): string =>
  text.replace(/[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/gu, '');

describe('a CSV file', () => {
  const cases: readonly (readonly [string, readonly Cell[], string])[] = [
    ['plain cells', ['a', 'b'], 'a,b'],
    ['a comma', ['a, b'], '"a, b"'],
    ['quotes', ['« a », "b"'], '"« a », ""b"""'],
    ['a line break', ['a\nb'], '"a\nb"'],
    ['unknown and zero', [undefined, 0, ''], ',0,'],
    ['decimals', [12.5], '12.5'],
    ['a negative number, which is no formula', [-5], '-5'],
    ['a formula', ['=1+1'], "'=1+1"],
    ['a formula after blanks', [' \t=1+1'], '" \t\'=1+1"'],
    ['a formula after a separator', ['a;=1+1'], '"a;\'=1+1"'],
    ['a formula in wide letters', ['＝1+1'], "'＝1+1"],
    ['a phone number', ['+33 3 00 00 00 00'], "'+33 3 00 00 00 00"],
    ['an e-mail address', ['contact@example.org'], 'contact@example.org'],
    ['a hyphen inside a word', ['Aide-soignant - jour'], 'Aide-soignant - jour'],
    ['a NUL', ['a\0b'], 'ab'],
    ['a change of direction', ['a\u202Eb\u2067c'], 'abc'],
  ];
  for (const [what, row, expected] of cases) {
    it(`writes ${what}`, () => assert.equal(writeCsv([row], { separator: ',' }), `\uFEFF${expected}\r\n`));
  }

  it('writes decimals as the reader of the separator does', () => {
    assert.equal(writeCsv([[12.5, 'a;b', 'c,d']], { separator: ';' }), '\uFEFF12,5;"a;b";"c,d"\r\n');
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ',', ';', '"', "'", '\r', '\n', '\t', ' ', 'a', '＝') }),
  );

  it('is read back by a CSV parser, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(texts, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        fc.constantFrom(...separators),
        (rows, separator) => {
          const clean = rows.map(row => row.map(text => inert(readable(text))));
          assert.deepEqual(rowsOf(writeCsv(rows, { separator }), separator), clean);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('only adds apostrophes to a text', () => {
    fc.assert(
      fc.property(texts, text => assert.equal(inert(text).replaceAll("'", ''), text.replaceAll("'", ''))),
      { numRuns: 2000 },
    );
  });

  it('starts no cell with a formula, even for a reader set to another separator', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), fc.constantFrom(...separators), (row, separator) => {
        for (const piece of pieces(writeCsv([row], { separator }))) assert.doesNotMatch(piece, /^[=+\-@＝＋－＠]/);
      }),
      { numRuns: 2000 },
    );
  });
});

it('a CSV file is written in time that grows with the length of its cells', () => {
  const tabs = '\t'.repeat(1_000_000);
  assert.equal(inert(`${tabs}a`), `${tabs}a`);
});

describe('a calendar', () => {
  const dates: readonly (readonly [string, readonly [string, string] | undefined])[] = [
    ['2027-02-01', ['20270201', '20270202']],
    ['2027-12-31', ['20271231', '20280101']],
    ['2028-02-29', ['20280229', '20280301']],
    ['2027-02', ['20270201', '20270301']],
    ['2027-12', ['20271201', '20280101']],
    ['2027-02-30', undefined],
    ['2027-13', undefined],
    ['2027', undefined],
    ['bientôt', undefined],
  ];
  for (const [date, expected] of dates)
    it(`${date} gives ${expected?.join(' to ') ?? 'no date'}`, () => assert.deepEqual(dayRange(date), expected));

  it('folds at 75 octets without cutting a character', () => {
    for (const letter of ['a', 'é', '漢', '🎓']) {
      const line = `SUMMARY:${letter.repeat(200)}`;
      const folded = fold(line).split('\r\n');
      assert.ok(folded.every(part => Buffer.byteLength(part) <= 75 && !part.includes('\uFFFD')));
      assert.equal(folded.map((part, rank) => (rank ? part.slice(1) : part)).join(''), line);
    }
  });

  it('escapes what would end a value or start another line', () => {
    assert.equal(calendarText('a, b; c\\d\r\ne\u0007'), 'a\\, b\\; c\\\\d\\ne');
  });

  const anything = fc.string({ unit: 'binary' });
  const event = fc.record({
    uid: anything,
    date: fc.constantFrom('2027-02-01', '2027-02'),
    summary: anything,
    description: anything,
    location: anything,
  });

  it('gives every text back to a reader of RFC 5545, whatever it is', () => {
    const clean = (text: string): string => readable(text).replace(/\r\n?/g, '\n').replaceAll('\t', '');
    fc.assert(
      fc.property(fc.array(event), events => {
        const parsed = readCalendar(writeCalendar('Rentrées', events, '2026-11-24T18:00:00.000Z'));
        const valuesNamed = (name: string): string[] =>
          parsed.filter(line => line.name === name).map(({ value }) => unescape(value));
        assert.deepEqual(
          valuesNamed('SUMMARY'),
          events.map(({ summary }) => clean(summary)),
        );
        assert.deepEqual(
          valuesNamed('UID'),
          events.map(({ uid }) => clean(uid)),
        );
        assert.deepEqual(
          valuesNamed('DESCRIPTION'),
          events
            .map(({ description }) => description)
            .filter(Boolean)
            .map(clean),
        );
        assert.equal(valuesNamed('BEGIN').length, events.length + 1);
        assert.equal(
          valuesNamed('DTSTAMP').every(value => value === '20261124T180000Z'),
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
