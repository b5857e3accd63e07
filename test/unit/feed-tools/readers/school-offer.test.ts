// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';
import { AFFELNET, BEFORE, BTS, FILES, OFFICIAL, buildOffers, faults, left, offers } from '../support/school-offers.js';

test('orion: CAP and bac pro have their official name and the places of their first year', async t => {
  const rows = [
    "2022;59;1CAP2  AGENT DE PROPRETE ET D'HYGIENE;0590001A;23210034307;N;ST;12;3",
    '2022;59;2NDPRO METIERS DE LA MODE;0590001A;23810024203;N;ST;15;4',
    '2022;59;1ERPRO METIERS DE LA MODE;0590001A;23820024203;N;ST;18;0',
    '2022;62;2NDPRO MET. RELATION CLIENT;0620002B;23810031211;N;ST;999;5',
    '2022;62;2DPROA AMENAGEMENTS PAYSAGERS;0620002B;23811021405;N;ST;20;5',
    '2022;62;2DPROA SERV PERS;0620002B;23811033001;N;ST;24;5',
    '2022;62;1CAP2  METIER NOUVEAU;0620002B;23210099999;N;ST;0;5',
    '2022;75;1CAP2  CUISINE;0750001X;23210034307;N;ST;12;3',
  ];
  const built = await buildOffers(t, { kind: 'orion' }, AFFELNET + rows.join('\n'));
  assert.deepEqual(await offers(built), [
    ['CAP Agent de propreté et d’hygiène', 12, '2022-2023', 'school'],
    ['Bac pro Métiers de la mode - vêtements', 15, '2022-2023', 'school'],
    ['Seconde professionnelle Metiers de la relation client', undefined, '2022-2023', 'school'],
    ['Bac pro Amenagements paysagers', 20, '2022-2023', 'school'],
    ['Seconde professionnelle agricole Service aux personnes', 24, '2022-2023', 'school'],
    ['Metier nouveau', 0, '2022-2023', 'school'],
  ]);
  const [cap, , common] = await built.records('trainings');
  assert.deepEqual(cap?.certifications, [
    { kind: 'rncp', code: '24655' },
    { kind: 'cfd', code: '50034307' },
  ]);
  assert.deepEqual([cap?.level, cap?.nsf, cap?.sourceId], [3, ['343'], 'noms']);
  assert.equal(common?.certifying, false);
  const [session] = await built.records('sessions');
  assert.deepEqual([session?.start, session?.end, session?.recruitment, session?.funded], [null, null, null, null]);
  assert.deepEqual(left(built), [['row-outside-territory', 1]]);
});

test('orion: the places of two wishes add up, and one unknown makes the sum unknown', async t => {
  const rows = [
    '2024;59;0590001A;BTS - Services - Comptabilité et gestion;32211031408;100;Scolaire;16',
    '2024;59;0590001A;BTS - Services - Comptabilité et gestion;32211031408;40;Scolaire;14',
    '2024;59;0590001A;BTS - Services - Comptabilité et gestion;32211031408;40;Scolaire;14',
    '2024;62;0620002B;BTS - Services - Comptabilité et gestion - en apprentissage;32211031408;9;Apprentissage;10',
    '2024;62;0620002B;BTS - Services - Comptabilité et gestion - en apprentissage;32211031408;8;Apprentissage;',
    '2024;62;0620002B;BTS - Agricole - Viticulture - en apprentissage;32212099999;8;Apprentissage;6',
  ];
  const built = await buildOffers(t, { kind: 'orion' }, BTS + rows.join('\n'));
  assert.deepEqual(await offers(built), [
    ['BTS Comptabilité et gestion', 30, '2024-2025', 'school'],
    ['BTS Comptabilité et gestion', undefined, '2024-2025', 'apprenticeship'],
    ['BTSA Viticulture', 6, '2024-2025', 'apprenticeship'],
  ]);
  assert.deepEqual(left(built), [['offer-repeated', 1]]);
  assert.deepEqual(
    (await built.records('places')).map(({ name, communeCode, lat, precision }) => [name, communeCode, lat, precision]),
    [
      ["Lycée de l'Exemple", '59350', 50.63, 'exact'],
      ['CFA du Modèle', '62041', 50.29, 'commune'],
    ],
  );
});

test('orion: each fault has its line and its reason, and drops its row only', async t => {
  const rows = [
    '2024;59;590001A;BTS - Services - A;32211031408;1;Scolaire;16',
    '2024;59;0590001A;BTS - Services - A;3221;1;Scolaire;16',
    '2024;59;0590001A;BTS - Services - A;32211031408;1;Mixte;16',
    '2024;59;0590001A;BTS - Services - A;32211031408;1;Scolaire;beaucoup',
    'bientôt;59;0590001A;BTS - Services - A;32211031408;1;Scolaire;16',
    '2024;59;0599999Z;BTS - Services - A;32211031408;1;Scolaire;16',
    '2024;80;0800003C;BTS - Services - A;32211031408;1;Scolaire;16',
    '2024;59;0590001A;BTS - Services - Comptabilité et gestion;32211031408;1;Scolaire;16',
  ];
  const built = await buildOffers(t, { kind: 'orion' }, BTS + rows.join('\n'));
  assert.deepEqual(faults(built).sort(), [
    'offre.csv:2: "590001A" is not a UAI',
    'offre.csv:3: "3221" is not a MEFSTAT11 code',
    'offre.csv:4: "mixte" is neither "scolaire" nor "apprentissage"',
    'offre.csv:5: "beaucoup" is not a number of places',
    'offre.csv:6: "bientôt" is not the year of an intake',
    'offre.csv:7: establishment 0599999Z is in no directory read before',
    'offre.csv:8: the directory gives no commune for the establishment 0800003C',
  ]);
  assert.equal((await offers(built)).length, 1);
});

test('orion: a file without a year takes the period of the source', async t => {
  const rows = 'UAI;LIBELLÉFORMATION;MEFSTAT11;STATUT;CAPACITEPSUP\n0590001A;BTS - Services - A;32211031408;Scolaire;1';
  const built = await buildOffers(t, { kind: 'orion', period: '2023-2024' }, rows);
  assert.deepEqual(await offers(built), [['BTS Comptabilité et gestion', 1, '2023-2024', 'school']]);
});

test('lycee-series: a series that pupils enter is an offer of the latest year', async t => {
  const series = ['g', 'st2s', 'std2a', 'sthr', 'sti2d', 'stl', 'stmg', 'tmd'];
  const heading = [
    'rentree_scolaire',
    'numero_lycee',
    ...series.flatMap(name => [`1eres_${name}`, `terminales_${name}`]),
  ];
  const row = (year: string, uai: string, pupils: Record<string, string>): string =>
    heading.map(name => ({ rentree_scolaire: year, numero_lycee: uai })[name] ?? pupils[name] ?? '0').join(';');
  const rows = [
    heading.join(';'),
    row('2021', '0590001A', { '1eres_g': '20', '1eres_stl': '5' }),
    row('2021', '0620002B', { '1eres_g': '20' }),
    row('2022', '0590001A', { '1eres_g': '22', '1eres_stmg': '8', terminales_stl: '5' }),
    row('2021', '0590001A', { '1eres_sti2d': '20' }),
    row('2022', '0620002B', {}),
    row('2022', '0590009Z', { '1eres_g': '4' }),
    row('22', '0590001A', { '1eres_g': '4' }),
    row('2022', '0620002B', { '1eres_g': 'beaucoup' }),
  ];
  const built = await buildOffers(t, { kind: 'lycee-series' }, rows.join('\n'));
  assert.deepEqual(await offers(built), [
    ['Baccalauréat général', undefined, '2022-2023', 'school'],
    ['Bac techno STMG – Sciences et technologies du management et de la gestion', undefined, '2022-2023', 'school'],
  ]);
  assert.deepEqual(faults(built).sort(), [
    'offre.csv:7: establishment 0590009Z is in no directory read before',
    'offre.csv:8: "22" is not the year of an intake',
    'offre.csv:9: 1eres_g "beaucoup" is not a whole number',
  ]);
  assert.deepEqual(left(built), [
    ['older-intake', 3],
    ['series-not-offered', 1],
  ]);
});

test('establishments: the first directory wins, and faults have their line', async t => {
  const annuaire = [
    'Identifiant_de_l_etablissement;Nom_etablissement;Code_commune;Nom_commune;latitude;longitude',
    '0590001A;Un autre nom;59350;Lille;50.6;3.0',
    '0590004d;Lycée des Essais;59009;Villeneuve-d’Ascq;0;0',
    'x;Lycée;59009;Lille;50.6;3.0',
    '0590005E;;59009;Lille;50.6;3.0',
    '0750001X;Lycée de Paris;75056;Paris;48.85;2.35',
    '',
  ].join('\n');
  const rows =
    'UAI;LIBELLÉFORMATION;MEFSTAT11;STATUT;CAPACITEPSUP\n0590001A;BTS - Services - A;32211031408;Scolaire;1\n0590004D;BTS - Services - A;32211031408;Scolaire;1';
  const sources = [
    ...BEFORE,
    { id: 'annuaire', kind: 'establishments', path: 'annuaire.csv' },
    { id: 'offre', kind: 'orion', path: 'offre.csv', period: '2024' },
  ];
  const built = await buildWith(t, sources, { ...FILES, 'annuaire.csv': annuaire, 'offre.csv': rows });
  assert.deepEqual(
    (await built.records('providers')).map(({ name, uai }) => [name, uai]),
    [
      ["Lycée de l'Exemple", '0590001A'],
      ['Lycée des Essais', '0590004D'],
    ],
  );
  const source = built.report.sources.find(({ id }) => id === 'annuaire');
  assert.deepEqual(source?.dropped.flatMap(({ examples }) => examples).sort(), [
    'annuaire.csv:4: "X" is not a UAI',
    'annuaire.csv:5: no name',
  ]);
  assert.deepEqual(
    source?.warnings.flatMap(({ examples }) => examples),
    ['annuaire.csv:3: coordinates "0", "0" are the point 0, 0'],
  );
  assert.deepEqual(
    source?.skipped.map(({ code, count }) => [code, count]),
    [
      ['establishment-repeated', 1],
      ['row-outside-territory', 1],
    ],
  );
});

test('diplomas: a code or a name missing from the official list is reported with its line', async t => {
  const noms = `${OFFICIAL}\nCAP;12;Cuisine;1\nCAP;500-22139 T;;37553`;
  const built = await buildWith(t, BEFORE, { ...FILES, 'noms.csv': noms });
  assert.deepEqual(faults(built), ['noms.csv:5: "12" is not a code of a diploma', 'noms.csv:6: no title']);
});
