// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';
import { BEFORE, DIRECTORY, EXTRACT, FILES, buildOffers, faults, left, offers } from '../support/school-offers.js';

test('parcoursup: an extract gives the offers that no earlier source has, at their own site', async t => {
  const rows = [
    'Public;0590001A;Lycee de l Exemple;Hauts de France;BTS   Services   Comptabilite et gestion;50.63, 3.06',
    'Public;0590001A;Lycee de l Exemple;Hauts de France;BTS   Services   Nouveau;50.631, 3.061',
    'Public;0620002B;CFA du Modele;Hauts de France;BUT   Chimie;50.33, 2.77',
    'Public;0620002B;CFA du Modele;Hauts de France;BUT   Chimie;50.33, 2.77',
    'Public;0620002B;CFA du Modele;Hauts de France;CPGE   MPSI;50.29, 2.77',
    'Public;0620002B;CFA du Modele;Hauts de France;Licence   Droit;48.85, 2.35',
    'Public;059;x;Hauts de France;Licence   Droit;50.29, 2.77',
    'Public;0620002B;CFA du Modele;Hauts de France;;50.29, 2.77',
  ];
  const bts =
    'UAI;LIBELLÉFORMATION;MEFSTAT11;STATUT;CAPACITEPSUP\n0590001A;BTS - Services - Comptabilité et gestion;32211031408;Scolaire;24\n' +
    '0590001A;BTS - Services - Nouveau - en apprentissage;32211099999;Apprentissage;12';
  const sources = [
    ...BEFORE,
    { id: 'bts', kind: 'orion', path: 'bts.csv', period: '2024' },
    { id: 'offre', kind: 'parcoursup', path: 'offre.csv', period: '2025' },
  ];
  const built = await buildWith(t, sources, { ...FILES, 'bts.csv': bts, 'offre.csv': EXTRACT + rows.join('\n') });
  assert.deepEqual(await offers(built), [
    ['BTS Comptabilité et gestion', 24, '2024-2025', 'school'],
    ['BTS Nouveau', 12, '2024-2025', 'apprenticeship'],
    ['BTS Nouveau', undefined, '2025-2026', 'school'],
    ['BUT Chimie', undefined, '2025-2026', 'school'],
    ['CPGE MPSI', undefined, '2025-2026', 'school'],
  ]);
  const trainings = await built.records('trainings');
  assert.deepEqual(
    trainings.map(({ level, entryLevel, certifying }) => [level, entryLevel, certifying]),
    [
      [5, 4, true],
      [5, 4, true],
      [6, 4, true],
      [null, 4, false],
    ],
  );
  const places = new Map((await built.records('places')).map(place => [place.id, place]));
  assert.deepEqual(
    (await built.records('sessions')).map(({ placeId }) => [
      places.get(placeId ?? '')?.lat,
      places.get(placeId ?? '')?.communeName,
    ]),
    [
      [50.63, 'Lille'],
      [50.63, 'Lille'],
      [50.63, 'Lille'],
      [50.33, ''],
      [50.29, 'Arras'],
    ],
  );
  assert.deepEqual(left(built), [
    ['offer-known', 1],
    ['offer-repeated', 1],
  ]);
  assert.deepEqual(faults(built).sort(), [
    'offre.csv:7: the point is 163 km away from the establishment',
    'offre.csv:8: "059" is not a UAI',
    'offre.csv:9: no title',
  ]);
});

test('parcoursup: two codes that differ by their letter only are two establishments', async t => {
  const rows = [
    'Public;0590001A;Lycee;Hauts de France;BUT   Chimie;50.63, 3.06',
    'Public;0590001B;Cursus;Hauts de France;BUT   Chimie;50.63, 3.06',
  ].join('\n');
  const files = {
    ...FILES,
    'lieux.csv': `${DIRECTORY}\n0590001B;Un cursus;;;59350;Lille;50.63;3.06;point;x`,
    'offre.csv': EXTRACT + rows,
  };
  const built = await buildWith(
    t,
    [...BEFORE, { id: 'offre', kind: 'parcoursup', path: 'offre.csv', period: '2025' }],
    files,
  );
  assert.equal((await offers(built)).length, 2);
});

test('parcoursup: an extract without the period of its source gives no offer', async t => {
  const row = 'Public;0590001A;Lycee;Hauts de France;BUT   Chimie;50.63, 3.06';
  const built = await buildOffers(t, { kind: 'parcoursup' }, EXTRACT + row);
  assert.deepEqual(faults(built), ['offre.csv:2: the year is missing: give the period of the source']);
});
