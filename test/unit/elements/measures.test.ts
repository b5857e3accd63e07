// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Figures: their format, their place in time, their comparison, and missing values.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure, Observation } from '@orientation-widgets/feed';
import { compareFigures } from '../../../packages/domain/src/measures/comparison.js';
import { decimalNumber } from '../../../packages/domain/src/words/decimal-number.js';
import { asShown, gapText, signed } from '../../../packages/domain/src/measures/gap-format.js';
import { figure } from '../../../packages/domain/src/measures/figure-format.js';
import { missingOf, ObservationIndex } from '../../../packages/domain/src/measures/observations.js';
import type { Lens } from '../../../packages/domain/src/measures/observations.js';
import { isOld, periodAt, periodLabel } from '../../../packages/domain/src/measures/periods.js';
import { pointsOf } from '../../../packages/elements/src/charts/points.js';
import { median, spread } from '../../../packages/domain/src/measures/spread.js';
import { record } from './support/measures.js';

test('figures compare only for the same period and source, known and sure', () => {
  const zoneRecord = record('ze-1', 10.8);
  const compare = (more: Partial<Observation>, kind: Measure['kind'] = 'rate', contains = true) =>
    compareFigures({ kind }, zoneRecord, record('reg-32', 9.5, more), contains);
  const refused = (more: Partial<Observation>): unknown => {
    const result = compare(more);
    return result.status === 'refused' && result.reason;
  };
  const result = compare({});
  assert.ok(result.status === 'difference' && Math.abs(result.difference - 1.3) < 1e-9);
  assert.equal(refused({ value: null }), 'no-value');
  assert.equal(refused({ period: '2023' }), 'period');
  assert.equal(refused({ period: '' }), 'unknown-period');
  assert.equal(refused({ sourceId: 'dares' }), 'source');
  assert.equal(refused({ coverage: 89 }), 'coverage');
  assert.equal(refused({ flags: ['conflict'] }), 'unsure');
  assert.equal(refused({ lower: 9, upper: 11 }), 'interval');
  assert.deepEqual(compareFigures({ kind: 'count' }, record('ze-1', 25), record('reg-32', 100), true), {
    status: 'part',
    share: 25,
  });
  assert.deepEqual(compareFigures({ kind: 'count' }, record('ze-1', 25), record('ze-2', 100), false), {
    status: 'difference',
    difference: -75,
  });
  assert.equal(compareFigures({ kind: 'count' }, record('ze-1', 25), undefined, true).status, 'refused');
});

test('the states without a record, with a reason and with a zero are distinct', () => {
  assert.equal(missingOf(undefined), 'no-record');
  assert.equal(missingOf(record('a', null, { missing: 'secret' })), 'secret');
  assert.equal(missingOf(record('a', null)), 'not-published');
  assert.equal(missingOf(record('a', 0)), undefined);
});

test('a sector is searched among parts of all sectors, not among parts of itself', () => {
  const part = (label: string) => ({ dimension: 'x', label, order: 0 });
  const rows = [
    record('a', 10, { period: '2023', sector: 'construction', part: part('Construction') }),
    record('a', 30, { period: '2023', sector: 'health', part: part('Santé') }),
    record('a', 4, { period: '2024', sector: 'construction', part: part('Moins de 10') }),
    record('a', 7, { period: '2024', sector: 'construction', part: part('Plus de 10') }),
    record('a', 40, { period: '2023' }),
  ];
  const valuesOf = (lens: Lens): (number | null)[] =>
    new ObservationIndex(rows, lens).series('unemployment', 'a').map(({ value }) => value);
  assert.deepEqual(valuesOf({ sector: 'construction' }), [10]);
  assert.deepEqual(valuesOf({}), [40]);
});

test('a period that its frequency expects and that has no record is a gap', () => {
  const series = [record('a', 1, { period: '2019' }), record('a', 2, { period: '2022' })];
  assert.deepEqual(
    pointsOf(series, 'yearly').map(({ at, value, missing }) => [at, value, missing]),
    [
      [2019, 1, undefined],
      [2020, null, 'no-record'],
      [2021, null, 'no-record'],
      [2022, 2, undefined],
    ],
  );
  assert.equal(pointsOf(series, undefined).length, 2);
  // A census takes place every five years: the years between are not a gap.
  const census = ['2007', '2012', '2017', '2027'].map(period => record('a', 1, { period }));
  assert.deepEqual(
    pointsOf(census, 'yearly').map(({ at, missing }) => (missing ? missing : at)),
    [2007, 2012, 2017, 'no-record', 2027],
  );
  assert.equal(pointsOf([record('a', 1, { period: '' })], 'yearly').length, 0);
});

test('periods are placed and written', () => {
  const table: readonly (readonly [string, number | undefined, string])[] = [
    ['2024', 2024, '2024'],
    ['2025-Q4', 2025.75, 'T4 2025'],
    ['2025-01', 2025, 'janvier 2025'],
    ['2023-2024', 2023, '2023-2024'],
    ['2017-2019', 2019, '2017-2019'],
    ['', undefined, 'année non précisée'],
    ['2025-13', undefined, '2025-13'],
  ];
  for (const [period, at, label] of table) assert.deepEqual([periodAt(period), periodLabel(period)], [at, label]);
  assert.equal(isOld('2017', 'yearly', '2026-11-24T00:00:00Z'), true);
  assert.equal(isOld('2024', 'yearly', '2026-11-24T00:00:00Z'), false);
  assert.equal(isOld('2017', undefined, '2026-11-24T00:00:00Z'), false);
});

test('a value is written in its unit, with the decimals of its measure, and never as −0', () => {
  const share = { unit: '%', decimals: 1, kind: 'share' } as const;
  assert.equal(figure(9.44, share), '9,4\u202f%');
  assert.equal(figure(19320, { unit: '€ par an', kind: 'rate' }), '19\u202f320\u00a0€');
  assert.equal(figure(19.16, { unit: '%', kind: 'share' }), '19,16\u202f%');
  assert.equal(gapText(1.3, share, 1), '1,3\u00a0point');
  assert.equal(gapText(-2.26, share, 1), '2,3\u00a0points');
  assert.equal(signed(-1.3, share, 1), '−\u00a01,3\u00a0point');
  assert.equal(signed(-0.04, share, 1), '0,0\u00a0point');
  assert.equal(asShown(1.005, 2), 1.01);
  assert.equal(decimalNumber(asShown(-0.04, 1), 1), '0,0');
});

test('the dispersion is the median of the distances to the median', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 3]), 2.5);
  assert.equal(spread([1, 1, 2, 2, 4, 6, 9]), 1);
});
