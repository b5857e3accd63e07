// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Collections in files of their own, and the long fields in shards.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  detailFields, encodeCollection, encodeDetails, FeedError, loadFeed, openFeed, shardOf, type Job,
} from '@orientation-widgets/feed';
import { job, manifest, plain, session, without } from './support/records.js';
import { partOf, startServer, type TestServer } from './support/server.js';

let server: TestServer;
let folder = 0;
before(async () => { server = await startServer(); });
after(() => server.close());

/** Publishes files, then a manifest that names them; gives its address. */
function publish(files: Record<string, string>, collections: object): string {
  const base = `/feed-${(folder += 1)}`;
  for (const [name, text] of Object.entries(files)) server.route(`${base}/${name}`, text);
  server.route(`${base}/feed.json`, manifest(collections));
  return `${server.url}${base}/feed.json`;
}

const sessions = [session('s1'), session('s2', { hours: 12, funders: ['Région'] })];

test('a part is fetched when first asked, once for the whole page, whatever its encoding', async () => {
  for (const text of [JSON.stringify(sessions), JSON.stringify(encodeCollection('sessions', sessions))]) {
    const url = publish({ 'parts/s.json': text, 'jobs.json': '[]' }, {
      sessions: partOf('parts/s.json', text), jobs: partOf('jobs.json', '[]'),
    });
    const feed = await loadFeed(url);
    const base = new URL(url).pathname.replace('feed.json', '');
    assert.equal(server.asked(`${base}parts/s.json`), 0);
    const [first, second] = await Promise.all([feed.collection('sessions'), feed.collection('sessions')]);
    assert.equal(first, second);
    const other = openFeed(manifest({ sessions: partOf('parts/s.json', text) }), { baseUrl: url });
    assert.deepEqual(plain([...await other.collection('sessions')]), sessions);
    assert.deepEqual(plain([...first]), sessions);
    assert.equal(server.asked(`${base}parts/s.json`), 1);
    assert.equal(server.asked(`${base}jobs.json`), 0);
  }
});

test('bad records of a part are reported by the feed, once', async () => {
  const text = JSON.stringify([session('a'), { id: 'b' }]);
  const feed = await loadFeed(publish({ 's.json': text }, { sessions: partOf('s.json', text) }));
  assert.equal(feed.problems.length, 0);
  await Promise.all([feed.collection('sessions'), feed.collection('sessions')]);
  assert.deepEqual(feed.problems.map(({ path }) => path), ['/sessions/1/trainingId']);
});

test('a part whose size or content is not what the manifest says is refused, then asked again', async () => {
  const text = JSON.stringify(sessions);
  for (const change of [{ sha256: '0'.repeat(64) }, { bytes: 1 }]) {
    const url = publish({ 's.json': text }, { sessions: { ...partOf('s.json', text), ...change } });
    const feed = await loadFeed(url);
    await assert.rejects(feed.collection('sessions'), { name: 'FeedError', code: 'integrity' });
    await assert.rejects(feed.collection('sessions'), { code: 'integrity' });
    assert.equal(server.asked(new URL('s.json', url).pathname), 2);
  }
});

test('a part that is missing, or has no address, rejects and leaves the rest readable', async () => {
  const feed = await loadFeed(publish({}, {
    sessions: partOf('gone.json', ''), jobs: [job('a')], terms: partOf('http://[', ''),
  }));
  await assert.rejects(feed.collection('sessions'), { code: 'http', status: 404 });
  await assert.rejects(feed.collection('terms'), { code: 'network' });
  assert.equal((await feed.collection('jobs')).size, 1);
});

test('a caller that gives up on a part leaves it to the others', async () => {
  const text = JSON.stringify(sessions);
  const url = publish({}, { sessions: partOf('s.json', text) });
  let answer = (): void => undefined;
  const asked = new Promise<void>(resolve => {
    server.route(new URL('s.json', url).pathname, (_, response) => {
      answer = () => response.end(text);
      resolve();
    });
  });
  const feed = await loadFeed(url);
  const controller = new AbortController();
  const leaving = feed.collection('sessions', { signal: controller.signal });
  const staying = feed.collection('sessions');
  await asked;
  controller.abort();
  await assert.rejects(leaving, { code: 'aborted' });
  answer();
  assert.equal((await staying).size, 2);
});

const jobs: Job[] = ['a', '__proto__', 'é', 'd'].map(id => job(id, {
  skills: ['Souder'], conditions: [], links: [{ label: 'Fiche', url: 'https://exemple.fr' }], summary: `Résumé ${id}`, fap: ['D1Z40'],
}));

function sharded(spoil: (shards: string[]) => string[] = shards => shards, asList = false): string {
  const short = jobs.map(record => without(record, ...(detailFields('jobs') as (keyof Job)[])));
  const text = JSON.stringify(asList ? short : encodeCollection('jobs', jobs, { withoutDetails: true }));
  const shards = spoil(encodeDetails('jobs', jobs, 3).map(shard => JSON.stringify(shard)));
  return publish(Object.fromEntries([['jobs.json', text], ...shards.map((shard, index) => [`d${index}.json`, shard])]), {
    jobs: { ...partOf('jobs.json', text), details: shards.map((shard, index) => partOf(`d${index}.json`, shard)) },
  });
}

for (const asList of [false, true])
  test(`long fields come from one shard, asked once (part as ${asList ? 'a list' : 'columns'})`, async () => {
    const url = sharded(undefined, asList);
    const feed = await loadFeed(url);
    const collection = await feed.collection('jobs');
    assert.deepEqual(feed.problems, []);
    assert.deepEqual(plain(collection.get('a')), job('a', { fap: ['D1Z40'] }), 'before, the long lists are empty');
    for (const { id } of jobs)
      assert.deepEqual(plain(await feed.details('jobs', id)), plain(jobs.find(one => one.id === id)));
    await feed.details('jobs', 'a');
    for (const index of [0, 1, 2]) {
      const wanted = jobs.some(({ id }) => shardOf(id, 3) === index) ? 1 : 0;
      assert.equal(server.asked(new URL(`d${index}.json`, url).pathname), wanted);
    }
    assert.equal(await feed.details('jobs', 'unknown'), undefined);
  });

test('without shards, the details of a record are the record', async () => {
  const feed = openFeed(manifest({ jobs }));
  assert.equal((await feed.details('jobs', 'd'))?.summary, 'Résumé d');
});

test('a bad shard never breaks the record: it is reported, or the request fails alone', async () => {
  const reported = await loadFeed(sharded(shards => shards.map(text => text.replaceAll('"Souder"', '3'))));
  assert.deepEqual(plain(await reported.details('jobs', 'a')), job('a', { fap: ['D1Z40'] }));
  assert.match(reported.problems[0]?.path ?? '', /^\/jobs\/details\/a\/skills\/0$/);
  for (const text of ['[]', '{"records":[]}', '{"records":{}}', '3']) {
    const feed = await loadFeed(sharded(shards => shards.map(() => text)));
    assert.equal((await feed.details('jobs', 'a'))?.id, 'a');
  }
  const broken = await loadFeed(sharded(shards => shards.map(() => '{')));
  await assert.rejects(broken.details('jobs', 'a'), { code: 'not-json' });
  assert.equal((await broken.collection('jobs')).size, jobs.length);
});

test('a value that is no feed is refused when opened', () => {
  assert.throws(() => openFeed({}), (error: unknown) => error instanceof FeedError && error.code === 'not-a-feed');
});
