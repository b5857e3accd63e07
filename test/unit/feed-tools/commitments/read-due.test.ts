// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDue } from '../../../../packages/feed-tools/src/commitments/read-due.js';

/** Words, first day, last day, and a flag for a recurring date. */
type Row = readonly [words: string, start: string | undefined, end: string | undefined, recurring?: 'again'];

const READ: readonly Row[] = [
  ['1er trimestre 2023', '2023-01-01', '2023-03-31'],
  ['1ᵉʳ trimestre 2023', '2023-01-01', '2023-03-31'],
  ['2e trimestre 2023', '2023-04-01', '2023-06-30'],
  ['3ème trimestre 2023', '2023-07-01', '2023-09-30'],
  ['dernier trimestre 2023', '2023-10-01', '2023-12-31'],
  ['1er semestre 2023 (prévision)', '2023-01-01', '2023-06-30'],
  ['second semestre 2023', '2023-07-01', '2023-12-31'],
  ['dernier semestre 2023', '2023-07-01', '2023-12-31'],
  ['fin du 1er semestre 2023', '2023-01-01', '2023-06-30'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['courant 2024', '2024-01-01', '2024-12-31'],
  ['toute l’année 2023', '2023-01-01', '2023-12-31'],
  ['fin 2023', '2023-07-01', '2023-12-31'],
  ['début 2023', '2023-01-01', '2023-06-30'],
  ['horizon 2028', undefined, '2028-12-31'],
  ['d’ici 2028', undefined, '2028-12-31'],
  ['Février 2023', '2023-02-01', '2023-02-28'],
  ['février 2024', '2024-02-01', '2024-02-29'],
  ['fin mars 2023', '2023-03-01', '2023-03-31'],
  ['juin 2023 impératif (semaine de l’industrie)', '2023-06-01', '2023-06-30'],
  ['01/11/2022', '2022-11-01', '2022-11-01'],
  ['2022-11-01', '2022-11-01', '2022-11-01'],
  ['rentrée 2023', '2023-09-01', '2023-09-30'],
  ['année scolaire 2023-2024', '2023-09-01', '2024-08-31'],
  ['2022-2023', '2022-01-01', '2023-12-31'],
  ['2023 à 2028', '2023-01-01', '2028-12-31'],
  ['2023 et 2024', '2023-01-01', '2024-12-31'],
  ['fin 2023 - début 2024', '2023-07-01', '2024-06-30'],
  ['fin 2023 -\u202f2024 - début 2025', '2023-07-01', '2025-06-30'],
  ['fin 2023-2027', '2023-07-01', '2027-12-31'],
  ['janvier-mars 2023', '2023-01-01', '2023-03-31'],
  ['février - juillet 2024', '2024-02-01', '2024-07-31'],
  ['novembre 2022 - janvier 2023', '2022-11-01', '2023-01-31'],
  ['septembre 2022 - fin du 1er semestre 2023', '2022-09-01', '2023-06-30'],
  ['janvier 2023 – décembre 2024', '2023-01-01', '2024-12-31'],
  ['dès 2022', '2022-01-01', undefined],
  ['dès janvier 2023', '2023-01-01', undefined],
  ['dès le dernier trimestre 2022', '2022-10-01', undefined],
  ['à partir du 2e trimestre 2023', '2023-04-01', undefined],
  ['à partir du dernier semestre 2023 et tout au long du projet', '2023-07-01', undefined],
  ['dès septembre 2022, puis chaque rentrée', '2022-09-01', undefined, 'again'],
  ['dès février 2023, puis chaque année scolaire', '2023-02-01', undefined, 'again'],
  ['dès octobre 2022, puis chaque rentrée (expérimentation sur 3 années scolaires)', '2022-10-01', undefined, 'again'],
  ['janvier-mars 2023, puis actions récurrentes (GEIQ HRT) et mensuelles des UMIH', '2023-01-01', undefined, 'again'],
  ['annuel', undefined, undefined, 'again'],
  ['1 par trimestre', undefined, undefined, 'again'],
  ['tous les 2 à 3\u00a0ans', undefined, undefined, 'again'],
  ['action pérenne (sans limite de temps)', undefined, undefined, 'again'],
];

for (const [words, start, end, recurring] of READ) {
  test(`the date in words « ${words} »`, () => {
    assert.deepEqual(readDue(words), {
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      recurring: recurring === 'again',
    });
  });
}

const LEFT_AS_TEXT = [
  '',
  'à construire',
  'à la signature',
  'dès la signature du CPRDFOP',
  'lors du premier échange',
  'premier temps d’échanges',
  'second temps',
  'tout au long de l’action',
  '04/10/2022 - calendrier à venir pour 2023',
  'ressources produites en 2022 ; autres en 2023 et au-delà',
  'tout au long de l’année ; janvier 2023 (imprimé deux fois)',
  'janvier-mars 2023 : action coup de poing ; puis mensuel 2023-2024 sauf juillet et août',
  'dès 2023, puis plus tard',
  '5e trimestre 2023',
  'troisième semestre 2023',
  '31/02/2023',
  '2024 - 2023',
  'mars - janvier 2023',
  'année scolaire 2023-2025',
  '1200',
  '2023 et 2024 et 2025 et 2026 et 2027',
  `2023${' '.repeat(300)}`,
  'constructor',
];

for (const words of LEFT_AS_TEXT) {
  test(`an invalid date is kept as a text: « ${words.slice(0, 60)} »`, () => {
    assert.equal(readDue(words), undefined);
  });
}
