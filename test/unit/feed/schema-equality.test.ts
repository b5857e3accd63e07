// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// The reader checks records with a small table made from the JSON Schema; ajv checks them with the schema itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { COLLECTION_NAMES, readFeed, type CollectionName } from '@orientation-widgets/feed';
import { manifest, plain, without } from './support/records.js';
import { judgeManifest, judgeOf, recordsOf, runs } from './support/schema.js';

function read(name: CollectionName, record: unknown): { records: unknown[]; reasons: string[] } {
  const feed = readFeed(manifest({ [name]: [record] }));
  assert.ok(feed.ok);
  return {
    records: feed.collections[name] ?? [],
    reasons: feed.problems.map(({ path, reason }) => `${path} ${reason}`),
  };
}

/** Values of every JSON type: each field accepts only a few of them. */
const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  5,
  6,
  8,
  9,
  -1,
  90,
  91,
  100,
  100.5,
  181,
  1e21,
  1e999,
  '',
  'x',
  '2027-01',
  '2027-1',
  '2027-01-01',
  '2027-01-01\n',
  'school',
  'net-month',
  [],
  [null],
  ['x'],
  [{}],
  [[]],
  {},
  { value: 1 },
  { kind: 'rncp', code: '1' },
];

for (const name of COLLECTION_NAMES) {
  test(`${name}: the reader accepts and refuses what the schema does`, () => {
    const judge = judgeOf(name);
    const runsEach = Math.ceil(runs / COLLECTION_NAMES.length);
    fc.assert(
      fc.property(recordsOf(name), fc.constantFrom(...VALUES), fc.nat(), (record, value, at) => {
        const original = plain(record) as Record<string, unknown>;
        const keys = Object.keys(original);
        const key = keys[at % keys.length] ?? 'id';
        for (const candidate of [original, without(original, key), { ...original, [key]: value }, value]) {
          const { records, reasons } = read(name, candidate);
          assert.equal(records.length === 1, judge(candidate), `${JSON.stringify(candidate)}\n${reasons.join('\n')}`);
          assert.equal(reasons.length, 1 - records.length);
          if (candidate === original) assert.deepEqual(plain(records[0]), original);
        }
      }),
      { numRuns: runsEach },
    );
  });

  test(`${name}: a wrong value anywhere inside a record is judged like the schema does`, () => {
    const judge = judgeOf(name);
    fc.assert(
      fc.property(recordsOf(name), fc.constantFrom(...VALUES), fc.nat(), (record, value, at) => {
        const changed = plain(record);
        const spots = spotsIn(changed);
        const spot = spots[at % spots.length];
        if (spot) spot.holder[spot.key] = value;
        assert.equal(read(name, changed).records.length === 1, judge(changed), JSON.stringify(changed));
      }),
      { numRuns: Math.ceil(runs / COLLECTION_NAMES.length) },
    );
  });
}

test('a manifest without faults for the reader has none for the schema', () => {
  const cases: [object, boolean][] = [
    [{}, true],
    [{ jobs: [] }, true],
    [{ jobs: { href: 'jobs.json', count: 1, bytes: 1, sha256: 'a'.repeat(64) } }, true],
    [{ jobs: { href: 'jobs.json', count: 1, bytes: 1, sha256: 'A'.repeat(64) } }, false],
    [{ jobs: { href: 'jobs.json', count: -1, bytes: 1, sha256: 'a'.repeat(64) } }, false],
    [{ jobs: 'jobs.json' }, false],
    [{ jobs: null }, false],
    [{ title: 1 }, false],
    [{ publisher: {} }, false],
    [{ unknown: 1 }, true],
  ];
  for (const [change, right] of cases) {
    const value = manifest(change);
    const feed = readFeed(value);
    assert.equal(feed.ok && feed.problems.length === 0, right, JSON.stringify(change));
    assert.equal(judgeManifest(value), right, JSON.stringify(change));
  }
});

interface Spot {
  readonly holder: Record<PropertyKey, unknown>;
  readonly key: PropertyKey;
}

function spotsIn(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<PropertyKey, unknown>;
  return Object.keys(value).flatMap(key => [{ holder, key }, ...spotsIn(holder[key])]);
}
