// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { findJob, loadFeed, resolveJob } from '@orientation-widgets/feed';
import { buildFeed, checkFeed, diffFeeds, SourceError } from '@orientation-widgets/feed-tools';
import { lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { recordsOf } from '../support/built.js';
import { configOf, folderWith, serveFeed } from '../support/command.js';
import { builtJobs, manyJobs } from '../support/jobs-feed.js';

async function contents(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'base64')] as const)),
  );
}

test('a large collection is a part with details shards, and reads back whole', async t => {
  const { out, jobs } = await builtJobs(t);
  const manifest = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as {
    jobs: { href: string; count: number; sha256: string; details: { href: string; count: number }[] };
  };
  assert.equal(manifest.jobs.count, 200);
  assert.equal(manifest.jobs.href, `jobs.${manifest.jobs.sha256.slice(0, 12)}.json`);
  assert.ok(manifest.jobs.details.length > 3);
  assert.equal(
    manifest.jobs.details.reduce((sum, { count }) => sum + count, 0),
    200,
  );
  assert.deepEqual(await recordsOf(out, 'jobs'), jobs);
});

test('a page about one job downloads the long fields of few others', async t => {
  const shardsOf = async (count: number): Promise<{ count: number; bytes: number }[]> => {
    const { out } = await builtJobs(t, manyJobs(count));
    const { jobs } = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as {
      jobs: { details: { count: number; bytes: number }[] };
    };
    return jobs.details;
  };
  const few = await shardsOf(200);
  assert.ok(Math.max(...few.map(({ bytes }) => bytes)) < 35_000, JSON.stringify(few));
  const many = await shardsOf(2_000);
  assert.ok(many.length > few.length && many.length < 80, String(many.length));
});

test('a commune with a training is read with the départements, the others are in the rest', async t => {
  const territory = (id: string, kind: string): object => ({ id, kind, code: id.slice(4), name: id, parents: [] });
  const place = {
    id: 'p',
    name: 'Lycée',
    street: '',
    postalCode: '59000',
    communeCode: '7',
    communeName: 'com-7',
    lat: 50,
    lon: 3,
    precision: 'commune',
  };
  const resource = {
    id: 'r',
    kind: 'aid',
    name: 'Aide',
    summary: '',
    audiences: [],
    territoryIds: ['com-8'],
    sectors: [],
  };
  const folder = await folderWith(t, {
    'all.json': JSON.stringify({
      territories: [
        territory('reg-32', 'region'),
        ...Array.from({ length: 600 }, (_, i) => territory(`com-${i}`, 'commune')),
      ],
      places: [place],
      resources: [resource],
    }),
    'c.json': configOf([{ id: 's', kind: 'feed', path: 'all.json' }]),
  });
  const out = join(folder, 'feed');
  await buildFeed(join(folder, 'c.json'), { out });
  const feed = await loadFeed(`${await serveFeed(t, out)}feed.json`);
  const main = await feed.collection('territories', { main: true });
  assert.deepEqual([...main].map(({ id }) => id).sort(), ['com-7', 'com-8', 'reg-32']);
  assert.equal((await feed.collection('territories')).size, 601);
});

test('a page about one job downloads neither the other jobs nor the communes', async t => {
  const territory = (id: string, kind: string): object => ({
    id,
    kind,
    code: id,
    name: id,
    parents: id === 'reg-32' ? [] : ['reg-32'],
  });
  const communes = Array.from({ length: 600 }, (_, i) => territory(`com-${i}`, 'commune'));
  const figure = (territoryId: string, i: number): object => ({
    fap: `F${i % 300}`,
    territoryId,
    year: 2024,
    projects: i,
    difficult: null,
    seasonal: 0,
    secret: false,
    sourceId: 's',
  });
  const tension = (i: number, period: string): object => ({
    fap: `F${i}`,
    territoryId: 'reg-32',
    period,
    level: 1 + (i % 5),
    factors: {},
    sourceId: 's',
  });
  const records = {
    jobs: manyJobs(700).map((job, i) => ({ ...job, rome: [`R${i % 650}`], fap: [`F${i % 300}`] })),
    territories: [territory('reg-32', 'region'), ...communes, territory('bassin-1', 'bassin')],
    recruitments: [
      ...Array.from({ length: 600 }, (_, i) => figure(i < 300 ? 'bassin-1' : 'bassin-2', i)),
      ...Array.from({ length: 300 }, (_, i) => figure('reg-32', i)),
    ],
    tensions: Array.from({ length: 900 }, (_, i) => tension(i % 450, i < 450 ? '2023' : i < 600 ? '2019' : '2024')),
  };
  records.territories.push(territory('bassin-2', 'bassin'));
  const folder = await folderWith(t, {
    'all.json': JSON.stringify(records),
    'c.json': configOf([{ id: 's', kind: 'feed', path: 'all.json' }]),
  });
  const out = join(folder, 'out');
  const report = await buildFeed(join(folder, 'c.json'), { out });
  assert.deepEqual([report.collections.territories?.count, report.collections.recruitments?.count], [603, 900]);
  const check = await checkFeed(out);
  assert.deepEqual([check.refusals, check.problems], [[], []]);
  assert.deepEqual([check.counts.territories, check.counts.recruitments, check.counts.tensions], [603, 900, 900]);

  const requests: string[] = [];
  const feed = await loadFeed(`${await serveFeed(t, out)}feed.json`, {
    fetch: (input, init) => {
      requests.push(String(input));
      return fetch(input, init);
    },
  });
  assert.equal((await findJob(feed, 'R7'))?.id, 'job-7');
  assert.equal((await feed.collection('territories', { main: true })).size, 3);
  assert.equal((await feed.collection('recruitments', { main: true })).size, 300);
  assert.ok(!requests.some(path => /\/jobs\.|-rest\./.test(path)), requests.join());
  const jobs = await feed.collection('jobs');
  for (const key of ['job-7', 'R649', 'F12', 'nothing'])
    assert.equal((await findJob(feed, key))?.id, resolveJob(jobs, key)?.id);
  const fullFeed = await feed.collection('territories');
  assert.deepEqual([fullFeed.size, fullFeed.get('com-599')?.name], [603, 'com-599']);
  assert.equal((await feed.collection('recruitments')).size, 900);
  assert.deepEqual((await diffFeeds(out, out)).collections, []);
});

test('of many years of tension, a page about one job downloads the latest of each family', async t => {
  const tension = (i: number, period: string): object => ({
    fap: `F${i}`,
    territoryId: 'reg-32',
    period,
    level: 3,
    factors: {},
    sourceId: 's',
  });
  const years = ['2021', '2022', '2019'].flatMap(period => Array.from({ length: 400 }, (_, i) => tension(i, period)));
  const folder = await folderWith(t, {
    'all.json': JSON.stringify({ tensions: [...years, tension(400, '2019')] }),
    'c.json': configOf([{ id: 's', kind: 'feed', path: 'all.json' }]),
  });
  await buildFeed(join(folder, 'c.json'), { out: join(folder, 'out') });
  const feed = await loadFeed(`${await serveFeed(t, join(folder, 'out'))}feed.json`);
  const main = [...(await feed.collection('tensions', { main: true }))];
  assert.deepEqual(
    [
      main.length,
      main.filter(({ period }) => period === '2022').length,
      main.find(({ fap }) => fap === 'F400')?.period,
    ],
    [401, 400, '2019'],
  );
  assert.equal((await feed.collection('tensions')).size, 1201);
});

test('every file has its gzip and Brotli forms beside it', async t => {
  const { out } = await builtJobs(t);
  const plain = (await readdir(out)).filter(name => name.endsWith('.json') && !/^(report|night\.)/.test(name));
  for (const name of plain) {
    const content = await readFile(join(out, name));
    assert.deepEqual(gunzipSync(await readFile(join(out, `${name}.gz`))), content);
    assert.deepEqual(brotliDecompressSync(await readFile(join(out, `${name}.br`))), content);
  }
});

test('a web server may read the folder of a feed', async t => {
  const { folder, out } = await builtJobs(t);
  const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
  assert.equal(await modeOf(out), 0o777 & ~process.umask());
  const linkedFolder = join(folder, 'given');
  await mkdir(linkedFolder, { mode: 0o750 });
  await buildFeed(join(folder, 'c.json'), { out: linkedFolder });
  assert.equal(await modeOf(linkedFolder), 0o750);
});

test('a folder given for the feed stays the same folder, and a link stays a link', async t => {
  const { folder } = await builtJobs(t);
  await mkdir(join(folder, 'volume'));
  await symlink('volume', join(folder, 'link'));
  const { ino } = await stat(join(folder, 'volume'));
  for (const time of ['first', 'second']) {
    await buildFeed(join(folder, 'c.json'), { out: join(folder, 'link') });
    assert.ok((await lstat(join(folder, 'link'))).isSymbolicLink(), time);
    assert.equal((await stat(join(folder, 'volume'))).ino, ino);
    assert.ok((await readdir(join(folder, 'volume'))).includes('feed.json'));
  }
});

test('the remains of a killed build in an empty folder do not stop the next one', async t => {
  const { folder, out } = await builtJobs(t);
  const names = await readdir(out);
  await rm(join(out, 'feed.json'));
  await mkdir(join(out, '.new-999999999-a'));
  await buildFeed(join(folder, 'c.json'), { out });
  assert.deepEqual((await readdir(out)).sort(), names.sort());
  await rm(join(out, 'feed.json'));
  await assert.rejects(buildFeed(join(folder, 'c.json'), { out }), SourceError);
});

test('the same sources give the same bytes', async t => {
  const { folder, out } = await builtJobs(t);
  await buildFeed(join(folder, 'c.json'), { out: join(folder, 'again') });
  assert.deepEqual(await contents(join(folder, 'again')), await contents(out));
});

/** Builds a feed of each number of jobs in turn; returns the file names of the main part of each feed. */
async function generations(folder: string, out: string, counts: readonly number[], more: object): Promise<string[]> {
  await writeFile(join(folder, 'c.json'), configOf([{ id: 's', kind: 'feed', path: 'jobs.json' }], more));
  const parts: string[] = [];
  for (const count of counts) {
    await writeFile(join(folder, 'jobs.json'), JSON.stringify({ jobs: manyJobs(count) }));
    await buildFeed(join(folder, 'c.json'), { out });
    parts.push((JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as { jobs: { href: string } }).jobs.href);
  }
  return parts;
}

test('building again replaces the feed and keeps the parts that did not change', async t => {
  const { folder, out } = await builtJobs(t);
  await writeFile(join(out, 'robots.txt'), 'mine');
  const [oldPart = '', part = ''] = await generations(folder, out, [200, 199], {
    keepReplaced: { hours: 0, generations: 0 },
  });
  const after = await readdir(out);
  assert.ok(after.includes('robots.txt'));
  assert.ok(!after.includes(oldPart));
  assert.deepEqual(
    after.filter(name => /^jobs\.[0-9a-f]+\.json$/.test(name)),
    [part],
  );
  assert.equal((await checkFeed(out)).refusals.length, 0);
  assert.deepEqual(
    (await readdir(folder)).filter(name => name.includes('.new-')),
    [],
  );
});

test('the parts of earlier feeds stay for a day, with their compressed forms', async t => {
  const { folder, out } = await builtJobs(t);
  const before = (await readdir(out)).filter(name => /\.[0-9a-f]{12}\.json/.test(name));
  const parts = await generations(folder, out, [199, 198, 197, 196], {});
  const names = await readdir(out);
  for (const name of [...before, ...parts, ...parts.map(part => `${part}.br`)]) assert.ok(names.includes(name), name);
  // The ledger now looks a day and an hour older.
  const ledger = join(out, '.replaced.json');
  const aged = (await readFile(ledger, 'utf8')).replace(/"at":"[^"]+"/g, () => `"at":"${hoursAgo(25)}"`);
  await writeFile(ledger, aged);
  const [last = ''] = await generations(folder, out, [195], {});
  const left = (await readdir(out)).filter(name => /^jobs\.[0-9a-f]+\.json$/.test(name));
  // The part replaced just now remains, and the two generations that the default keeps.
  assert.deepEqual(left.sort(), [...parts.slice(-2), last].sort());
  assert.equal((await checkFeed(out)).refusals.length, 0);
});

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

test('the number of earlier feeds that stay is a setting', async t => {
  const { folder, out } = await builtJobs(t);
  const keepReplaced = { hours: 0, generations: 1 };
  const parts = await generations(folder, out, [150, 160, 170, 160, 180], { keepReplaced });
  const left = (await readdir(out)).filter(name => /^jobs\.[0-9a-f]+\.json$/.test(name));
  assert.deepEqual(left.sort(), [parts[3], parts[4]].sort());
  // A lost or damaged ledger loses no part: parts without an entry count as replaced now.
  await writeFile(join(out, '.replaced.json'), '[{"at":1,"files":"feed.json"},{"at":"');
  const [next = ''] = await generations(folder, out, [190], { keepReplaced });
  const matches = (await readdir(out)).filter(name => /^jobs\.[0-9a-f]+\.json$/.test(name));
  assert.deepEqual(matches.sort(), [parts[3], parts[4], next].sort());
  for (const wrong of [3, { hours: -1 }, { generations: 1.5 }, { hours: '2' }]) {
    await assert.rejects(
      generations(folder, out, [195], { keepReplaced: wrong }),
      /c\.json:\d+: \/keepReplaced: should be \{"hours":24,"generations":2\}/,
    );
  }
});

test('a source that is refused leaves the earlier feed as it was', async t => {
  const { folder, out } = await builtJobs(t);
  const before = await contents(out);
  await writeFile(join(folder, 'jobs.json'), '{ "jobs": ');
  await assert.rejects(buildFeed(join(folder, 'c.json'), { out }), SourceError);
  assert.deepEqual(await contents(out), before);
});
