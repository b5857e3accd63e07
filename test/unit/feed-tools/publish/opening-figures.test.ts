// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// A board opens with a small part of the figures: it must show the same as with all of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchObservations, loadFeed, type Observation } from '@orientation-widgets/feed';
import { checkFeed } from '@orientation-widgets/feed-tools';
import fc from 'fast-check';
import { ObservationIndex, type Lens } from '../../../../packages/domain/src/measures/observations.js';
import { openingFigures } from '../../../../packages/feed-tools/src/publish/opening-figures.js';
import { loadOptions, locateFeed } from '../../../../packages/feed-tools/src/read-feed/feed-location.js';
import { buildWith } from '../support/built.js';

const figure = (territoryId: string, period: string, more: Partial<Observation> = {}): Observation => ({
  measureId: 'unemployment',
  territoryId,
  period,
  value: 9,
  sourceId: 'insee',
  ...more,
});

const kindOf = (territoryId: string): string => territoryId.split('-')[0] ?? '';

const opening = (observations: readonly Observation[]): Observation[] =>
  observations.filter(openingFigures(observations, kindOf));

test('a territory with an older last period is beside the others of that period', () => {
  const all = [
    ...['2022', '2023', '2024'].map(period => figure('ze-1', period)),
    ...['2022', '2023'].map(period => figure('ze-2', period)),
    ...['2020', '2021'].map(period => figure('dep-59', period)),
  ];
  assert.deepEqual(
    opening(all).map(({ territoryId, period }) => `${territoryId} ${period}`),
    ['ze-1 2023', 'ze-1 2024', 'ze-2 2023', 'dep-59 2021'],
  );
});

test('breakdowns are kept in the file of their territory', () => {
  const sector = { sector: 'building', part: { dimension: 'Secteur', label: 'Bâtiment', order: 0 } };
  const all = [
    figure('ze-1', '2024'),
    figure('ze-1', '2024', { route: 'school' }),
    figure('ze-1', '2024', { part: { dimension: 'Domaine', label: 'Bois', order: 0 } }),
    figure('ze-1', '2023', sector),
    figure('ze-2', '2022', { sex: 'female' }),
    figure('ze-2', '2023', { sex: 'female' }),
    figure('ze-1', '2024', { age: '15-24', audienceId: 'young' }),
  ];
  assert.deepEqual(
    opening(all).map(item => all.indexOf(item)),
    [0, 3, 4, 6],
  );
});

test('several parts of one sector are no figure of it: the last period that has one is kept too', () => {
  const of = (period: string, label: string, value: number): Observation =>
    figure('ze-1', period, { value, sector: 'building', part: { dimension: 'Secteur', label, order: 0 } });
  const all = [of('2021', 'a', 1), of('2022', 'a', 1), of('2023', 'a', 1), of('2023', 'b', 2)];
  assert.deepEqual(opening(all), all.slice(1));
});

const lenses: readonly Lens[] = [{}, { sector: 'a' }, { audienceId: 'a' }];
const territories = ['ze-1', 'ze-2', 'dep-1'];
const periods = ['', 'avril', '2022', '2023', '2023-01', '2023-13', '2023-Q4', '2022-2023', '2018-2022'];
const [x, y] = ['x', 'y'].map(label => ({ dimension: 'd', label, order: 0 }));
const cuts: readonly Partial<Observation>[] = [
  ...[{}, {}, {}, { part: x }, { sex: 'female' as const }],
  ...[{ sector: 'a' }, { sector: 'a', part: x }, { sector: 'a', part: y }, { sector: 'b', part: x }],
  ...[
    { audienceId: 'a', part: x },
    { audienceId: 'a', part: y },
    { audienceId: 'a', sector: 'a' },
  ],
];
const observation = fc
  .tuple(
    fc.constantFrom(...territories),
    fc.constantFrom(...periods),
    fc.constantFrom(null, 0, 1, 2),
    fc.constantFrom(...cuts),
  )
  .map(([territoryId, period, value, cut]) => figure(territoryId, period, { value, ...cut }));

test('the last figures of a territory are the same with any filter', () => {
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 40 }), all => {
      const main = opening(all);
      for (const lens of lenses) {
        const [fullIndex, small] = [new ObservationIndex(all, lens), new ObservationIndex(main, lens)];
        for (const homeTerritory of territories) {
          const last = fullIndex.latest('unemployment', homeTerritory);
          assert.deepEqual(small.latest('unemployment', homeTerritory), last);
          for (const other of territories)
            if (last && kindOf(homeTerritory) === kindOf(other))
              assert.deepEqual(
                small.at('unemployment', other, last.period),
                fullIndex.at('unemployment', other, last.period),
              );
        }
      }
      const offered = (list: readonly Observation[], field: 'territoryId' | 'sector' | 'audienceId'): Set<string> =>
        new Set(list.flatMap(item => item[field] ?? []));
      for (const field of ['territoryId', 'sector', 'audienceId'] as const)
        assert.deepEqual(offered(main, field), offered(all, field));
    }),
    { numRuns: 2000 },
  );
});

test('the part of observations holds the opening figures of a board, and its rest the others', async t => {
  const zones = ['ze-1', 'ze-2', 'ze-3'];
  const years = Array.from({ length: 200 }, (_, year) => String(1825 + year));
  const observations = zones.flatMap(zone => years.map(year => figure(zone, year, { value: Number(year) })));
  // The records are refused when written, so the last period that a reader gets is the previous one.
  const refused = zones.map(zone => ({ ...figure(zone, '2025'), value: 'neuf' }));
  const facts = {
    sources: [{ id: 'insee', title: 'Chômage', publisher: 'Insee' }],
    territories: zones.map(id => ({ id, kind: 'employment-zone', code: id.slice(3), name: id, parents: [] })),
    measures: [
      { id: 'unemployment', theme: 'labour-market', title: 'Chômage', unit: '%', kind: 'rate', sourceId: 'insee' },
    ],
    observations: [...observations, ...refused],
  };
  const { out, report, records } = await buildWith(t, [{ id: 'facts', kind: 'feed', path: 'facts.json' }], {
    'facts.json': JSON.stringify(facts),
  });
  const location = await locateFeed(out);
  const feed = await loadFeed(location.url, loadOptions(location));
  assert.deepEqual(
    [...(await feed.collection('observations', { main: true }))].map(({ territoryId, period }) => [
      territoryId,
      period,
    ]),
    zones.map(zone => [zone, '2024']),
  );
  const inOrder = (list: readonly Observation[]): string[] => list.map(item => JSON.stringify(item)).sort();
  assert.deepEqual(inOrder(await records('observations')), inOrder(observations));
  assert.equal(report.collections.observations?.count, observations.length);
  assert.equal((await fetchObservations(feed, { territoryId: 'ze-2' })).size, years.length);
  assert.equal((await fetchObservations(feed, { measureId: 'unemployment' })).size, observations.length);
  const checked = await checkFeed(out);
  assert.deepEqual([checked.faults, checked.problems], [[], []]);
  assert.equal(checked.counts.observations, observations.length);
});
