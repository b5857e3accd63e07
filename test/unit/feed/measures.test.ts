// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Measures, observations and boards: version 1.2 of the contract.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  fetchObservations,
  fetchWithRest,
  FeedError,
  loadFeed,
  openFeed,
  readFeed,
  type Measure,
  type Observation,
} from '@orientation-widgets/feed';
import { encodeCollection } from '@orientation-widgets/feed/encode';
import { manifest, plain, territory } from './support/records.js';
import { partOf, startServer, type TestServer } from './support/server.js';

let server: TestServer;
let folder = 0;
before(async () => {
  server = await startServer();
});
after(() => server.close());

const measure = (id: string): Measure => ({
  id,
  theme: 'labour-market',
  title: 'Taux de chômage',
  unit: '%',
  kind: 'rate',
  sourceId: 'insee',
});

const observation = (measureId: string, territoryId: string, more: Partial<Observation> = {}): Observation => ({
  measureId,
  territoryId,
  period: '2025-Q4',
  value: 9,
  sourceId: 'insee',
  ...more,
});

const observations = [
  observation('jobs', 'ze-3201', { value: 0 }),
  observation('unemployment', 'reg-32', { flags: ['provisional'], coverage: 94 }),
  observation('unemployment', 'ze-3201', { value: null, missing: 'secret' }),
];

/** Publishes files, the rest of a manifest that names them, then a manifest that names only the rest. */
function publish(files: Record<string, string>, rest: object, collections: object = {}): string {
  const base = `/measures-${(folder += 1)}`;
  const text = JSON.stringify(rest);
  for (const [name, content] of Object.entries({ ...files, 'rest.json': text }))
    server.route(`${base}/${name}`, content);
  server.route(`${base}/feed.json`, manifest({ ...collections, rest: partOf('rest.json', text) }));
  return `${server.url}${base}/feed.json`;
}

const requestCountOf = (url: string, name: string): number => server.requestCount(new URL(name, url).pathname);

test('the six collections are read inline, and zero, secret and no record stay apart', async () => {
  const feed = openFeed(manifest({ measures: [measure('unemployment')], observations }));
  assert.equal((await feed.collection('measures')).get('unemployment')?.unit, '%');
  assert.deepEqual(plain([...(await feed.collection('observations'))]), observations);
  assert.deepEqual(plain([...(await fetchObservations(feed, { territoryId: 'ze-3201' }))]), [
    observations[0],
    observations[2],
  ]);
  assert.equal((await fetchObservations(feed, { territoryId: 'dep-59' })).size, 0);
  assert.equal((await fetchWithRest(feed, 'sources')).size, 0);
});

test('a reason or a flag that the contract does not name costs the observation only', () => {
  const feed = readFeed(
    manifest({
      observations: [observation('a', 'b', { missing: 'lost' as 'secret' }), observation('a', 'b')],
    }),
  );
  assert.ok(feed.ok);
  assert.equal(feed.collections.observations?.length, 1);
  assert.deepEqual(
    feed.problems.map(({ path }) => path),
    ['/observations/0/missing'],
  );
});

test('reads what only a dashboard needs from the rest of the manifest, once', async () => {
  const part = JSON.stringify(encodeCollection('observations', observations));
  const url = publish(
    { 'o.json': part },
    {
      measures: [measure('unemployment')],
      observations: partOf('o.json', part),
      sources: [{ id: 'insee', title: 'Chômage', publisher: 'Insee' }],
    },
    { sources: [{ id: 'dares', title: 'Tensions', publisher: 'Dares' }], territories: [territory('reg-32')] },
  );
  const feed = await loadFeed(url);
  assert.equal((await feed.collection('sources')).size, 1);
  assert.equal((await feed.collection('jobs')).size, 0);
  assert.deepEqual(
    (['measures', 'boards', 'jobs'] as const).map(name => feed.has(name)),
    [true, true, false],
  );
  assert.equal(requestCountOf(url, 'rest.json'), 0);
  const [measures, again] = await Promise.all([feed.collection('measures'), feed.collection('measures')]);
  assert.equal(measures, again);
  assert.equal(measures.size, 1);
  assert.equal(requestCountOf(url, 'o.json'), 0);
  assert.deepEqual(plain([...(await feed.collection('observations'))]), observations);
  assert.equal((await feed.collection('boards')).size, 0);
  const figures = await feed.figures();
  assert.deepEqual(
    (['measures', 'boards'] as const).map(name => figures.has(name)),
    [true, false],
  );
  assert.deepEqual(
    [...(await fetchWithRest(feed, 'sources'))].map(({ id }) => id),
    ['dares', 'insee'],
  );
  assert.deepEqual(
    [...(await fetchWithRest(feed, 'territories'))].map(({ id }) => id),
    ['reg-32'],
  );
  assert.equal(requestCountOf(url, 'rest.json'), 1);
});

test('reads the observations of a measure or a territory from their only file', async () => {
  const of = (rows: readonly Observation[]): string => JSON.stringify(encodeCollection('observations', rows));
  const all = of(observations);
  const files = {
    'o.json': all,
    'm.json': of(observations.filter(({ measureId }) => measureId === 'unemployment')),
    't.json': of(observations.filter(({ territoryId }) => territoryId === 'ze-3201')),
  };
  const shards = [
    { key: 'unemployment', ...partOf('m.json', files['m.json']) },
    { key: 'ze-3201', ...partOf('t.json', files['t.json']) },
  ];
  const url = publish(files, { observations: { ...partOf('o.json', all), shards } });
  const feed = await loadFeed(url);
  const measured = await fetchObservations(feed, { measureId: 'unemployment' });
  assert.deepEqual(plain([...measured]), observations.slice(1));
  assert.deepEqual(
    [...(await fetchObservations(feed, { territoryId: 'ze-3201' }))].map(({ measureId }) => measureId),
    ['jobs', 'unemployment'],
  );
  assert.equal((await fetchObservations(feed, { measureId: 'unknown' })).size, 0);
  assert.deepEqual(
    ['o.json', 'm.json', 't.json'].map(name => requestCountOf(url, name)),
    [0, 1, 1],
  );
});

test('a file that holds other records than those of its key gives none of them', async () => {
  const text = JSON.stringify(observations);
  const shards = [{ key: 'unemployment', ...partOf('m.json', text) }];
  const feed = await loadFeed(publish({ 'm.json': text }, { observations: { ...partOf('m.json', text), shards } }));
  assert.deepEqual(plain([...(await fetchObservations(feed, { measureId: 'unemployment' }))]), observations.slice(1));
});

test('refuses an invalid rest by its name, keeps the other collections, and reads it once', async () => {
  const broken = await loadFeed(publish({}, { title: 3 }, { terms: [{ id: 'cap', acronym: 'CAP', expansion: 'x' }] }));
  await assert.rejects(broken.collection('measures'), (error: unknown) => {
    assert.ok(error instanceof FeedError);
    assert.match(error.message, /rest\.json.*\/title/);
    return true;
  });
  assert.equal((await broken.collection('terms')).size, 1);
  const looping = await loadFeed(publish({}, { rest: partOf('rest.json', '{}') }));
  assert.equal((await looping.collection('measures')).size, 0);
});
