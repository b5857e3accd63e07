// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { checkFeed } from '@orientation-widgets/feed-tools';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { configOf, folderWith } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';
import { jobsOf } from '../support/records.js';

const DAYS = ['2026-11-22', '2026-11-23', '2026-11-24'];

/** Creates a folder that served a feed on each of three days. */
async function threeNights(t: TestContext): Promise<{ folder: string; out: string }> {
  const folder = await folderWith(t);
  const out = join(folder, 'out');
  for (const [index, today] of DAYS.entries()) await buildDay(folder, today, index);
  return { folder, out };
}

async function buildDay(folder: string, today: string, index: number): Promise<void> {
  const config = configOf([{ id: 'a', kind: 'feed', path: 'jobs.json' }], {
    today,
    keepReplaced: { hours: 0, generations: 7 },
  });
  await writeFile(join(folder, 'c.json'), config);
  // The name of this collection has a capital letter.
  const tensionSeries = Array.from({ length: 60 }, (_, rank) => ({
    fap: 'A0X40',
    territoryId: 'reg-32',
    period: String(1960 + rank),
    level: 1 + ((index + rank) % 5),
    sourceId: 'a',
  }));
  const jobs = jobsOf(60, `Ce métier change, ${index}. `);
  await writeFile(join(folder, 'jobs.json'), JSON.stringify({ jobs, tensionSeries }));
  const run = await hostedFeed('build', join(folder, 'c.json'), '--out', join(folder, 'out'), '--quiet');
  assert.deepEqual([run.code, run.stderr], [0, '']);
}

interface ListedNight {
  id: string;
  updated: string;
  isServed: boolean;
}

async function listNights(out: string): Promise<ListedNight[]> {
  return JSON.parse((await hostedFeed('history', out, '--json')).stdout) as ListedNight[];
}

const dayOf = ({ updated }: ListedNight): string => updated.slice(0, 10);

test('history lists the feeds that a folder keeps, the latest first, and which one is served', async t => {
  const { out } = await threeNights(t);
  const nights = await listNights(out);
  assert.deepEqual(nights.map(dayOf), [...DAYS].reverse());
  assert.deepEqual(
    nights.map(({ isServed }) => isServed),
    [true, false, false],
  );
  const { stdout } = await hostedFeed('history', out);
  assert.match(stdout, /^2026-11-24T00:00:00Z {2}[0-9a-f]{12} {2}servi {2}60\smétiers\n2026-11-23/);
});

test('rollback serves the manifest, the compressed copies and the parts of an earlier night', async t => {
  const { folder, out } = await threeNights(t);
  const run = await hostedFeed('rollback', out, '2026-11-22');
  assert.deepEqual([run.code, run.stderr], [0, '']);
  const check = await checkFeed(out);
  assert.deepEqual([check.refusals, check.problems, check.info.updated], [[], [], '2026-11-22T00:00:00Z']);
  const manifest = await readFile(join(out, 'feed.json'));
  assert.ok(gunzipSync(await readFile(join(out, 'feed.json.gz'))).equals(manifest));
  assert.match(await readFile(join(out, 'report.json'), 'utf8'), /"today": "2026-11-22"/);
  assert.deepEqual((await listNights(out)).filter(({ isServed }) => isServed).map(dayOf), ['2026-11-22']);
  assert.equal((await hostedFeed('rollback', out, '2026-11-24')).code, 0);
  assert.equal((await checkFeed(out)).info.updated, '2026-11-24T00:00:00Z');
  await buildDay(folder, '2026-11-25', 3);
  assert.deepEqual((await checkFeed(out)).refusals, []);
});

test('rollback to a night with a missing or damaged part changes nothing', async t => {
  const { out } = await threeNights(t);
  const before = await readFile(join(out, 'feed.json'), 'utf8');
  const first = JSON.parse(await readFile(join(out, `night.${(await listNights(out))[2]?.id}.json`), 'utf8')) as {
    manifest: string;
  };
  const { href } = (JSON.parse(first.manifest) as { jobs: { href: string } }).jobs;
  await writeFile(join(out, href), '{}');
  const damaged = await hostedFeed('rollback', out, '2026-11-22');
  assert.equal(damaged.code, 1);
  assert.match(damaged.stderr, /de la nuit [0-9a-f]{12} est abîmé\u202f: rien n’est changé/);
  await rm(join(out, href));
  assert.match((await hostedFeed('rollback', out, '2026-11-22')).stderr, /manque\u202f: rien n’est changé/);
  assert.equal(await readFile(join(out, 'feed.json'), 'utf8'), before);
  assert.ok(!(await readdir(out)).some(name => name.startsWith('.') && name !== '.replaced.json'));
});

test('rollback lists the nights when the requested one matches none or several', async t => {
  const { out } = await threeNights(t);
  assert.match((await hostedFeed('rollback', out, '2025')).stderr, /pas de nuit «\u202f2025\u202f».*2026-11-24/);
  assert.match((await hostedFeed('rollback', out, '2026-11')).stderr, /désigne plusieurs nuits/);
});

test('history and rollback leave out a night whose file was cut or written by hand', async t => {
  const { out } = await threeNights(t);
  const [, second] = await listNights(out);
  const night = JSON.parse(await readFile(join(out, `night.${second?.id}.json`), 'utf8')) as Record<string, string>;
  for (const report of [
    '{"updated"',
    'null',
    '{}',
    '{"updated":5,"collections":{}}',
    '{"updated":"2026","collections":5}',
  ]) {
    await writeFile(join(out, `night.${second?.id}.json`), JSON.stringify({ ...night, report }));
    assert.deepEqual((await listNights(out)).map(dayOf), ['2026-11-24', '2026-11-22'], report);
  }
  assert.equal((await hostedFeed('rollback', out, '2026-11-22')).code, 0);
});
