// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Data that only a dashboard reads is published in separate files: no other page downloads it.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fetchObservations, fetchWithRest, loadFeed, type FeedManifest, type Part } from '@orientation-widgets/feed';
import { checkFeed } from '@orientation-widgets/feed-tools';
import { FeedReader } from '../../../../packages/feed-tools/src/read-feed/feed-reader.js';
import { loadOptions, locateFeed } from '../../../../packages/feed-tools/src/read-feed/feed-location.js';
import { readEarlierFeed } from '../../../../packages/feed-tools/src/report/earlier-feed.js';
import { buildWith, type Built } from '../support/built.js';

const zones = ['ze-1', 'ze-2'];
const observations = ['employment', 'unemployment'].flatMap(measureId =>
  zones.flatMap(territoryId =>
    Array.from({ length: 20 }, (_, year) => ({
      measureId,
      territoryId,
      period: String(2000 + year),
      value: year,
      sourceId: 'insee',
    })),
  ),
);

const facts = {
  sources: [
    { id: 'insee', title: 'Emploi', publisher: 'Insee' },
    { id: 'dares', title: 'Tensions', publisher: 'Dares' },
  ],
  territories: zones.map(id => ({ id, kind: 'employment-zone', code: id.slice(3), name: id, parents: ['reg-32'] })),
  tensions: [{ fap: 'B0Z20', territoryId: 'reg-32', period: '2019', level: 4, factors: {}, sourceId: 'dares' }],
  measures: ['employment', 'unemployment'].map(id => ({
    id,
    theme: 'labour-market',
    title: id,
    unit: 'personnes',
    kind: 'count',
    sourceId: 'insee',
  })),
  observations,
};

const build = (t: TestContext, records: object = facts): Promise<Built> =>
  buildWith(t, [{ id: 'facts', kind: 'feed', path: 'facts.json' }], { 'facts.json': JSON.stringify(records) });

const read = async (out: string, name: string): Promise<FeedManifest> =>
  JSON.parse(await readFile(join(out, name), 'utf8')) as FeedManifest;

test('figures, with the sources and zones that they name, are in the rest of the manifest', async t => {
  const { out, records, report } = await build(t);
  const manifest = await read(out, 'feed.json');
  assert.equal(manifest.formatVersion, '1.2');
  assert.equal(manifest.measures, undefined);
  const ids = (list: unknown): string[] => (list as { id: string }[]).map(({ id }) => id);
  assert.deepEqual(ids(manifest.sources).sort(), ['dares', 'facts']);
  assert.ok(!ids(manifest.territories).some(id => zones.includes(id)));
  const rest = await read(out, manifest.rest?.href ?? '');
  assert.deepEqual([ids(rest.sources), ids(rest.territories)], [['insee'], zones]);
  assert.deepEqual(await records('observations'), observations);
  assert.equal(report.collections.observations?.count, observations.length);
  const location = await locateFeed(out);
  const feed = await loadFeed(location.url, loadOptions(location));
  assert.equal((await fetchObservations(feed, { measureId: 'employment' })).size, 40);
  assert.equal((await fetchObservations(feed, { territoryId: 'ze-2' })).size, 40);
  assert.equal((await fetchWithRest(feed, 'sources')).size, 3);
});

test('without figures, a feed is of version 1.1, its zones in the manifest', async t => {
  const { out } = await build(t, { ...facts, measures: [], observations: [] });
  const manifest = await read(out, 'feed.json');
  assert.equal(manifest.formatVersion, '1.1');
  assert.equal(manifest.rest, undefined);
  assert.equal((manifest.territories as object[]).length > zones.length, true);
});

test('the commands read the rest: its records, its faults, and the previous feed', async t => {
  const { out } = await build(t);
  const sound = await checkFeed(out);
  assert.deepEqual([sound.faults, sound.problems], [[], []]);
  assert.equal(sound.counts.observations, observations.length);
  assert.equal((await readEarlierFeed(out))?.counts.measures, 2);
  const reader = await FeedReader.open(out);
  assert.equal((await reader.collection('observations')).size, observations.length);
  assert.equal((await reader.collection('sources')).size, 3);
  const rest = await read(out, (await read(out, 'feed.json')).rest?.href ?? '');
  const shard = (rest.observations as Part).shards?.find(({ key }) => key === 'ze-1');
  await writeFile(join(out, shard?.href ?? ''), '[]');
  assert.equal((await checkFeed(out)).faults.length, 1);
});
