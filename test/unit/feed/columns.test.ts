// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// The two encodings of a collection give the same records.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import {
  COLLECTION_NAMES,
  decodeCollection,
  readFeed,
  type CollectionName,
  type Models,
} from '@orientation-widgets/feed';
import { encodeCollection } from '@orientation-widgets/feed/encode';
import { manifest, plain, session } from './support/records.js';
import { recordsOf, runs, WITH_ID } from './support/schema.js';

/** Passes records through the text of a file, as a reader gets them. */
function stored<N extends CollectionName>(name: N, records: readonly unknown[]): unknown {
  return plain(encodeCollection(name, records as Models[N][]));
}

for (const name of COLLECTION_NAMES) {
  test(`${name}: any records survive a round trip through columns`, () => {
    const many = fc.array(recordsOf(name), { maxLength: 12 });
    fc.assert(
      fc.property(many, generated => {
        const records = (plain(generated) as Record<string, unknown>[]).map((record, index) =>
          WITH_ID.includes(name) ? { ...record, id: `${String(record['id'])}${index}` } : record,
        );
        const { collection, problems } = decodeCollection(name, stored(name, records));
        assert.deepEqual(problems, []);
        assert.equal(collection.size, records.length);
        assert.deepEqual(plain([...collection]), records);
        const listed = readFeed(manifest({ [name]: records }));
        assert.ok(listed.ok);
        // The objects are the same, including their own fields.
        assert.deepEqual([...collection].map(keysOf), (listed.collections[name] ?? []).map(keysOf));
      }),
      { numRuns: Math.ceil(runs / COLLECTION_NAMES.length) },
    );
  });
}

function keysOf(record: object): string[] {
  return Object.keys(record).sort();
}

test('keeps absent, null and empty apart', () => {
  const records = [
    session('a'),
    session('b', { hours: 0, placeId: 'p1' }),
    session('c', { funders: ['Région'], funded: false }),
    session('d', { start: null, url: '' }),
  ];
  assert.deepEqual(plain([...decodeCollection('sessions', stored('sessions', records)).collection]), records);
});

test('a long series of integers survives a round trip, in fewer bytes than its digits', () => {
  const series = (valueAt: (row: number) => number | null): object[] =>
    Array.from({ length: 2000 }, (_, row) => ({
      measureId: 'jobseekers',
      territoryId: 'dep-59',
      period: `n${row}`,
      value: valueAt(row),
      sourceId: 'dares',
    }));
  let seed = 1;
  let last = 50_000;
  const change = series(() => {
    seed = (seed * 48_271) % 0x7fffffff;
    return (last += (seed % 91) - 45);
  });
  const bytes = (records: readonly object[]): number => {
    const packed = stored('observations', records);
    assert.deepEqual(plain([...decodeCollection('observations', packed).collection]), records);
    return brotliCompressSync(JSON.stringify(packed)).length;
  };
  assert.ok(
    bytes(change) < 0.75 * brotliCompressSync(change.map(item => (item as { value: number }).value).join()).length,
  );
  // Values with a sign or a fraction, and missing values, are encoded as they are.
  for (const other of [-5, 0.5, null]) bytes(series(row => (row ? row * row : other)));
});

test('numbered ids are kept to the digit: padding, order, 300 000 of them', () => {
  const lists = [
    [
      '14_AF_0000011179_SE_0000093700',
      '14_AF_0000011180_SE_0000093701',
      '14_AF_0000011179_SE_0000093702',
      '14_AF_0000000001_SE_0000000000',
    ],
    ['x9', 'x10', 'x100', 'x0'],
    ['007', '008', '010', '7'],
    ['a1b', 'a2', 'b3', '4'],
    ['9007199254740993', '9007199254740992', '1', '2'],
    ['٣1', '٣2', '٣3', '٣4'],
  ];
  for (const ids of lists) {
    const { collection } = decodeCollection(
      'terms',
      stored(
        'terms',
        ids.map(id => ({ id, acronym: 'A', expansion: 'B' })),
      ),
    );
    assert.deepEqual(
      [...collection].map(({ id }) => id),
      ids,
    );
    assert.deepEqual(
      ids.map(id => collection.indexOf(id)),
      ids.map((_, index) => index),
    );
  }
});

test('a session takes few characters, whatever its id', () => {
  const ids = Array.from(
    { length: 1000 },
    (_, index) =>
      `14_AF_${String(11179 + (index % 50)).padStart(10, '0')}_SE_${String(93700 + 3 * index).padStart(10, '0')}`,
  );
  const text = JSON.stringify(
    encodeCollection(
      'sessions',
      ids.map(id => session(id)),
    ),
  );
  assert.ok(text.length < 12 * ids.length, `${text.length} characters`);
});

test('the same records give the same bytes', () => {
  const records = [session('a1', { hours: 3 }), session('a2'), session('a3', { hours: 3 })];
  assert.equal(
    JSON.stringify(encodeCollection('sessions', records)),
    JSON.stringify(encodeCollection('sessions', [...records])),
  );
});

test('encoding refuses a record that the contract refuses, and names its path', () => {
  const bad = [session('a'), { ...session('b'), route: 'night' }] as Models['sessions'][];
  assert.throws(() => encodeCollection('sessions', bad), /\/sessions\/1\/route should be one of school, /);
});

test('a column is read without building the records', () => {
  const records = [
    session('a', { trainingId: 't2' }),
    session('b', { trainingId: 't1', hours: 7 }),
    session('c', { trainingId: 't2' }),
  ];
  const { collection } = decodeCollection('sessions', stored('sessions', records));
  const { values, codes } = collection.column('trainingId');
  assert.deepEqual(
    [...codes].map(code => values[code]),
    ['t2', 't1', 't2'],
  );
  const hours = collection.column('hours');
  assert.deepEqual(
    [...hours.codes].map(code => hours.values[code]),
    [undefined, 7, undefined],
  );
  const contact = collection.column('contact');
  assert.deepEqual(
    [...contact.codes].map(code => contact.values[code]),
    [undefined, undefined, undefined],
  );
});
