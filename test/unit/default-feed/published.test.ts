// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { FeedManifest, Part, Session, Source } from '@orientation-widgets/feed';
import { feedCommand } from '../../support/feed-command.js';
import { root } from '../../support/paths.js';
import { config } from './facts.js';

const committed = `${root}packages/feed-tools/default-feed`;
const built = mkdtempSync(join(tmpdir(), 'default-feed-test-'));
after(() => rmSync(built, { recursive: true, force: true }));

const manifest = JSON.parse(readFileSync(`${committed}/feed.json`, 'utf8')) as FeedManifest;

test('the committed feed is what its facts give, byte for byte', async () => {
  execFileSync('node', ['scripts/generate-default-feed.mjs', built], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, ORIENTATION_FEED: await feedCommand() },
  });
  const names = readdirSync(committed).sort();
  const fresh = readdirSync(built)
    .filter(name => !/\.(?:br|gz)$|^report\.(?:json|html)$/.test(name))
    .sort();
  assert.deepEqual(names, fresh);
  for (const name of names)
    assert.ok(
      readFileSync(join(committed, name)).equals(readFileSync(join(built, name))),
      `${name} is out of date: npm run generate:default-feed`,
    );
});

test('a tension indicator downloads less than 25 kB of data', () => {
  const parts = (['sources', 'territories', 'jobs', 'tensions', 'recruitments'] as const).flatMap(name => {
    const entry = manifest[name];
    return entry && !Array.isArray(entry) ? [entry.href] : [];
  });
  const bytes = ['feed.json', ...parts].reduce(
    (sum, href) => sum + brotliCompressSync(readFileSync(join(committed, href))).length,
    0,
  );
  assert.ok(bytes <= 25_000, `${bytes} bytes`);
});

test('made-up sessions are of a source that says so', () => {
  const sources = manifest.sources as Source[];
  const example = sources.find(({ id }) => id === 'example');
  assert.equal(example?.title, 'Données d’exemple');
  assert.equal(example?.example, true);
});

test('a year after the date of the feed, most sessions are still ahead or under way', async () => {
  const output = execFileSync('node', [await feedCommand(), 'dump', committed, 'sessions'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const sessions = output
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Session);
  const later = `${Number(config.today.slice(0, 4)) + 1}${config.today.slice(4)}`;
  assert.equal((manifest.sessions as Part).count, sessions.length);
  assert.ok(sessions.filter(({ end }) => end === null || end >= later).length > sessions.length / 2);
});
