// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The producers' own files, compared with a second reading of each of their lines.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { realData, withoutRealData } from '../../../support/paths.js';
import { buildLargeWith } from '../support/built.js';

const of = (path: string): string => join(realData, path);

const GEOGRAPHY = {
  id: 'communes',
  kind: 'communes',
  path: [
    'geo/communes-hdf-cog2026.json',
    'geo/communes-hdf-anciens-codes.csv',
    'geo/epci-hdf-2026.json',
    'zones/communes-ze2020-hdf.csv',
  ].map(of),
};

const HERE = ['02', '59', '60', '62', '80'];

/** File as a second reader sees it: positions of its cells, and the territory of a line, '' for a skipped line. */
interface RealFile {
  readonly path: string;
  readonly figures: number;
  readonly cells: readonly [level: number | undefined, code: number, period: number];
  /** Positions of the values, by measure, with the factor they are multiplied by. */
  readonly values: Readonly<Record<string, readonly [cell: number, factor: number]>>;
  /** Codes of the messages about the file, with their counts. */
  readonly messages?: Readonly<Record<string, number>>;
}

/** Messages about the notes under a table, which the file has as rows. */
const NOTES = { 'not-a-period': 5 };
const FILES: readonly RealFile[] = [
  {
    path: 'labour-market/chomage-dep-reg-trimestriel-1982-2025.csv',
    figures: 1280,
    cells: [0, 1, 3],
    values: { unemployment: [4, 1] },
  },
  {
    path: 'labour-market/chomage-ze2020-trimestriel-2003-2025-hdf.csv',
    figures: 2208,
    cells: [undefined, 0, 3],
    values: { unemployment: [4, 1] },
  },
  {
    path: 'labour-market/bmo-projets-difficultes-dep-2014-2023.csv',
    figures: 120,
    cells: [0, 1, 3],
    values: { 'hires-planned': [4, 1], 'difficult-hires': [5, 100] },
  },
  {
    path: 'labour-market/offres-emploi-trimestriel-dep.csv',
    figures: 354,
    cells: [0, 1, 3],
    values: { 'job-offers': [4, 1] },
    messages: NOTES,
  },
  {
    path: 'labour-market/demandeurs-emploi-moins25-mensuel-dep.csv',
    figures: 2094,
    cells: [0, 1, 3],
    values: { 'young-jobseekers': [4, 1] },
    messages: NOTES,
  },
  {
    path: 'economy/emploi-total-ze2020-1998-2023-hdf.csv',
    figures: 650,
    cells: [0, 1, 3],
    values: { employment: [4, 1] },
  },
  {
    path: 'economy/urssaf-effectif-prive-2014-2024.csv',
    figures: 1353,
    cells: [0, 1, 3],
    values: { 'private-employment': [4, 1] },
  },
  {
    path: 'training-figures/entrees-formation-demandeurs-emploi-mensuel-dep.csv',
    figures: 684,
    cells: [0, 1, 3],
    values: { 'training-entries': [4, 1] },
    messages: NOTES,
  },
];

function territoryOf(level: string, code: string, label: string): string {
  if (label === 'FRANCE METROPOLITAINE') return 'country-fr-metro';
  if (level === 'dep') return HERE.includes(code) ? `dep-${code}` : '';
  if (/^reg(_somme)?$|^region$/.test(level)) return code === '32' ? 'reg-32' : '';
  if (/^ze$/i.test(level)) return `ze-${code}`;
  if (/^epci$/i.test(level)) return `epci-${code}`;
  return /^france$|^fr$/i.test(level) ? 'country-fr' : '';
}

for (const { path, figures, cells, values, messages: expectedMessages = {} } of FILES)
  test(`real: every figure of ${path}, and no other`, { skip: withoutRealData }, async t => {
    const built = await buildLargeWith(t, [
      GEOGRAPHY,
      { id: 'o', kind: 'observations', publisher: 'Insee', path: of(path) },
    ]);
    const [, source] = built.report.sources;
    const [level, code, period] = cells;
    const expected = new Set<string>();
    for (const line of readFileSync(of(path), 'utf8').split(/\r?\n/).slice(1)) {
      const row = line.split(';');
      const territory = territoryOf(level === undefined ? 'ze' : (row[level] ?? ''), row[code] ?? '', row[2] ?? '');
      if (territory === '' || !/^\d{4}(-\w+)?$/.test(row[period] ?? '')) continue;
      for (const [measure, [cell, factor]] of Object.entries(values)) {
        const value = Number(row[cell]) * factor;
        if (row[cell] !== '')
          expected.add([measure, territory, row[period]?.replace('-T', '-Q'), value.toFixed(6)].join(' '));
      }
    }
    const matches = (await built.records('observations')).map(({ measureId, territoryId, period: when, value }) =>
      [measureId, territoryId, when, value?.toFixed(6)].join(' '),
    );
    assert.equal(matches.length, figures);
    assert.deepEqual(matches.sort(), [...expected].sort());
    const tallies = [...(source?.dropped ?? []), ...(source?.warnings ?? [])];
    assert.deepEqual(Object.fromEntries(tallies.map(({ code: what, count }) => [what, count])), expectedMessages);
  });

test('real: each series of the dashboard is read, by the kind of its unit', { skip: withoutRealData }, async t => {
  const count = [
    'personnes',
    'salariés',
    'habitants',
    'emplois',
    'offres',
    'projets',
    'élèves',
    'places',
    'formations',
  ];
  const kinds = Object.fromEntries([...count, 'étudiants'].map(unit => [unit, 'count']));
  const source = {
    id: 'o',
    kind: 'observations',
    publisher: 'Insee',
    path: of('board/series.csv'),
    kinds: { ...kinds, euros: 'index' },
  };
  const built = await buildLargeWith(t, [GEOGRAPHY, source]);
  const [, report] = built.report.sources;
  const lines = readFileSync(of('board/series.csv'), 'utf8').trim().split('\n').slice(1);
  assert.equal(report?.read, lines.length);
  assert.deepEqual(report?.dropped, []);
  assert.deepEqual(report?.skipped, []);
  assert.deepEqual(report?.warnings, []);
  const observations = await built.records('observations');
  const students = observations.filter(({ measureId, period }) => measureId === 'etudiants_univ' && period.length < 9);
  assert.deepEqual(students, [], 'a school year is read as a month');
  const sum = observations.reduce((all, { value }) => all + (value ?? 0), 0);
  const total = lines.reduce((all, line) => all + Number(line.split(';')[8]), 0);
  assert.ok(Math.abs(sum - total) < 1, `${sum} ${total}`);
});
