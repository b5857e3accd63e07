// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { realData, withoutRealData } from '../../../support/paths.js';
import { buildWith } from '../support/built.js';
import { workbookOf } from '../support/workbook.js';

const SAS = [
  '/* "A9999" = "Z9Z99" : a comment, */',
  '/* on two',
  '   lines */ *;',
  'proc format ;',
  'value  $FAP9RSQ',
  '"Z1101","Z1102"   =\t"B0Z20"',
  ' Other = "ZZZZZ";',
  'value $FAP9RAQ',
  '"Z11037","Z11038" = "B0Z21"',
  'run;',
  '/* never closed',
].join('\n');

function job(id: string, rome: string): object {
  return {
    id,
    title: { feminine: id, masculine: id },
    rome: [rome],
    sectors: [],
    skills: [],
    conditions: [],
    related: [],
    links: [],
  };
}

const JOBS = JSON.stringify({ jobs: [job('a', 'Z1101'), job('b', 'Z1103'), job('c', 'Z1104')] });
const FEED = { id: 'jobs', kind: 'feed', path: 'jobs.json' };

test('fap-rome: the SAS formats of 2009, with and without qualification, comments left out', async t => {
  const built = await buildWith(t, [FEED, { id: 'fap', kind: 'fap-rome', path: 'passage.txt' }], {
    'jobs.json': JOBS,
    'passage.txt': SAS,
  });
  assert.deepEqual(
    (await built.records('jobs')).map(({ fap }) => fap),
    [['B0Z20'], ['B0Z21'], undefined],
  );
  assert.deepEqual([built.report.sources[1]?.read, built.report.sources[1]?.dropped], [4, []]);
});

test('fap-rome: the workbook of FAP 2021 is read with its detailed families', async t => {
  const rows = [
    ['fap_2021', 'intitule_fap', 'rome', 'qualification', 'intitule_rome'],
    ['A0X41a', 'Eleveurs de bovins', 'Z1101', 'Q_1', 'x'],
    ['A0X41b', 'Eleveurs de porcins', 'Z1101', 'Q_1', 'x'],
    ['QAX01', 'Experts', 'Z1104', 'Q_9', 'x'],
    ['faux', 'x', 'Z1104', 'Q_9', 'x'],
  ];
  const built = await buildWith(t, [FEED, { id: 'fap', kind: 'fap-rome', path: 'passage.xlsx' }], {
    'jobs.json': JOBS,
    'passage.xlsx': workbookOf([{ name: 'Table', rows }]),
  });
  assert.deepEqual(
    (await built.records('jobs')).map(({ fap }) => fap),
    [['A0X41'], undefined, ['QAX01']],
  );
  assert.deepEqual(built.report.sources[1]?.dropped[0]?.examples, [
    'passage.xlsx [Table]:5: "faux" and "Z1104" are not a FAP and a ROME code',
  ]);
});

test('fap-rome: a table between families and PCS is recognised and left out', async t => {
  const built = await buildWith(t, [{ id: 'fap', kind: 'fap-rome', path: 'pcs.csv' }], {
    'pcs.csv': 'Fap;PCS;intitule_PCS\nA0Z00;111a;x\n',
  });
  assert.deepEqual(
    built.report.sources[0]?.skipped.map(({ code, count }) => [code, count]),
    [['pcs-link', 1]],
  );
});

test('fap-labels: a job also gets the family of 2021 with the label of its family of 2009', async t => {
  const files = {
    'jobs.json': JOBS,
    'fap.csv': 'Fap;Rome;intitule_rome\nB0Z20;Z1101;x\nC0Z20;Z1103;x\nD0Z20;Z1104;x\n',
    '2009.csv': 'fap;libelle\nA;Agriculture\nB0Z20;Ouvriers du béton\nENSEM;Ensemble\nENS;Ensemble\n',
    '2009.txt': 'value $FAP9_5L\n"C0Z20"="C0Z20 : Ouvriers de l’éclairage"\n"AGR"="AGR : Agriculture";\n',
    '2021.csv':
      "code_fap_341,intitule_fap_341,code_fap_228,intitule_fap_228\nB0X20a,Bétonneurs,B0X20,OUVRIERS DU BETON\nC0X20,Ouvriers de l'éclairage,C0X20,Ouvriers de l'éclairage\n",
  };
  const sources = [
    FEED,
    { id: 'fap', kind: 'fap-rome', path: 'fap.csv' },
    { id: 'labels', kind: 'fap-labels', path: ['2009.csv', '2009.txt', '2021.csv'] },
  ];
  const built = await buildWith(t, sources, files);
  assert.deepEqual(
    (await built.records('jobs')).map(({ fap }) => fap),
    [['B0Z20', 'B0X20'], ['C0Z20', 'C0X20'], ['D0Z20']],
  );
  assert.equal(built.report.joins.families.sameLabel, 2);
  assert.deepEqual(built.report.sources[2]?.dropped, []);
});

test('real: the tables of Dares are read without a fault', { skip: withoutRealData }, async t => {
  const at = (name: string): string => join(realData, 'dares', name);
  const sources = [
    { id: 'rome', kind: 'fap-rome', path: ['fap225_rome.csv', 'passage_fap2009_romev3.txt', 'FAP_PCS.csv'].map(at) },
    {
      id: 'labels',
      kind: 'fap-labels',
      path: ['dares_nomenclature_fap2021.csv', 'libelles_fap2009.csv', 'intitule_fap2009.txt'].map(at),
    },
  ];
  const { report } = await buildWith(t, sources);
  assert.deepEqual(
    report.sources.map(({ dropped }) => dropped),
    [[], []],
  );
  const skipped = new Map(report.sources[0]?.skipped.map(({ reason, count }) => [reason, count]));
  assert.equal(skipped.get('family without a ROME code'), 16);
  assert.equal(skipped.get('link between a family and a PCS, which the feed does not have'), 486);
});
