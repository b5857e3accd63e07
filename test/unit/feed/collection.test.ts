// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionOf } from '@orientation-widgets/feed';
import { shardOf } from '@orientation-widgets/feed/encode';
import { job, territory } from './support/records.js';

const jobs = collectionOf([job('a', { fapLink: 'direct' }), job('b'), job('c', { fapLink: 'direct' })]);

test('records are found by position and by id', () => {
  assert.equal(jobs.size, 3);
  assert.equal(jobs.at(1).id, 'b');
  assert.equal(jobs.at(1), jobs.get('b'));
  assert.equal(jobs.indexOf('c'), 2);
  assert.equal(jobs.indexOf('z'), -1);
  assert.equal(jobs.get('z'), undefined);
  assert.deepEqual(
    [...jobs].map(({ id }) => id),
    ['a', 'b', 'c'],
  );
});

test('an invalid position throws a descriptive error', () => {
  for (const index of [-1, 3, NaN]) assert.throws(() => jobs.at(index), RangeError);
});

test('a column is a dictionary, in which an absent field is undefined', () => {
  const { values, codes } = jobs.column('fapLink');
  assert.deepEqual([...values], ['direct', undefined]);
  assert.deepEqual([...codes], [0, 1, 0]);
});

test('widens the codes of a column as its dictionary grows', () => {
  const column = collectionOf(Array.from({ length: 300 }, (_, index) => territory(`t${index}`))).column('id');
  assert.ok(column.codes instanceof Uint16Array);
  assert.equal(column.values[column.codes[299] ?? 0], 't299');
});

test('an empty collection has no record', () => {
  const none = collectionOf<{ id: string }>([]);
  assert.deepEqual([none.size, [...none], none.get('a'), none.indexOf('a')], [0, [], undefined, -1]);
});

test('the shard of an id is its FNV-1a hash modulo the number of shards', () => {
  // Known values of the 32-bit FNV-1a hash.
  assert.equal(shardOf('', 2 ** 32), 0x811c9dc5);
  assert.equal(shardOf('a', 2 ** 32), 0xe40c292c);
  assert.equal(shardOf('foobar', 2 ** 32), 0xbf9cf968);
  assert.equal(shardOf('a', 16), 0xe40c292c % 16);
  assert.equal(shardOf('é', 7), shardOf('\u00e9', 7));
});
