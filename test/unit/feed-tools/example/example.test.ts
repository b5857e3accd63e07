// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The example file is valid LHÉO that the real reader accepts, with all the cases that the widgets handle.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readExampleTowns, readExampleTrainings } from '../../../../packages/feed-tools/src/example/facts.js';
import { writeExample } from '../../../../packages/feed-tools/src/example/write-example.js';
import { realData } from '../../../support/paths.js';
import { TODAY, collect } from '../lheo/support/collect.js';
import type { Reading } from '../lheo/support/collect.js';

let folder = '';
let file = '';
let reading: Reading;
const options = { sessions: 3000, seed: 7, today: TODAY };

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'example-'));
  file = join(folder, 'example.xml');
  await writeExample({ ...options, out: file });
  reading = await collect(file);
});
after(() => {
  rmSync(folder, { recursive: true });
});

test('the file has the sessions asked for, and the reader finds no fault in it', () => {
  assert.equal(reading.counts.sessionsRead, 3000);
  assert.deepEqual(reading.problems, []);
  assert.equal(reading.counts.sessions + reading.counts.expired, 3000);
});

test('the file has every kind of session, in plausible proportions', () => {
  const { sessions, places, counts } = reading;
  const share = (test: (session: (typeof sessions)[number]) => boolean): number =>
    sessions.filter(test).length / sessions.length;
  // The default feed has the real offers of schools: only continuing training is fictional.
  assert.ok(share(({ route }) => route === 'vae') > 0.01);
  assert.equal(
    share(({ route }) => route === 'vae' || route === 'continuing'),
    1,
  );
  for (const mode of ['on-site', 'hybrid', 'remote']) assert.ok(share(session => session.mode === mode) > 0.03, mode);
  assert.ok(share(({ start }) => start?.length === 7) > 0.05, 'months without a day');
  assert.ok(share(({ entry }) => entry === 'permanent') > 0.05, 'entries all year');
  assert.ok(share(({ end }) => end === null) > 0.02, 'unknown ends');
  assert.ok(counts.expired > 20 && counts.expired < 300, 'a few sessions that are over');
  assert.ok(places.some(({ precision }) => precision === 'exact'));
});

test('titles come from the table of certifications, organisations are marked as examples', async () => {
  const titles = new Set((await readExampleTrainings()).map(({ title }) => title));
  for (const { title, level, certifications } of reading.trainings) {
    assert.ok(titles.has(title.replace(/^VAE – /, '')), title);
    assert.ok(level !== null && level >= 3 && level <= 7);
    assert.deepEqual(
      certifications.map(({ kind }) => kind),
      ['rncp', 'certifinfo'],
    );
  }
  for (const { name, email, phone } of reading.providers) {
    assert.match(name, /d’exemple/);
    assert.match(email ?? '', /@example\.org$/);
    assert.match(phone ?? '', /^03 53 01 \d\d \d\d$/);
  }
});

test('contents follow the diploma: no line of one domain appears in another', async () => {
  const domains = new Map((await readExampleTrainings()).map(({ title, domain }) => [title, domain]));
  const taught = new Map<string, Set<string>>();
  for (const { title, content = '' } of reading.trainings) {
    const domain = domains.get(title.replace(/^VAE – /, '')) ?? '';
    const [professional = ''] = content.split(/Enseignement général/);
    for (const line of professional.split('\n').filter(text => text.startsWith('- ') || /^[A-ZÉ]/.test(text))) {
      const skill = line.replace(/^- /, '');
      if (/^Enseignement/.test(skill) || skill.trim() === '') continue;
      taught.set(skill, (taught.get(skill) ?? new Set()).add(domain));
    }
    if (title.includes('aide-soignant')) assert.doesNotMatch(content, /stock|vente|caisse/i);
  }
  assert.ok(taught.size > 50);
  assert.deepEqual(
    [...taught].filter(([, where]) => where.size > 1).map(([skill]) => skill),
    [],
  );
});

test('places are in the towns of the table', async () => {
  const towns = new Map((await readExampleTowns()).map(town => [town.code, town]));
  for (const place of reading.places) {
    const town = towns.get(place.communeCode);
    assert.equal(town?.name, place.communeName);
    if (place.lat !== null) assert.ok(Math.abs(place.lat - (town?.lat ?? 0)) < 0.05);
  }
});

test('the same seed gives the same bytes, another seed gives others', async () => {
  const write = async (seed: number): Promise<Buffer> => {
    const out = join(folder, 'again.xml');
    await writeExample({ ...options, sessions: 200, seed, out });
    return readFileSync(out);
  };
  assert.ok((await write(7)).equals(await write(7)));
  assert.ok(!(await write(7)).equals(await write(8)));
});

test('towns and certifications may be given', async () => {
  const [town] = await readExampleTowns();
  const [diploma] = await readExampleTrainings();
  assert.ok(town !== undefined && diploma !== undefined);
  const out = join(folder, 'one.xml');
  const result = await writeExample({ ...options, sessions: 12, out, towns: [town], diplomas: [diploma] });
  assert.equal(result.sessions, 12);
  const { places, counts } = await collect(out);
  assert.equal(counts.sessionsRead, 12);
  assert.ok(places.every(({ communeCode }) => communeCode === town.code));
});

const schema = `${realData}/lheo/lheo.xsd`;
const xmllint = spawnSync('xmllint', ['--version']).error === undefined;
test(
  'the file is valid against the schema of LHÉO 2.3',
  { skip: !existsSync(schema) ? `no ${schema}` : !xmllint && 'no xmllint on this machine' },
  () => {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    assert.equal(status, 0, stderr.slice(0, 2000));
  },
);
