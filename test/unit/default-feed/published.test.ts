// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { FeedManifest, Models, Source } from '@orientation-widgets/feed';
import { createPlaceIndex } from '@orientation-widgets/search';
import { feedCommand } from '../../support/feed-command.js';
import { root } from '../../support/paths.js';
import { exampleConfig } from './facts.js';

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

test('a tension indicator downloads less than 26.5 kB of data', () => {
  const parts = (['sources', 'territories', 'jobs', 'tensions', 'recruitments'] as const).flatMap(name => {
    const entry = manifest[name];
    return entry && !Array.isArray(entry) ? [entry.href] : [];
  });
  const bytes = ['feed.json', ...parts].reduce(
    (sum, href) => sum + brotliCompressSync(readFileSync(join(committed, href))).length,
    0,
  );
  assert.ok(bytes <= 26_500, `${bytes} bytes`);
});

/** The records of a collection of a feed on disk. */
async function dump<N extends keyof Models>(folder: string, name: N): Promise<Models[N][]> {
  const output = execFileSync('node', [await feedCommand(), 'dump', folder, name], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return output
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Models[N]);
}

test('nothing is made up in the default feed: each offer has its school year, no date, and is of a real source', async () => {
  const sources = new Map((manifest.sources as Source[]).map(source => [source.id, source]));
  assert.deepEqual(
    [...sources.values()].filter(({ example }) => example),
    [],
  );
  const sessions = await dump(committed, 'sessions');
  assert.ok(sessions.length > 4300);
  const faults = sessions.filter(
    ({ start, end, schoolYear = '', sourceId }) =>
      start !== null || end !== null || !/^20\d\d-20\d\d$/.test(schoolYear) || !sources.get(sourceId)?.licence,
  );
  assert.deepEqual(faults, []);
});

test('the offers of the default feed are in the towns of the region, given by establishments with a name and a UAI', async () => {
  const [sessions, places, providers, trainings] = await Promise.all([
    dump(committed, 'sessions'),
    dump(committed, 'places'),
    dump(committed, 'providers'),
    dump(committed, 'trainings'),
  ]);
  const placed = new Map(places.map(place => [place.id, place]));
  const named = new Map(providers.map(provider => [provider.id, provider]));
  const known = new Set(trainings.map(({ id }) => id));
  for (const { trainingId, placeId, providerId = '' } of sessions) {
    const place = placed.get(placeId ?? '');
    assert.ok(known.has(trainingId), trainingId);
    assert.match(place?.communeCode ?? '', /^(02|59|60|62|80)/);
    assert.ok(place && place.communeName !== '' && place.lat !== null, placeId ?? '');
    assert.match(named.get(providerId)?.uai ?? '', /^\d{7}[A-Z]$/);
  }
  assert.ok(new Set(places.map(({ communeCode }) => communeCode)).size > 190);
});

test('titles of trainings are written as people write them: no capitals of a nomenclature, no lost accent, none twice', async () => {
  const titles = (await dump(committed, 'trainings')).map(({ title }) => title);
  assert.deepEqual(
    titles.filter(title => /\p{Lu}{7,}/u.test(title)),
    [],
  );
  const lost = /\b(metiers|genie|economie|etudes|energie|materiaux|securite|numerique|mecanique|hotellerie|bts)\b/;
  assert.deepEqual(
    titles.filter(title => lost.test(title)),
    [],
  );
  assert.equal(new Set(titles).size, titles.length);
});

test('figures of an establishment and figures of a diploma are told apart, by what they are attached to', async () => {
  const outcomes = await dump(committed, 'outcomes');
  const whole = outcomes.filter(({ sourceId }) => sourceId === 'inserjeunes-establishments');
  assert.ok(whole.length > 400);
  assert.ok(whole.every(({ uai, certification, trainingId }) => uai && !certification && !trainingId));
  const regional = outcomes.filter(({ sourceId }) => sourceId === 'inserjeunes');
  assert.ok(regional.length > 300);
  assert.ok(regional.every(({ uai, certification, territoryId }) => !uai && certification && territoryId === 'reg-32'));
});

test('a training finder downloads less than 85 kB of data', () => {
  const parts = (['trainings', 'sessions', 'places', 'providers'] as const).flatMap(name => {
    const entry = manifest[name];
    return entry && !Array.isArray(entry) ? [entry.href] : [];
  });
  const bytes = ['feed.json', ...parts].reduce(
    (sum, href) => sum + brotliCompressSync(readFileSync(join(committed, href))).length,
    0,
  );
  assert.ok(bytes <= 85_000, `${bytes} bytes`);
});

describe('the feed of made-up sessions', () => {
  const example = mkdtempSync(join(tmpdir(), 'example-feed-test-'));
  after(() => rmSync(example, { recursive: true, force: true }));

  test('is of continuing training alone, of a source that says that it is made up', async () => {
    execFileSync('node', ['scripts/generate-example-feed.mjs', example], {
      cwd: root,
      stdio: 'pipe',
      env: { ...process.env, ORIENTATION_FEED: await feedCommand() },
    });
    const sources = await dump(example, 'sources');
    const made = sources.find(({ id }) => id === 'example');
    assert.deepEqual([made?.title, made?.example], ['Données d’exemple', true]);
    const sessions = await dump(example, 'sessions');
    assert.ok(sessions.length > 800);
    assert.deepEqual(
      sessions.filter(({ route, sourceId }) => (route !== 'continuing' && route !== 'vae') || sourceId !== 'example'),
      [],
    );
  });

  test('a year after its date, most sessions are still ahead or under way', async () => {
    const sessions = await dump(example, 'sessions');
    const later = `${Number(exampleConfig.today.slice(0, 4)) + 1}${exampleConfig.today.slice(4)}`;
    assert.ok(sessions.filter(({ end }) => end === null || end >= later).length > sessions.length / 2);
  });
});

test('every commune of the region is in the feed with its postal codes, in a file that a page downloads to say where', async () => {
  const communes = (await dump(committed, 'territories')).filter(({ kind }) => kind === 'commune');
  const ofRegion = communes.filter(({ parents }) => parents.includes('reg-32'));
  assert.equal(ofRegion.length, 3782);
  assert.deepEqual(
    ofRegion.filter(
      ({ lat, lon, postalCodes = [], parents }) =>
        !lat || !lon || !postalCodes.length || !parents.some(id => id.startsWith('bassin-')),
    ),
    [],
  );
  const places = await dump(committed, 'places');
  const { href, rest } = manifest.territories as { href: string; rest: { href: string } };
  const [main, others] = [href, rest.href].map(file => readFileSync(join(committed, file)));
  const inMain = (code: string): boolean => main!.includes(`"${code}"`);
  assert.deepEqual(
    places.filter(({ communeCode }) => !inMain(communeCode)).map(({ communeName }) => communeName),
    [],
  );
  const bytes = brotliCompressSync(others!).length;
  assert.ok(bytes <= 60_000, `${bytes} bytes`);
});

test('the towns across the border are found, with their country', async () => {
  const index = createPlaceIndex(await dump(committed, 'territories'));
  for (const [typed, name] of [
    ['tournai', 'Tournai'],
    ['kortrijk', 'Courtrai (Kortrijk)'],
    ['7700', 'Mouscron'],
  ] as const) {
    const [found] = index.suggest(typed);
    assert.deepEqual([found?.name, found?.department], [name, 'Belgique'], typed);
  }
});
