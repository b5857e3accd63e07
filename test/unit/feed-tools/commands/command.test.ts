// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BuildReport } from '@orientation-widgets/feed-tools';
import { configOf, folderWith, orientationFeed, refusalOf } from '../support/command.js';

const JOBS = JSON.stringify({
  jobs: [
    {
      id: 'maraicher',
      title: { feminine: 'Maraîchère', masculine: 'Maraîcher' },
      rome: ['A1405'],
      sectors: ['Agriculture'],
      skills: ['Semer'],
      conditions: [],
      related: [],
      links: [],
      summary: 'Cultive des légumes.',
    },
  ],
});

test('--help prints the commands and --version the version, on stdout', async () => {
  const help = await orientationFeed('--help');
  assert.equal(help.code, 0);
  for (const command of ['build', 'check', 'dump', 'serve', 'example'])
    assert.match(help.stdout, new RegExp(`^  ${command} `, 'm'));
  const version = await orientationFeed('--version');
  assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
});

const WRONG_USAGES: [string, string[]][] = [
  ['no command', []],
  ['an unknown command', ['bake']],
  ['build without a configuration', ['build', '--out', 'x']],
  ['build without --out', ['build', 'c.json']],
  ['an unknown option', ['build', 'c.json', '--out', 'x', '--fast']],
  ['one argument too many', ['check', 'a', 'b']],
  ['an unknown collection', ['dump', 'x', 'trucs']],
  ['a port that is none', ['serve', '.', '--port', '99999']],
  ['no number of sessions', ['example']],
  ['sessions that are no number', ['example', '--sessions', 'beaucoup']],
];

for (const [what, args] of WRONG_USAGES) {
  test(`wrong usage (${what}) prints one message with a pointer to the help, and exits 2`, async () => {
    const run = await orientationFeed(...args);
    assert.equal(run.code, 2);
    assert.equal(run.stdout, '');
    assert.match(run.stderr, /^orientation-feed: .+\nPour l’aide\u202f: orientation-feed --help\n$/);
  });
}

const REFUSALS: [string, Record<string, string>, RegExp][] = [
  [
    'JSON with a fault',
    { 'c.json': '{\n  "title": "t",\n  "territory" "reg-32"\n}' },
    /c\.json:3: not JSON at line 3, column 15/,
  ],
  ['an empty file', { 'c.json': '' }, /c\.json:1: not JSON at line 1, column 1: the file is empty/],
  ['no title', { 'c.json': '{ "publisher": { "name": "x" } }' }, /c\.json:1: \/title: is missing/],
  ['no source', { 'c.json': configOf([]) }, /\/sources: should be a list with at least one source/],
  [
    'an unknown kind',
    { 'c.json': configOf([{ id: 'a', kind: 'lhéo', path: 'f' }]), f: '' },
    /c\.json:\d+: \/sources\/0\/kind: unknown kind "lhéo" \(known: .*dares-tensions/,
  ],
  [
    'a source that does not exist',
    { 'c.json': configOf([{ id: 'a', kind: 'rome', path: 'absent' }]) },
    /c\.json:\d+: \/sources\/0\/path: no such file or folder: absent/,
  ],
  [
    'two sources of one id',
    {
      'c.json': configOf([
        { id: 'a', kind: 'feed', path: 'f' },
        { id: 'a', kind: 'feed', path: 'f' },
      ]),
      f: JOBS,
    },
    /c\.json:15: \/sources\/1\/id: "a" is the id of two sources/,
  ],
  [
    'a day that is none',
    { 'c.json': configOf([{}], { today: '24/11/2026' }) },
    /\/today: "24\/11\/2026" is not a date/,
  ],
  [
    'a source that is a web page',
    { 'c.json': configOf([{ id: 'a', kind: 'bmo', path: 'f.csv' }]), 'f.csv': '<!doctype html><h1>503</h1>' },
    /f\.csv:1: this is an HTML page, not CSV/,
  ],
  [
    'a workbook cut short',
    { 'c.json': configOf([{ id: 'a', kind: 'bmo', path: 'f.xlsx' }]), 'f.xlsx': 'PK\u0003\u0004 the rest' },
    /f\.xlsx: this workbook cannot be opened: it is truncated/,
  ],
  [
    'CSV without a needed column',
    { 'c.json': configOf([{ id: 'a', kind: 'fap-rome', path: 'f.csv' }]), 'f.csv': 'Fap;Libelle\nA0Z40;x\n' },
    /f\.csv:1: no column for: rome \(columns read: fap, libelle\)/,
  ],
  [
    'CSV whose quote never closes',
    { 'c.json': configOf([{ id: 'a', kind: 'fap-rome', path: 'f.csv' }]), 'f.csv': 'Fap;Rome\n"A0Z40;A1416\n' },
    /f\.csv:\d+: a quote is opened and never closed/,
  ],
  [
    'hand-written records with a fault',
    { 'c.json': configOf([{ id: 'a', kind: 'feed', path: 'f.json' }]), 'f.json': '{\n "jobs": [\n' },
    /f\.json:3: not JSON at line 3, column 1/,
  ],
];

for (const [what, files, message] of REFUSALS) {
  test(`build refuses ${what}: one message, exit 1, nothing written`, async t => {
    const folder = await folderWith(t, files);
    const run = await orientationFeed('build', join(folder, 'c.json'), '--out', join(folder, 'out'), '--json');
    assert.equal(run.code, 1);
    assert.match(refusalOf(run), message);
    assert.doesNotMatch(run.stderr, /\n\s+at /);
    assert.equal(run.stderr.trim().split('\n').length, 1);
    assert.ok(!(await readdir(folder)).includes('out'));
  });
}

test('build writes a feed, prints a summary in French, without a progress bar in a pipe', async t => {
  const folder = await folderWith(t, {
    'c.json': configOf([{ id: 'mains', kind: 'feed', path: 'jobs.json' }]),
    'jobs.json': JOBS,
  });
  const out = join(folder, 'out');
  const run = await orientationFeed('build', join(folder, 'c.json'), '--out', out);
  assert.equal(run.code, 0);
  assert.match(run.stdout, /^Le flux «\u202fEssai\u202f» est écrit/);
  assert.match(run.stderr, /^mains \(feed\)\u202f: 1 lu\u202f; 1\u00a0métier\n$/);
  const manifest = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as Record<string, unknown>;
  assert.equal(manifest['updated'], '2026-11-24T00:00:00Z');
  assert.deepEqual(manifest['sources'], [{ id: 'mains', title: 'Fiches rédigées', publisher: 'L’éditeur du flux' }]);
});

test('build --json prints the report and nothing else; --quiet prints nothing', async t => {
  const folder = await folderWith(t, {
    'c.json': configOf([{ id: 'a', kind: 'feed', path: 'jobs.json' }]),
    'jobs.json': JOBS,
  });
  const json = await orientationFeed('build', join(folder, 'c.json'), '--out', join(folder, 'out'), '--json');
  const report = JSON.parse(json.stdout) as BuildReport;
  assert.deepEqual(report.sources[0]?.kept, { jobs: 1 });
  const quiet = await orientationFeed('build', join(folder, 'c.json'), '--out', join(folder, 'out'), '--quiet');
  assert.deepEqual(quiet, { code: 0, stdout: '', stderr: '' });
});

test('build refuses a folder with other content', async t => {
  const folder = await folderWith(t, {
    'c.json': configOf([{ id: 'a', kind: 'feed', path: 'jobs.json' }]),
    'jobs.json': JOBS,
    'out/thesis.txt': 'ten years of work',
  });
  const run = await orientationFeed('build', join(folder, 'c.json'), '--out', join(folder, 'out'));
  assert.equal(run.code, 1);
  assert.match(run.stderr, /out: ce dossier n’est ni vide ni un flux/);
  assert.deepEqual(await readdir(join(folder, 'out')), ['thesis.txt']);
});

test('dump prints one record a line, and stops quietly when its reader closes', async t => {
  const folder = await folderWith(t, {
    'feed.json': JSON.stringify({
      ...JSON.parse(configOf([])),
      formatVersion: '1.0',
      language: 'fr',
      updated: '2026-11-24',
      ...JSON.parse(JOBS),
      sources: [],
    }),
  });
  const run = await orientationFeed('dump', folder, 'jobs');
  assert.equal(run.code, 0);
  assert.equal(run.stdout.trimEnd().split('\n').length, 1);
  assert.deepEqual(JSON.parse(run.stdout), (JSON.parse(JOBS) as { jobs: unknown[] }).jobs[0]);
  const empty = await orientationFeed('dump', folder, 'sessions');
  assert.deepEqual(empty, { code: 0, stdout: '', stderr: '' });
});

test('example writes a LHÉO file that the same seed repeats and that build reads', async t => {
  const folder = await folderWith(t, {
    'c.json': configOf([{ id: 'ex', kind: 'lheo', path: 'a.xml', example: true }]),
  });
  for (const name of ['a.xml', 'b.xml']) {
    const run = await orientationFeed(
      'example',
      '--sessions',
      '40',
      '--seed',
      '7',
      '--today',
      '2027-01-01',
      '--out',
      join(folder, name),
    );
    assert.equal(run.code, 0);
  }
  assert.equal(await readFile(join(folder, 'a.xml'), 'utf8'), await readFile(join(folder, 'b.xml'), 'utf8'));
  const out = join(folder, 'out');
  const built = await orientationFeed('build', join(folder, 'c.json'), '--out', out, '--quiet');
  assert.equal(built.code, 0);
  const sessions = await orientationFeed('dump', out, 'sessions');
  assert.ok(sessions.stdout.trim().split('\n').length > 20);
  const sources = await orientationFeed('dump', out, 'sources');
  assert.equal((JSON.parse(sources.stdout) as { example: boolean }).example, true);
});
