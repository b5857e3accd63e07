// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { loadFeed } from '@orientation-widgets/feed';
import { rename, writeFile } from 'node:fs/promises';
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

test('serve refuses files outside the folder', async t => {
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

test('serve answers with files under .well-known, and with no other hidden file', async t => {
  const folder = await folderWith(t, {
    'feed.json': '{}',
    '.well-known/security.txt': 'Contact: x',
    '.well-known/.key': 'x',
  });
  const address = await serveFeed(t, folder);
  const answer = await fetch(`${address}.well-known/security.txt`);
  assert.deepEqual(
    [answer.headers.get('content-type'), await answer.text()],
    ['text/plain; charset=utf-8', 'Contact: x'],
  );
  assert.equal((await fetch(`${address}.well-known/.key`)).status, 404);
});

test('a file replaced during a download is sent whole, in its original version', async t => {
  const size = 40_000_000;
  const folder = await folderWith(t, { 'feed.json': '{}', 'a.bin': Buffer.alloc(size, 'a') });
  const address = await serveFeed(t, folder);
  const { body, headers } = await fetch(`${address}a.bin`, { headers: { 'Accept-Encoding': 'identity' } });
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const first = await reader.read();
  // Another file first takes the name, as when a feed is published; then the same file is overwritten by a longer one.
  await writeFile(join(folder, 'b.bin'), Buffer.alloc(100, 'b'));
  await rename(join(folder, 'b.bin'), join(folder, 'a.bin'));
  let length = first.value?.length ?? 0;
  for (let parsed = await reader.read(); !parsed.done; parsed = await reader.read()) {
    length += parsed.value.length;
    assert.equal(parsed.value[0], 'a'.charCodeAt(0));
  }
  assert.deepEqual([headers.get('content-length'), length], [String(size), size]);
});

/**
 * Program loaded before the server: replaces a file by a shorter one after the server measured it and before it reads
 * it.
 */
const REPLACED = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { stat } = fs.promises;
fs.promises.stat = async path => {
  const found = await stat(path);
  if (String(path).endsWith('/a.json')) {
    fs.writeFileSync(path + '.tmp', '{}');
    fs.renameSync(path + '.tmp', path);
  }
  return found;
};
syncBuiltinESMExports();
`;

test('the announced length is that of the sent file', async t => {
  const folder = await folderWith(t, { 'feed.json': '{}', 'a.json': JSON.stringify('a'.repeat(1000)) });
  const guard = `--import=data:text/javascript,${encodeURIComponent(REPLACED)}`;
  const address = await serveFeed(t, folder, guard);
  const response = await fetch(`${address}a.json`);
  assert.equal((await response.text()).length, Number(response.headers.get('content-length')));
});
