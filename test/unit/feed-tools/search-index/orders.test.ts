// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ordersOf } from '../../../../packages/feed-tools/src/search-index/orders.js';

const isRising = (orders: readonly number[]): boolean => orders.every((order, i) => i === 0 || order > orders[i - 1]!);
const orderOf = (ids: readonly string[], orders: readonly number[]): Map<string, number> =>
  new Map(ids.map((id, i) => [id, orders[i]!]));

test('numbers rise in the order of the feed, whatever the index had', () => {
  const order = fc.oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }));
  const indexed = fc.dictionary(fc.constantFrom(...'abcdefghij'), order);
  const feed = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmno'));
  fc.assert(
    fc.property(feed, indexed, (ids, numbers) => {
      const orders = ordersOf(ids, new Map(Object.entries(numbers)));
      assert.equal(orders.length, ids.length);
      assert.ok(isRising(orders), JSON.stringify(orders));
    }),
  );
});

test('a training that is added, removed or moved changes no other number', () => {
  const ids = [...'abcdefgh'];
  const before = orderOf(ids, ordersOf(ids, new Map()));
  for (const after of ['xabcdefgh', 'abcdxyefgh', 'abcdefghx', 'bcdegh', 'hbcdefga', 'acdefghb']) {
    const orders = ordersOf([...after], before);
    assert.ok(isRising(orders), after);
    const moved = [...after].filter((id, i) => before.has(id) && before.get(id) !== orders[i]);
    assert.ok(moved.length <= 2, `${after}: ${moved.join(' ')}`);
  }
});

test('a write resumed after an interruption gives the numbers of an uninterrupted one', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `t${i}`);
  const firstOrders = ordersOf(ids, new Map());
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1 }), some => {
      const storedOrders = orderOf(
        some,
        some.map(id => firstOrders[ids.indexOf(id)]!),
      );
      assert.deepEqual(ordersOf(ids, storedOrders), firstOrders);
    }),
  );
});

test('when no number is free between two others, all are assigned anew', () => {
  const orders = ordersOf(['a', 'x', 'b'], new Map(Object.entries({ a: 1, b: 1 + 1e-7 })));
  assert.deepEqual(orders, [1024, 2048, 3072]);
});
