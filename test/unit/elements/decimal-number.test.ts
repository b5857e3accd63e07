// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Numbers written without Intl are those that Intl writes.
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setCurrentLanguage } from '../../../packages/elements/src/i18n/current-language.js';
import { decimalNumber } from '../../../packages/elements/src/measures/decimal-number.js';

after(() => setCurrentLanguage('fr'));

const finite = fc.oneof(
  fc.double({ min: -1e13, max: 1e13, noNaN: true }),
  fc.integer(),
  fc.integer({ min: -100_000, max: 100_000 }).map(value => value / 1000),
);

test('a number is written as Intl writes it in each language, tags of a country included', () => {
  for (const [code, tag] of [['fr'], ['en'], ['nl'], ['ar'], ['fr', 'fr-CH'], ['en', 'en-GB']] as const) {
    setCurrentLanguage(code, tag);
    fc.assert(
      fc.property(finite, fc.integer({ min: 0, max: 3 }), (value, count) => {
        const format = new Intl.NumberFormat(tag ?? code, {
          minimumFractionDigits: count,
          maximumFractionDigits: count,
        });
        // Nothing is lost but the sign of a zero.
        const expected = format.format(value).replace(/^-(?=[0.,]+$)/, '');
        assert.equal(decimalNumber(value, count).replace(/^-(?=[0.,]+$)/, ''), expected);
      }),
    );
  }
});

test('what has no digits is written too', () => {
  setCurrentLanguage('fr');
  assert.equal(decimalNumber(Number.NaN, 1), 'NaN');
  assert.equal(decimalNumber(Infinity, 1), '∞');
  assert.equal(decimalNumber(1e-9, 1), '0,0');
  assert.equal(decimalNumber(-0.04, 1), '0,0');
  assert.equal(decimalNumber(1.005, 2), '1,01');
});
