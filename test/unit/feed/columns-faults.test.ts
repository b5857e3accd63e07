// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Invalid files of columns: nothing throws, and refused records are reported.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeCollection, type Models } from '@orientation-widgets/feed';
import { encodeCollection } from '@orientation-widgets/feed/encode';
import { plain, session } from './support/records.js';
import { runs } from './support/schema.js';

interface File {
  encoding: unknown;
  count: unknown;
  columns: Record<string, Record<string, unknown>>;
}

const rows = ['s1', 's2', 's3', 's4', 's5'].map((id, index) =>
  session(id, index % 2 ? { route: 'school', hours: 10 * index } : { placeId: 'p1', funders: ['Région'] }),
);

function file(): File {
  return plain(encodeCollection('sessions', rows)) as File;
}

test('a bad value drops the records that have it, each reported by position, id and field', () => {
  const packed = file();
  packed.columns['route'] = { ...packed.columns['route'], values: ['continuing', 'night'] };
  const { collection, problems } = decodeCollection('sessions', packed);
  assert.deepEqual(
    [...collection].map(({ id }) => id),
    ['s1', 's3', 's5'],
  );
  assert.deepEqual(
    problems.map(({ index, id, path }) => [index, id, path]),
    [
      [1, 's2', '/sessions/1/route'],
      [3, 's4', '/sessions/3/route'],
    ],
  );
  assert.equal(collection.get('s2'), undefined);
  assert.equal(collection.at(1).id, 's3');
  assert.equal(collection.indexOf('s5'), 2);
  const { values, codes } = collection.column('route');
  assert.deepEqual(
    [...codes].map(code => values[code]),
    ['continuing', 'continuing', 'continuing'],
  );
});

test('a repeated id drops the later record', () => {
  const packed = file();
  packed.columns['id'] = { values: ['a', 'b', 'a', 'c', 'b'] };
  const { collection, problems } = decodeCollection('sessions', packed);
  assert.deepEqual(
    [...collection].map(({ id }) => id),
    ['a', 'b', 'c'],
  );
  assert.deepEqual(
    problems.map(({ index, path }) => [index, path]),
    [
      [2, '/sessions/2/id'],
      [4, '/sessions/4/id'],
    ],
  );
});

test('a required field that no record has drops them all', () => {
  const packed = file();
  delete packed.columns['mode'];
  const { collection, problems } = decodeCollection('sessions', packed);
  assert.equal(collection.size, 0);
  assert.equal(problems.length, 5);
  assert.equal(problems[0]?.reason, 'is missing');
});

test('a malformed file gives an empty collection and one sentence', () => {
  const digits = (ranks: unknown, more = {}): object => ({
    values: ['continuing', 'school'],
    codes: { ranks, ...more },
  });
  const faults: [string, (packed: File) => unknown][] = [
    ['no encoding', packed => ({ ...packed, encoding: undefined })],
    ['another encoding', packed => ({ ...packed, encoding: 'columns/2' })],
    ['no columns', packed => ({ ...packed, columns: null })],
    ['columns in a list', packed => ({ ...packed, columns: [] })],
    ['count is text', packed => ({ ...packed, count: '5' })],
    ['count is not whole', packed => ({ ...packed, count: 4.5 })],
    ['count is negative', packed => ({ ...packed, count: -1 })],
    ['count is huge', packed => ({ ...packed, count: 1e15 })],
    ['count is too large', packed => ({ ...packed, count: 6 })],
    ['count is too small', packed => ({ ...packed, count: 4 })],
    ['a column is a number', withRoute(7)],
    ['a column is a list', withRoute([])],
    ['no values', withRoute({})],
    ['too few codes', withRoute(digits(['##$#']))],
    ['too many codes', withRoute(digits(['##$###']))],
    ['a code out of range', withRoute(digits(['##%##']))],
    ['a negative code', withRoute(digits(['$$$$$'], { from: 0 }))],
    ['a huge code', withRoute(digits(Array.from({ length: 9 }, () => '~~~~~')))],
    ['not a digit', withRoute(digits(['## ##']))],
    ['the skipped digit', withRoute(digits(['##\\##']))],
    ['a digit out of ASCII', withRoute(digits(['##é##']))],
    ['no ranks', withRoute(digits([]))],
    ['ranks of two lengths', withRoute(digits(['#####', '###']))],
    ['ranks are numbers', withRoute(digits([0, 1, 0, 1, 0]))],
    ['codes are a list', withRoute({ values: ['school'], codes: [0, 0, 0, 0, 0] })],
    ['fewer numbers than rows', withRoute({ values: { ranks: ['##$#'] } })],
    ['numbers that are no digits', withRoute({ values: { ranks: ['## ##'] } })],
    ['texts without numbers', withRoute({ values: { between: ['a'], digits: [], numbers: [] } })],
    [
      'texts too long',
      withRoute({ values: { between: ['a'.repeat(2e7), ''], digits: [0], numbers: [{ ranks: ['#####'] }] } }),
    ],
    [
      'texts between that is no text',
      withRoute({ values: { between: [{}, ''], digits: [0], numbers: [{ ranks: ['#####'] }] } }),
    ],
    ['texts too wide', withRoute({ values: { between: ['a', ''], digits: [1e9], numbers: [{ ranks: ['#####'] }] } })],
  ];
  for (const [fault, spoil] of faults) {
    const { collection, problems } = decodeCollection('sessions', spoil(file()));
    assert.deepEqual([fault, collection.size, [...collection], problems.length], [fault, 0, [], 1]);
    assert.match(problems[0]?.path ?? '', /^\/sessions/, fault);
  }
});

/** Returns sources that only differ by their ids, when `id` has several values. */
function sources(count: number, id: unknown, title: unknown = 't'): unknown {
  return {
    encoding: 'columns/1',
    count,
    columns: { id, title: { values: [title] }, publisher: { values: ['p'] } },
  };
}

test('a few bytes never stand for many records, nor for long texts', () => {
  const { collection, problems } = decodeCollection('sources', sources(1_000_000, { values: ['a'] }));
  assert.deepEqual([collection.size, problems.map(({ path }) => path)], [0, ['/sources/count']]);
  // Every record after the first repeats its id.
  assert.equal(decodeCollection('sources', sources(1000, { values: ['a'] })).collection.size, 1);
  const ids = { between: ['x'.repeat(200), ''], digits: [0], numbers: [{ ranks: ['%'.repeat(300_000)], from: -1 }] };
  const long = decodeCollection('sources', sources(300_000, { values: ids }));
  assert.deepEqual([long.collection.size, long.problems.map(({ path }) => path)], [0, ['/sources/columns/id']]);
});

test('of a file with thousands of bad records the first are listed, and the others counted', () => {
  const ids = { between: ['x', ''], digits: [0], numbers: [{ ranks: ['%'.repeat(5000)], from: -1 }] };
  for (const json of [sources(5000, { values: ids }, 3), Array.from({ length: 5000 }, () => ({ id: 'a', title: 3 }))]) {
    const { collection, problems } = decodeCollection('sources', json);
    assert.deepEqual([collection.size, problems.length], [0, 1001]);
    assert.deepEqual([problems[0]?.path, problems[999]?.path], ['/sources/0/title', '/sources/999/title']);
    assert.deepEqual([problems[1000]?.path, problems[1000]?.more], ['/sources', 4000]);
  }
});

test('any value anywhere in the file never throws', () => {
  const value = fc.oneof(
    fc.constantFrom(null, true, 1e308, -1, 0.5, '', '#####', '~~~~~', [], {}, ['#'], [[]], { ranks: ['#####'] }, [
      null,
      {},
    ]),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.nat(), value, (at, replacement) => {
      const packed = file();
      const spots = spotsIn(packed);
      const spot = spots[at % spots.length];
      if (spot) spot.holder[spot.key] = replacement;
      const { collection, problems } = decodeCollection('sessions', packed);
      const parsed = [...collection];
      assert.equal(parsed.length, collection.size);
      assert.ok(parsed.length === rows.length || problems.length > 0);
      for (const { id, route } of parsed) {
        assert.equal(typeof id, 'string');
        assert.match(route, /^(school|apprenticeship|work-study|continuing|vae)$/);
      }
    }),
    { numRuns: runs },
  );
});

test('any JSON instead of a part gives records or problems, never an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), json => {
      const { collection, problems } = decodeCollection('jobs', json);
      assert.ok([...collection].length === 0);
      assert.ok(problems.length > 0 || (Array.isArray(json) && json.length === 0));
    }),
    { numRuns: runs },
  );
});

test('a list in a part is read like one in the manifest', () => {
  const { collection, problems } = decodeCollection('sessions', [
    session('a'),
    session('a'),
    { id: 'b' },
  ] as Models['sessions'][]);
  assert.equal(collection.size, 1);
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['/sessions/1/id', '/sessions/2/trainingId'],
  );
});

function withRoute(column: unknown): (packed: File) => unknown {
  return packed => ({ ...packed, columns: { ...packed.columns, route: column } });
}

function spotsIn(value: unknown): { holder: Record<PropertyKey, unknown>; key: PropertyKey }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<PropertyKey, unknown>;
  return Object.keys(value).flatMap(key => [{ holder, key }, ...spotsIn(holder[key])]);
}
