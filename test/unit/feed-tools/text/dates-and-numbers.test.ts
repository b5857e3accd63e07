// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCount } from '../../../../packages/feed-tools/src/text/read-count.js';
import { readDate } from '../../../../packages/feed-tools/src/text/read-date.js';
import { readNumber } from '../../../../packages/feed-tools/src/text/read-number.js';

const RUNS = Number(process.env.FC_RUNS ?? 1000);

test('dates as producers write them', () => {
  const dates: [string, string | undefined][] = [
    ['2027-01-31', '2027-01-31'],
    ['31/01/2027', '2027-01-31'],
    ['1.2.2027', '2027-02-01'],
    ['20270131', '2027-01-31'],
    ['01/2027', '2027-01'],
    ['2027-01', '2027-01'],
    ['31/01/2027 à 9h', '2027-01-31T09:00'],
    ['2027-01-31T14:30:00Z', '2027-01-31T14:30Z'],
    ['2027-01-31 14:30', '2027-01-31T14:30'],
    ['29/02/2027', undefined],
    ['13/13/2027', undefined],
    ['2027-01-31T25:00', undefined],
    ['13/2027', undefined],
    ['demain', undefined],
    ['31/01/27', undefined],
    ['00000000', undefined],
  ];
  for (const [text, date] of dates) assert.equal(readDate(text, 'day-first'), date, text);
  assert.equal(readDate('01/31/2027', 'month-first'), '2027-01-31');
});

test('numbers as producers write them', () => {
  const numbers: [string, number | undefined][] = [
    ['1 234,5', 1234.5],
    ['1\u202f234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['3.06', 3.06],
    ['12 %', 12],
    ['-0,5', -0.5],
    ['1e3', 1000],
    ['0', 0],
    ['', undefined],
    ['x', undefined],
    ['1,2,3', undefined],
    ['1e999', undefined],
    ['0x10', undefined],
    ['12 €', 12],
    ['NaN', undefined],
  ];
  for (const [text, number] of numbers) assert.equal(readNumber(text), number, text);
});

test('counts as producers write them: a mark before three digits is that of thousands', () => {
  const counts: [string, number | undefined][] = [
    ['0', 0],
    ['1234', 1234],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234', 1234],
    ['1\u202f234\u00a0567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['12.0', 12],
    ['12,00', 12],
    ['1.234,0', 1234],
    ['45.9096865448', undefined],
    ['10.5', undefined],
    ['10,25', undefined],
    ['1.23', undefined],
    ['1234.567', undefined],
    ['1.234,567', undefined],
    ['-3', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['12 %', undefined],
    ['', undefined],
    ['*', undefined],
  ];
  for (const [text, count] of counts) assert.equal(readCount(text), count, text);
});

test('a year without its century and an unknown zone are no date', () => {
  for (const text of [
    '0027-01-01',
    '01/01/0027',
    '00000101',
    '0000-05',
    '2027-01-01T10:00+99:99',
    '2027-01-01T10:00-13:00',
  ])
    assert.equal(readDate(text, 'day-first'), undefined, text);
  assert.equal(readDate('2027-01-01T10:00+14:00', 'day-first'), '2027-01-01T10:00+14:00');
});

test('every day of the calendar is read back from the French way of writing it', () => {
  const day = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2999-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, date => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split('-');
      assert.equal(readDate(`${dayOfMonth}/${month}/${year}`, 'day-first'), iso);
      assert.equal(readDate(iso, 'month-first'), iso);
    }),
    { numRuns: RUNS },
  );
});
