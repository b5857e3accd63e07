// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numberSet } from '../../../packages/search/src/engine/number-set.js';
import { numbersOfSet } from './support/number-set.js';

test('a set of numbers has the bytes that the portable format of Roaring bitmaps says', () => {
  // Cookie, one container; its high bits and size - 1; its offset; 1, 2 and 1000.
  const bytes = '3a300000' + '01000000' + '00000200' + '10000000' + '01000200e803';
  assert.equal(Buffer.from(numberSet([1000, 2, 1]), 'base64').toString('hex'), bytes);
  assert.equal(Buffer.from(numberSet([]), 'base64').toString('hex'), '3a30000000000000');
});

test('any set is read as it was written, few or many numbers, near or far', () => {
  const set = fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 2 ** 31 - 1 })));
  fc.assert(
    fc.property(set, numbers => {
      assert.deepEqual(
        numbersOfSet(numberSet(numbers)),
        [...numbers].sort((a, b) => a - b),
      );
    }),
  );
  for (const count of [4096, 4097, 65_536, 150_000]) {
    const numbers = Array.from({ length: count }, (_, i) => i);
    assert.deepEqual(numbersOfSet(numberSet(numbers.toReversed())), numbers);
  }
});
