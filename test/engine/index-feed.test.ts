// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { buildFeed } from '@orientation-widgets/feed-tools';
import type { IndexReport } from '../../packages/feed-tools/src/search-index/index-feed.js';
import { feedCommand } from '../support/bundled-program.js';
import { configOf, orientationFeed, type Run } from '../unit/feed-tools/support/command.js';
import { placeOf, sessionOf, trainingOf } from '../unit/feed-tools/support/records.js';
import { Cluster } from './cluster/cluster.js';
import { missingTools } from './cluster/node-jars.js';
import { proxyOf } from './support/request-proxy.js';
import { request } from './support/request.js';
import { SHARE_STEP } from './support/share.js';

const COUNT = 60;

describe('orientation-feed index', { skip: missingTools() }, () => {
  let cluster: Cluster;
  let url = '';
  const folder = mkdtempSync(join(tmpdir(), 'engine-test-'));

  before(async () => {
    cluster = await Cluster.start(1);
    url = cluster.url(1);
  });
  after(async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await request(`${url}/trainings-*`, 'DELETE');
  });

  /** Builds a feed of trainings, each with two sessions, and returns its folder. */
  async function feedOf(
    ids: readonly string[],
    today = '2026-11-24',
    title = (id: string) => `CAP ${id}`,
  ): Promise<string> {
    const name = `${today}-${Math.random().toString(36).slice(2)}`;
    const records = {
      trainings: ids.map(id => trainingOf(id, { title: title(id) })),
      sessions: ids.flatMap(id => [sessionOf(`${id}-1`, id, 'lille'), sessionOf(`${id}-2`, id, null)]),
      places: [placeOf('lille', '59350')],
    };
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(records));
    const out = join(folder, name);
    const source = { id: 'a', kind: 'feed', path: `${name}.json` };
    await buildFeed(JSON.parse(configOf([source], { today, updated: `${today}T00:00:00Z` })), { out, folder });
    return out;
  }
  const idsOf = (count: number, from = 0): string[] => Array.from({ length: count }, (_, i) => `t${i + from}`);

  async function index(...args: string[]): Promise<IndexReport> {
    const run = await orientationFeed('index', ...args, '--to', url, '--json');
    assert.equal(run.code, 0, run.stderr);
    return JSON.parse(run.stdout) as IndexReport;
  }
  const runIndex = (...args: string[]): Promise<Run> => orientationFeed('index', ...args, '--to', url);

  /** Returns the documents behind the alias, by id. */
  async function indexedDocuments(): Promise<Map<string, unknown>> {
    await request(`${url}/trainings/_refresh`, 'POST');
    const { body } = await request(`${url}/trainings/_search`, 'POST', { size: 1000, version: true });
    const { hits } = body['hits'] as { hits: { _id: string; _version: number; _source: unknown }[] };
    return new Map(hits.map(({ _id, _source }) => [_id, _source]));
  }
  async function indices(): Promise<string[]> {
    const { body } = await request(`${url}/trainings-*`);
    return Object.keys(body).sort();
  }

  test('creates an index on the first run and writes nothing on the next one', async () => {
    const feed = await feedOf(idsOf(COUNT));
    const first = await index(feed);
    assert.deepEqual([first.full, first.written, first.removed], [true, COUNT, 0]);
    const before = await indexedDocuments();
    assert.equal(before.size, COUNT);
    const second = await index(feed);
    assert.deepEqual([second.full, second.written, second.removed, second.index], [false, 0, 0, first.index]);
    assert.deepEqual(await indexedDocuments(), before);
  });

  test('writes changed trainings, removes missing ones and keeps the order of the feed', async () => {
    await index(await feedOf(idsOf(COUNT)));
    const ids = ['new', ...idsOf(COUNT).filter(id => id !== 't7')];
    const title = (id: string): string => (id === 't3' ? 'CAP autrement' : `CAP ${id}`);
    const report = await index(await feedOf(ids, '2026-11-25', title));
    assert.deepEqual([report.full, report.written, report.removed], [false, 2, 1]);
    const { body } = await request(`${url}/trainings/_search`, 'POST', { size: 1000, sort: [{ order: 'asc' }] });
    const { hits } = body['hits'] as { hits: { _id: string }[] };
    assert.deepEqual(
      hits.map(({ _id }) => _id),
      ids,
    );
  });

  test('refuses a feed that lost more than 5 % of its trainings and writes nothing', async () => {
    await index(await feedOf(idsOf(COUNT)));
    const before = await indexedDocuments();
    const small = await feedOf(idsOf(COUNT - 4), '2026-11-25');
    for (const options of [[], ['--full']]) {
      const { code, stderr } = await runIndex(small, ...options);
      assert.equal(code, 1);
      assert.match(stderr, /4 des 60 formations de l’index ne sont pas dans ce flux/);
    }
    assert.deepEqual(await indexedDocuments(), before);
    assert.equal((await index(small, '--allow-shrink')).removed, 4);
  });

  test('refuses an older feed without --full, and restores the previous index with --roll-back', async () => {
    const recent = await index(await feedOf(idsOf(COUNT), '2026-11-25'));
    const before = await indexedDocuments();
    const old = await feedOf(idsOf(COUNT), '2026-11-24', id => `BTS ${id}`);
    const { code, stderr } = await runIndex(old);
    assert.equal(code, 1);
    assert.match(stderr, /flux est du 2026-11-24.*l’index du 2026-11-25/);
    const full = await index(old, '--full');
    assert.notEqual(full.index, recent.index);
    assert.deepEqual(await indices(), [full.index, recent.index].sort());
    assert.equal((await index('--roll-back')).index, recent.index);
    assert.deepEqual(await indexedDocuments(), before);
  });

  test('keeps only the current index and the previous one', async () => {
    const feed = await feedOf(idsOf(COUNT));
    await index(feed);
    const second = await index(feed, '--full');
    const third = await index(feed, '--full');
    assert.deepEqual(await indices(), [second.index, third.index].sort());
  });

  test('fails with one sentence on a read-only index, another mapping or an invalid feed', async () => {
    const { index: name } = await index(await feedOf(idsOf(COUNT)));
    const before = await indexedDocuments();
    const next = await feedOf(idsOf(COUNT), '2026-11-25', id => `BTS ${id}`);
    await request(`${url}/${name}/_settings`, 'PUT', { 'index.blocks.write': true });
    const blocked = await runIndex(next);
    await request(`${url}/${name}/_settings`, 'PUT', { 'index.blocks.write': null });
    const { body } = await request(`${url}/${name}/_mapping`);
    const { mappings } = body[name] as { mappings: { _meta: object } };
    await request(`${url}/${name}/_mapping`, 'PUT', { _meta: { ...mappings._meta, schema: 'another' } });
    const other = await runIndex(next);
    await request(`${url}/${name}/_mapping`, 'PUT', { _meta: mappings._meta });
    writeFileSync(join(next, 'feed.json'), '{"formatVersion": "1.0", "trainings": 3}');
    const invalid = await runIndex(next);
    for (const [{ code, stderr }, reason] of [
      [blocked, /est en lecture seule\u202f: rien n’a été écrit/],
      [other, /avec d’autres champs ou d’autres tables de mots/],
      [invalid, /pas un flux/],
    ] as const) {
      assert.equal(code, 1);
      assert.match(stderr, reason);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
    assert.deepEqual(await indexedDocuments(), before);
  });

  test('fails with one sentence when the disk fills, and succeeds once there is space', async () => {
    await index(await feedOf(idsOf(COUNT)));
    const before = await indexedDocuments();
    const next = await feedOf(idsOf(COUNT), '2026-11-25', id => `BTS ${id}`);
    for (const options of [[], ['--full']]) {
      let writes = 0;
      // The engine sets this block itself when a disk is nearly full.
      const proxy = await proxyOf(url, async count => {
        writes = count;
        await setReadOnly(true);
        return true;
      });
      const { code, stderr } = await orientationFeed('index', next, ...options, '--to', proxy.url);
      proxy.close();
      assert.ok(writes > 0);
      assert.equal(code, 1);
      assert.match(stderr, /refuse d’écrire|n’accepte plus|disque|plein/);
      assert.equal(stderr.trim().split('\n').length, 1);
      assert.deepEqual(await indexedDocuments(), before);
      await setReadOnly(null);
    }
    assert.equal((await index(next)).written, COUNT);
  });
  const setReadOnly = (isFull: true | null): Promise<unknown> =>
    request(`${url}/trainings-*/_settings`, 'PUT', { 'index.blocks.read_only_allow_delete': isFull });

  test('gives the same index after being killed at any write and run again', async () => {
    const old = await feedOf(idsOf(COUNT), '2026-11-23');
    const feed = await feedOf(['new', ...idsOf(COUNT - 1)], '2026-11-24', id => `BTS ${id}`);
    for (const options of [[], ['--full']]) {
      await request(`${url}/trainings-*`, 'DELETE');
      await index(old);
      await index(feed, ...options);
      const undisturbed = await indexedDocuments();
      for (let at = 1, isOver = false; !isOver; at += SHARE_STEP) {
        await request(`${url}/trainings-*`, 'DELETE');
        await index(old);
        isOver = await runUntil(at, feed, ...options);
        // The alias moves only once the new index is complete: until then, the previous one answers.
        if (options.length && !isOver) assert.equal((await indexedDocuments()).size, COUNT);
        await index(feed, ...options);
        assert.deepEqual(await indexedDocuments(), undisturbed, `killed at write ${at}`);
      }
    }
  });

  /** Runs the command and kills it at a write, counted from 1. Returns whether the command ended before that write. */
  async function runUntil(at: number, ...args: string[]): Promise<boolean> {
    const command = await feedCommand();
    const proxy = await proxyOf(url, count => {
      if (count === at) child.kill('SIGKILL');
      return count < at;
    });
    const child = spawn(process.execPath, [command, 'index', ...args, '--to', proxy.url], { stdio: 'ignore' });
    const [code] = (await once(child, 'exit')) as [number | null];
    proxy.close();
    return code === 0;
  }
});
