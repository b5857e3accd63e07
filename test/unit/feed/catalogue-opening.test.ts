// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// First list of the trainings, in a file that the manifest names for some days.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fetchOpening, loadFeed } from '@orientation-widgets/feed';
import type { CatalogueOpening } from '@orientation-widgets/feed';
import { trainingOf } from '../../support/training.js';
import { manifest, session } from './support/records.js';
import { partOf, startServer, type TestServer } from './support/server.js';

let server: TestServer;
let folder = 0;
before(async () => {
  server = await startServer();
});
after(() => server.close());

const list = {
  total: 684,
  facets: { route: { school: 651 } },
  starts: { soon: 0, next: 3, later: 0 },
  orders: ['outcome'],
  trainings: [trainingOf('t1')],
  sessions: [session('s1', { trainingId: 't1' })],
  places: [],
  providers: [],
  territories: [],
  outcomes: [],
};

/** Returns the opening that a page reads from a feed whose first list has this content. */
async function opened(content: unknown, day = '2026-11-24', dates: object = {}): Promise<CatalogueOpening | undefined> {
  const base = `/opening-${(folder += 1)}`;
  const text = JSON.stringify(content);
  const opening = { ...partOf('opening.json', text), from: '2026-11-24', ...dates };
  server.route(`${base}/opening.json`, text);
  server.route(`${base}/feed.json`, manifest({ opening }));
  return fetchOpening(await loadFeed(`${server.url}${base}/feed.json`), day);
}

test('gives the list, its counts and its records', async () => {
  const opening = await opened(list);
  assert.deepEqual(
    [opening?.total, opening?.facets['route']?.['school'], opening?.starts['next'], opening?.trainings.at(0).id],
    [684, 651, 3, 't1'],
  );
});

test('holds from its first day until the day that changes it', async () => {
  const dates = { until: '2026-11-26' };
  const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];
  const answers = await Promise.all(days.map(day => opened(list, day, dates)));
  assert.deepEqual(
    answers.map(answer => answer !== undefined),
    [false, true, true, false],
  );
});

for (const [name, content] of [
  ['a page in place of the file', '<!doctype html>'],
  ['no training', { ...list, trainings: [] }],
  ['a training that is not one', { ...list, trainings: [{ id: 't1' }] }],
  ['a negative count', { ...list, facets: { route: { school: -1 } } }],
  ['a count in words', { ...list, starts: { soon: 'many' } }],
  ['no total', { ...list, total: undefined }],
  ['a collection that is missing', { ...list, places: undefined }],
] as const)
  test(`leaves the whole catalogue to the page: ${name}`, async () => {
    assert.equal(await opened(content), undefined);
  });
