// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Collections in separate files, with the long fields in shards.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { FeedError, findJob, loadFeed, openFeed, type Feed, type Job, type Territory } from '@orientation-widgets/feed';
import { detailFields, encodeCollection, shardOf } from '@orientation-widgets/feed/encode';
import { encodeDetails } from '../../../packages/feed/src/encode/encode-details.js';
import { job, manifest, plain, session, without } from './support/records.js';
import { partOf, startServer, type TestServer } from './support/server.js';

let server: TestServer;
let folder = 0;
before(async () => {
  server = await startServer();
});
after(() => server.close());

/** Publishes files, then a manifest that names them; returns its address. */
function publish(files: Record<string, string>, collections: object): string {
  const base = `/feed-${(folder += 1)}`;
  for (const [name, text] of Object.entries(files)) server.route(`${base}/${name}`, text);
  server.route(`${base}/feed.json`, manifest(collections));
  return `${server.url}${base}/feed.json`;
}

const sessions = [session('s1'), session('s2', { hours: 12, funders: ['Région'] })];

test('a part is fetched when first asked, once for the whole page, whatever its encoding', async () => {
  for (const text of [JSON.stringify(sessions), JSON.stringify(encodeCollection('sessions', sessions))]) {
    const url = publish(
      { 'parts/s.json': text, 'jobs.json': '[]' },
      {
        sessions: partOf('parts/s.json', text),
        jobs: partOf('jobs.json', '[]'),
      },
    );
    const feed = await loadFeed(url);
    const base = new URL(url).pathname.replace('feed.json', '');
    assert.equal(server.requestCount(`${base}parts/s.json`), 0);
    const [first, second] = await Promise.all([feed.collection('sessions'), feed.collection('sessions')]);
    assert.equal(first, second);
    const other = openFeed(manifest({ sessions: partOf('parts/s.json', text) }), { baseUrl: url });
    assert.deepEqual(plain([...(await other.collection('sessions'))]), sessions);
    assert.deepEqual(plain([...first]), sessions);
    assert.equal(server.requestCount(`${base}parts/s.json`), 1);
    assert.equal(server.requestCount(`${base}jobs.json`), 0);
  }
});

test('has() tells what a feed has records of, without a request', async () => {
  const url = publish({}, { sessions: partOf('parts/s.json', '[]'), jobs: [], terms: [{ short: 'CAP', long: 'x' }] });
  const feed = await loadFeed(url);
  assert.deepEqual(
    (['sessions', 'jobs', 'terms', 'places'] as const).map(name => feed.has(name)),
    [true, false, true, false],
  );
  assert.equal(server.requestCount(new URL('parts/s.json', url).pathname), 0);
});

test('bad records of a part are reported by the feed, once', async () => {
  const text = JSON.stringify([session('a'), { id: 'b' }]);
  const feed = await loadFeed(publish({ 's.json': text }, { sessions: partOf('s.json', text) }));
  assert.equal(feed.problems.length, 0);
  await Promise.all([feed.collection('sessions'), feed.collection('sessions')]);
  assert.deepEqual(
    feed.problems.map(({ path }) => path),
    ['/sessions/1/trainingId'],
  );
});

test('a part, a shard or a rest on another host than the feed is never asked for', async () => {
  const elsewhere = await startServer();
  const text = JSON.stringify(sessions);
  elsewhere.route('/s.json', text);
  for (const href of [
    `${elsewhere.url}/s.json`,
    elsewhere.url.replace('http:', '') + '/s.json',
    `data:application/json,${encodeURIComponent(text)}`,
    'javascript:0',
    'file:///etc/passwd',
  ]) {
    const away = { ...partOf('s.json', text), href };
    const beside = partOf('beside.json', text);
    for (const part of [
      away,
      { ...beside, rest: away },
      { ...beside, details: [away] },
      { ...beside, detailsIndex: away },
    ]) {
      const feed = await loadFeed(publish({ 'beside.json': text }, { sessions: part }));
      await assert.rejects(
        feed.details('sessions', 's1'),
        { name: 'FeedError', code: 'network', message: /address refused/ },
        `${href} ${JSON.stringify(Object.keys(part))}`,
      );
    }
  }
  assert.equal(elsewhere.requestCount('/s.json'), 0);
  await elsewhere.close();
});

test('a part whose size or content is not what the manifest says is refused, then asked again', async () => {
  const text = JSON.stringify(sessions);
  for (const change of [{ sha256: '0'.repeat(64) }, { bytes: 1 }]) {
    const url = publish({ 's.json': text }, { sessions: { ...partOf('s.json', text), ...change } });
    const feed = await loadFeed(url);
    await assert.rejects(feed.collection('sessions'), { name: 'FeedError', code: 'integrity' });
    await assert.rejects(feed.collection('sessions'), { code: 'integrity' });
    assert.equal(server.requestCount(new URL('s.json', url).pathname), 2);
  }
});

test('a part that is missing, or has no address, rejects and leaves the rest readable', async () => {
  const feed = await loadFeed(
    publish(
      {},
      {
        sessions: partOf('gone.json', ''),
        jobs: [job('a')],
        terms: partOf('http://[', ''),
      },
    ),
  );
  await assert.rejects(feed.collection('sessions'), { code: 'http', status: 404 });
  await assert.rejects(feed.collection('terms'), { code: 'network' });
  assert.equal((await feed.collection('jobs')).size, 1);
});

test('a caller that gives up on a part leaves it to the others', async () => {
  const text = JSON.stringify(sessions);
  const url = publish({}, { sessions: partOf('s.json', text) });
  let answer = (): void => undefined;
  const whenRequested = new Promise<void>(resolve => {
    server.route(new URL('s.json', url).pathname, (_, response) => {
      answer = () => response.end(text);
      resolve();
    });
  });
  const feed = await loadFeed(url);
  const controller = new AbortController();
  const leaving = feed.collection('sessions', { signal: controller.signal });
  const staying = feed.collection('sessions');
  await whenRequested;
  controller.abort();
  await assert.rejects(leaving, { code: 'aborted' });
  answer();
  assert.equal((await staying).size, 2);
});

const jobs: Job[] = ['a', '__proto__', 'é', 'd'].map(id =>
  job(id, {
    skills: ['Souder'],
    conditions: [],
    links: [{ label: 'Fiche', url: 'https://exemple.fr' }],
    summary: `Résumé ${id}`,
    fap: ['D1Z40'],
  }),
);

function sharded(spoil: (shards: string[]) => string[] = shards => shards, asList = false): string {
  const short = jobs.map(record => without(record, ...(detailFields('jobs') as (keyof Job)[])));
  const text = JSON.stringify(asList ? short : encodeCollection('jobs', jobs, { withoutDetails: true }));
  const shards = spoil(encodeDetails('jobs', jobs, 3).map(shard => JSON.stringify(shard)));
  return publish(
    Object.fromEntries([['jobs.json', text], ...shards.map((shard, index) => [`d${index}.json`, shard])]),
    {
      jobs: { ...partOf('jobs.json', text), details: shards.map((shard, index) => partOf(`d${index}.json`, shard)) },
    },
  );
}

for (const asList of [false, true])
  test(`long fields come from one shard, asked once (part as ${asList ? 'a list' : 'columns'})`, async () => {
    const url = sharded(undefined, asList);
    const feed = await loadFeed(url);
    const collection = await feed.collection('jobs');
    assert.deepEqual(feed.problems, []);
    assert.deepEqual(plain(collection.get('a')), job('a', { fap: ['D1Z40'] }), 'before, the long lists are empty');
    for (const { id } of jobs)
      assert.deepEqual(plain(await feed.details('jobs', id)), plain(jobs.find(item => item.id === id)));
    await feed.details('jobs', 'a');
    for (const index of [0, 1, 2]) {
      const expected = jobs.some(({ id }) => shardOf(id, 3) === index) ? 1 : 0;
      assert.equal(server.requestCount(new URL(`d${index}.json`, url).pathname), expected);
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

test('merges a part and its rest, or gives the main records only', async () => {
  const bassin = (n: number): Territory => ({
    id: `bassin-${n}`,
    kind: 'bassin',
    code: `${n}`,
    name: `Bassin ${n}`,
    parents: ['reg-32'],
  });
  const main = JSON.stringify(encodeCollection('territories', [{ ...bassin(0), id: 'reg-32', parents: [] }]));
  for (const rest of [
    JSON.stringify([bassin(1), { id: 'bad' }, bassin(2)]),
    JSON.stringify(encodeCollection('territories', [bassin(1), bassin(2)])),
  ]) {
    const url = publish(
      { 't.json': main, 'r.json': rest },
      { territories: { ...partOf('t.json', main), rest: partOf('r.json', rest, 2) } },
    );
    const feed = await loadFeed(url);
    assert.deepEqual(
      [...(await feed.collection('territories', { main: true }))].map(({ id }) => id),
      ['reg-32'],
    );
    assert.equal(server.requestCount(new URL('r.json', url).pathname), 0);
    const all = await feed.collection('territories');
    assert.deepEqual(
      [...all].map(({ id }) => id),
      ['reg-32', 'bassin-1', 'bassin-2'],
    );
    assert.deepEqual(
      [all.get('bassin-2')?.name, all.indexOf('bassin-1'), all.get('unknown')],
      ['Bassin 2', 1, undefined],
    );
    const { values, codes } = all.column('kind');
    assert.deepEqual([values, [...codes]], [['bassin'], [0, 0, 0]]);
    assert.equal((await feed.collection('territories', { main: true })).size, 1);
    assert.equal(feed.problems.length, rest.startsWith('[') ? 1 : 0, 'a bad record is reported once');
    for (const file of ['t.json', 'r.json']) assert.equal(server.requestCount(new URL(file, url).pathname), 1);
  }
});

test('a missing rest leaves the main records readable', async () => {
  const main = '[]';
  const feed = await loadFeed(
    publish({ 't.json': main }, { territories: { ...partOf('t.json', main), rest: partOf('gone.json', '') } }),
  );
  await assert.rejects(feed.collection('territories'), { code: 'http' });
  assert.equal((await feed.collection('territories', { main: true })).size, 0);
});

test('the list of the shards may be in a file, and a SHA-256 may be its first digits', async () => {
  const short = JSON.stringify(encodeCollection('jobs', jobs, { withoutDetails: true }));
  const shards = encodeDetails('jobs', jobs, 3).map(shard => JSON.stringify(shard));
  const list = (digits: string): string =>
    JSON.stringify(
      shards.map((text, index) => {
        const shard = partOf(`d${index}.json`, text);
        return { ...shard, sha256: digits || shard.sha256.slice(0, 12) };
      }),
    );
  const feedOf = (index: string): Promise<Feed> =>
    loadFeed(
      publish(
        Object.fromEntries([
          ['jobs.json', short],
          ['index.json', index],
          ...shards.map((text, shard) => [`d${shard}.json`, text]),
        ]),
        { jobs: { ...partOf('jobs.json', short), detailsIndex: partOf('index.json', index) } },
      ),
    );
  const feed = await feedOf(list(''));
  for (const { id } of jobs)
    assert.deepEqual(plain(await feed.details('jobs', id)), plain(jobs.find(item => item.id === id)));
  await assert.rejects((await feedOf(list('0'.repeat(12)))).details('jobs', 'a'), { code: 'integrity' });
  for (const bad of ['[]', '{}', '[{"href":"d0.json"}]', 'null'])
    assert.deepEqual(plain(await (await feedOf(bad)).details('jobs', 'a')), job('a', { fap: ['D1Z40'] }));
});

test('one job is found by its id or a code in one shard, without the part', async () => {
  const light = job('aide', { rome: ['J1501'], fap: ['V0Z60'] });
  const keys = ['aide', 'J1501', 'V0Z60', '__proto__'];
  const shards = [0, 1, 2].map(shard =>
    JSON.stringify({
      records: Object.fromEntries(
        keys.filter(key => shardOf(key, 3) === shard).map(key => [key, without(light, 'skills', 'links')]),
      ),
    }),
  );
  const url = publish(
    Object.fromEntries([['jobs.json', '[]'], ...shards.map((text, index) => [`l${index}.json`, text])]),
    {
      jobs: { ...partOf('jobs.json', '[]'), lookup: shards.map((text, index) => partOf(`l${index}.json`, text)) },
    },
  );
  const feed = await loadFeed(url);
  for (const key of keys) assert.deepEqual(plain(await findJob(feed, key)), light);
  assert.deepEqual([await findJob(feed, 'unknown'), await findJob(feed, 'constructor')], [undefined, undefined]);
  assert.equal(server.requestCount(new URL('jobs.json', url).pathname), 0);
  const fullFeed = openFeed(manifest({ jobs: [light] }));
  assert.deepEqual([(await findJob(fullFeed, 'J1501'))?.id, await findJob(fullFeed, 'X')], ['aide', undefined]);
});

test('a value that is no feed is refused when opened', () => {
  assert.throws(
    () => openFeed({}),
    (error: unknown) => error instanceof FeedError && error.code === 'not-a-feed',
  );
});
