// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { REGIONS } from '../../../../packages/feed-tools/src/geo/france.js';
import { academiesOf, regionOfAcademy } from '../../../../packages/feed-tools/src/geo/academies.js';
import { realData, withoutRealData } from '../../../support/paths.js';
import { buildWith } from '../support/built.js';

const BAC = { id: 'bac', kind: 'baccalaureat', path: 'bac.csv' };
const HEADING =
  "Session;Académie;Sexe;Statut du candidat;Voie;Série;Diplôme Spécialité;Nombre d'inscrits;Nombre de présents;Nombre d'admis totaux";
const row = (
  academy: string,
  sex: string,
  status: string,
  name: string,
  present: string,
  passed: string,
  year = '2022',
) => [year, academy, sex, status, 'BAC PROFESSIONNEL', 'BAC PRO PRODUCTION MEN', name, '99', present, passed].join(';');
const CHAUDRONNERIE = 'BAC PRO 25411 TECH.CHAUDRONNERIE INDUSTRIELLE';

test('baccalaureat: a diploma’s candidates are added up over the académies, route by route', async t => {
  const rows = [
    row('LILLE', 'FILLES', 'SCOLAIRE', CHAUDRONNERIE, '3.0', '3.0'),
    row('LILLE', 'GARCONS', 'SCOLAIRE', CHAUDRONNERIE, '40', '30'),
    row('AMIENS', 'GARCONS', 'SCOLAIRE', CHAUDRONNERIE, '20', '12'),
    row('AMIENS', 'GARCONS', 'APPRENTISSAGE', CHAUDRONNERIE, '0', '0'),
    row('LILLE', 'GARCONS', 'INDIVIDUEL', CHAUDRONNERIE, '9', '1'),
    row('LILLE', 'FILLES', 'FORMATION CONTINUE', 'BAC PRO AG 21001 AGRO-EQUIPEMENT', '4', '1'),
    row('LILLE', 'FILLES', 'SCOLAIRE', 'BAC STMG GESTION ET FINANCE', '50', '49'),
    row('DIJON', 'FILLES', 'SCOLAIRE', CHAUDRONNERIE, '50', '49'),
  ];
  const built = await buildWith(t, [BAC], { 'bac.csv': [HEADING, ...rows, ''].join('\n') });
  const record = (code: string, route: string, success: object): object => ({
    certification: { kind: 'cfd', code },
    territoryId: 'reg-32',
    route,
    cohort: '2021-2022',
    employed: {},
    furtherStudy: null,
    success: { ...success, period: 'session 2022' },
    sourceId: 'bac',
  });
  assert.deepEqual(await built.records('outcomes'), [
    record('40025411', 'school', { passed: 45, present: 63, rate: 71.4 }),
    record('40025411', 'apprenticeship', { passed: 0, present: 0, rate: null }),
    record('40321001', 'continuing', { passed: 1, present: 4, rate: 25 }),
  ]);
  const [source] = built.report.sources;
  assert.deepEqual(source?.skipped.map(({ code, count }) => [code, count]).sort(), [
    ['candidate-without-route', 1],
    ['row-outside-territory', 1],
    ['speciality-without-code', 1],
  ]);
  assert.deepEqual(
    source.totals?.map(({ field, read: parsed, repeated, leftOut, published }) => [
      field,
      parsed,
      repeated,
      leftOut,
      published,
    ]),
    [
      ['success.present', 176, 0, 109, 67],
      ['success.passed', 145, 0, 99, 46],
    ],
  );
});

test('baccalaureat: a région that lacks an académie has no figure, and rows count once', async t => {
  const rows = [
    row('LILLE', 'FILLES', 'SCOLAIRE', CHAUDRONNERIE, '3', '3'),
    row('LILLE', 'FILLES', 'SCOLAIRE', CHAUDRONNERIE, '10', '8', '2021'),
    row('AMIENS', 'FILLES', 'SCOLAIRE', CHAUDRONNERIE, '10', '8', '2021'),
    row('AMIENS', 'FILLES', 'SCOLAIRE', CHAUDRONNERIE, '10', '8', '2021'),
    row('AMIENS', 'FILLES', 'SCOLAIRE', CHAUDRONNERIE, '11', '8', '2021'),
    row('ATLANTIDE', 'FILLES', 'SCOLAIRE', CHAUDRONNERIE, '11', '8'),
    row('LILLE', 'GARCONS', 'SCOLAIRE', CHAUDRONNERIE, '10', '11'),
    row('LILLE', 'GARCONS', 'SCOLAIRE', CHAUDRONNERIE, 'dix', '1'),
  ];
  const built = await buildWith(t, [BAC], { 'bac.csv': [HEADING, ...rows, ''].join('\n') });
  const outcomes = await built.records('outcomes');
  assert.deepEqual(
    outcomes.map(({ success }) => success),
    [{ passed: 16, present: 20, rate: 80, period: 'session 2021' }],
  );
  const [source] = built.report.sources;
  const examples = (faults: readonly { readonly examples: readonly string[] }[] = []): string[] =>
    faults.flatMap(fault => fault.examples);
  assert.deepEqual(examples(source?.warnings), [
    'bac.csv:5: same codes and values as bac.csv:4: counted once',
    'bac.csv: no total for reg-32 in 2022: no row for amiens',
  ]);
  assert.deepEqual(examples(source?.dropped), [
    'bac.csv:6: same codes as bac.csv:4, other values: the first are kept',
    'bac.csv:7: "ATLANTIDE" is not an académie',
    'bac.csv:8: more people passed (11) than sat the examination',
    'bac.csv:9: nombre de presents "dix" is not a whole number',
  ]);
});

test('each région has its académies', () => {
  for (const { code } of REGIONS) {
    assert.ok(academiesOf(code).length > 0, code);
    for (const academy of academiesOf(code)) assert.equal(regionOfAcademy(academy.toUpperCase()), code);
  }
  assert.equal(regionOfAcademy('Nancy-Metz'), '44');
});

test(
  'real: every vocational speciality of Hauts-de-France in 2021 and 2022 has its code',
  { skip: withoutRealData },
  async t => {
    const path = join(realData, 'training-figures/baccalaureat-academies-lille-amiens.csv');
    const built = await buildWith(t, [{ ...BAC, path }]);
    const outcomes = await built.records('outcomes');
    const [source] = built.report.sources;
    assert.deepEqual(source?.dropped, []);
    assert.deepEqual(source.warnings, []);
    const match = outcomes.find(
      ({ certification, route, cohort }) =>
        certification?.code === '40025411' && route === 'school' && cohort === '2021-2022',
    );
    assert.deepEqual(match?.success, { passed: 146, present: 187, rate: 78.1, period: 'session 2022' });
  },
);
