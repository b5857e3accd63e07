// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { realData, withoutRealData } from '../../../support/paths.js';
import { buildWith } from '../support/built.js';

const IVAL = { id: 'ival', kind: 'ival', path: 'ival.csv' };
const HEADING =
  'Code établissement;Etablissement;Année;Effectifs présents Production;Effectifs présents Total secteurs;Taux Brut de Réussite Total secteurs;Taux_Brut_de_mentions_Total_secteurs';

test('ival: success of a lycée, whole, with its session; the number who passed is not made up', async t => {
  const rows = [
    '0590001A;LYCEE A;2017;45;115;78;40',
    '0590001A;LYCEE A;2016;45;0;;',
    '0750001B;LYCEE B;2017;45;115;78;40',
    '0590002C;LYCEE C;2017;45;115;178;40',
    'LYCEE;LYCEE D;2017;45;115;78;40',
    '0590003D;LYCEE E;hier;45;115;78;40',
    '0590001A;LYCEE A;2017;45;115;79;40',
  ];
  const built = await buildWith(t, [IVAL], { 'ival.csv': [HEADING, ...rows].join('\n') });
  const record = { uai: '0590001A', route: 'school', employed: {}, furtherStudy: null, sourceId: 'ival' };
  assert.deepEqual(
    (await built.records('outcomes')).sort((a, b) => (a.cohort < b.cohort ? -1 : 1)),
    [
      {
        ...record,
        cohort: '2015-2016',
        success: { rate: null, period: 'bac professionnel, session 2016', present: 0 },
      },
      {
        ...record,
        cohort: '2016-2017',
        success: { rate: 78, period: 'bac professionnel, session 2017', present: 115 },
      },
    ],
  );
  const [source] = built.report.sources;
  assert.deepEqual(
    source?.dropped.flatMap(({ examples }) => examples),
    [
      'ival.csv:5: rate "178" is neither a rate nor "nd"',
      'ival.csv:6: "LYCEE" is not a UAI',
      'ival.csv:7: "hier" is not a year',
      'ival.csv:8: same codes as an earlier row, other values: the first are kept',
    ],
  );
  assert.deepEqual(
    source?.skipped.map(({ code, count }) => [code, count]),
    [['row-outside-territory', 1]],
  );
});

test('ival: a table without the columns of all sectors together is refused', async t => {
  await assert.rejects(buildWith(t, [IVAL], { 'ival.csv': 'Code établissement;Année\n0590001A;2017' }), /ival\.csv/);
});

test(
  'real: the 1 241 rows of the vocational lycées of the région are read, 2012 to 2017',
  { skip: withoutRealData },
  async t => {
    const path = join(realData, 'training-figures/ival-lycees-pro-hdf.csv');
    const built = await buildWith(t, [{ ...IVAL, path }]);
    const outcomes = await built.records('outcomes');
    assert.equal(outcomes.length, 1241);
    assert.deepEqual(built.report.sources[0]?.dropped, []);
    const lycee = outcomes.find(({ uai, cohort }) => uai === '0020089L' && cohort === '2011-2012');
    assert.deepEqual(lycee?.success, { rate: 78, period: 'bac professionnel, session 2012', present: 115 });
  },
);
