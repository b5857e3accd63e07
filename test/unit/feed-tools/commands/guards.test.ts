// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { configOf, folderWith, refusalOf, type Run } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';
import { jobOf } from '../support/records.js';

/** A table with 4 valid rows out of 5, and a job with a broken link. */
const FILES = {
  'fap.csv': 'Fap;Rome\nA0Z40;A1416\nA0Z41;A1401\nA0Z42;A1403\nA1Z40;A1201\nTRUC;A1416\n',
  'jobs.json': JSON.stringify({ jobs: [jobOf('a', { related: ['b', 'absent'] }), jobOf('b')] }),
  'c.json': configOf([
    { id: 'familles', kind: 'fap-rome', path: 'fap.csv' },
    { id: 'mains', kind: 'feed', path: 'jobs.json' },
  ]),
};

async function build(folder: string, ...options: string[]): Promise<Run> {
  return hostedFeed('build', join(folder, 'c.json'), '--out', join(folder, 'out'), '--quiet', '--json', ...options);
}

const LIMITS: [limit: string, refusal: RegExp | undefined][] = [
  ['dropped>0', /out: 1 row dropped, over the limit "dropped>0": nothing is published/],
  ['dropped>=1', /over the limit "dropped>=1"/],
  ['dropped>1', undefined],
  ['dropped>14%', /1 of 7 \(14 %\) rows dropped/],
  ['dropped > 14,5 %', undefined],
  ['familles:dropped>10%', /1 of 5 \(20 %\) rows dropped in the source "familles"/],
  ['mains:dropped>=0.1%', undefined],
  ['broken-links>0', /1 link between records broken/],
  ['broken-links>50%', undefined],
  ['problems>0', undefined],
  ['conflicts>0', undefined],
  ['warnings>0', undefined],
  ['jobs<2', undefined],
  ['jobs<3', /jobs: 2, under the floor "jobs<3": nothing is published/],
];

for (const [limit, refusal] of LIMITS) {
  test(`--fail-on "${limit}" ${refusal ? 'publishes nothing' : 'lets this feed through'}`, async t => {
    const folder = await folderWith(t, FILES);
    const run = await build(folder, '--fail-on', limit);
    assert.equal(run.code, refusal ? 3 : 0);
    assert.equal((await readdir(folder)).includes('out'), !refusal);
    if (refusal) assert.match(refusalOf(run), refusal);
    assert.ok(run.stderr.split('\n').length <= 2);
  });
}

test('--fail-on may be repeated: any limit refuses, and an earlier feed stays as it was', async t => {
  const folder = await folderWith(t, FILES);
  assert.equal((await build(folder)).code, 0);
  const before = await readFile(join(folder, 'out/report.json'), 'utf8');
  const run = await build(folder, '--fail-on', 'problems>0', '--fail-on', 'dropped>0');
  assert.equal(run.code, 3);
  assert.equal(await readFile(join(folder, 'out/report.json'), 'utf8'), before);
  assert.deepEqual((await readdir(folder)).sort(), ['c.json', 'fap.csv', 'jobs.json', 'out']);
});

for (const limit of ['dropped', 'dropped<1', 'lost>1%', 'dropped>1%%', '>1', 'mains:conflicts>1']) {
  test(`--fail-on "${limit}" is wrong usage`, async () => {
    const run = await hostedFeed('build', 'c.json', '--out', 'x', '--fail-on', limit);
    assert.equal(run.code, 2);
    assert.match(run.stderr, /--fail-on\u202f: «\u202f.*\u202f» n’est pas une limite/);
  });
}

test('--fail-on about a source that the configuration lacks is refused', async t => {
  const run = await build(await folderWith(t, FILES), '--fail-on', 'offre:dropped>0');
  assert.equal(run.code, 1);
  assert.match(refusalOf(run), /"offre:dropped>0" names no source of the configuration \(familles, mains\)/);
});

async function withJobs(t: TestContext, count: number, more: object = {}): Promise<string> {
  const folder = await folderWith(t, { 'c.json': configOf([{ id: 'a', kind: 'feed', path: 'jobs.json' }], more) });
  await giveJobs(folder, count);
  assert.equal((await build(folder)).code, 0);
  return folder;
}

async function giveJobs(folder: string, count: number): Promise<void> {
  await writeFile(
    join(folder, 'jobs.json'),
    JSON.stringify({ jobs: Array.from({ length: count }, (_, index) => jobOf(`j${index}`)) }),
  );
}

async function publishedJobs(folder: string): Promise<number> {
  return (JSON.parse(await readFile(join(folder, 'out/feed.json'), 'utf8')) as { jobs: unknown[] }).jobs.length;
}

test('a build that loses more than 30 % of a collection leaves the earlier feed', async t => {
  const folder = await withJobs(t, 10);
  await giveJobs(folder, 7);
  assert.equal((await build(folder)).code, 0);
  await giveJobs(folder, 4);
  const run = await build(folder);
  assert.equal(run.code, 3);
  assert.match(
    refusalOf(run),
    /out: would shrink by more than 30 %: jobs from 7 to 4 \(-43 %\); the earlier feed is kept \(--allow-shrink/,
  );
  assert.match(run.stderr, /perdrait plus de 30\u202f%\u202f: métiers de 7 à 4 \(−43\u202f%\)/);
  assert.equal(await publishedJobs(folder), 7);
  assert.equal((await build(folder, '--allow-shrink')).code, 0);
  assert.equal(await publishedJobs(folder), 4);
});

test('a table that lost half of its figures keeps the earlier feed', async t => {
  const rows = ['2020', '2021', '2022', '2023'].map(year => `count;reg-32;${year};10`);
  const measure = { id: 'count', theme: 'training', title: 'Effectif', unit: 'personnes', kind: 'count' };
  const table = (lines: readonly string[]): string => ['measure;territory;period;value', ...lines].join('\n');
  const folder = await folderWith(t, {
    'o.csv': table(rows),
    'c.json': configOf([{ id: 'o', kind: 'observations', publisher: 'Insee', path: 'o.csv', measures: [measure] }]),
  });
  assert.equal((await build(folder)).code, 0);
  await writeFile(join(folder, 'o.csv'), table(rows.slice(0, 2)));
  const run = await build(folder);
  assert.equal(run.code, 3);
  assert.match(refusalOf(run), /observations.*4.*2/);
});

test('a field that becomes empty is named, and keeps the earlier feed', async t => {
  const jobs = (summary?: string): string =>
    JSON.stringify({
      jobs: Array.from({ length: 30 }, (_, n) =>
        jobOf(`job-${n}`, { ...(summary && { summary }), ...(n < 5 && summary && { access: 'Un CAP.' }) }),
      ),
    });
  const folder = await folderWith(t, { ...FILES, 'jobs.json': jobs('Vous soudez.') });
  assert.equal((await build(folder)).code, 0);
  await writeFile(join(folder, 'jobs.json'), jobs());
  const run = await build(folder);
  assert.equal(run.code, 3);
  assert.match(refusalOf(run), /jobs\.summary filled in 100 % of the records, then in 0 %; the earlier feed is kept/);
  assert.doesNotMatch(refusalOf(run), /access/);
  assert.equal((await build(folder, '--allow-shrink')).code, 0);
});

test('maxShrink sets the share that may disappear', async t => {
  const folder = await withJobs(t, 10, { maxShrink: 5 });
  await giveJobs(folder, 9);
  assert.match(refusalOf(await build(folder)), /more than 5 %: jobs from 10 to 9/);
  const wrong = await folderWith(t, {
    'c.json': configOf([{ id: 'a', kind: 'feed', path: 'c.json' }], { maxShrink: '30 %' }),
  });
  assert.match(refusalOf(await build(wrong)), /\/maxShrink: should be a percentage between 0 and 100/);
});

test('with --json, a refusal is also JSON on stdout', async t => {
  const folder = await folderWith(t, FILES);
  const run = await hostedFeed('build', join(folder, 'absent.json'), '--out', join(folder, 'out'), '--json');
  assert.deepEqual(JSON.parse(run.stdout), {
    error: {
      file: join(folder, 'absent.json'),
      reason: 'no such file or folder',
      code: 'no-such-file-or-folder',
    },
  });
  assert.match(run.stderr, /fichier ou dossier introuvable/);
});

test('a build refuses a feed under a limit of its configuration', async t => {
  const folder = await folderWith(t, {
    ...FILES,
    'c.json': configOf([{ id: 'a', kind: 'feed', path: 'jobs.json' }], { failOn: ['jobs<3'] }),
  });
  const run = await build(folder);
  assert.equal(run.code, 3);
  assert.match(refusalOf(run), /jobs: 2, under the floor "jobs<3"/);
  await writeFile(
    join(folder, 'c.json'),
    configOf([{ id: 'a', kind: 'feed', path: 'jobs.json' }], { failOn: ['jobs'] }),
  );
  assert.match(refusalOf(await build(folder)), /\/failOn\/0: "jobs" is not a threshold/);
});

test('a build refuses a source whose rows become invalid from one night to the next', async t => {
  const table = (faults: number): string =>
    [
      'Fap;Rome',
      ...Array.from({ length: 900 }, (_, n) => (n < faults ? `TRUC${n};A1416` : `A0Z40;A${1000 + n}`)),
      '',
    ].join('\n');
  const folder = await folderWith(t, { ...FILES, 'fap.csv': table(2) });
  assert.equal((await build(folder)).code, 0);
  await writeFile(join(folder, 'fap.csv'), table(30));
  const run = await build(folder);
  assert.equal(run.code, 3);
  assert.match(
    refusalOf(run),
    /the source "familles" has 3\.3 % of its rows at fault, 0\.2 % in the earlier feed, which is kept/,
  );
  assert.equal((await build(folder, '--allow-shrink')).code, 0);
});

test('a build prints its outcome in one line and writes it in a file', async t => {
  const folder = await folderWith(t, FILES);
  const outcome = join(folder, 'outcome.json');
  const tell = async (...options: string[]): Promise<[Run, Record<string, unknown>]> => {
    const run = await hostedFeed(
      'build',
      join(folder, 'c.json'),
      '--out',
      join(folder, 'out'),
      '--line',
      '--outcome',
      outcome,
      ...options,
    );
    return [run, JSON.parse(await readFile(outcome, 'utf8')) as Record<string, unknown>];
  };
  const [published, good] = await tell();
  assert.match(published.stdout, /^Flux publié\u202f: Essai, 2\smétiers\.\n$/);
  assert.deepEqual([good['outcome'], good['exitCode']], ['published', 0]);
  const [refused, wrong] = await tell('--fail-on', 'dropped>0');
  assert.match(refused.stdout, /^Flux refusé\u202f: [^\n]+ Le flux du 2026-11-24 reste servi\.\n$/);
  assert.deepEqual([wrong['outcome'], wrong['class'], wrong['exitCode']], ['refused', 'guard', 3]);
});
