// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { CollectionName, FeedManifest, Models, Source } from '@orientation-widgets/feed';
import { createPlaceIndex } from '@orientation-widgets/search';
import { quickFeedCommand } from '../../support/bundled-program.js';
import { root } from '../../support/paths.js';
import { recordsOf } from '../feed-tools/support/built.js';
import { exampleConfig } from './facts.js';

const committed = `${root}packages/feed-tools/default-feed`;
const built = mkdtempSync(join(tmpdir(), 'default-feed-test-'));
after(() => rmSync(built, { recursive: true, force: true }));

const manifest = JSON.parse(readFileSync(`${committed}/feed.json`, 'utf8')) as FeedManifest;

test('the committed feed equals a build of its facts, byte for byte', async () => {
  execFileSync('node', ['scripts/generate-default-feed.mjs', built], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, ORIENTATION_FEED: await quickFeedCommand() },
  });
  const names = readdirSync(committed).sort();
  const fresh = readdirSync(built)
    .filter(name => !/\.(?:br|gz)$|^(?:report|night\.\w+)\.(?:json|html)$/.test(name))
    .sort();
  assert.deepEqual(names, fresh);
  for (const name of names)
    assert.ok(
      readFileSync(join(committed, name)).equals(readFileSync(join(built, name))),
      `${name} is out of date: npm run generate:default-feed`,
    );
});

test('a tension indicator downloads less than 31 kB of data', () => {
  const parts = (['sources', 'territories', 'jobs', 'tensions', 'recruitments'] as const).flatMap(name => {
    const entry = manifest[name];
    return entry && !Array.isArray(entry) ? [entry.href] : [];
  });
  const bytes = ['feed.json', ...parts].reduce(
    (sum, href) => sum + brotliCompressSync(readFileSync(join(committed, href))).length,
    0,
  );
  assert.ok(bytes <= 31_000, `${bytes} bytes`);
});

const collections = new Map<CollectionName, Promise<unknown>>();

/** Returns the records of a collection of the committed feed, read only once. */
function committedRecords<N extends CollectionName>(name: N): Promise<Models[N][]> {
  if (!collections.has(name)) collections.set(name, recordsOf(committed, name));
  return collections.get(name) as Promise<Models[N][]>;
}

test('each offer of the default feed has a school year, no date and a real source', async () => {
  const sources = new Map((manifest.sources as Source[]).map(source => [source.id, source]));
  assert.deepEqual(
    [...sources.values()].filter(({ example }) => example),
    [],
  );
  const sessions = await committedRecords('sessions');
  assert.ok(sessions.length > 4300);
  const faults = sessions.filter(
    ({ start, end, schoolYear = '', sourceId }) =>
      start !== null || end !== null || !/^20\d\d-20\d\d$/.test(schoolYear) || !sources.get(sourceId)?.licence,
  );
  assert.deepEqual(faults, []);
});

test('each offer of the default feed is in a town of the region, at an establishment with a UAI', async () => {
  const [sessions, places, providers, trainings] = await Promise.all([
    committedRecords('sessions'),
    committedRecords('places'),
    committedRecords('providers'),
    committedRecords('trainings'),
  ]);
  const placed = new Map(places.map(place => [place.id, place]));
  const byId = new Map(providers.map(provider => [provider.id, provider]));
  const knownIds = new Set(trainings.map(({ id }) => id));
  for (const { trainingId, placeId, providerId = '' } of sessions) {
    const place = placed.get(placeId ?? '');
    assert.ok(knownIds.has(trainingId), trainingId);
    assert.match(place?.communeCode ?? '', /^(02|59|60|62|80)/);
    assert.ok(place && place.communeName !== '' && place.lat !== null, placeId ?? '');
    assert.match(byId.get(providerId)?.uai ?? '', /^\d{7}[A-Z]$/);
  }
  assert.ok(new Set(places.map(({ communeCode }) => communeCode)).size > 190);
});

test('titles of trainings have normal case, accents and no duplicate', async () => {
  const titles = (await committedRecords('trainings')).map(({ title }) => title);
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

test('each figure belongs to an establishment or to a diploma, never to both', async () => {
  const outcomes = await committedRecords('outcomes');
  const establishmentOutcomes = outcomes.filter(({ sourceId }) => sourceId === 'inserjeunes-establishments');
  assert.ok(establishmentOutcomes.length > 400);
  assert.ok(establishmentOutcomes.every(({ uai, certification, trainingId }) => uai && !certification && !trainingId));
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

  test('holds continuing training only, from a source marked as invented', async () => {
    execFileSync('node', ['scripts/generate-example-feed.mjs', example], {
      cwd: root,
      stdio: 'pipe',
      env: { ...process.env, ORIENTATION_FEED: await quickFeedCommand() },
    });
    const sources = await recordsOf(example, 'sources');
    const made = sources.find(({ id }) => id === 'example');
    assert.deepEqual([made?.title, made?.example], ['Données d’exemple', true]);
    const sessions = await recordsOf(example, 'sessions');
    assert.ok(sessions.length > 800);
    assert.deepEqual(
      sessions.filter(({ route, sourceId }) => (route !== 'continuing' && route !== 'vae') || sourceId !== 'example'),
      [],
    );
  });

  test('keeps most sessions ahead or under way a year after its date', async () => {
    const sessions = await recordsOf(example, 'sessions');
    const later = `${Number(exampleConfig.today.slice(0, 4)) + 1}${exampleConfig.today.slice(4)}`;
    assert.ok(sessions.filter(({ end }) => end === null || end >= later).length > sessions.length / 2);
  });
});

test('the feed has every commune of the region with its postal codes, in a small file', async () => {
  const communes = (await committedRecords('territories')).filter(({ kind }) => kind === 'commune');
  const ofRegion = communes.filter(({ parents }) => parents.includes('reg-32'));
  assert.equal(ofRegion.length, 3782);
  assert.deepEqual(
    ofRegion.filter(
      ({ lat, lon, postalCodes = [], parents }) =>
        !lat || !lon || !postalCodes.length || !parents.some(id => id.startsWith('bassin-')),
    ),
    [],
  );
  const places = await committedRecords('places');
  const { href, rest } = manifest.territories as { href: string; rest: { href: string } };
  const [main, restFile] = [href, rest.href].map(file => readFileSync(join(committed, file)));
  const inMain = (code: string): boolean => main!.includes(`"${code}"`);
  assert.deepEqual(
    places.filter(({ communeCode }) => !inMain(communeCode)).map(({ communeName }) => communeName),
    [],
  );
  const bytes = brotliCompressSync(restFile!).length;
  assert.ok(bytes <= 64_000, `${bytes} bytes`);
});

test('the place index finds the towns across the border, with their country', async () => {
  const index = createPlaceIndex(await committedRecords('territories'));
  for (const [typedText, name] of [
    ['tournai', 'Tournai'],
    ['kortrijk', 'Courtrai (Kortrijk)'],
    ['7700', 'Mouscron'],
  ] as const) {
    const [suggestion] = index.suggest(typedText);
    assert.deepEqual([suggestion?.name, suggestion?.department], [name, 'Belgique'], typedText);
  }
});
