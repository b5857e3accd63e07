// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { plainSkill } from '../../../../packages/feed-tools/src/readers/rome/plain-skills.js';
import { buildWith } from '../support/built.js';
import { fixtures } from '../support/command.js';

const TENSION_HEADING =
  "fap,Emploi moyen,Tension ,Catégorie Tension,Intensité d'embauches,Lien formation-emploi,Manque de main-d'œuvre disponible," +
  "Non-durabilité de l'emploi,Conditions de travail contraignantes,Inadéquation géographique,Année,niveau_geo,niveau_fap,reg,dep\n";

test('dares-tensions: the country, the région and its départements are read', async t => {
  const rows = [
    'B0Z20,100,0.1,5.0,5.0,4.0,3.0,2.0,1.0,5.0,2019,nat,fap 225,,',
    'B0Z20,100,0.1,4.0,5.0,4.0,,2.0,1.0,5.0,2019,reg ,fap 225,32.0,',
    'B0Z20,100,0.1,,,,,,,,2019,dep,fap 225,,2',
    'B0Z,100,0.1,1.0,5.0,4.0,3.0,2.0,1.0,5.0,2019,reg,fap 87,11.0,',
    'B0Z20,100,0.1,1.0,5.0,4.0,3.0,2.0,1.0,5.0,2019,dep,fap 225,,75',
    'B0Z20,100,0.1,6.0,5.0,4.0,3.0,2.0,1.0,5.0,2019,dep,fap 225,,59',
  ];
  const files = { 'd.csv': TENSION_HEADING + rows.join('\n') };
  const built = await buildWith(t, [{ id: 'dares', kind: 'dares-tensions', path: 'd.csv' }], files);
  const [country, region, department, ...rest] = await built.records('tensions');
  assert.deepEqual(rest, []);
  assert.equal(country?.territoryId, 'country-fr');
  assert.equal(country?.level, 5);
  assert.equal(region?.territoryId, 'reg-32');
  assert.deepEqual(region?.factors, {
    hiringIntensity: 5,
    trainingJobLink: 4,
    labourShortage: null,
    jobInstability: 2,
    workingConditions: 1,
    geographicMismatch: 5,
  });
  assert.equal(region?.missing, undefined);
  assert.deepEqual(
    [department?.territoryId, department?.level, department?.missing],
    ['dep-02', null, 'not-published'],
  );
  const [source] = built.report.sources;
  assert.equal(source?.skipped[0]?.count, 2);
  assert.deepEqual(source?.dropped[0]?.examples, ['d.csv:7: tension "6.0" is not between 1 and 5']);
  assert.deepEqual(
    (await built.records('territories')).map(({ name }) => name),
    ['Hauts-de-France', 'France', 'Aisne'],
  );
  assert.equal((await built.records('sources'))[0]?.title, 'Tensions sur le marché du travail');
});

test('bmo: "*" is secret and never zero, and sums are lower bounds', async t => {
  const heading =
    'annee;Code métier BMO;Nom métier BMO;Famille_met;Lbl_fam_met;REG;NOM_REG;Dept;NomDept;BE26;NOMBE26;met;xmet;smet\r\n';
  const rows = [
    '2026;V0X60;Soigneurs;S;x;32;Hdf;80;Somme;3202;AMIENS;268;*;0',
    '2026;V0X60;Soigneurs;S;x;32;Hdf;80;Somme;3201;ABBEVILLE;10;4;*',
    '2026;V0X60;Soigneurs;S;x;32;Hdf;59;Nord;3216;LILLE;*;*;*',
    '2026;QAX01;Experts;S;x;32;Hdf;59;Nord;3216;LILLE;10;5;0',
    '2026;V0X60;Soigneurs;S;x;11;Idf;75;Paris;1101;PARIS;1;1;1',
    '2026;V0X60;Soigneurs;S;x;32;Hdf;59;Nord;3216;LILLE;beaucoup;1;1',
    ...['02', '60', '62'].map(code => `2026;T4X60;Agents;T;x;32;Hdf;${code};x;33${code};x;1;1;1`),
  ];
  const built = await buildWith(t, [{ id: 'bmo', kind: 'bmo', path: 'b.csv' }], {
    'b.csv': heading + rows.join('\r\n'),
  });
  const records = await built.records('recruitments');
  const of = (territoryId: string): unknown => {
    const match = records.find(record => record.fap === 'V0X60' && record.territoryId === territoryId);
    return match && [match.projects, match.difficult, match.seasonal, match.secret];
  };
  assert.deepEqual(of('bassin-3202'), [268, null, 0, true]);
  assert.deepEqual(of('bassin-3216'), [null, null, null, true]);
  assert.deepEqual(of('dep-80'), [278, 4, 0, true]);
  assert.deepEqual(of('dep-59'), [null, null, null, true]);
  assert.deepEqual(of('reg-32'), [278, 4, 0, true]);
  assert.equal(of('bassin-1101'), undefined);
  const expert = records.find(({ fap, territoryId }) => fap === 'QAX01' && territoryId === 'reg-32');
  assert.deepEqual([expert?.projects, expert?.secret, expert?.year], [10, false, 2026]);
  assert.match(
    built.report.sources[0]?.dropped[0]?.examples[0] ?? '',
    /^b\.csv:7: met "beaucoup" is neither a number nor "\*"$/,
  );
  assert.equal((await built.records('territories')).find(({ id }) => id === 'bassin-3202')?.name, 'Amiens');
});

test('rome: both titles, conditions, sectors, transitions and nearby jobs are read', async t => {
  const built = await buildWith(t, [{ id: 'rome', kind: 'rome', path: join(fixtures, 'rome') }]);
  const [first, second, third, ...rest] = await built.records('jobs');
  assert.deepEqual(rest, []);
  assert.deepEqual(first, {
    id: 'z1101',
    title: { feminine: 'Allumeuse de réverbères', masculine: 'Allumeur de réverbères' },
    rome: ['Z1101'],
    sectors: ['Énergie', 'Tourisme'],
    skills: ['Allumer un réverbère', 'Chimie du gaz', 'Nettoyer une lanterne', 'Être ponctuel'],
    conditions: ['Station debout', 'Travail de nuit'],
    related: ['z1102', 'z1103'],
    links: [],
    sourceId: 'rome',
    summary: "L'allumeur éclaire les rues. Surveille l'état des mèches.",
    access: 'Cet emploi est accessible sans diplôme.',
    transitions: ['ecological', 'digital'],
  });
  assert.deepEqual(second?.title, { feminine: 'Maître Verrière d’art', masculine: 'Maître Verrier d’art' });
  assert.deepEqual(second?.sectors, ["Culture et œuvres d'art"]);
  assert.deepEqual(second?.transitions, ['demographic']);
  assert.deepEqual([third?.title.feminine, third?.transitions], ['Falotier', undefined]);
  assert.equal(built.report.sources[0]?.dropped[0]?.count, 1);
});

test('rome: a mobility of ROME 3 comes first, close or a step up', async t => {
  const mobilities = `"code_rome","code_rome_cible","code_appellation_source","code_appellation_cible","code_type_mobilite","libelle_type_mobilite"
"Z1101","Z1103","","","2","Evolution"
"Z1101","Z1103","","123","1","Proche"
"Z1102","Z1101","","","2","Evolution"
"Z1102","Z1101","","","1","Proche"
"Z1102","Z1103","","","3","Autre"
`;
  const name = 'unix_rubrique_mobilite_v347_utf8.csv';
  const built = await buildWith(t, [{ id: 'rome', kind: 'rome', path: [join(fixtures, 'rome'), name] }], {
    [name]: mobilities,
  });
  const jobs = await built.records('jobs');
  assert.deepEqual(
    jobs.map(({ id, related, mobilities: moves }) => [id, related, moves]),
    [
      ['z1101', ['z1103', 'z1102'], [{ jobId: 'z1103', kind: 'step-up', sourceId: 'rome' }]],
      ['z1102', ['z1101'], [{ jobId: 'z1101', kind: 'close', sourceId: 'rome' }]],
      ['z1103', [], undefined],
    ],
  );
});

test('rome: a transversal skill has a plain wording', () => {
  assert.equal(plainSkill('Faire preuve de contrôle de soi'), 'Garder son calme');
  assert.equal(plainSkill("Être à l'écoute, faire preuve d'empathie"), 'Écouter et comprendre les autres');
  assert.equal(plainSkill('Être ponctuel'), 'Être ponctuel');
});

test('rome: search terms are in records of their own', async t => {
  const built = await buildWith(t, [{ id: 'rome', kind: 'rome', path: join(fixtures, 'rome') }]);
  assert.deepEqual(await built.records('appellations'), [
    { id: 'z1101', names: ['Éclaireur / Éclaireuse d’avenues', 'Bec-de-gaz'], sourceId: 'rome' },
  ]);
  assert.deepEqual(await built.records('profiles'), [
    { id: 'z1101', interests: ['R', 'C'], transversalSkills: ['Être ponctuel', 'Évaluer un risque'], sourceId: 'rome' },
    { id: 'z1102', interests: ['A'], transversalSkills: [], sourceId: 'rome' },
  ]);
});

test('certif-info: each published certification is one training, with all its codes', async t => {
  const csv = [
    'Code_Diplome;Libelle_Diplome;Code_Niveau_Europeen;Code_FormaCode;Libelle_FormaCode;Code_Rome_1;Code_Rome_2;Code_Nsf;Code_RNCP;Code_RS;Code_Scolarité;Etat_Libelle;codeIdeo2',
    '1;CAP allumeur;3;11111;Éclairage;Z1101;M1700;330;111;;50033001;Publié;FOR.1',
    '1;CAP allumeur;3;11111;Éclairage;Z1101;M1700;330;111;;50033001;Publié;FOR.2',
    '2;Préparation;;;;;;;;;;formations préparatoires et non certifiantes;',
    '3;Titre;;;;;;;;RS22;;Publié;',
    '4;Trop;court',
  ].join('\n');
  const built = await buildWith(t, [{ id: 'ci', kind: 'certif-info', path: 'c.csv' }], { 'c.csv': csv });
  const [cap, title, ...rest] = await built.records('trainings');
  assert.deepEqual(rest, []);
  assert.deepEqual(cap, {
    id: 'certifinfo-1',
    title: 'CAP allumeur',
    certifications: [
      { kind: 'certifinfo', code: '1' },
      { kind: 'rncp', code: '111' },
      { kind: 'cfd', code: '50033001' },
      { kind: 'onisep', code: 'FOR.1' },
      { kind: 'onisep', code: 'FOR.2' },
    ],
    certifying: true,
    level: 3,
    entryLevel: null,
    domains: ['Social et aide à la personne'],
    formacodes: ['11111'],
    nsf: ['330'],
    rome: ['Z1101'],
    sourceId: 'ci',
  });
  assert.deepEqual([title?.level, title?.certifications[1]], [null, { kind: 'rs', code: '22' }]);
  assert.deepEqual(built.report.sources[0]?.dropped[0]?.examples, ['c.csv:6: 3 cells instead of 13']);
});

test('communes: communes, postal codes, centres, EPCI and bassins make the territories', async t => {
  const files = {
    'geo/communes.json': JSON.stringify([
      {
        code: '80999',
        nom: 'Étréville',
        departement: '80',
        region: '32',
        type: 'commune-actuelle',
        population: 1200,
        codesPostaux: ['80990'],
      },
      {
        code: '80998',
        nom: 'Vieux-Bourg',
        departement: '80',
        region: '32',
        type: 'commune-deleguee',
        chefLieu: '80999',
      },
      { code: '75999', nom: 'Ailleurs', departement: '75', region: '11', type: 'commune-actuelle' },
    ]),
    'geo/epci.json': JSON.stringify([{ code: '200000001', nom: 'CC des Essais', membres: [{ code: '80999' }] }]),
    'geo/postaux.csv': 'Code_commune_INSEE,Nom_de_la_commune,Code_postal\n80999,ETREVILLE,80991\n',
    'geo/centres.csv': ';GeoPoint;Annee;Code_Officiel_Commune;latitude;longitude\n1;x;2025;80999;49.123456789;2.5\n',
    'geo/lisezmoi.csv': 'a,b\n1,2\n',
    'bassins.csv': 'reg,dep,code_commune_insee,code_bassin_BMO,lib_bassin_BMO\n32,80,80998,3299,ETREVILLE\n',
  };
  const built = await buildWith(t, [{ id: 'geo', kind: 'communes', path: ['geo', 'bassins.csv'] }], files);
  const territories = await built.records('territories');
  assert.deepEqual(
    territories.map(({ id }) => id),
    ['country-fr', 'reg-32', 'dep-80', 'bassin-3299', 'epci-200000001', 'com-80999'],
  );
  assert.deepEqual(territories.at(-1), {
    id: 'com-80999',
    kind: 'commune',
    code: '80999',
    name: 'Étréville',
    parents: ['epci-200000001', 'bassin-3299', 'dep-80', 'reg-32', 'country-fr'],
    lat: 49.12346,
    lon: 2.5,
    population: 1200,
    postalCodes: ['80990', '80991'],
  });
  const bassin = territories.find(({ kind }) => kind === 'bassin');
  assert.deepEqual([bassin?.name, bassin?.population], ['Étréville', 1200]);
});

test('feed: a record with a known id completes it; an invalid one is left out and counted', async t => {
  const files = {
    'a.json': JSON.stringify({
      terms: [{ id: 'cap', acronym: 'CAP', expansion: 'Certificat' }, { id: 'x', acronym: 'X' }, { acronym: 'Y' }],
    }),
    'b.json': JSON.stringify({ terms: [{ id: 'cap', expansion: 'Certificat d’aptitude professionnelle' }] }),
  };
  const built = await buildWith(
    t,
    [
      { id: 'a', kind: 'feed', path: 'a.json' },
      { id: 'b', kind: 'feed', path: 'b.json' },
    ],
    files,
  );
  assert.deepEqual(await built.records('terms'), [
    { id: 'cap', acronym: 'CAP', expansion: 'Certificat d’aptitude professionnelle' },
  ]);
  assert.equal(built.report.sources[1]?.merged, 1);
  assert.deepEqual(built.report.sources[0]?.dropped[0]?.examples, ['a.json: /terms/2/id: is missing']);
  assert.deepEqual(built.report.collections.terms?.invalid[0]?.examples, ['terms x: /expansion is missing']);
});

test('feed: records unlike the schema are left out one by one', async t => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const text =
    `{ "jobs": [{ "id": "a", "fap": "V0Z60" }, { "id": "b", "rome": 3 }, 7, { "id": "__proto__" }], "places": [{ "id": "p", "precision": "none" }],` +
    `"territories": [{ "id": "t", "kind": "commune", "postalCodes": 1 }], "tensions": [{ "territoryId": {} }],` +
    `"trainings": [{ "id": "d", "objective": ${deep} }, { "id": "e", "certifications": "x" }],` +
    `"terms": [{ "id": "cap", "acronym": "CAP", "expansion": "Certificat" }] }`;
  const built = await buildWith(t, [{ id: 'f', kind: 'feed', path: 'f.json' }], { 'f.json': text });
  assert.equal((await built.records('terms')).length, 1);
  for (const name of ['jobs', 'places', 'tensions', 'trainings'] as const)
    assert.deepEqual(await built.records(name), []);
  assert.equal(
    built.report.collections.jobs?.invalid.reduce((sum, { count }) => sum + count, 0),
    3,
  );
  assert.equal(
    built.report.sources[0]?.dropped.some(({ reason }) => reason.includes('nested too deeply')),
    true,
  );
});

test('lheo: the reader returns a training, its session and its place', async t => {
  const path = join(fixtures, '../lheo/offres-2.3.xml');
  const built = await buildWith(t, [{ id: 'offre', kind: 'lheo', path }], {}, { today: '2020-01-01' });
  const [training] = await built.records('trainings');
  const sessions = await built.records('sessions');
  assert.ok(training?.title);
  assert.ok(sessions.some(({ trainingId }) => trainingId === training?.id));
  assert.ok((await built.records('places')).length > 0);
});
