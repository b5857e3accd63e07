// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersOf } from '../../../../packages/feed-tools/src/search-index/numbers.js';

const earlierNumbers = (numbers: Readonly<Record<string, number>>): Map<string, number> =>
  new Map(Object.entries(numbers));

test('a training keeps its number wherever it stands; a new one takes the smallest that is free', () => {
  assert.deepEqual(numbersOf(['a', 'b', 'c'], new Map()), [0, 1, 2]);
  assert.deepEqual(numbersOf(['x', 'c', 'a', 'y', 'b'], earlierNumbers({ a: 0, b: 1, c: 2 })), [3, 2, 0, 4, 1]);
  assert.deepEqual(numbersOf(['a', 'x', 'y', 'c'], earlierNumbers({ a: 0, c: 2 })), [0, 1, 3, 2]);
});

test('a training that goes away gives its number to none of those that come with it', () => {
  assert.deepEqual(numbersOf(['a', 'x'], earlierNumbers({ a: 0, b: 1 })), [0, 2]);
});

test('a write that stopped half-way gives, once finished, the numbers of one that did not', () => {
  assert.deepEqual(numbersOf(['a', 'x', 'y', 'z'], earlierNumbers({ a: 0, y: 2 })), [0, 1, 2, 3]);
});
