// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersOf } from '../../../../packages/feed-tools/src/search-index/numbers.js';

const earlierNumbers = (numbers: Readonly<Record<string, number>>): Map<string, number> =>
  new Map(Object.entries(numbers));

test('a training keeps its number in any position; a new one takes the smallest free number', () => {
  assert.deepEqual(numbersOf(['a', 'b', 'c'], new Map()), [0, 1, 2]);
  assert.deepEqual(numbersOf(['x', 'c', 'a', 'y', 'b'], earlierNumbers({ a: 0, b: 1, c: 2 })), [3, 2, 0, 4, 1]);
  assert.deepEqual(numbersOf(['a', 'x', 'y', 'c'], earlierNumbers({ a: 0, c: 2 })), [0, 1, 3, 2]);
});

test('the number of a removed training goes to none of those added with the removal', () => {
  assert.deepEqual(numbersOf(['a', 'x'], earlierNumbers({ a: 0, b: 1 })), [0, 2]);
});

test('a write resumed after an interruption gives the numbers of an uninterrupted one', () => {
  assert.deepEqual(numbersOf(['a', 'x', 'y', 'z'], earlierNumbers({ a: 0, y: 2 })), [0, 1, 2, 3]);
});
