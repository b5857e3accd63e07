// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';
import { builtJobs } from '../support/jobs-feed.js';

test('check accepts a valid feed, and counts its dangling references', async t => {
  const { out } = await builtJobs(t);
  const run = await hostedFeed('check', out);
  assert.equal(run.code, 0);
  assert.match(run.stdout, /200\u00a0métiers/);
  assert.match(run.stdout, /jobs\.related\u202f: 1 sans fiche dans jobs \(job-absent\)/);
  assert.match(run.stdout, /Ce flux est bon\.\n$/);
});

test('check refuses a compressed copy of an earlier night, which browsers would receive', async t => {
  const { out } = await builtJobs(t);
  const yesterday = await readFile(join(out, 'feed.json'), 'utf8');
  await writeFile(join(out, 'feed.json'), yesterday.replace('"title":"', '"title":"Hier, '));
  const run = await hostedFeed('check', out);
  assert.equal(run.code, 1);
  assert.match(run.stdout, /feed\.json\.br\u202f: cette copie compressée n’est pas celle du fichier à côté/);
  assert.match(run.stdout, /feed\.json\.gz\u202f: cette copie/);
});

test('check --max-age fails on an old feed only', async t => {
  const { out } = await builtJobs(t);
  const manifest = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as Record<string, unknown>;
  for (const copy of ['feed.json.br', 'feed.json.gz']) await rm(join(out, copy));
  const write = (updated: string): Promise<void> =>
    writeFile(join(out, 'feed.json'), JSON.stringify({ ...manifest, updated }));
  await write(new Date(Date.now() - 50 * 3_600_000).toISOString());
  const old = await hostedFeed('check', out, '--max-age', '2d');
  assert.equal(old.code, 5);
  assert.match(old.stdout, /ce flux a 50\sheures, plus que la limite «\s2d\s»/);
  assert.equal((await hostedFeed('check', out, '--max-age', '72h')).code, 0);
  assert.equal((await hostedFeed('check', out)).code, 0);
  assert.equal((await hostedFeed('check', out, '--max-age', 'hier')).code, 2);
});

const DAMAGES: [string, (out: string, part: string) => Promise<void>, RegExp][] = [
  [
    'a part is missing',
    (out, part) => rm(join(out, part)),
    /jobs\.[0-9a-f]+\.json\u202f: fichier introuvable dans le dossier du flux/,
  ],
  [
    'a part is cut',
    async (out, part) => writeFile(join(out, part), (await readFile(join(out, part))).subarray(0, 99)),
    /le fichier en a 99/,
  ],
  [
    'a part has other content',
    async (out, part) =>
      writeFile(join(out, part), (await readFile(join(out, part), 'utf8')).replace('Secteur 1', 'Secteur 9')),
    /n’est pas celui que le manifeste décrit \(SHA-256\)/,
  ],
  [
    'the manifest lies on the number of records',
    async out => {
      const manifest = await readFile(join(out, 'feed.json'), 'utf8');
      await writeFile(join(out, 'feed.json'), manifest.replace('"count":200,', '"count":201,'));
    },
    /le manifeste annonce 201 fiches, le fichier en a 200/,
  ],
  [
    'the manifest points out of its folder',
    async (out, part) => {
      const manifest = await readFile(join(out, 'feed.json'), 'utf8');
      await writeFile(join(out, 'feed.json'), manifest.replace(part, '../jobs.json'));
    },
    /fichier introuvable dans le dossier du flux/,
  ],
];

for (const [what, damage, message] of DAMAGES) {
  test(`check refuses a feed when ${what}`, async t => {
    const { out } = await builtJobs(t);
    const part = (await readdir(out)).find(name => /^jobs\.[0-9a-f]+\.json$/.test(name)) ?? '';
    await damage(out, part);
    const run = await hostedFeed('check', out);
    assert.equal(run.code, 1);
    assert.match(run.stdout, message);
    assert.match(run.stdout, /Ce flux est refusé/);
  });
}

test('check refuses a file that is no feed, and gives the line of the JSON error', async t => {
  const folder = await folderWith(t, {
    'a.json': '{"hello": 1}',
    'b.json': '{\n"formatVersion": }',
    'c.json': '{"formatVersion":"2.0"}',
  });
  const messages = await Promise.all(
    ['a', 'b', 'c', 'd'].map(name => hostedFeed('check', join(folder, `${name}.json`))),
  );
  assert.deepEqual(
    messages.map(({ code }) => code),
    [1, 1, 1, 1],
  );
  assert.match(messages[0]?.stderr ?? '', /a\.json: ce n’est pas un flux d’orientation/);
  assert.match(messages[1]?.stderr ?? '', /b\.json:2: ce n’est pas du JSON à la ligne 2, colonne 18/);
  assert.match(messages[2]?.stderr ?? '', /c\.json: flux de version 2/);
  assert.match(messages[3]?.stderr ?? '', /d\.json: ni fichier ni dossier/);
});

test('check lists the records of a hand-written feed that a page will leave out', async t => {
  const feed = {
    formatVersion: '1.0',
    title: 't',
    publisher: { name: 'x' },
    language: 'fr',
    updated: '2026-11-24T00:00:00Z',
    territory: 'reg-32',
  };
  const terms = [
    { id: 'a', acronym: 'A', expansion: 'a' },
    { id: 'b', acronym: 3, expansion: 'b' },
  ];
  const folder = await folderWith(t, { 'feed.json': JSON.stringify({ ...feed, terms }) });
  const run = await hostedFeed('check', join(folder, 'feed.json'));
  assert.equal(run.code, 0);
  assert.match(run.stdout, /\/terms\/1\/acronym \(b\)/);
  assert.match(run.stdout, /Ce flux se lit, sauf 1\u00a0fiche\./);
});
