// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A page about a place, or about a month, reads only the files of its keys in a large directory.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fetchDirectory, loadFeed, type FeedManifest, type Part, type Resource } from '@orientation-widgets/feed';
import { loadOptions, locateFeed } from '../../../../packages/feed-tools/src/read-feed/feed-location.js';
import { buildWith } from '../support/built.js';

const base: Omit<Resource, 'id' | 'territoryIds'> = {
  kind: 'structure',
  name: 'A',
  summary: '',
  audiences: [],
  sectors: [],
};

/** Returns a directory with some records of each key among many of the Nord. */
function directoryOf(count: number): Resource[] {
  const event = (start: string): Resource['event'] => ({
    timezone: 'Europe/Paris',
    occurrences: [{ start, status: 'planned' }],
  });
  return [
    ...Array.from({ length: count }, (_, index) => ({ ...base, id: `n${index}`, territoryIds: ['dep-59'] })),
    { ...base, id: 'aisne', territoryIds: ['dep-02'], areas: ['com-62041'] },
    { ...base, id: 'region', territoryIds: ['reg-32'] },
    { ...base, id: 'everywhere', territoryIds: [] },
    { ...base, kind: 'innovation', id: 'project', territoryIds: ['dep-80'] },
    { ...base, kind: 'event', id: 'fair', territoryIds: ['dep-02'], event: event('2026-12-03T14:00:00+01:00') },
  ];
}

test('a page reads at once the records of a large directory that serve a région from no place', async t => {
  const atOnce = async (count: number): Promise<readonly string[]> => {
    const remote: Resource = { ...base, id: 'phone', reach: 'remote', territoryIds: ['dep-59'] };
    const placed: Resource = { ...base, id: 'placed', territoryIds: ['reg-32'], lat: 50, lon: 3 };
    const built = await buildWith(t, [{ id: 'own', kind: 'feed', path: 'own.json' }], {
      'own.json': JSON.stringify({ directory: [...directoryOf(count), remote, placed] }),
    });
    const location = await locateFeed(built.out);
    const feed = await loadFeed(location.url, loadOptions(location));
    return [...(await feed.collection('directory', { main: true }))].map(({ id }) => id).sort();
  };
  assert.deepEqual(await atOnce(1000), ['everywhere', 'phone', 'region']);
  assert.equal((await atOnce(10)).length, 17);
});

test('the resources of some territories and months are read from their files, once each', async t => {
  const read = async (count: number, keys: readonly string[]): Promise<[string[], number]> => {
    const built = await buildWith(t, [{ id: 'own', kind: 'feed', path: 'own.json' }], {
      'own.json': JSON.stringify({ directory: directoryOf(count) }),
    });
    const location = await locateFeed(built.out);
    const feed = await loadFeed(location.url, loadOptions(location));
    const result = await fetchDirectory(feed, keys);
    const manifest = JSON.parse(await readFile(join(built.out, 'feed.json'), 'utf8')) as FeedManifest;
    const part = manifest.directory as Part;
    return [[...result].map(({ id }) => id).sort(), part.shards?.length ?? 0];
  };
  assert.deepEqual(await read(1000, ['dep-02', 'reg-32', 'country-fr', '2026-12']), [
    ['aisne', 'everywhere', 'fair', 'region'],
    8,
  ]);
  assert.deepEqual((await read(1000, ['dep-62']))[0], ['aisne'], 'whom a resource serves counts as where it is');
  assert.deepEqual((await read(1000, ['dep-60', '2027-01']))[0], []);
  assert.deepEqual((await read(1000, ['innovation']))[0], ['project'], 'projects are asked of no place');
  const [resources, files] = await read(10, ['dep-02']);
  assert.deepEqual([resources.length, files], [15, 0]);
});
