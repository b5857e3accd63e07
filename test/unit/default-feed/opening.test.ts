// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The first list of the committed feed equals the one computed from its whole catalogue.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeCollection, type FeedManifest } from '@orientation-widgets/feed';
import { createCatalogueIndex } from '@orientation-widgets/search';
import { catalogueOpening } from '../../../packages/feed-tools/src/publish/catalogue-opening.js';
import { root } from '../../support/paths.js';
import { recordsOf } from '../feed-tools/support/built.js';

const folder = `${root}packages/feed-tools/default-feed`;
const { opening } = JSON.parse(readFileSync(`${folder}/feed.json`, 'utf8')) as FeedManifest;

test('the first list of the default feed is that of its catalogue, with the records of its cards', async () => {
  assert.ok(opening);
  const { total, facets, starts, ...packed } = JSON.parse(readFileSync(`${folder}/${opening.href}`, 'utf8')) as Record<
    string,
    unknown
  >;
  const names = ['trainings', 'sessions', 'places', 'providers', 'territories'] as const;
  const [trainings, sessions, places, providers, territories] = await Promise.all([
    recordsOf(folder, 'trainings'),
    recordsOf(folder, 'sessions'),
    recordsOf(folder, 'places'),
    recordsOf(folder, 'providers'),
    recordsOf(folder, 'territories'),
  ]);
  const catalogue = createCatalogueIndex({ trainings, sessions, places, providers, territories });
  const expected = catalogueOpening(catalogue, opening.from);
  assert.deepEqual(
    { total, facets, starts },
    JSON.parse(JSON.stringify({ total: expected.total, facets: expected.facets, starts: expected.starts })),
  );
  const listRecords = Object.fromEntries(
    names.map(name => {
      const { collection, problems } = decodeCollection(name, packed[name], { detailed: true });
      assert.deepEqual(problems, []);
      return [name, [...collection] as { id: string }[]];
    }),
  ) as Record<(typeof names)[number], { id: string }[]>;
  assert.deepEqual(
    listRecords.trainings.map(({ id }) => id),
    expected.hits.map(({ trainingId }) => trainingId),
  );
  assert.deepEqual(
    listRecords.sessions.map(({ id }) => id),
    expected.hits.flatMap(hit => hit.sessions),
  );
  const knownIds = new Set(
    [...listRecords.places, ...listRecords.providers, ...listRecords.territories].map(({ id }) => id),
  );
  const bySession = new Map(sessions.map(session => [session.id, session]));
  for (const { id } of listRecords.sessions)
    for (const name of [bySession.get(id)?.placeId, bySession.get(id)?.providerId])
      assert.ok(!name || knownIds.has(name), `${id} names ${name}`);
  for (const id of Object.keys(expected.facets.bassin ?? {})) assert.ok(knownIds.has(id), id);
});
