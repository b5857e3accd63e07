// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { loadFeed } from '@orientation-widgets/feed';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith, orientationFeed, serveFeed } from '../support/command.js';
import { builtJobs } from '../support/jobs-feed.js';

test('serve answers any site, compressed, with a long life for the parts only', async t => {
  const { out, jobs } = await builtJobs(t);
  const address = await serveFeed(t, out);
  const manifest = await fetch(`${address}feed.json`, { headers: { 'Accept-Encoding': 'br' } });
  assert.equal(manifest.headers.get('access-control-allow-origin'), '*');
  assert.equal(manifest.headers.get('content-encoding'), 'br');
  assert.equal(manifest.headers.get('cache-control'), 'no-cache');
  assert.match(manifest.headers.get('content-type') ?? '', /^application\/json/);
  const { jobs: part } = (await manifest.json()) as { jobs: { href: string } };
  const gzipped = await fetch(address + part.href, { headers: { 'Accept-Encoding': 'gzip, br;q=0' } });
  assert.equal(gzipped.headers.get('content-encoding'), 'gzip');
  assert.match(gzipped.headers.get('cache-control') ?? '', /immutable/);
  const etag = manifest.headers.get('etag') ?? '';
  const again = await fetch(`${address}feed.json`, { headers: { 'Accept-Encoding': 'br', 'If-None-Match': etag } });
  assert.equal(again.status, 304);
  const feed = await loadFeed(`${address}feed.json`);
  assert.equal((await feed.collection('jobs')).size, jobs.length);
  const checked = await orientationFeed('check', `${address}feed.json`);
  assert.equal(checked.code, 0);
  assert.doesNotMatch(checked.stdout, /Serveur/);
});

test('serve gives nothing outside the folder', async t => {
  const folder = await folderWith(t, { 'secret.json': '{}', 'out/feed.json': '{}', 'out/.env': 'x' });
  const address = await serveFeed(t, join(folder, 'out'));
  for (const path of [
    '..%2fsecret.json',
    '%2e%2e/secret.json',
    '..%5csecret.json',
    '.env',
    '%00',
    '%E0%A4%A',
    'absent.json',
  ]) {
    assert.equal((await fetch(address + path)).status, 404, path);
  }
  assert.equal((await fetch(`${address}feed.json`, { method: 'POST' })).status, 405);
});
