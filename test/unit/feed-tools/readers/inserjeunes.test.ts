// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Outcome } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { realData, withoutRealData } from '../../../support/paths.js';
import { buildWith } from '../support/built.js';

const REGION_HEADING =
  'id;millesime;code_region_ij;code_region;voie;cfd;mefstat11;nb_annee_term;nb_sortant;taux_emploi_12_mois;taux_emploi_18_mois;' +
  'taux_emploi_24_mois;taux_emploi_6_mois;taux_poursuite_etudes\n';

test('inserjeunes: an empty rate is below the threshold, never zero', async t => {
  const rows = [
    '1;2019_2020;09;32;scolaire;;23830023102;50;40;50;60;70;0;33',
    '2;2022_2023;09;32;apprentissage;40023102;;50;40;55;;;45;20',
    '3;2022_2023;09;32;apprentissage;40023103;;12;5;;;;;80',
    '4;2022_2023;09;32;scolaire;;23830023199;3;;;;;;',
    '5;2022_2023;11;11;scolaire;;23830023102;50;40;50;60;70;0;33',
    '6;2022_2023;09;32;autre;;23830023102;50;40;50;60;70;0;33',
    '7;2022_2023;09;32;scolaire;;23830023105;50;40;500;60;70;0;33',
  ];
  const built = await buildWith(t, [{ id: 'ij', kind: 'inserjeunes', path: 'i.csv' }], {
    'i.csv': REGION_HEADING + rows.join('\n'),
  });
  assert.deepEqual(await built.records('outcomes'), [
    {
      certification: { kind: 'mefstat', code: '23830023102' },
      territoryId: 'reg-32',
      route: 'school',
      cohort: '2019-2020',
      employed: { '6': 0, '12': 50, '18': 60, '24': 70 },
      furtherStudy: 33,
      leavers: 40,
      sourceId: 'ij',
    },
    {
      certification: { kind: 'cfd', code: '40023102' },
      territoryId: 'reg-32',
      route: 'apprenticeship',
      cohort: '2022-2023',
      employed: { '6': 45, '12': 55 },
      furtherStudy: 20,
      leavers: 40,
      sourceId: 'ij',
    },
    {
      certification: { kind: 'cfd', code: '40023103' },
      territoryId: 'reg-32',
      route: 'apprenticeship',
      cohort: '2022-2023',
      employed: { '6': null, '12': null, '18': null, '24': null },
      furtherStudy: 80,
      leavers: 5,
      missing: 'below-threshold',
      sourceId: 'ij',
    },
    {
      certification: { kind: 'mefstat', code: '23830023199' },
      territoryId: 'reg-32',
      route: 'school',
      cohort: '2022-2023',
      employed: { '6': null, '12': null, '18': null, '24': null },
      furtherStudy: null,
      missing: 'below-threshold',
      sourceId: 'ij',
    },
  ]);
  const [source] = built.report.sources;
  assert.equal(source?.skipped[0]?.count, 1);
  assert.deepEqual(
    source?.dropped.map(({ examples }) => examples[0]),
    ['i.csv:7: "autre" is neither "scolaire" nor "apprentissage"', 'i.csv:8: rate "500" is not between 0 and 100'],
  );
});

const PRO_HEADING =
  "n°UAI de l'établissement;Libellé de l'établissement;Région;Dont apprentis en EPLE;Taux de poursuite d'études;Taux;Taux attendu;" +
  "Valeur ajoutée;Part en poursuite d'études;Part en emploi 6 mois après la sortie;Part des autres situations\n";
const CFA_HEADING =
  "n°UAI de l'établissement;Libellé de l'établissement;Région;Taux de poursuite d'études;Taux;Taux attendu;Valeur ajoutée;" +
  "Part en poursuite d'études ;Part en emploi 6 mois après la sortie ;Part des autres situations \n";

test('inserjeunes-establishments: routes are told apart, and "nd" is not published', async t => {
  const files = {
    'ij-2021_2022-pro.csv':
      PRO_HEADING +
      [
        '0590001A;Lycée A;HAUTS-DE-FRANCE;ensemble;40;30;36;-4;40;18;42',
        '0590002B;Lycée B;HAUTS-DE-FRANCE;dont apprentis;nd;nd;nd;nd;nd;nd;nd',
        '0590002B;Lycée B;HAUTS-DE-FRANCE;dont élèves en voie pro sco;50;0;36;-4;50;0;50',
        '0590002B;Lycée B;HAUTS-DE-FRANCE;ensemble;50;32;36;-4;50;16;34',
        '0750001A;Lycée C;ILE-DE-FRANCE;ensemble;40;30;36;-4;40;18;42',
        'x;Lycée D;HAUTS-DE-FRANCE;ensemble;40;30;36;-4;40;18;42',
      ].join('\n'),
    'ij-2022_2023-app.csv': `${CFA_HEADING}0590003C;CFA;HAUTS-DE-FRANCE;40;nd;nd;nd;nd;nd;nd\n`,
  };
  const built = await buildWith(t, [{ id: 'ij', kind: 'inserjeunes-establishments', path: Object.keys(files) }], files);
  const outcome = (uai: string, route: Outcome['route'], cohort: string, more: Partial<Outcome>): Partial<Outcome> => ({
    uai,
    route,
    cohort,
    sourceId: 'ij',
    ...more,
  });
  assert.deepEqual(await built.records('outcomes'), [
    outcome('0590001A', 'school', '2021-2022', { employed: { '6': 30 }, furtherStudy: 40 }),
    outcome('0590002B', 'apprenticeship', '2021-2022', {
      employed: { '6': null },
      furtherStudy: null,
      missing: 'not-published',
    }),
    outcome('0590002B', 'school', '2021-2022', { employed: { '6': 0 }, furtherStudy: 50 }),
    outcome('0590003C', 'apprenticeship', '2022-2023', {
      employed: { '6': null },
      furtherStudy: 40,
      missing: 'not-published',
    }),
  ]);
  const [source] = built.report.sources;
  assert.deepEqual(
    source?.skipped.map(({ count }) => count),
    [1, 1],
  );
  assert.deepEqual(source?.dropped[0]?.examples, ['ij-2021_2022-pro.csv:7: "X" is not a UAI']);
});

test('inserjeunes-establishments: without years in the name, the source must give its period', async t => {
  const files = { 'ij.csv': `${CFA_HEADING}0590003C;CFA;HAUTS-DE-FRANCE;40;50;1;1;40;30;30\n` };
  const source = { id: 'ij', kind: 'inserjeunes-establishments', path: 'ij.csv' };
  await assert.rejects(buildWith(t, [source], files), /ij\.csv: the years are missing/);
  const built = await buildWith(t, [{ ...source, period: '2023-2024' }], files);
  assert.equal((await built.records('outcomes'))[0]?.cohort, '2023-2024');
});

test('inserjeunes-establishments: the older files, whose headings lack names', async t => {
  const files = {
    'ij-2018_2019-pro.csv':
      '"n°UAI de l\'établissement";"Libellé de l\'établissement";"Région";;;"Taux";"Taux attendu";"Valeur ajoutée";;;\n' +
      '"0590002B";"Lycée B";"HAUTS-DE-FRANCE";"ensemble";36;55;46;9;52;53;56\n' +
      '"0590002B";"Lycée B";"HAUTS-DE-FRANCE";"dont élèves en voie pro sco";37;54;45;10;53;;54\n' +
      '"0590002B";"Lycée B";"HAUTS-DE-FRANCE";"dont apprentis";;;;;;;\n' +
      '"0590003C";"Lycée C";"HAUTS-DE-FRANCE";"dont adultes";1;1;1;1;1;1;1\n',
    'ij-2018_2019-app.csv':
      "n°UAI de l'établissement;Libellé de l'établissement;Région;;Taux;Taux attendu;Valeur ajoutée;;;\n" +
      '0590004D;CFA D;HAUTS-DE-FRANCE;37;53;62;-8;65;69;71\n',
  };
  const source = { id: 'ij', kind: 'inserjeunes-establishments', path: Object.keys(files) };
  const built = await buildWith(t, [source], files);
  assert.deepEqual(
    (await built.records('outcomes')).map(({ uai, route, employed, furtherStudy, missing }) => [
      uai,
      route,
      employed,
      furtherStudy,
      missing,
    ]),
    [
      ['0590002B', 'school', { '6': 54, '12': 53, '24': 54 }, 37, undefined],
      ['0590002B', 'apprenticeship', { '6': null }, null, 'not-published'],
      ['0590004D', 'apprenticeship', { '6': 53, '12': 65, '18': 69, '24': 71 }, 37, undefined],
    ],
  );
  assert.match(built.report.sources[0]?.dropped[0]?.examples[0] ?? '', /pro\.csv:5: "dont adultes" is neither/);
});

test('inserjeunes-establishments: the national file of apprenticeship centres gives all years', async t => {
  const files = {
    'cfa.csv':
      'Année;UAI;Libellé;Région;DEVENIR Part poursuite études;DEVENIR Part en emploi 6 mois;DEVENIR Part autre situation 6 mois;' +
      'Part contrats apprentissage interrompus;Taux poursuite études;Taux emploi 6 mois;Taux emploi 6 mois attendu;' +
      'VA emploi 6 mois;Taux emploi 12 mois;Taux emploi 18 mois;Taux emploi 24 mois\n' +
      'cumul 2022-2023;0590004D;CFA D;HAUTS-DE-FRANCE;16.0;73.0;11.0;;16.0;86.0;74.0;12.0;79.0;;\n' +
      'cumul 2021-2022;0590004D;CFA D;HAUTS-DE-FRANCE;;;;;;;;;;;\n' +
      'tout;0590004D;CFA D;HAUTS-DE-FRANCE;;;;;;;;;;;\n',
  };
  const built = await buildWith(t, [{ id: 'ij', kind: 'inserjeunes-establishments', path: 'cfa.csv' }], files);
  assert.deepEqual(
    (await built.records('outcomes')).map(({ cohort, route, employed, furtherStudy, missing }) => [
      cohort,
      route,
      employed,
      furtherStudy,
      missing,
    ]),
    [
      ['2022-2023', 'apprenticeship', { '6': 86, '12': 79 }, 16, undefined],
      ['2021-2022', 'apprenticeship', { '6': null }, null, 'not-published'],
    ],
  );
  assert.deepEqual(built.report.sources[0]?.dropped[0]?.examples, [
    'cfa.csv:4: "tout" is not a period such as 2021_2022',
  ]);
});

test('the real apprenticeship centres of 2022 are as in the file of that year', { skip: withoutRealData }, async t => {
  const read = async (path: string): Promise<Outcome[]> => {
    const source = { id: 'ij', kind: 'inserjeunes-establishments', path: join(realData, path) };
    const built = await buildWith(t, [source]);
    assert.deepEqual(built.report.sources[0]?.dropped, []);
    return built.records('outcomes');
  };
  const all = await read('training-figures/inserjeunes-cfa-hdf.csv');
  assert.equal(all.length, 601);
  const ofYear = await read('insertion/depp-inserjeunes-etablissements-2022_2023-apprentissage-hdf.csv');
  const key = ({ uai, furtherStudy, employed }: Outcome): string =>
    JSON.stringify([uai, furtherStudy, employed['6'] ?? null]);
  const same = all.filter(({ cohort }) => cohort === '2022-2023').map(key);
  assert.deepEqual(same.sort(), ofYear.map(key).sort());
});

const CERTIF_HEADING =
  'Code_Diplome;Libelle_Diplome;Code_Niveau_Europeen;Code_RNCP;Code_RS;Code_Scolarité;Etat_Libelle\n';

test('an outcome goes to the training of its diploma, through families of jobs', async t => {
  const offer = (id: string, rncp: string): object => ({
    id,
    title: id,
    certifications: [{ kind: 'rncp', code: rncp }],
    certifying: true,
    level: null,
    entryLevel: null,
    domains: [],
    formacodes: [],
    nsf: [],
    rome: [],
    providerId: 'p',
  });
  const files = {
    'offers.json': JSON.stringify({
      providers: [{ id: 'p', name: 'CFA', uai: '0590003C' }],
      trainings: [offer('offer', '1'), offer('several specialities', '2')],
    }),
    'c.csv': `${CERTIF_HEADING}1;Bac pro travaux publics;4;1;;40023102;Publié\n2;Option A;4;2;;40023105;Publié\n3;Option B;4;2;;;Publié\n`,
    'f.csv':
      'FAMILLE;SPECIALITE;MEFSTAT11_COMMUN;CFD_COMMUN;MEFSTAT11_SPECIALITE;CFD_SPECIALITE\nx;y;;;23830023102;40023102\n',
    'i.csv':
      `${REGION_HEADING}1;2022_2023;09;32;scolaire;;23830023102;50;40;50;60;70;0;33\n` +
      '2;2022_2023;09;32;apprentissage;40023105;;50;40;55;;;45;20\n3;2022_2023;09;32;apprentissage;40099999;;50;40;55;;;45;20\n',
    'e-2022_2023.csv': `${CFA_HEADING}0590003C;CFA;HAUTS-DE-FRANCE;40;50;1;1;40;30;30\n`,
  };
  const built = await buildWith(
    t,
    [
      { id: 'o', kind: 'feed', path: 'offers.json' },
      { id: 'c', kind: 'certif-info', path: 'c.csv' },
      { id: 'f', kind: 'diplomas', path: 'f.csv' },
      { id: 'i', kind: 'inserjeunes', path: 'i.csv' },
      { id: 'e', kind: 'inserjeunes-establishments', path: 'e-2022_2023.csv' },
    ],
    files,
  );
  const trainings = await built.records('trainings');
  const codes = (id: string): string[] | undefined =>
    trainings.find(item => item.id === id)?.certifications.map(({ kind, code }) => `${kind} ${code}`);
  assert.deepEqual(codes('offer'), ['rncp 1', 'mefstat 23830023102']);
  assert.deepEqual(codes('several specialities'), ['rncp 2']);
  const [school, apprenticeship, unknown] = await built.records('outcomes');
  assert.equal(school?.trainingId, undefined);
  assert.equal(apprenticeship?.trainingId, 'certifinfo-2');
  assert.equal(unknown?.trainingId, undefined);
  assert.deepEqual(built.report.joins.outcomes, { training: 1, certification: 1, provider: 1, none: 1 });
});

test('inserjeunes: a certification given twice keeps the first, and it is told', async t => {
  const rows = [
    '1;2022_2023;09;32;apprentissage;40023102;;50;40;55;;;45;20',
    '2;2022_2023;09;32;apprentissage;40023102;;50;40;55;;;45;20',
    '3;2022_2023;09;32;apprentissage;40023102;;50;40;55;;;80;20',
    '4;2022_2023;09;;apprentissage;40023103;;50;40;55;;;45;20',
  ];
  const built = await buildWith(t, [{ id: 'ij', kind: 'inserjeunes', path: 'i.csv' }], {
    'i.csv': REGION_HEADING + rows.join('\n'),
  });
  assert.deepEqual(
    (await built.records('outcomes')).map(({ employed }) => employed['6']),
    [45],
  );
  assert.deepEqual(
    built.report.sources[0]?.dropped.map(({ examples }) => examples),
    [
      ['i.csv:4: same codes as an earlier row, other values: the first are kept'],
      ['i.csv:5: code_region is empty: of merged cells, only the first has the value'],
    ],
  );
  assert.deepEqual(built.report.sources[0].totals, [
    { collection: 'outcomes', field: 'leavers', level: 'reg', read: 120, repeated: 80, leftOut: 0, published: 40 },
  ]);
});
