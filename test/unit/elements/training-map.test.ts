// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Place, Session, Territory, Training } from '@orientation-widgets/feed';
import type { TrainingHit, TrainingSource } from '@orientation-widgets/search';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf, leading, nextOrder, sortAreas } from '../../../packages/domain/src/trainings/offer-coverage.js';
import { className, uncoveredSentence } from '../../../packages/domain/src/trainings/offer-coverage-labels.js';
import { atTown, clusterName } from '../../../packages/elements/src/map/cluster-labels.js';
import { clusterPlaces, countItems, nextInDirection } from '../../../packages/elements/src/map/clusters.js';
import { trainingCount } from '../../../packages/domain/src/trainings/training-labels.js';
import {
  findPlaces,
  hitsAt,
  placeTrainings,
} from '../../../packages/elements/src/training-finder/map/training-places.js';

const place = (
  id: string,
  communeName: string,
  lat: number | null,
  lon: number | null,
  precision: Place['precision'] = 'exact',
): Place => ({
  id,
  name: `Lycée ${id}`,
  street: '',
  postalCode: '',
  communeCode: communeName,
  communeName,
  lat,
  lon,
  precision,
});
const lens = place('lens', 'Lens', 50.43, 2.83);
const lens2 = place('lens2', 'Lens', 50.431, 2.831, 'commune');
const lille = place('lille', 'Lille', 50.63, 3.05);
const nowhere = place('nowhere', 'Inconnue', null, null, 'none');
const far = place('far', 'Nice', 43.7, 7.27);

const hitOf = (trainingId: string, sessions: string[] = []): TrainingHit => ({
  trainingId,
  score: 0,
  sessions,
  highlights: [],
});
const training = (id: string, ...places: (Place | undefined)[]) => ({
  hit: hitOf(
    id,
    places.map((_, i) => `${id}-${i}`),
  ),
  places,
});
const ground = {
  isShown: ({ y }: { y: number }) => y < 23_000,
  populationOf: (code: string) => ({ Lens: 30_000, Lille: 230_000 })[code] ?? 0,
};
const hits = [
  training('a', lens, lille),
  training('b', lens2),
  training('c', nowhere),
  training('d', undefined),
  training('e', far),
  training('f', lens, lens),
];

test('each place has its trainings, once; trainings without a place are counted apart', () => {
  const { places, unplaced } = placeTrainings(hits, ground);
  assert.deepEqual(
    places.map(({ id, items }) => [id, items]),
    [
      ['lens', [0, 5]],
      ['lille', [0]],
      ['lens2', [1]],
    ],
  );
  assert.deepEqual(unplaced, [2, 3, 4]);
});

test('the list of a place has its trainings, with the sessions given there only', () => {
  const results = { ...placeTrainings(hits, ground), total: 6 };
  const ids = (matches: TrainingHit[]) => matches.map(({ sessions }) => sessions);
  assert.deepEqual(ids(hitsAt(results, new Set(['lille']))), [['a-1']]);
  assert.deepEqual(ids(hitsAt(results, new Set(['lens', 'lens2']))), [['a-0'], ['b-0'], ['f-0', 'f-1']]);
  assert.deepEqual(ids(hitsAt(results, 'unplaced')), [['c-0'], ['d-0'], ['e-0']]);
});

/** Returns a catalogue of 1 250 trainings, all in Lens; `requests` lists the calls it receives. */
function catalogue(requests: string[]): TrainingSource {
  return {
    search: async ({ offset = 0, limit = 0 }) => {
      requests.push(`${offset}+${limit}`);
      const hits = Array.from({ length: Math.min(limit, 1250 - offset) }, (_, i) =>
        hitOf(`${offset + i}`, [`s${offset + i}`]),
      );
      return { total: 1250, hits, facets: {}, partial: false, places: [] };
    },
    counts: async () => [],
    suggest: async () => [],
    records: async ids =>
      ids.map(({ trainingId, sessions }) => ({
        training: { id: trainingId } as Training,
        sessions: sessions.map(id => ({ session: { id } as Session, place: lens })),
      })),
  };
}

test('a local catalogue gives every page; its places are read without its records', async () => {
  const requests: string[] = [];
  const source = { ...catalogue(requests), records: () => Promise.reject(new Error('no record is needed')) };
  const all = await findPlaces({ source, request: {}, placeOf: () => lens, ground }, new AbortController().signal);
  assert.deepEqual([requests, all.total, all.hits.length], [['0+500', '500+500', '1000+500'], 1250, 1250]);
  assert.equal(all.places[0]?.items.length, 1250);
});

test('a remote search engine returns its first thousand results, and stops when abandoned', async () => {
  const requests: string[] = [];
  const question = { source: catalogue(requests), request: {}, placeOf: undefined, ground };
  const some = await findPlaces(question, new AbortController().signal);
  assert.deepEqual(
    [requests.length, some.total, some.hits.length, some.places[0]?.items.length],
    [10, 1250, 1000, 1000],
  );
  await assert.rejects(findPlaces(question, AbortSignal.abort()));
});

test('near places form clusters when zoomed out and separate when zoomed in', () => {
  const { places } = placeTrainings([...hits, training('g', lens, lens2)], ground);
  const wide = clusterPlaces(places, 5);
  assert.deepEqual(
    wide.map(({ places: members, count }) => [members.map(({ id }) => id), count]),
    [
      [['lens', 'lens2'], 4],
      [['lille'], 1],
    ],
  );
  assert.equal(clusterPlaces(places, 0.01).length, 3);
  assert.equal(clusterPlaces([], 5).length, 0);
});

test('clusters do not depend on the order of the places, and never overlap within the gap', () => {
  let seed = 7;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const places = Array.from({ length: 300 }, (_, i) => ({
    id: `p${i}`,
    name: '',
    town: 'x',
    population: 0,
    isApproximate: false,
    spot: { x: random() * 100, y: random() * 100 },
    items: [i, i % 7],
  }));
  const clusters = clusterPlaces(places, 8);
  assert.deepEqual(
    clusterPlaces([...places].reverse(), 8).map(({ spot }) => spot),
    clusters.map(({ spot }) => spot),
  );
  assert.equal(clusters.flatMap(cluster => cluster.places).length, 300);
  for (const a of clusters)
    for (const b of clusters) if (a !== b) assert.ok(Math.hypot(a.spot.x - b.spot.x, a.spot.y - b.spot.y) >= 8);
});

test('an arrow key moves to the nearest marker in that direction', () => {
  const at = (name: string, x: number, y: number) => ({ name, spot: { x, y } });
  const all = [at('middle', 0, 0), at('right', 10, 2), at('far right', 30, 0), at('up', -2, -10), at('corner', 9, -40)];
  const next = (x: number, y: number) => nextInDirection({ x: 0, y: 0 }, all, { x, y })?.name;
  const [right, up, left, down] = [next(1, 0), next(0, -1), next(-1, 0), next(0, 1)];
  assert.deepEqual([right, up, left, down], ['right', 'up', undefined, undefined]);
});

for (const [name, expected] of [
  ['Lens', 'à Lens'],
  ['Le Quesnoy', 'au Quesnoy'],
  ['Les Attaques', 'aux Attaques'],
  ['Lesquin', 'à Lesquin'],
  ['La Bassée', 'à La Bassée'],
] as const) {
  test(`a town follows its preposition: ${expected}`, () => assert.equal(atTown(name), expected));
}

test('a marker gives the count, the place, and its precision', () => {
  const { places } = placeTrainings(hits, ground);
  const of = (...ids: string[]) => {
    const matches = places.filter(({ id }) => ids.includes(id));
    return clusterName(matches, trainingCount(countItems(matches)));
  };
  assert.equal(of('lens', 'lens2'), '3 formations à Lens, 2 lieux');
  assert.equal(of('lens', 'lens2', 'lille'), '3 formations à Lille et autour, 3 lieux');
  assert.equal(of('lens2'), '1 formation à Lens, Lycée lens2, emplacement approximatif');
});

const bassin = (number: number, parents = ['reg-32']): Territory => ({
  id: `bassin-${number}`,
  kind: 'bassin',
  code: String(number),
  name: `Bassin ${number}`,
  parents,
});
const territories = [1, 2, 3, 4, 5, 6, 7, 8].map(number => bassin(number));

for (const [what, counts, classes, uncovered] of [
  ['no training', {}, ['0: 0-0 ×8'], 8],
  ['one bassin', { 'bassin-1': 3 }, ['0: 0-0 ×7', '1: 3-3 ×1'], 7],
  ['the same everywhere', Object.fromEntries(territories.map(({ id }) => [id, 2])), ['1: 2-2 ×8'], 0],
  ['two numbers', { 'bassin-1': 1, 'bassin-2': 1, 'bassin-3': 9 }, ['0: 0-0 ×5', '1: 1-1 ×2', '2: 9-9 ×1'], 5],
  [
    'eight numbers',
    Object.fromEntries(territories.map(({ id }, i) => [id, i + 1])),
    ['1: 1-2 ×2', '2: 3-4 ×2', '3: 5-6 ×2', '4: 7-8 ×2'],
    0,
  ],
  [
    'one far above',
    { 'bassin-1': 1, 'bassin-2': 1, 'bassin-3': 1, 'bassin-4': 2, 'bassin-5': 400 },
    ['0: 0-0 ×3', '1: 1-1 ×3', '2: 2-2 ×1', '3: 400-400 ×1'],
    3,
  ],
] as const) {
  test(`classes of ${what}`, () => {
    const coverage = coverageOf(counts, territories, 'bassin', 'reg-32');
    assert.deepEqual(
      coverage.classes.map(({ rank, from, to, areas }) => `${rank}: ${from}-${to} ×${areas}`),
      classes,
    );
    assert.equal(coverage.uncovered.length, uncovered);
    assert.equal(
      coverage.classes.reduce((sum, { areas }) => sum + areas, 0),
      territories.length,
    );
  });
}

test('départements are counted by code; those of another région are not compared', () => {
  const department = (code: string, parent: string): Territory => ({
    id: `dep-${code}`,
    kind: 'department',
    code,
    name: code,
    parents: [parent],
  });
  const { areas } = coverageOf(
    { 59: 4, 75: 9 },
    [department('59', 'reg-32'), department('62', 'reg-32'), department('75', 'reg-11')],
    'department',
    'reg-32',
  );
  assert.deepEqual(
    areas.map(({ territory, trainings }) => [territory.code, trainings]),
    [
      ['59', 4],
      ['62', 0],
    ],
  );
});

test('SPEL, here made up, are counted by id and named as territories', () => {
  const spel = (code: string): Territory => ({
    id: `spel-${code}`,
    kind: 'spel',
    code,
    name: code,
    parents: ['reg-32'],
  });
  const coverage = coverageOf({ 'spel-a': 2 }, [spel('a'), spel('b')], 'spel', 'reg-32');
  assert.deepEqual(
    coverage.areas.map(({ territory, trainings }) => [territory.code, trainings]),
    [
      ['a', 2],
      ['b', 0],
    ],
  );
  assert.match(uncoveredSentence(coverage), /^1 territoire sans formation pour cette recherche.: b\.$/u);
});

test('a bassin named as an inherited property has no training', () => {
  assert.equal(coverageOf({}, [{ ...bassin(1), id: 'constructor' }], 'bassin', 'reg-32').areas[0]?.trainings, 0);
});

test('the table is sorted by either column, both ways', () => {
  const { areas } = coverageOf({ 'bassin-2': 5, 'bassin-3': 1 }, territories.slice(0, 3), 'bassin', 'reg-32');
  const order = nextOrder({ key: 'trainings', ascending: false }, 'name');
  const codes = (sorted: typeof areas): string[] => sorted.map(({ territory }) => territory.code);
  assert.deepEqual(codes(sortAreas(areas, order)), ['1', '2', '3']);
  assert.deepEqual(codes(sortAreas(areas, nextOrder(order, 'name'))), ['3', '2', '1']);
  assert.deepEqual(codes(sortAreas(areas, nextOrder(order, 'trainings'))), ['2', '3', '1']);
});

test('the uncovered areas are named', () => {
  const sentence = (counts: Record<string, number>) =>
    uncoveredSentence(coverageOf(counts, territories.slice(0, 3), 'bassin', 'reg-32'));
  assert.match(
    sentence({ 'bassin-2': 1 }),
    /^2 bassins d’emploi sans formation pour cette recherche.: Bassin 1, Bassin 3\.$/u,
  );
  assert.match(sentence({ 'bassin-2': 1, 'bassin-1': 1 }), /^1 bassin d’emploi .*: Bassin 3\.$/u);
  assert.equal(
    sentence({ 'bassin-1': 1, 'bassin-2': 1, 'bassin-3': 1 }),
    'Chaque bassin d’emploi a une formation pour cette recherche.',
  );
  assert.equal(className({ rank: 1, from: 1, to: 1, areas: 1 }), '1 formation');
  assert.equal(className({ rank: 1, from: 2, to: 5, areas: 1 }), 'De 2 à 5 formations');
});

test('the leading domains come first, and the others are counted', () => {
  assert.deepEqual(leading({ a: 1, b: 5, c: 3 }, 2), {
    entries: [
      ['b', 5],
      ['c', 3],
    ],
    otherCount: 1,
  });
});
