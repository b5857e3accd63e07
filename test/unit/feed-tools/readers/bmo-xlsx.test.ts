// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { realData, withoutRealData } from '../../../support/paths.js';
import { buildWith } from '../support/built.js';
import { workbookOf, type Cell } from '../support/workbook.js';

const BMO = { id: 'bmo', kind: 'bmo', path: 'b.xlsx' };

/** A row by column name, in any order. */
const ROW: Readonly<Record<string, Cell>> = {
  annee: 2026,
  'Code métier BMO': 'A0X40',
  'Nom métier BMO': 'Agriculteurs',
  Famille_met: 'Z',
  Lbl_fam_met: 'Autres',
  REG: '32',
  NOM_REG: 'Hauts-de-France',
  Dept: '02',
  NomDept: 'Aisne',
  BE: 202,
  NOMBE: 'LAON',
  met: '12',
  xmet: '*',
  smet: '0',
  clpe: '3201',
};
const OLD_NAMES: Readonly<Record<string, string>> = {
  'Code métier BMO': 'code métier BMO',
  Famille_met: 'Famille_metier',
  Lbl_fam_met: 'Libellé de famille de métier',
};

const YEARS: [what: string, year: number, columns: string[]][] = [
  [
    '2023, with the areas before the jobs',
    2023,
    [
      'annee',
      'BE',
      'NOMBE',
      'Dept',
      'NomDept',
      'REG',
      'NOM_REG',
      'Code métier BMO',
      'Nom métier BMO',
      'Famille_met',
      'Lbl_fam_met',
      'met',
      'xmet',
      'smet',
    ],
  ],
  [
    '2024',
    2024,
    [
      'annee',
      'Code métier BMO',
      'Nom métier BMO',
      'Famille_met',
      'Lbl_fam_met',
      'REG',
      'NOM_REG',
      'Dept',
      'NomDept',
      'BE',
      'NOMBE',
      'met',
      'xmet',
      'smet',
    ],
  ],
  ['2025', 2025, ['annee', 'Code métier BMO', 'Nom métier BMO', 'REG', 'Dept', 'BE', 'NOMBE', 'met', 'xmet', 'smet']],
  [
    '2026, with a column more',
    2026,
    ['annee', 'Code métier BMO', 'Nom métier BMO', 'REG', 'Dept', 'BE', 'NOMBE', 'clpe', 'met', 'xmet', 'smet'],
  ],
];
for (const [what, year, columns] of YEARS) {
  test(`the layout of ${what}`, async t => {
    const heading = columns.map(name => name.replace(/BE$/, `BE${year % 100}`));
    const row = columns.map(name => (name === 'annee' ? year : (ROW[name] ?? null)));
    const workbook = workbookOf(
      [
        { name: 'Description', rows: [['annee', 'l’année']] },
        { name: `BMO_${year}`, rows: [heading, row] },
      ],
      { shared: true },
    );
    const built = await buildWith(t, [BMO], { 'b.xlsx': workbook });
    assert.deepEqual((await built.records('recruitments'))[0], {
      fap: 'A0X40',
      territoryId: 'bassin-0202',
      year,
      projects: 12,
      difficult: null,
      seasonal: 0,
      secret: true,
      masked: ['difficult'],
      sourceId: 'bmo',
    });
    assert.equal((await built.records('territories')).find(({ id }) => id === 'bassin-0202')?.name, 'Laon');
  });
}

test('the names of 2019, and an area written without its zero', async t => {
  const columns = [
    'annee',
    'Code métier BMO',
    'Nom métier BMO',
    'Famille_met',
    'Lbl_fam_met',
    'REG',
    'Dept',
    'BE',
    'NOMBE',
    'met',
    'xmet',
    'smet',
  ];
  const heading = columns.map(name => OLD_NAMES[name] ?? name.replace(/BE$/, 'BE19')).join(';');
  const row = columns.map(name => (name === 'annee' ? 2019 : ROW[name])).join(';');
  const built = await buildWith(t, [{ ...BMO, path: 'b.csv' }], { 'b.csv': `${heading}\n${row}\n` });
  assert.deepEqual(
    (await built.records('recruitments')).map(({ territoryId, year }) => [territoryId, year]),
    [
      ['bassin-0202', 2019],
      ['dep-02', 2019],
    ],
  );
});

test('the old layout is rounded, an empty figure is absent, and the year is its source’s', async t => {
  const heading =
    'CATCHMENT_AREA_CODE,CATCHMENT_AREA_NAME,PROFESSION_FAMILY_CODE,PROFESSION_FAMILY_NAME,FAP_CODE,FAP_NAME,DEPARTEMENT_CODE,DEPARTEMENT_NAME,NB_RECRUT_PROJECTS,NB_DIFF_RECRUT_PROJECTS,NB_SEASON_RECRUT_PROJECTS,REGION_CODE,REGION_LIB';
  const files = { 'b.csv': `${heading}\n0202,LAON,Z,Autres,A0Z43,Conducteurs,2,AISNE,45.9096,8.6365,,32,HDF\n` };
  const without = await buildWith(t, [{ ...BMO, path: 'b.csv' }], files);
  assert.deepEqual(without.report.sources[0]?.dropped[0]?.examples, [
    'b.csv:2: the year is missing: give the period of the source',
  ]);
  const built = await buildWith(t, [{ ...BMO, path: 'b.csv', period: '2017' }], files);
  const [record] = await built.records('recruitments');
  assert.deepEqual(
    [record?.year, record?.projects, record?.difficult, record?.seasonal, record?.secret],
    [2017, 46, 9, null, false],
  );
});

test('a workbook without the table says what it has', async t => {
  const workbook = workbookOf([
    {
      name: 'Feuil1',
      rows: [
        ['a', 'b'],
        [1, 2],
      ],
    },
    { name: 'Vide', rows: [] },
  ]);
  await assert.rejects(
    buildWith(t, [BMO], { 'b.xlsx': workbook }),
    /b\.xlsx: no sheet has the wanted table: \[Feuil1\] no column for: fap, .* \(columns read: a, b\); \[Vide\] is empty/,
  );
});

test(
  'real: the workbook of 2024 says the same as its extract in CSV, with its secrets',
  { skip: withoutRealData },
  async t => {
    const workbook = await buildWith(t, [{ ...BMO, path: join(realData, 'bmo/Base_open_data_BMO_2024.xlsx') }]);
    const extract = await buildWith(t, [{ ...BMO, path: join(realData, 'bmo/bmo_2024_hdf.csv') }]);
    const [source] = workbook.report.sources;
    assert.deepEqual([source?.read, source?.skipped[0]?.count, source?.dropped], [53_443, 49_636, []]);
    const records = await workbook.records('recruitments');
    assert.deepEqual(sorted(records), sorted(await extract.records('recruitments')));
    const published = records.filter(({ territoryId }) => territoryId.startsWith('bassin-'));
    assert.equal(published.length, 3807);
    const nulls = (key: 'projects' | 'difficult' | 'seasonal'): number =>
      published.filter(record => record[key] === null).length;
    assert.deepEqual([nulls('projects'), nulls('difficult'), nulls('seasonal')], [716, 1522, 2870]);
    const sum = (key: 'projects' | 'difficult' | 'seasonal'): number =>
      published.reduce((total, record) => total + (record[key] ?? 0), 0);
    assert.deepEqual([sum('projects'), sum('difficult'), sum('seasonal')], [174_511, 89_502, 41_652]);
    assert.equal(new Set(published.map(({ territoryId }) => territoryId)).size, 28);
  },
);

test('real: the extract in the old layout is read', { skip: withoutRealData }, async t => {
  const built = await buildWith(
    t,
    [{ ...BMO, path: join(realData, 'bmo/bmo.csv'), period: '2017' }],
    {},
    { territory: 'country-fr' },
  );
  const records = await built.records('recruitments');
  assert.equal(records.filter(({ territoryId }) => territoryId.startsWith('bassin-')).length, 12);
  assert.equal(records.find(({ territoryId }) => territoryId === 'bassin-9411')?.secret, true);
});

/** Returns sorted lines of JSON: the two files do not list the areas in the same order. */
function sorted(records: readonly object[]): string[] {
  return records.map(record => JSON.stringify(record)).sort();
}
