// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { eventsOfProvider } from '@orientation-widgets/domain/agenda/provider-events.js';
import { providerView } from '@orientation-widgets/domain/trainings/provider-view.js';
import { sessionLines } from '@orientation-widgets/domain/trainings/session-lines.js';
import { loadFeed } from '@orientation-widgets/feed';
import type { Provider, Resource } from '@orientation-widgets/feed';

const FOLDER = new URL('../../../packages/feed-tools/default-feed/', import.meta.url);

async function schoolView(id: string): Promise<ReturnType<typeof providerView>> {
  const feed = await loadFeed('https://flux.example/feed.json', {
    fetch: async address =>
      new Response(await readFile(new URL(String(address).replace('https://flux.example/', ''), FOLDER))),
  });
  const providers = await feed.collection('providers');
  const provider = providers.get(id);
  assert.ok(provider);
  return providerView(provider, {
    trainings: await feed.collection('trainings'),
    sessions: await feed.collection('sessions'),
    places: await feed.collection('places'),
    providers,
    outcomes: await feed.collection('outcomes'),
    sources: await feed.collection('sources'),
    territories: await feed.collection('territories'),
  });
}

describe('the view of an establishment', () => {
  test('has the trainings of a real school by level, and none of another school', async () => {
    const { provider, levels, places } = await schoolView('uai-0593117t');
    const views = levels.flatMap(({ trainings }) => trainings);
    assert.ok(views.length > 0);
    assert.deepEqual(
      levels.map(({ level }) => level),
      levels.map(({ level }) => level).toSorted((a, b) => (a ?? 9) - (b ?? 9)),
    );
    assert.equal(places.length, 1);
    for (const view of views) {
      assert.ok(sessionLines(view).length > 0, view.training.title);
      for (const { session } of view.places.flatMap(({ sessions }) => sessions))
        assert.equal(session.providerId, provider.id);
      for (const { outcome } of view.outcomes) assert.ok(outcome.uai === undefined || outcome.uai === provider.uai);
    }
  });
});

describe('the events of an establishment', () => {
  const provider: Provider = { id: 'v', name: 'Lycée Édouard-Branly', siret: '13000001700018' };
  const places = [{ communeCode: '59350' }];
  const event = (id: string, more: Partial<Resource>): Resource => ({
    ...{ id, kind: 'event', name: id, summary: '', audiences: [], territoryIds: [], sectors: [] },
    ...more,
  });
  const address = (communeCode: string): Resource['address'] => ({
    communeCode,
    communeName: '',
    precision: 'commune',
  });
  const idsOf = (events: readonly Resource[]): string[] =>
    eventsOfProvider(provider, places, events).map(({ id }) => id);

  test('are those that bear its id or its SIRET', () => {
    assert.deepEqual(idsOf([event('a', { partOf: 'v' }), event('b', { siret: '13000001700018' }), event('c', {})]), [
      'a',
      'b',
    ]);
  });

  test('are those of its name in its town, not those of a namesake elsewhere', () => {
    const operator = 'LYCEE EDOUARD-BRANLY';
    assert.deepEqual(
      idsOf([
        event('here', { operator, address: address('59350') }),
        event('there', { operator, address: address('62041') }),
        event('nowhere', { operator }),
      ]),
      ['here'],
    );
  });
});
