// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';
import { AFFELNET, BEFORE, BTS, FILES, buildOffers, faults, left } from '../support/school-offers.js';

/** Heading of the file of the 2025 intake, whose columns changed. */
const AFFELNET_2025 =
  "Etablissement d'accueil;Sigle de l'établissement d'accueil;Libellé de l'établissement d'accueil;Commune de l'établissement d'accueil;Département de l'établissement d'accueil;Libellé voie d’orientation;Mnémonique MEF national de rattachement;Code spécialité du MEF national de rattachement;MEF STAT 11;Libellé du MEF national de rattachement;Type de MEF;Code Ministère;Secteur ;Palier minimum autorisé pour la saisie du voeu;Voeu de recensement O/N;Statut Offre de formation;Capacité carte scolaire;Capacité d'affectation;Taux de pression (Total demandes vœux 1 / Capacité carte scolaire);Demandes vœux 1;Demandes tous vœux;Affectés voeu 1;Affectés tous vœux\n";

test('orion: first wishes follow the places, and say a later year of entry', async t => {
  const rows = [
    "2022;59;1CAP2  AGENT DE PROPRETE ET D'HYGIENE;0590001A;23210034307;N;ST;12;3",
    "2022;59;1CAP2  AGENT DE PROPRETE ET D'HYGIENE;0590001A;23210034307;N;ST;10;4",
    '2022;59;1ERPRO METIERS DE LA MODE;0590001A;23820024203;N;ST;18;0',
    '2022;62;2NDPRO MET. RELATION CLIENT;0620002B;23810031211;N;ST;999;5',
    '2022;62;2DPROA AMENAGEMENTS PAYSAGERS;0620002B;23811021405;N;ST;20;beaucoup',
    '2022;62;2DPROA SERV PERS;0620002B;23811033001;N;ST;24;',
  ];
  const built = await buildOffers(t, { kind: 'orion' }, AFFELNET + rows.join('\n'));
  assert.deepEqual(
    (await built.records('sessions')).map(({ capacity, firstWishes, confirmedWishes, entryYear }) => [
      capacity,
      firstWishes,
      confirmedWishes,
      entryYear,
    ]),
    [
      [22, 7, undefined, undefined],
      [18, 0, undefined, 2],
      [undefined, 5, undefined, undefined],
      [20, undefined, undefined, undefined],
      [24, undefined, undefined, undefined],
    ],
  );
  assert.deepEqual(faults(built), []);
});

test('orion: wishes of BTS are wishes confirmed, added up over two rows of one diploma', async t => {
  const rows = [
    '2024;59;0590001A;BTS - Services - Comptabilité et gestion;32211031408;100;Scolaire;16',
    '2024;59;0590001A;BTS - Services - Comptabilité et gestion;32211031408;40;Scolaire;14',
  ];
  const built = await buildOffers(t, { kind: 'orion' }, BTS + rows.join('\n'));
  assert.deepEqual(
    (await built.records('sessions')).map(({ firstWishes, confirmedWishes }) => [firstWishes, confirmedWishes]),
    [[undefined, 140]],
  );
});

test('orion: the form of 2025 has apprentices, no year, and wishes that only count pupils', async t => {
  const rows = [
    '0590001A;LP;EXEMPLE;LILLE;NORD;CAP;1CAP2;34307.0;23210034307;1CAP2  PROPRETE;National;MEN;PUBLIC;3eme;N;ST;15;15;1,4;21;51;13;15',
    '0620002B;CFA;MODELE;ARRAS;PAS-DE-CALAIS;CAP;1CAP2;99999.0;23210099999;1CAP2  METIER NOUVEAU;National;MEN;PRIVE;3eme;N;AP;999;999;0,02;15;32;0;0',
    '0590001A;D.S.D.E.N.;DU NORD;LILLE;NORD;AUTRE;;;;;Affectation;MEN;PUBLIC;2nde;O;ST;0;0;0;1;1;0;0',
    '0590001A;LP;EXEMPLE;LILLE;NORD;CAP;1CAP2;34307.0;23210034307;1CAP2  PROPRETE;National;MEN;PUBLIC;3eme;N;XX;15;15;1,4;21;51;13;15',
  ];
  const built = await buildOffers(t, { kind: 'orion', period: '2025' }, AFFELNET_2025 + rows.join('\n'));
  const titles = new Map((await built.records('trainings')).map(({ id, title }) => [id, title]));
  assert.deepEqual(
    (await built.records('sessions')).map(({ trainingId, route, schoolYear, capacity, firstWishes }) => [
      titles.get(trainingId),
      route,
      schoolYear,
      capacity,
      firstWishes,
    ]),
    [
      ['CAP Agent de propreté et d’hygiène', 'school', '2025-2026', 15, 21],
      ['Metier nouveau', 'apprenticeship', '2025-2026', undefined, 15],
    ],
  );
  assert.deepEqual(left(built), [['census-wish', 1]]);
  assert.deepEqual(faults(built), ['offre.csv:5: "xx" is neither "scolaire" nor "apprentissage"']);
});

test('diplomas: a seconde and its bacs have one family; a diploma in two keeps the first', async t => {
  const groups = [
    'GROUPE_FORMATION;TYPE_GROUPE_FORMATION;LIBELLE_COURT;LIBELLE_LONG;LIBELLE_EDITION;DATE_OUVERTURE;DATE_FERMETURE;DATE_INTERVENTION',
    'G0005;TG01;RELATION CLIENT;RELATION CLIENT;Relation client;01/09/2019;;22/05/2025',
    'G0006;TG01;AUTRE;AUTRE;Autre;01/09/2019;;22/05/2025',
    'G0022;TG03;BTS;BTS;BTS à options;01/09/2019;;22/05/2025',
  ].join('\n');
  const links = [
    'GROUPE_FORMATION;FORMATION_DIPLOME;DATE_OUVERTURE;DATE_FERMETURE;DATE_INTERVENTION',
    'G0005;40031211;01/09/2019;;23/05/2025',
    'G0005;40024203;01/09/2019;;23/05/2025',
    'G0005;40031299;01/09/2019;31/08/2024;23/05/2025',
    'G0006;40024203;01/09/2019;;23/05/2025',
    'G0006;4002;01/09/2019;;23/05/2025',
    'G0022;32031408;01/09/2019;;23/05/2025',
  ].join('\n');
  const rows = [
    '2022;62;2NDPRO MET. RELATION CLIENT;0620002B;23810031211;N;ST;24;5',
    '2022;59;1ERPRO METIERS DE LA MODE;0590001A;23820024203;N;ST;18;0',
  ];
  const [places = {}, nomenclatures] = BEFORE;
  const sources = [
    places,
    { ...nomenclatures, path: [...[nomenclatures?.path ?? []].flat(), 'groupes.csv', 'liens.csv'] },
    { id: 'offre', kind: 'orion', path: 'offre.csv' },
  ];
  const built = await buildWith(t, sources, {
    ...FILES,
    'groupes.csv': groups,
    'liens.csv': links,
    'offre.csv': AFFELNET + rows.join('\n'),
  });
  const family = { name: 'Relation client', commonYear: '40031211', diplomas: ['40024203'], sourceId: 'noms' };
  const trainings = await built.records('trainings');
  assert.deepEqual(
    trainings.map(({ tradeFamily }) => tradeFamily),
    [family, family],
  );
  const names = built.report.sources.find(({ id }) => id === 'noms');
  assert.deepEqual(
    names?.dropped.flatMap(({ examples }) => examples),
    [
      'liens.csv:5: diploma "40024203" is in another family of trades already',
      'liens.csv:6: "4002" is not a code of a diploma',
    ],
  );
});
