// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { configOf, folderWith, orientationFeed, type Run } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';

const project = (id: string, more: object = {}): object => ({
  id,
  kind: 'innovation',
  name: 'Atelier mobile',
  summary: 'Apprendre près de chez soi',
  audiences: [],
  territoryIds: [],
  sectors: [],
  innovation: {
    stage: 'trial',
    criteria: [],
    results: [],
    lessons: [],
    failures: ['Le bus ne passait pas'],
    documents: [],
    funders: [],
  },
  ...more,
});

const file = (...directory: readonly unknown[]): string => JSON.stringify({ directory });

/** Runs `deposit` on a file of a folder, into another file of the same folder. */
const deposit = (folder: string, name: string, into = 'innovations.json', ...options: string[]): Promise<Run> =>
  hostedFeed('deposit', join(folder, name), '--into', join(folder, into), ...options);

async function idsIn(path: string): Promise<string> {
  const { directory } = JSON.parse(await readFile(path, 'utf8')) as { directory: { id: string }[] };
  return directory.map(({ id }) => id).join();
}

test('deposit adds a project to the file that a configuration reads, without its own source', async t => {
  const folder = await folderWith(t, {
    'a.json': file(project('a', { sourceId: 'someone-else' })),
    'b.json': file(project('b')),
    'config.json': configOf([{ id: 'projets', kind: 'feed', path: 'innovations.json' }]),
  });
  assert.equal((await deposit(folder, 'a.json')).code, 0);
  const second = await deposit(folder, 'b.json');
  assert.match(second.stdout, /1\u00a0projet de plus/);
  assert.equal(await idsIn(join(folder, 'innovations.json')), 'a,b');
  const built = await hostedFeed('build', join(folder, 'config.json'), '--out', join(folder, 'feed'));
  assert.equal(built.code, 0, built.stderr);
  const { stdout } = await hostedFeed('dump', join(folder, 'feed'), 'directory');
  assert.match(stdout, /Le bus ne passait pas/);
  assert.ok(!stdout.includes('someone-else'), stdout);
});

test('deposit reports an invalid record with its path, and adds the others', async t => {
  const folder = await folderWith(t, {
    'mixed.json': file(
      project('good'),
      project('structure', { kind: 'structure' }),
      'text',
      project('no-stage', { innovation: { stage: 'perfect' } }),
      project('long', { summary: 'x'.repeat(200_000) }),
    ),
  });
  const { code, stderr, stdout } = await deposit(folder, 'mixed.json', 'all.json');
  assert.equal(code, 1);
  assert.match(stderr, /mixed\.json\u202f: \/directory\/1\u202f: n’est pas un projet/);
  assert.equal(stderr.split('\n').filter(line => line.includes('/directory/')).length, 4, stderr);
  assert.match(stdout, /1\u00a0projet de plus, 4\u00a0refusés/);
  assert.equal(await idsIn(join(folder, 'all.json')), 'good');
});

test('deposit replaces an existing project only on request; the rest of the file stays', async t => {
  const folder = await folderWith(t, {
    'a.json': file(project('a', { name: 'Nouveau nom' })),
    'innovations.json': JSON.stringify({ terms: [{ id: 't' }], directory: [project('a'), project('b')] }),
  });
  const firstDeposit = await deposit(folder, 'a.json');
  assert.equal(firstDeposit.code, 1);
  assert.match(firstDeposit.stderr, /est déjà dans .*innovations\.json/);
  assert.equal((await deposit(folder, 'a.json', 'innovations.json', '--replace')).code, 0);
  const content = await readFile(join(folder, 'innovations.json'), 'utf8');
  assert.ok(content.includes('Nouveau nom') && content.includes('"terms"'), content);
  assert.equal(await idsIn(join(folder, 'innovations.json')), 'a,b');
  assert.deepEqual((await readdir(folder)).sort(), ['a.json', 'innovations.json']);
});

test('deposit refuses a file of another kind, and writes nothing', async t => {
  const folder = await folderWith(t, {
    'list.json': '[]',
    'broken.json': '{"directory": [',
    'huge.json': file(project('a', { description: 'x'.repeat(1_100_000) })),
  });
  for (const [name, reason] of [
    ['list.json', /\/directory/],
    ['broken.json', /broken\.json:1/],
    ['huge.json', /dépasse 1 Mo/],
    ['missing.json', /missing\.json/],
  ] as const) {
    const { code, stderr } = await deposit(folder, name);
    assert.equal(code, 1, name);
    assert.match(stderr, reason);
  }
  assert.deepEqual((await readdir(folder)).sort(), ['broken.json', 'huge.json', 'list.json']);
});

test('each of several simultaneous deposits ends in the file', async t => {
  const ids = Array.from({ length: 8 }, (_, index) => `p${index}`);
  const files = Object.fromEntries(ids.map(id => [`${id}.json`, file(project(id))]));
  const folder = await folderWith(t, files);
  const into = join(folder, 'innovations.json');
  const runs = await Promise.all(ids.map(id => orientationFeed('deposit', join(folder, `${id}.json`), '--into', into)));
  assert.deepEqual(
    runs.map(({ code, stderr }) => [code, stderr]),
    ids.map(() => [0, '']),
  );
  assert.deepEqual((await idsIn(join(folder, 'innovations.json'))).split(',').sort(), ids);
  assert.deepEqual((await readdir(folder)).sort(), ['innovations.json', ...Object.keys(files)].sort());
});

test('deposit refuses a device or a pipe, as input and as output', async t => {
  const folder = await folderWith(t, { 'a.json': file(project('a')) });
  const pipe = join(folder, 'pipe.json');
  execFileSync('mkfifo', [pipe]);
  for (const path of ['/dev/zero', pipe]) {
    const from = await orientationFeed('deposit', path, '--into', join(folder, 'innovations.json'));
    assert.equal(from.code, 1);
    assert.ok(from.stderr.includes(`${path}: ce n’est pas un fichier`), from.stderr);
  }
  const into = await deposit(folder, 'a.json', 'pipe.json');
  assert.equal(into.code, 1);
  assert.match(into.stderr, /pipe\.json: ce n’est pas un fichier/);
  assert.deepEqual((await readdir(folder)).sort(), ['a.json', 'pipe.json']);
});
