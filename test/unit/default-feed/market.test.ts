// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFeed } from '@orientation-widgets/feed';
import { rankingIn } from '../../../packages/domain/src/tension/ranking.js';
import { withoutRealData } from '../../support/paths.js';
import { records, sourceRows } from './facts.js';

const SIX = ['reg-32', 'dep-02', 'dep-59', 'dep-60', 'dep-62', 'dep-80'];
const COLUMNS = {
  hiringIntensity: "Intensité d'embauches",
  trainingJobLink: 'Lien formation-emploi',
  labourShortage: "Manque de main-d'œuvre disponible",
  jobInstability: "Non-durabilité de l'emploi",
  workingConditions: 'Conditions de travail contraignantes',
  geographicMismatch: 'Inadéquation géographique',
} as const;

const tensions = records('tensions');
const recruitments = records('recruitments');

test('every family has a tension record in the region and its five départements', () => {
  const seen = new Set(tensions.map(({ fap, territoryId }) => `${fap} ${territoryId}`));
  const families = new Set(tensions.map(({ fap }) => fap));
  assert.ok(families.size >= 150);
  assert.deepEqual(
    [...families].flatMap(fap => SIX.filter(id => !seen.has(`${fap} ${id}`)).map(id => `${fap} ${id}`)),
    [],
  );
});

test('a level is from 1 to 5, or null and said not to be published', () => {
  const faults = tensions.filter(({ level, missing }) =>
    level === null ? missing !== 'not-published' : missing !== undefined || level < 1 || level > 5,
  );
  assert.deepEqual(faults, []);
});

test('territories of the figures are described', () => {
  const knownIds = new Set(records('territories').map(({ id }) => id));
  const used = [...tensions, ...recruitments, ...records('indicators')].map(({ territoryId }) => territoryId);
  assert.deepEqual(
    [...new Set([...used, ...records('resources').flatMap(({ territoryIds }) => territoryIds)])].filter(
      id => !knownIds.has(id),
    ),
    [],
  );
});

test('a figure is null only where it is masked, and a sum with a masked cell is a lower bound', () => {
  const faults = recruitments.filter(
    ({ secret, masked = [], ...plans }) =>
      secret !== masked.length > 0 ||
      (['projects', 'difficult', 'seasonal'] as const).some(name => plans[name] === null && !masked.includes(name)),
  );
  assert.deepEqual(faults, []);
  const bounds = recruitments.filter(
    ({ territoryId, masked, projects }) =>
      territoryId === 'reg-32' && masked?.includes('projects') && projects !== null,
  );
  assert.ok(bounds.length > 0);
});

test('levels and factors are those of Dares', { skip: withoutRealData }, () => {
  const source = new Map(
    sourceRows('dares/tensions_2019_hdf.csv', 'utf-8')
      .filter(row => row['niveau_fap'] === 'fap 225')
      .map(row => [`${row['fap']} ${row['niveau_geo'] === 'dep' ? `dep-${row['dep']}` : 'reg-32'}`, row]),
  );
  const asClass = (cell: string | undefined) => (cell === '' || cell === undefined ? null : Number(cell));
  for (const { fap, territoryId, level, factors } of tensions) {
    const row = source.get(`${fap} ${territoryId}`);
    assert.ok(row, `${fap} ${territoryId}`);
    assert.equal(level, asClass(row['Catégorie Tension']));
    for (const [name, column] of Object.entries(COLUMNS))
      assert.equal(factors[name as keyof typeof COLUMNS], asClass(row[column]), `${fap} ${territoryId} ${name}`);
  }
});

test('recruitment plans of the region add up to the survey of each year', { skip: withoutRealData }, () => {
  for (const [year, file] of [
    [2024, 'bmo/bmo_2024_hdf.csv'],
    [2025, 'bmo/2025/bmo_2025_hdf.csv'],
  ] as const) {
    const rows = sourceRows(file, 'utf-8', ';');
    const published = (column: string) =>
      rows.reduce((sum, row) => sum + (row[column] === '*' ? 0 : Number(row[column])), 0);
    const region = recruitments.filter(plans => plans.territoryId === 'reg-32' && plans.year === year);
    const total = (field: 'projects' | 'difficult' | 'seasonal') =>
      region.reduce((sum, record) => sum + (record[field] ?? 0), 0);
    assert.deepEqual(
      [total('projects'), total('difficult'), total('seasonal')],
      ['met', 'xmet', 'smet'].map(published),
      String(year),
    );
  }
});

test(
  'the series of France ends with the level that Dares publishes, and starts in 2011',
  { skip: withoutRealData },
  () => {
    const national = new Map(
      sourceRows('dares/tensions_2019_hdf.csv', 'utf-8')
        .filter(row => row['niveau_geo'] === 'nat')
        .map(row => [row['fap'], Number(row['Catégorie Tension'])]),
    );
    const index = new Map(
      sourceRows('dares/evol_tensions.csv', 'utf-8').map(row => [
        `${row['fap']} ${row['Année']}`,
        Number(row['Tension']),
      ]),
    );
    const france = records('tensionSeries').filter(({ territoryId }) => territoryId === 'country-fr');
    assert.equal(france[0]?.period, '2011');
    for (const { fap = '', period, level } of france) {
      if (period === '2019') assert.equal(level, national.get(fap), fap);
      // The level of a year with a higher index than 2019 is never lower than that of 2019.
      const [then, now] = [index.get(`${fap} ${period}`) ?? NaN, index.get(`${fap} 2019`) ?? NaN];
      assert.ok(
        then >= now ? (level ?? 0) >= (national.get(fap) ?? 0) : (level ?? 0) <= (national.get(fap) ?? 0),
        `${fap} ${period}`,
      );
    }
  },
);

test('the ten jobs of the regional contract are among the first twelve', async () => {
  const feed = openFeed({
    formatVersion: '1.0',
    title: 't',
    publisher: { name: 'p' },
    language: 'fr',
    updated: '2026-11-24',
    territory: 'reg-32',
    territories: records('territories'),
    jobs: records('jobs'),
  });
  const ranking = rankingIn('reg-32', {
    jobs: await feed.collection('jobs'),
    territories: await feed.collection('territories'),
    tensions,
    series: records('tensionSeries'),
  });
  const contract = ['B7Z91', 'M2Z90', 'Q1Z81', 'D6Z70', 'R2Z83', 'G1Z71', 'C2Z70', 'R4Z91', 'H0Z92', 'Q2Z90'];
  const first = ranking?.rows.slice(0, 12) ?? [];
  assert.deepEqual(
    contract.filter(fap => !first.some(({ tension }) => tension.fap === fap)),
    [],
  );
  assert.ok(
    first.every(({ job }) => job),
    'each has a name',
  );
});
