// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A large directory read by place gives the same result as the whole directory.
import { collectionOf, fetchDirectory, loadFeed } from '@orientation-widgets/feed';
import type { Feed, Resource, Territory } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { loadOptions, locateFeed } from '../../../packages/feed-tools/src/read-feed/feed-location.js';
import { coverageOf } from '../../../packages/domain/src/coverage/coverage.js';
import { whereWithin } from '../../../packages/domain/src/directory/where-within.js';
import { whereOf } from '../../../packages/domain/src/directory/where-of.js';
import { keysAround, READ_KM } from '../../../packages/domain/src/directory/keys-around.js';
import { parseLocalTime } from '../../../packages/domain/src/directory/local-time.js';
import { EMPTY_QUERY, RADII_KM, findResources } from '../../../packages/domain/src/directory/resource-query.js';
import { randomFrom } from '../../support/random.js';
import { buildWith } from '../feed-tools/support/built.js';
import { resourceOf } from '../../support/resource.js';

const random = randomFrom(17);
const DEPARTMENTS = ['02', '59', '60', '62', '80'];
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

const communes = Array.from({ length: 200 }, (_, index): Territory => {
  const department = DEPARTMENTS[Math.floor(index / 40)] ?? '02';
  const code = `${department}${String(100 + index)}`;
  return {
    id: `com-${code}`,
    kind: 'commune',
    code,
    name: `Commune ${index}`,
    parents: [`dep-${department}`, 'reg-32', 'country-fr'],
    lat: 49 + (index % 20) / 10,
    lon: 1.6 + Math.floor(index / 20) / 4,
  };
});

function someone(index: number): Resource {
  const { code, name, lat = 0, lon = 0 } = pick(communes);
  const department = `dep-${code.slice(0, 2)}`;
  const address = { communeCode: code, communeName: name, precision: 'exact' as const };
  const id = `r${index}`;
  switch (index % 8) {
    case 0:
      return resourceOf(id, { territoryIds: ['reg-32'] });
    case 1:
      return resourceOf(id, { reach: 'remote', address, lat, lon, territoryIds: [department] });
    case 2:
      return resourceOf(id, { reach: 'remote', territoryIds: [], areas: [`dep-${pick(DEPARTMENTS)}`] });
    case 3:
      return resourceOf(id, { address, lat, lon, territoryIds: [department], areas: ['reg-32'] });
    case 4:
      return resourceOf(id, { address, territoryIds: [`com-${code}`] });
    default:
      return resourceOf(id, { address, lat: lat + random() / 20, lon, territoryIds: [department] });
  }
}

const departments = DEPARTMENTS.map((code): Territory => ({
  id: `dep-${code}`,
  kind: 'department',
  code,
  name: `Département ${code}`,
  parents: ['reg-32', 'country-fr'],
}));

async function builtFeed(t: TestContext, directory: readonly Resource[]): Promise<Feed> {
  const built = await buildWith(t, [{ id: 'own', kind: 'feed', path: 'own.json' }], {
    'own.json': JSON.stringify({ directory, territories: [...communes, ...departments] }),
  });
  const location = await locateFeed(built.out);
  return loadFeed(location.url, loadOptions(location));
}

test('the shard files around each place hold the same records as the whole directory', async t => {
  const directory = Array.from({ length: 1600 }, (_, index) => someone(index));
  const feed = await builtFeed(t, directory);
  assert.ok(feed.part('directory')?.rest, 'a directory in parts');
  const territories = await feed.collection('territories');
  const fullFeed = await feed.collection('directory');
  const wide = await feed.collection('directory', { main: true });
  assert.ok(wide.size < fullFeed.size / 3, `${wide.size} of ${fullFeed.size} are read at once`);
  const now = parseLocalTime('2026-11-26T14:30');
  assert.ok(now);
  let fewest = fullFeed.size;
  for (const commune of communes.filter((_, index) => index % 7 === 0)) {
    const where = whereOf(commune, territories);
    assert.ok(where);
    const near = await fetchDirectory(feed, keysAround(where, territories));
    const parsed = collectionOf([...wide, ...[...near].filter(({ id }) => wide.indexOf(id) < 0)]);
    fewest = Math.min(fewest, parsed.size);
    for (const radiusKm of RADII_KM) {
      const ids = (resources: Iterable<Resource>): string[][] => {
        const sorted = [...resources].sort((a, b) => (a.id < b.id ? -1 : 1));
        const result = findResources(sorted, { ...EMPTY_QUERY, where, radiusKm }, now);
        const further = result.further.filter(({ distanceKm = Infinity }) => distanceKm <= READ_KM);
        return [result.near, result.wider, further].map(list => list.map(({ resource }) => resource.id));
      };
      assert.deepEqual(ids(parsed), ids(fullFeed), `${commune.name}, ${radiusKm} km`);
    }
  }
  assert.ok(fewest < fullFeed.size, 'some places read less than the whole');
});

test('the coverage from the shard files of each département is that of the whole directory', async t => {
  const feed = await builtFeed(
    t,
    Array.from({ length: 1600 }, (_, index) => someone(index)),
  );
  const territories = await feed.collection('territories');
  const [fullFeed, wide] = [await feed.collection('directory'), await feed.collection('directory', { main: true })];
  for (const { id: within } of departments) {
    const territory = territories.get(within);
    const where = territory && whereWithin(territory, territories);
    assert.ok(where, within);
    assert.equal(where.territoryIds[0], within);
    const around = await fetchDirectory(feed, keysAround(where, territories));
    const parsed = [...wide, ...[...around].filter(({ id }) => wide.indexOf(id) < 0)];
    for (const radiusKm of RADII_KM) {
      const covered = (resources: readonly Resource[]): unknown[] => {
        const data = { resources, censuses: [], territories, kinds: ['structure'], home: 'reg-32' };
        const query = { need: undefined, audience: undefined, radiusKm, kind: 'commune' as const };
        return coverageOf({ ...data, loadedAround: { within, sureKm: READ_KM } }, query).map(
          ({ territory: { id }, status, nearest }) => [id, status, nearest?.km],
        );
      };
      const expected = covered([...fullFeed]);
      assert.equal(expected.length, 40, 'the communes of the département alone');
      assert.deepEqual(covered(parsed), expected, `${within}, ${radiusKm} km`);
    }
  }
});
