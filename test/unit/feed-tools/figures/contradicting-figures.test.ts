// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Figures that other figures of the same row, or of another source, contradict: never published in silence.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { buildWith } from '../support/built.js';

type Source = Parameters<typeof buildWith>[1][number];

async function build(t: TestContext, files: Readonly<Record<string, string>>, ...sources: Source[]) {
  return await buildWith(t, sources, files);
}

const times = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => row(index)).join('\n');

const IJ = 'millesime;code_region;voie;cfd;mefstat11;nb_annee_term;nb_poursuite_etudes;nb_sortant;nb_en_emploi_6_mois;';
const IJ_RATES =
  'taux_emploi_6_mois;taux_emploi_12_mois;taux_emploi_18_mois;taux_emploi_24_mois;taux_poursuite_etudes\n';
/** 120 pupils, of whom 60 study on and 30 of the 60 others work. */
const ijRow = (index: number, employed: string): string =>
  `2021_2022;32;scolaire;;238300231${String(index).padStart(2, '0')};120;60;60;30;${employed};;;;50`;

test('inserjeunes: a rate that its counts contradict is dropped, with its line', async t => {
  const table = IJ + IJ_RATES + times(30, index => ijRow(index, index === 4 ? '5' : '50'));
  const built = await build(t, { 'ij.csv': table }, { id: 'ij', kind: 'inserjeunes', path: 'ij.csv' });
  assert.equal((await built.records('outcomes')).length, 29);
  assert.deepEqual(built.report.sources[0]?.dropped[0]?.examples, [
    'ij.csv:6: rate "5" is not the share of 30 in 60, the counts of the same row',
  ]);
});

test('inserjeunes: a file whose columns are swapped is refused', async t => {
  const table = IJ + IJ_RATES + times(30, index => ijRow(index, '80'));
  await assert.rejects(
    build(t, { 'ij.csv': table }, { id: 'ij', kind: 'inserjeunes', path: 'ij.csv' }),
    /ij\.csv.*30 of the 30 figures compared contradict the others of their row/,
  );
});

test('inserjeunes: one column of parts of one is refused, though the others are percentages', async t => {
  const table = IJ + IJ_RATES + times(30, index => ijRow(index, '0.5'));
  await assert.rejects(
    build(t, { 'ij.csv': table }, { id: 'ij', kind: 'inserjeunes', path: 'ij.csv' }),
    /none of the 30 rates is above 1/,
  );
});

test('inserjeunes-establishments: a rate that does not give the share employed is dropped', async t => {
  const heading =
    "n°UAI de l'établissement;Région;Dont apprentis en EPLE;Taux de poursuite d'études;Taux;Taux attendu;Valeur ajoutée;" +
    "Part en poursuite d'études;Part en emploi 6 mois après la sortie;Part des autres situations\n";
  const row = (index: number, rate: string): string =>
    `05900${String(index).padStart(2, '0')}A;HAUTS-DE-FRANCE;ensemble;50;${rate};36;-2;50;17;33`;
  const ij: Source = { id: 'ij', kind: 'inserjeunes-establishments', path: 'ij-2022_2023.csv' };
  const oneWrong = heading + times(30, index => row(index, index === 4 ? '0.34' : '34'));
  const built = await build(t, { 'ij-2022_2023.csv': oneWrong }, ij);
  assert.equal((await built.records('outcomes')).length, 29);
  assert.match(built.report.sources[0]?.dropped[0]?.examples[0] ?? '', /:6: rate "0\.34".*share employed, 17/);
  const allWrong = heading + times(30, index => row(index, '50'));
  await assert.rejects(build(t, { 'ij-2022_2023.csv': allWrong }, ij), /30 of the 30 figures compared/);
});

test('baccalaureat: passed and failed make the candidates present, or their diploma has no total', async t => {
  const heading =
    'Session;Académie;Sexe;Statut du candidat;Diplôme spécialité;Nombre de présents;Nombre d’admis totaux;Nombre de refusés totaux\n';
  const row = (academy: string, sex: string, code: string, passed: number): string =>
    `2021;${academy};${sex};SCOLAIRE;BAC PRO ${code} TECHNICIEN;20;${passed};4\n`;
  const source: Source = { id: 'bac', kind: 'baccalaureat', path: 'bac.csv' };
  const right = ['AMIENS', 'LILLE'].flatMap(academy =>
    times(15, index => row(academy, 'FILLES', String(20100 + index), 16)).replaceAll('\n\n', '\n'),
  );
  const built = await build(
    t,
    {
      'bac.csv':
        heading + right.join('') + row('LILLE', 'GARCONS', '20100', 11) + row('LILLE', 'ENSEMBLE', '20101', 16),
    },
    source,
  );
  const outcomes = await built.records('outcomes');
  assert.equal(outcomes.length, 14, 'the diploma of the wrong row has no total');
  assert.deepEqual(
    new Set(outcomes.map(({ success }) => success?.passed)),
    new Set([32]),
    'both sexes together are not counted again',
  );
  const texts = built.report.sources[0]?.dropped.map(({ examples }) => examples[0]);
  assert.match(texts?.join('\n') ?? '', /11 passed and 4 failed do not make 20/);
  assert.match(texts?.join('\n') ?? '', /"ENSEMBLE" is neither/);
});

test('ival: a part of one, and candidates beyond any lycée, are dropped', async t => {
  const heading = 'Code établissement;Année;Effectifs présents Total secteurs;Taux Brut de Réussite Total secteurs\n';
  const table = `${heading}0590001A;2022;80;90\n0590002A;2022;80;0.9\n0590003A;2022;80000;90\n0590004A;2022;abc;90\n`;
  const built = await build(t, { 'ival.csv': table }, { id: 'ival', kind: 'ival', path: 'ival.csv' });
  assert.equal((await built.records('outcomes')).length, 1);
  assert.equal(
    built.report.sources[0]?.dropped.reduce((sum, { count }) => sum + count, 0),
    3,
  );
});

const BMO = 'annee;Code métier BMO;Nom métier BMO;REG;Dept;BE24;NOMBE24;met;xmet;smet;CLPE26\n';
const bmoRow = (department: string, committee = ''): string =>
  `2024;A0X40;Agriculteurs;32;${department};3201;AMIENS;100;40;20;${committee}\n`;

test('bmo: a département written in two ways is counted once', async t => {
  const table = BMO + ['80', '080', '80.0'].map(code => bmoRow(code)).join('') + bmoRow('999');
  const built = await build(t, { 'bmo.csv': table }, { id: 'bmo', kind: 'bmo', path: 'bmo.csv' });
  const bassin = (await built.records('recruitments')).find(({ territoryId }) => territoryId === 'bassin-3201');
  assert.equal(bassin?.projects, 100);
  assert.equal(built.report.sources[0]?.warnings[0]?.count, 2);
  assert.match(built.report.sources[0]?.dropped[0]?.examples[0] ?? '', /"999" is not the code of a département/);
});

test('bmo: a row for all committees is not added to the rows of each', async t => {
  const table = BMO + bmoRow('80') + bmoRow('80', 'C1');
  const built = await build(t, { 'bmo.csv': table }, { id: 'bmo', kind: 'bmo', path: 'bmo.csv' });
  const bassin = (await built.records('recruitments')).find(({ territoryId }) => territoryId === 'bassin-3201');
  assert.equal(bassin?.projects, 100);
});

const TENSIONS = 'fap,Emploi moyen,Tension,Catégorie Tension,Lien formation-emploi,Année,niveau_geo,reg,dep\n';
const tensionRow = (index: number, level: number, more = ''): string =>
  `A${index % 10}Z${String(10 + Math.floor(index / 10))},1000,${(level - 3) / 2}${more},${level},3,2019,nat,,`;
const tensions: Source = { id: 'tensions', kind: 'dares-tensions', path: 'tensions.csv' };
const levels = TENSIONS + times(50, index => tensionRow(index, 1 + (index % 5)));

test('dares-tensions: levels that do not rise with their index are refused', async t => {
  const reversed = levels.replaceAll(
    /(,[-\d.]+),([1-5]),3,2019/g,
    (_, index: string, level: string) => `${index},${6 - Number(level)},3,2019`,
  );
  await assert.rejects(build(t, { 'tensions.csv': reversed }, tensions), /levels of tension of 2019 do not rise/);
  const built = await build(t, { 'tensions.csv': levels }, tensions);
  assert.equal((await built.records('tensions')).length, 50);
});

test('dares-tensions: an index beyond all, or jobs in another unit, are told', async t => {
  const far = levels.replace(',1000,-1,1,', ',-5,-220511295,1,');
  const built = await build(t, { 'tensions.csv': far }, tensions);
  const warnings = built.report.sources[0]?.warnings.map(({ examples }) => examples[0]).join('\n') ?? '';
  assert.match(warnings, /index "-220511295" is not between -10 and 10/);
  assert.match(warnings, /"-5" is not a number/);
  const thousands = levels.replace(',1000,', ',63100000,');
  await assert.rejects(build(t, { 'tensions.csv': thousands }, tensions), /tensions\.csv:2: employment "63100000"/);
});

test('dares-index: an index that differs from the published one is refused', async t => {
  const series = (scale: number): string => `fap,Tension,Année\nA0Z10,${-1 * scale},2019\nA0Z10,${-0.5 * scale},2018\n`;
  const index: Source = { id: 'index', kind: 'dares-index', path: 'index.csv' };
  const built = await build(t, { 'tensions.csv': levels, 'index.csv': series(1) }, tensions, index);
  const points = await built.records('tensionSeries');
  assert.ok(points.some(({ period }) => period === '2018'));
  await assert.rejects(
    build(t, { 'tensions.csv': levels, 'index.csv': series(5) }, tensions, index),
    /index\.csv:2: index -5 of A0Z10 in 2019, where the table of tensions has -1/,
  );
});
