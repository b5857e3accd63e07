// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createCatalogueIndex,
  createQueryParser,
  createTrainingIndex,
  LazyTrainingSource,
} from '@orientation-widgets/search';
import type { QueryParser } from '@orientation-widgets/search';
import { places, sessions, trainings } from './support/catalogue.js';

const catalogue = createCatalogueIndex({ trainings, sessions, places });
const reader = createQueryParser({ trainings, places });
const index = createTrainingIndex({ trainings, sessions, places });

test('without a text, answers before the reader is there, as the whole index does', async () => {
  const source = new LazyTrainingSource(catalogue, () => Promise.reject(new Error('not needed')));
  const request = { filters: { level: [3, 4] }, facets: ['route', 'domain'] as const };
  assert.deepEqual(await source.search(request), index.search(request));
});

test('answers a question asked before the source is ready, fetched once', async () => {
  let bring: (reader: QueryParser) => void = () => undefined;
  let fetched = 0;
  const source = new LazyTrainingSource(catalogue, () => {
    fetched++;
    return new Promise(resolve => (bring = resolve));
  });
  source.prepare();
  const answers = Promise.all([source.search({ text: 'cuisne lille' }), source.suggest('cui')]);
  bring(reader);
  const [results, suggested] = await answers;
  assert.deepEqual({ ...results, hits: [] }, { ...index.search({ text: 'cuisne lille' }), hits: [] });
  assert.deepEqual(
    results.hits.map(({ sessions }) => sessions),
    [['cuisine-lille'], ['bac-lille']],
  );
  assert.deepEqual(suggested, index.suggest('cui'));
  assert.equal(fetched, 1);
});

test('counts several searches in one call, and lets the page go on between two', async () => {
  let pauses = 0;
  const source = new LazyTrainingSource(
    catalogue,
    async () => reader,
    undefined,
    async () => void pauses++,
  );
  const requests = [{ text: 'cuisine' }, { filters: { level: [3] } }, {}];
  assert.deepEqual(
    await source.counts(requests),
    requests.map(request => index.search(request).total),
  );
  assert.equal(pauses, requests.length);
});

test('loads the sort keys of outcomes once, on first use', async () => {
  let made = 0;
  const key = Float64Array.from(trainings, ({ id }) =>
    id === 'bts-ndrc' ? -80 : id === 'tp-soignant' ? -60 : Infinity,
  );
  const source = new LazyTrainingSource(
    catalogue,
    async () => reader,
    async () => {
      made++;
      return key;
    },
  );
  await source.search({ sort: 'start' });
  assert.equal(made, 0);
  for (const [text, first] of [
    ['', 'bts-ndrc'],
    ['soignant', 'tp-soignant'],
  ]) {
    assert.equal((await source.search({ sort: 'outcome', text })).hits[0]?.trainingId, first);
  }
  assert.equal(made, 1);
});

test('loads separate sort keys for exam success', async () => {
  const requests: string[] = [];
  const source = new LazyTrainingSource(
    catalogue,
    async () => reader,
    async sort => {
      requests.push(sort);
      return Float64Array.from(trainings, ({ id }) =>
        id === (sort === 'success' ? 'tp-soignant' : 'bts-ndrc') ? -80 : 0,
      );
    },
  );
  assert.equal((await source.search({ sort: 'outcome' })).hits[0]?.trainingId, 'bts-ndrc');
  assert.equal((await source.search({ sort: 'success' })).hits[0]?.trainingId, 'tp-soignant');
  await source.search({ sort: 'success' });
  assert.deepEqual(requests, ['outcome', 'success']);
});

test('a reader that could not be fetched is fetched again', async () => {
  let works = false;
  const source = new LazyTrainingSource(catalogue, async () => {
    if (!works) throw new Error('offline');
    return reader;
  });
  source.prepare();
  await assert.rejects(source.search({ text: 'cuisine' }), /offline/);
  works = true;
  assert.equal((await source.search({ text: 'cuisine' })).total, 2);
});

test('rejects a request that is aborted while the reader loads', async () => {
  const controller = new AbortController();
  const source = new LazyTrainingSource(catalogue, async () => reader);
  const request = source.search({ text: 'cuisine' }, { signal: controller.signal });
  controller.abort();
  await assert.rejects(request, { name: 'AbortError' });
});
