// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Numbers written without Intl equal those that Intl writes.
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setCurrentLanguage } from '../../../packages/domain/src/words/current-language.js';
import { decimalNumber } from '../../../packages/domain/src/words/decimal-number.js';
import { findingWords } from '../../../packages/domain/src/measures/finding-labels.js';
import { figure } from '../../../packages/domain/src/measures/figure-format.js';
import { periodLabel } from '../../../packages/domain/src/measures/periods.js';
import { home } from './support/measures.js';

after(() => setCurrentLanguage('fr'));

const finite = fc.oneof(
  fc.double({ min: -1e13, max: 1e13, noNaN: true }),
  fc.integer(),
  fc.integer({ min: -100_000, max: 100_000 }).map(value => value / 1000),
);

test('a figure, its month and a count are written without Intl', t => {
  const made = (['NumberFormat', 'DateTimeFormat'] as const).map(name => t.mock.method(Intl, name));
  assert.equal(periodLabel('2025-08'), 'août 2025');
  assert.equal(figure(1234.5, { unit: '€', kind: 'rate' }), '1\u202f234,5\u00a0€');
  assert.equal(
    findingWords({ rule: 'silence', without: [], total: 1200 }, home, () => home).text,
    'Pas encore de chiffre ici pour 0 mesure sur 1\u202f200.',
  );
  assert.deepEqual(
    made.map(({ mock }) => mock.callCount()),
    [0, 0],
  );
});

test('a month is the one that Intl names', () => {
  setCurrentLanguage('fr');
  const monthFormat = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const period = `2025-${String(month).padStart(2, '0')}`;
    assert.equal(periodLabel(period), monthFormat.format(new Date(period)));
  }
});

test('a number is written as Intl writes it in each language, tags of a country included', () => {
  for (const [code, tag] of [['fr'], ['en'], ['nl'], ['ar'], ['fr', 'fr-CH'], ['en', 'en-GB']] as const) {
    setCurrentLanguage(code, tag);
    fc.assert(
      fc.property(finite, fc.integer({ min: 0, max: 3 }), (value, count) => {
        const format = new Intl.NumberFormat(tag ?? code, {
          minimumFractionDigits: count,
          maximumFractionDigits: count,
        });
        // Only the sign of a zero is lost.
        const expected = format.format(value).replace(/^-(?=[0.,]+$)/, '');
        assert.equal(decimalNumber(value, count).replace(/^-(?=[0.,]+$)/, ''), expected);
      }),
    );
  }
});

test('a value without digits is formatted too', () => {
  setCurrentLanguage('fr');
  assert.equal(decimalNumber(Number.NaN, 1), 'NaN');
  assert.equal(decimalNumber(Infinity, 1), '∞');
  assert.equal(decimalNumber(1e-9, 1), '0,0');
  assert.equal(decimalNumber(-0.04, 1), '0,0');
  assert.equal(decimalNumber(1.005, 2), '1,01');
});
