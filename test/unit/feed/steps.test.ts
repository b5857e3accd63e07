// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// An untrusted file is read in steps, between which a page may draw; reading is given up when it takes too long.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeCollection } from '@orientation-widgets/feed';
import { readTopology } from '../../../packages/feed/src/outlines/outlines.js';
import { COLLECTIONS } from '../../../packages/feed/src/contract/collections.js';
import { decodeRecords } from '../../../packages/feed/src/records/decode-records.js';
import { atOnce, inSlices, type Steps } from '../../../packages/feed/src/records/steps.js';

const ROWS = 20_000;
const source = { title: 't', publisher: 'p' };
const list = Array.from({ length: ROWS }, (_, index) => ({ id: `s${index}`, ...source }));
const packed = {
  encoding: 'columns/1',
  count: ROWS,
  columns: {
    id: { values: list.map(({ id }) => id) },
    title: { values: ['t'] },
    publisher: { values: ['p'] },
  },
};

function stepsOf(steps: Steps<unknown>): number {
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
}

test('records are read a thousand at a time, whatever the encoding', () => {
  for (const json of [list, packed])
    assert.ok(stepsOf(decodeRecords('sources', COLLECTIONS.sources, json)) >= Math.floor(ROWS / 1024));
});

test('in slices or at once, the same records are read', async () => {
  const [slices, once] = [
    await inSlices(decodeRecords('sources', COLLECTIONS.sources, packed)),
    decodeCollection('sources', packed),
  ];
  assert.equal(slices.collection.size, ROWS);
  assert.deepEqual([...slices.collection], [...once.collection]);
  assert.deepEqual(slices.problems, once.problems);
});

test('other work is done between two slices, and a work that takes too long is given up', async () => {
  let [clock, turns] = [0, 0];
  const turn = (): unknown => ((turns += 1), (next = setTimeout(turn)));
  let next = setTimeout(turn);
  function* endless(): Steps<never> {
    for (;;) {
      clock += 5;
      yield;
    }
  }
  const reading = inSlices(endless(), () => clock);
  await assert.rejects(reading, { name: 'FeedError', code: 'too-large' });
  clearTimeout(next);
  assert.ok(turns > 10, `${turns} turns`);
  assert.equal(clock, 10_000);
});

test('counts what a few bytes repeat: digits, values, points', () => {
  const digits = Array.from({ length: 9 }, () => '###');
  const columns = { ...packed.columns, id: { values: ['a', 'b', 'c'], codes: { ranks: digits } } };
  assert.equal(decodeCollection('sources', { ...packed, count: 3, columns }).problems[0]?.path, '/sources/columns/id');
  const parents = Array.from({ length: 1_200_000 }, () => '');
  const territory = { id: 't', kind: 'region', code: '1', name: 't', parents };
  const [fault] = decodeCollection('territories', [territory]).problems;
  assert.equal(fault?.expected, 'fewer');
  const arcs = Array.from({ length: 6 }, () => Array.from({ length: 1e5 }, () => [1, 1]));
  const value = { arcs, objects: { territories: { geometries: [] } } };
  assert.throws(() => readTopology(value), { name: 'FeedError', code: 'too-large' });
});

test('a result comes at the end of the steps', () => {
  function* steps(): Steps<string> {
    yield;
    yield;
    return 'read';
  }
  assert.equal(atOnce(steps()), 'read');
});
