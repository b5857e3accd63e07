// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeCollection, openFeed, readFeed, type ReadFeed } from '@orientation-widgets/feed';
import { job, manifest, plain, session, without } from './support/records.js';

function read(value: unknown): ReadFeed {
  const feed = readFeed(value);
  assert.ok(feed.ok);
  return feed;
}

test('a bad record is dropped and reported, the others stay', () => {
  const feed = read(manifest({ jobs: [job('a'), { ...job('b'), title: { feminine: 'Soudeuse' } }, job('c')] }));
  assert.deepEqual(
    feed.collections.jobs?.map(({ id }) => id),
    ['a', 'c'],
  );
  assert.deepEqual(plain(feed.problems), [
    {
      collection: 'jobs',
      index: 1,
      id: 'b',
      path: '/jobs/1/title/masculine',
      expected: 'required',
      reason: 'is missing',
    },
  ]);
});

test('a second record of the same id is dropped and reported', () => {
  const feed = read(manifest({ jobs: [job('a', { access: 'first' }), job('a', { access: 'second' })] }));
  assert.deepEqual(
    feed.collections.jobs?.map(({ access }) => access),
    ['first'],
  );
  assert.deepEqual(
    feed.problems.map(({ path }) => path),
    ['/jobs/1/id'],
  );
});

test('fields the contract does not name are left out, at every depth', () => {
  const title = { feminine: 'F', masculine: 'M' };
  const { collections } = read(manifest({ jobs: [{ ...job('a'), unknown: 1, title: { ...title, unknown: 'N' } }] }));
  assert.deepEqual(plain(collections.jobs), [job('a', { title })]);
});

test('reads a newer minor version, and refuses a newer major or an invalid one', () => {
  for (const formatVersion of ['1.0', '1.7', '1.12']) assert.equal(readFeed(manifest({ formatVersion })).ok, true);
  const newer = readFeed(manifest({ formatVersion: '2.0' }));
  assert.ok(!newer.ok);
  assert.equal(newer.error.code, 'newer-major');
  assert.match(newer.error.message, /version 2; this page reads version 1/);
  const none: unknown[] = [
    undefined,
    null,
    1,
    1.0,
    '',
    '1',
    'v1.0',
    '1.0.0',
    '0.9',
    '1.x',
    {},
    [],
    ' 1.0',
    nested(100_000),
  ];
  for (const formatVersion of none) {
    const feed = readFeed({ ...manifest(), formatVersion });
    assert.equal(!feed.ok && feed.error.code, 'not-a-feed');
  }
  for (const value of [undefined, null, 1, 'x', [], [manifest()], {}, nested(100_000)])
    assert.equal(readFeed(value).ok, false);
});

test('a manifest without a title says so', () => {
  const feed = readFeed({ ...manifest(), title: 3 });
  assert.match(feed.ok ? '' : feed.error.message, /\/title should be text/);
});

test('a collection that is neither a list nor a part costs only itself', () => {
  const feed = read(manifest({ jobs: [job('a')], sessions: 'sessions.json' }));
  assert.equal(feed.collections.jobs?.length, 1);
  assert.deepEqual(
    feed.problems.map(({ collection, path }) => [collection, path]),
    [['sessions', '/sessions']],
  );
});

test('bounds the depth of nesting', () => {
  const deep = nested(100_000);
  for (const value of [deep, { jobs: deep }, [deep]]) {
    assert.equal(read(manifest({ jobs: [{ ...job('a'), title: value }, job('b')] })).collections.jobs?.length, 1);
    assert.equal(read(manifest({ jobs: [{ ...job('a'), unknown: value }] })).collections.jobs?.length, 1);
    assert.equal(read(manifest({ jobs: value })).collections.jobs?.length ?? 0, 0);
    assert.equal(decodeCollection('jobs', value).collection.size, 0);
    for (const packed of [
      { values: value },
      { values: ['a'], codes: value },
      { values: ['a'], codes: { ranks: value } },
      { values: { between: value, digits: [0], numbers: [{ ranks: ['#'] }] } },
      { values: { between: ['a', ''], digits: value, numbers: [{ ranks: ['#'] }] } },
      { values: { between: ['a', ''], digits: [deep], numbers: [{ ranks: [deep] }] } },
    ])
      assert.equal(
        decodeCollection('jobs', { encoding: 'columns/1', count: 1, columns: { id: packed } }).collection.size,
        0,
      );
  }
});

test('ids and keys that name parts of JavaScript are only text', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const value: unknown = JSON.parse(
    `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(
      manifest({ jobs: ids.map(id => job(id)) }),
    ).slice(1)}`,
  );
  const feed = openFeed(value);
  return feed.collection('jobs').then(jobs => {
    assert.deepEqual(
      [...jobs].map(({ id }) => id),
      ids,
    );
    for (const id of ids) assert.equal(jobs.get(id)?.id, id);
    assert.equal(jobs.get('valueOf'), undefined);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });
});

test('a page that pollutes Object.prototype shows nothing of it in a record', () => {
  const polluted = {
    url: 'javascript:1',
    hours: 3,
    missing: 'x',
    womenShare: { value: 1 },
    id: 'x',
    jobs: [1],
    signal: 1,
    from: 3,
    gaps: true,
  };
  for (const [key, value] of Object.entries(polluted))
    Object.defineProperty(Object.prototype, key, { value, configurable: true, writable: true });
  try {
    const records = [session('a'), session('b')];
    const readSessions = read(manifest({ sessions: records })).collections.sessions ?? [];
    assert.equal(readSessions.length, 2);
    const columns = decodeCollection('sessions', {
      encoding: 'columns/1',
      count: 1,
      columns: Object.fromEntries(Object.entries(session('a')).map(([key, value]) => [key, { values: [value] }])),
    });
    assert.equal(columns.problems.length, 0);
    for (const record of [...readSessions, ...columns.collection])
      assert.deepEqual([record.url, record.hours], [undefined, undefined]);
    assert.equal(read(manifest()).collections.jobs, undefined);
    assert.equal(read(manifest()).info.publisher.url, undefined);
    assert.equal(read(manifest({ jobs: [without(job('a'), 'id')] })).problems[0]?.reason, 'is missing');
  } finally {
    for (const key of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, key);
  }
});

function nested(depth: number): unknown {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}
