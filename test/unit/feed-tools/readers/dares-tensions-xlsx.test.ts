// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { collectionOf } from '@orientation-widgets/feed';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { trendsAround } from '../../../../packages/domain/src/tension/trend.js';
import { realData, withoutRealData } from '../../../support/paths.js';
import { buildWith } from '../support/built.js';
import { workbookOf, type Cell } from '../support/workbook.js';

const RUNS = Number(process.env.FC_RUNS ?? 1000);
const FACTORS = [
  'Intensité d’embauches',
  'Lien formation-emploi',
  'Manque de main-d’œuvre disponible',
  'Non-durabilité de l’emploi',
  'Conditions de travail contraignantes',
  'Inadéquation géographique',
  'Non-attractivité salariale',
];
const VALUES = ['Tension', 'Tension (Valeurs imputées: volumétrie insuffisante)', 'Tension - discret'];
const ENOUGH = 'Croisement où volumétrie suffisante';
const NOTE = ['Les tensions sur le marché du travail en 2024'];

function sheet(name: string, area: string[], rows: Cell[][]): { name: string; rows: (Cell[] | null)[] } {
  return {
    name,
    rows: [NOTE, null, ['Année', 'Code FAP 228', 'Libellé FAP 228', ...area, ...VALUES, ...FACTORS, ENOUGH], ...rows],
  };
}

const SOURCE = { id: 'dares', kind: 'dares-tensions', path: 'tensions.xlsx' };

test('the workbook since 2021 is read: territories, two years, seven factors, imputed levels', async t => {
  const workbook = workbookOf(
    [
      { name: 'Lisez-moi', rows: [['Méthode'], ['Une phrase.']] },
      sheet('FAP228 x NAT', [], [[2023, 'A0X40', 'Agriculteurs', 0.2, 0.2, 3, 1, 2, 3, 4, 5, 1, 2, 'FAP228']]),
      sheet(
        'FAP228 x REG',
        ['Code région'],
        [
          [2023, 'A0X40', 'Agriculteurs', 32, 0.2, 0.2, 4, 1, 2, 3, 4, 5, 1, 2, 'FAP228'],
          [2024, 'A0X40', 'Agriculteurs', '32', 'n.d.', 0.4, 5, 1, 2, 'n.d.', 4, 5, 1, 2, 'FAP86'],
          [2024, 'A0X40', 'Agriculteurs', '11', 0.2, 0.2, 4, 1, 2, 3, 4, 5, 1, 2, 'FAP228'],
        ],
      ),
      sheet(
        'FAP228 x DEP',
        ['Code département'],
        [
          [
            2024,
            'QAX01',
            'Experts',
            '2',
            'n.d.',
            'n.d.',
            'n.d.',
            'n.d.',
            'n.d.',
            'n.d.',
            'n.d.',
            'n.d.',
            'n.d.',
            'n.d.',
            null,
          ],
          [2024, 'A0X40', 'Agriculteurs', '59', 0.2, 0.2, 7, 1, 2, 3, 4, 5, 1, 2, 'FAP228'],
          [2024, 'A0X40', 'Agriculteurs', '62', 0.2, 0.2, 2, 0.37, 2, 3, 4, 5, 1, 2, 'FAP228'],
          ['Source : Dares'],
        ],
      ),
    ],
    { shared: true },
  );
  const built = await buildWith(t, [SOURCE], { 'tensions.xlsx': workbook });
  const [country, earlier, later, hidden, partial, ...rest] = await built.records('tensions');
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [country?.territoryId, country?.period, country?.level, country?.imputed],
    ['country-fr', '2023', 3, undefined],
  );
  assert.deepEqual(
    [earlier?.territoryId, earlier?.period, earlier?.level, earlier?.imputed],
    ['reg-32', '2023', 4, undefined],
  );
  assert.deepEqual([later?.territoryId, later?.period, later?.level, later?.imputed], ['reg-32', '2024', 5, true]);
  assert.deepEqual(later?.factors, {
    hiringIntensity: 1,
    trainingJobLink: 2,
    labourShortage: null,
    jobInstability: 4,
    workingConditions: 5,
    geographicMismatch: 1,
    wageUnattractiveness: 2,
  });
  assert.deepEqual(
    [hidden?.territoryId, hidden?.level, hidden?.missing, hidden?.imputed],
    ['dep-02', null, 'not-published', undefined],
  );
  assert.deepEqual(
    [partial?.level, partial?.factors.hiringIntensity, partial?.factors.trainingJobLink],
    [2, undefined, 2],
  );
  const [source] = built.report.sources;
  assert.deepEqual(
    source?.skipped.map(({ count }) => count),
    [1],
  );
  assert.deepEqual(
    source?.dropped.flatMap(({ examples }) => examples),
    [
      'tensions.xlsx [FAP228 x DEP]:5: tension "7" is not between 1 and 5',
      'tensions.xlsx [FAP228 x DEP]:7: neither country, région nor département',
    ],
  );
  assert.match(
    source?.warnings[0]?.examples[0] ?? '',
    /^tensions\.xlsx \[FAP228 x DEP\]:6: intensite d'embauches "0\.37" is not between 1 and 5: the factor is left out$/,
  );
});

test('where a vintage gives values and classes, the classes are read', async t => {
  const heading = [
    'Année',
    'Code FAP 225',
    'Code région',
    'Tension (Valeurs imputées: volumétrie insuffisantes)',
    'Tension ',
    'Tension - discret',
    "Intensité d'embauches",
    "Intensité d'embauches -discret",
  ];
  const workbook = workbookOf([
    { name: 'FAP225 x REG', rows: [heading, [2019, 'A0Z40', '32', 0.3, null, 4, 0.8123, 5]] },
  ]);
  const built = await buildWith(t, [SOURCE], { 'tensions.xlsx': workbook });
  const [tension] = await built.records('tensions');
  assert.deepEqual([tension?.level, tension?.factors, tension?.imputed], [4, { hiringIntensity: 5 }, true]);
});

const CSV_2019 =
  "fap,Emploi moyen,Tension ,Catégorie Tension,Intensité d'embauches,Lien formation-emploi,Année,niveau_geo,niveau_fap,reg,dep\n" +
  'A0Z40,63100,-0.0061,2.0,5.0,3.0,2019,reg ,fap 225,32.0,\nA0Z40,1200,,,5.0,,2019,dep,fap 225,32.0,59\n';

test('2019 in CSV and the years since 2021 in a workbook give a job its trend and its rank', async t => {
  const year = (period: number, level: number, index: number): Cell[] => [
    period,
    'A0X40',
    'Agriculteurs',
    '32',
    index,
    index,
    level,
    1,
    2,
    3,
    4,
    5,
    1,
    2,
    'FAP228',
  ];
  const workbook = workbookOf([
    sheet(
      'FAP228 x REG',
      ['Code région'],
      [year(2021, 3, 0.1), year(2022, 4, 0.456), year(2023, 4, 0.5), year(2024, 5, 1.2)],
    ),
  ]);
  const built = await buildWith(t, [{ ...SOURCE, path: ['t2019.csv', 'tensions.xlsx'] }], {
    't2019.csv': CSV_2019,
    'tensions.xlsx': workbook,
  });
  const [tensions, series, territories] = [
    await built.records('tensions'),
    await built.records('tensionSeries'),
    await built.records('territories'),
  ];
  const job = {
    id: 'a1101',
    title: { feminine: 'a', masculine: 'b' },
    fap: ['A0Z40', 'A0X40'],
    sectors: [],
    skills: [],
    conditions: [],
    related: [],
    links: [],
  };
  const [trend] = trendsAround(job, 'reg-32', { tensions, series, territories: collectionOf(territories) });
  assert.deepEqual(
    trend?.years.map(({ period, level, method }) => [period, level, method]),
    [
      ['2019', 2, 'fap-2009'],
      ['2021', 3, 'fap-2021'],
      ['2022', 4, 'fap-2021'],
      ['2023', 4, 'fap-2021'],
      ['2024', 5, 'fap-2021'],
    ],
  );
  assert.deepEqual(
    series.map(({ period, territoryId, index, employment, missing }) => [
      period,
      territoryId,
      index,
      employment,
      missing,
    ]),
    [
      ['2019', 'reg-32', -0.01, 63100, undefined],
      ['2019', 'dep-59', undefined, 1200, 'not-published'],
      ['2021', 'reg-32', 0.1, undefined, undefined],
      ['2022', 'reg-32', 0.46, undefined, undefined],
      ['2023', 'reg-32', 0.5, undefined, undefined],
      ['2024', 'reg-32', 1.2, undefined, undefined],
    ],
  );
  assert.ok(series.every(point => !Object.hasOwn(point, 'factors')));
});

test('hidden sheets and sheets on other kinds of areas are not read', async t => {
  const heading = ['Année', 'Code FAP 228', 'Code zone d’emploi', 'Tension - discret', FACTORS[0] ?? ''];
  const workbook = workbookOf([
    { name: 'ZE', rows: [heading, [2024, 'A0X40', '3201', 4, 5]] },
    { ...sheet('caché', [], [[2024, 'A0X40', 'x', 0, 0, 3, 1, 2, 3, 4, 5, 1, 2, 'FAP228']]), hidden: true },
  ]);
  await assert.rejects(
    buildWith(t, [SOURCE], { 'tensions.xlsx': workbook }),
    /tensions\.xlsx: no sheet has the wanted table: \[ZE\] areas of an unknown kind in the column "code zone d'emploi"/,
  );
});

test('any cells give tensions between 1 and 5, or not published', async t => {
  const value = fc.oneof(
    { arbitrary: fc.constantFrom<Cell>(1, 3, 5, '4.0', 'n.d.', null), weight: 4 },
    fc.constantFrom<Cell>(0, 6, 2.5, '*', 'x', '#N/A', -1),
  );
  const row = fc.tuple(
    fc.constantFrom<Cell>('A0X40', 'QAX', 'a0x40', '', 12),
    fc.constantFrom<Cell>(32, '32.0', '99', null),
    value,
    value,
  );
  const heading = ['Année', 'Code FAP 228', 'Code région', 'Tension - discret', FACTORS[0] ?? ''];
  let total = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 100, maxLength: 100 }), async rows => {
      const cells = rows.map(([fap, region, level, factor], index) => [1925 + index, fap, region, level, factor]);
      const built = await buildWith(t, [SOURCE], {
        'tensions.xlsx': workbookOf([{ name: 'S', rows: [heading, ...cells] }]),
      });
      const [source] = built.report.sources;
      const counted = [...(source?.dropped ?? []), ...(source?.skipped ?? [])].reduce(
        (sum, { count }) => sum + count,
        source?.kept.tensions ?? 0,
      );
      assert.equal(counted, source?.read);
      assert.deepEqual(built.report.collections.tensions?.invalid ?? [], []);
      total += rows.length;
    }),
    { numRuns: Math.ceil(RUNS / 100) },
  );
  assert.ok(total >= RUNS);
});

test('real: the rows of 2019 are read, by level', { skip: withoutRealData }, async t => {
  const built = await buildWith(t, [{ ...SOURCE, path: join(realData, 'dares/tensions_2019_hdf.csv') }]);
  const tensions = await built.records('tensions');
  const count = (prefix: string): number => tensions.filter(({ territoryId }) => territoryId.startsWith(prefix)).length;
  assert.deepEqual([count('country-'), count('reg-32'), count('dep-')], [263, 263, 1315]);
  assert.equal(
    tensions.filter(({ imputed }) => imputed).length,
    0,
    'the file of 2019 does not say which levels are imputed',
  );
});
