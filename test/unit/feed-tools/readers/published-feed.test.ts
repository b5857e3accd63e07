// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { buildFeed, checkFeed, SourceError } from '@orientation-widgets/feed-tools';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../support/command.js';
import { jobOf, jobsOf } from '../support/records.js';

const BASE = { title: 'Essai', publisher: { name: 'Nous' }, territory: 'reg-32', today: '2026-11-24' };

test('feed: the reader takes a published feed with its parts, or only some of its collections', async t => {
  const folder = await folderWith(t);
  const testimonies = [{ id: 't', jobId: 'x', name: 'Ada', role: 'soudeuse', text: 'Je soude.', consent: true }];
  await writeFile(join(folder, 'jobs.json'), JSON.stringify({ jobs: [...jobsOf(60), jobOf('x')], testimonies }));
  const region = { ...BASE, sources: [{ id: 'r', kind: 'feed', path: 'jobs.json' }] };
  await buildFeed(region, { folder, out: join(folder, 'region') });
  const branch = { ...BASE, sources: [{ id: 'b', kind: 'feed', path: 'region', only: ['jobs'] }] };
  const { collections } = await buildFeed(branch, { folder, out: join(folder, 'branch') });
  assert.deepEqual([collections.jobs?.count, collections.testimonies], [61, undefined]);
  const { dangling, refusals } = await checkFeed(join(folder, 'branch'));
  assert.deepEqual([dangling, refusals], [[], []]);
  const all = { ...BASE, sources: [{ id: 'b', kind: 'feed', path: 'region/feed.json' }] };
  assert.equal((await buildFeed(all, { folder, out: join(folder, 'all') })).collections.testimonies?.count, 1);
  const wrong = { ...BASE, sources: [{ id: 'b', kind: 'feed', path: 'region', only: ['metiers'] }] };
  await assert.rejects(buildFeed(wrong, { folder, out: join(folder, 'wrong') }), SourceError);
});
