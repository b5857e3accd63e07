// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Published figures of the dashboard, compared with the producers' own files, read line by line.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { decodeCollection, type Part, type Source } from '@orientation-widgets/feed';
import { realData, withoutRealData } from '../../support/paths.js';
import { FEED_FOLDER, feedJson, manifest, observationsPart, publishedFigures, shardOf } from './published-figures.js';

const weight = (name: string): number => brotliCompressSync(readFileSync(FEED_FOLDER + name)).length;

interface SourceSeries {
  readonly measure: string;
  readonly file: string;
  /** Positions of the level, the code, the period and the value in a line. */
  readonly cells: readonly [level: number | undefined, code: number, period: number, value: number];
  readonly ids: Readonly<Record<string, string>>;
  readonly factor?: number;
}

const LEVELS = { dep: 'dep-', reg_somme: 'reg-', ze: 'ze-', ZE: 'ze-' };
const SERIES: readonly SourceSeries[] = [
  {
    measure: 'unemployment',
    file: 'labour-market/chomage-dep-reg-trimestriel-1982-2025.csv',
    cells: [0, 1, 3, 4],
    ids: LEVELS,
  },
  {
    measure: 'unemployment',
    file: 'labour-market/chomage-ze2020-trimestriel-2003-2025-hdf.csv',
    cells: [undefined, 0, 3, 4],
    ids: LEVELS,
  },
  { measure: 'employment', file: 'economy/emploi-total-ze2020-1998-2023-hdf.csv', cells: [0, 1, 3, 4], ids: LEVELS },
  {
    measure: 'training-entries',
    file: 'training-figures/entrees-formation-demandeurs-emploi-mensuel-dep.csv',
    cells: [0, 1, 3, 4],
    ids: LEVELS,
  },
  {
    measure: 'hires-planned',
    file: 'labour-market/bmo-projets-difficultes-dep-2014-2023.csv',
    cells: [0, 1, 3, 4],
    ids: LEVELS,
  },
  {
    measure: 'difficult-hires',
    file: 'labour-market/bmo-projets-difficultes-dep-2014-2023.csv',
    cells: [0, 1, 3, 5],
    ids: LEVELS,
    factor: 100,
  },
  { measure: 'job-offers', file: 'labour-market/offres-emploi-trimestriel-dep.csv', cells: [0, 1, 3, 4], ids: LEVELS },
  {
    measure: 'young-jobseekers',
    file: 'labour-market/demandeurs-emploi-moins25-mensuel-dep.csv',
    cells: [0, 1, 3, 4],
    ids: LEVELS,
  },
  {
    measure: 'population',
    file: 'population/population-dep-sexe-age5-1975-2024.csv',
    cells: [0, 1, 3, 6],
    ids: LEVELS,
  },
];

/** Number of values compared per file, always at the same positions. */
const VALUES_OF_EACH = 7;

for (const { measure, file, cells, ids, factor = 1 } of SERIES)
  test(`${measure}: ${VALUES_OF_EACH} values are those of ${file}`, { skip: withoutRealData }, () => {
    const [level, code, period, value] = cells;
    const lines = readFileSync(`${realData}/${file}`, 'utf8')
      .split(/\r?\n/)
      .map(line => line.split(';'))
      .filter(line => level === undefined || ids[line[level] ?? ''])
      .filter(line => Number.isFinite(Number(line[value])) && line[value])
      .filter(line => measure !== 'population' || (line[4] === 'Ensemble' && line[5] === 'Total'));
    const here = shardOf(measure);
    for (let rank = 0; rank < VALUES_OF_EACH; rank += 1) {
      const line = lines[Math.floor(((rank + 0.5) * lines.length) / VALUES_OF_EACH)] ?? [];
      const territoryId = (level === undefined ? 'ze-' : (ids[line[level] ?? ''] ?? '')) + String(line[code]);
      const when = String(line[period]).replace('-T', '-Q');
      const matches = here.filter(each => each.territoryId === territoryId && each.period === when && !each.sex);
      assert.equal(matches.length, 1, `${territoryId} ${when}`);
      assert.ok(Math.abs((matches[0]?.value ?? NaN) - Number(line[value]) * factor) < 1e-6, `${territoryId} ${when}`);
    }
  });

test(
  'the population by age and sex is that of the file, and adds up to the total of its year',
  { skip: withoutRealData },
  () => {
    const lines = readFileSync(`${realData}/population/population-dep-sexe-age5-1975-2024.csv`, 'utf8')
      .split(/\r?\n/)
      .map(line => line.split(';'));
    const here = shardOf('population');
    const byAge = here.filter(({ sex, age }) => sex && age);
    assert.equal(byAge.length, 60);
    const sexes = { female: 'Femmes', male: 'Hommes' };
    const ages: Record<string, string> = { '75+': '75 ans et plus' };
    for (const { territoryId, period, value, sex = 'male', age = '' } of byAge) {
      const label = ages[age] ?? `${age.replace('-', ' à ')} ans`;
      const line = lines.find(
        ([level = '', code, , year, who, group]) =>
          LEVELS[level as keyof typeof LEVELS] + String(code) === territoryId &&
          [year, who, group].join() === [period, sexes[sex], label].join(),
      );
      assert.equal(value, Number(line?.[6]), `${territoryId} ${sex} ${age}`);
    }
    for (const territoryId of new Set(byAge.map(item => item.territoryId))) {
      const currentRecords = here.filter(item => item.territoryId === territoryId && item.period === '2024');
      const parts = currentRecords.filter(({ sex }) => sex).reduce((sum, { value }) => sum + (value ?? 0), 0);
      assert.equal(parts, currentRecords.find(({ sex }) => !sex)?.value, territoryId);
    }
  },
);

test('every figure has a measure, a territory, a period and an open source', () => {
  const measures = new Set(publishedFigures('measures').map(({ id }) => id));
  // A source that jobs cite too is in the manifest.
  const sources = new Map(
    [...(manifest.sources as readonly Source[]), ...publishedFigures('sources')].map(source => [source.id, source]),
  );
  const part = manifest.territories as Part;
  const files = [part, ...(part.rest ? [part.rest] : [])];
  const territories = new Set(
    files.flatMap(({ href }) => [...decodeCollection('territories', feedJson(href)).collection]).map(({ id }) => id),
  );
  const observations = publishedFigures('observations');
  assert.ok(observations.length > 8_000);
  const faults = observations.filter(
    ({ measureId, territoryId, period, value, missing, sourceId }) =>
      !measures.has(measureId) ||
      !territories.has(territoryId) ||
      period === '' ||
      (value === null) !== (missing !== undefined) ||
      !/^(Licence Ouverte|Information publique|Réutilisation libre)/.test(sources.get(sourceId)?.licence ?? ''),
  );
  assert.deepEqual(faults, []);
});

test('boards name measures of the feed; a figure missing from every file names its owner', () => {
  const measures = new Map(publishedFigures('measures').map(measure => [measure.id, measure]));
  const boardMeasures = publishedFigures('boards').flatMap(board => board.measures);
  assert.deepEqual(
    boardMeasures.filter(id => !measures.has(id)),
    [],
  );
  const measured = new Set(publishedFigures('observations').map(({ measureId }) => measureId));
  for (const { id, awaited } of measures.values()) assert.equal(awaited === undefined, measured.has(id), id);
});

test('the two formulas of SRFSS-1 are those of the contract', { skip: withoutRealData }, () => {
  const contract = readFileSync(join(realData, 'cprdfop/cprdfop-2022-2028.txt'), 'utf8').replace(/\s+/g, ' ');
  const methods = new Map(publishedFigures('measures').map(({ id, method }) => [id, method]));
  assert.match(contract, /Taux de réussite = nb de diplômés\/nb personnes en année terminale/);
  assert.equal(
    methods.get('health-success'),
    'Nombre de diplômés divisé par le nombre de personnes en année terminale (SRFSS-1).',
  );
  assert.match(contract, /Taux de diplômés = nb de diplômés\/capacité d’accueil/);
  assert.equal(methods.get('health-graduates'), 'Nombre de diplômés divisé par la capacité d’accueil (SRFSS-1).');
});

test('a name leads to one sector or one audience only', () => {
  for (const name of ['sectors', 'audiences'] as const) {
    const words = publishedFigures(name).flatMap(({ label, aliases }) => [
      ...new Set([label, ...aliases].map(word => word.toLowerCase())),
    ]);
    assert.deepEqual(
      words.filter((word, rank) => words.indexOf(word) !== rank),
      [],
    );
  }
});

test('a territory takes less than 15 kB, a figure 4 kB, all the figures 100 kB', () => {
  for (const { key, href } of observationsPart.shards ?? []) {
    const limit = /^(country|reg|dep|ze|bassin)-/.test(key) ? 15_000 : 4_000;
    assert.ok(weight(href) <= limit, `${key}: ${weight(href)} bytes`);
  }
  assert.ok(weight(observationsPart.href) <= 100_000);
});
