// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearbyFiles } from '../../../packages/portal/src/site/nearby-files.js';
import type { Site } from '../../../packages/portal/src/site/site.js';

const commune = (code: string, name: string, population: number): object => ({
  ...{ id: `com-${code}`, kind: 'commune', code, name, population, lat: 50.4321, lon: 2.8333, postalCodes: ['62300'] },
});

/** Returns a site of two communes with the same name, of a training in Lens and of one without a place. */
const site = (search?: object): Site =>
  ({
    search,
    data: {
      territories: [commune('02001', 'Étampes', 10), commune('62498', 'Étampes', 900), { kind: 'region', name: 'Eu' }],
      places: new Map([['lycee', { communeCode: '62498', communeName: 'Lens', lat: 50.4321, lon: 2.8333 }]]),
      sessions: new Map([['cap', [{ placeId: 'lycee' }, { placeId: 'lycee' }, { placeId: null }]]]),
    },
    contents: {
      trainings: [{ id: 'cap' }, { id: 'rien' }],
      trainers: [{ id: 'cfa', name: 'CFA', address: { communeName: 'Lens' }, lat: 50.4, lon: 2.8 }],
      guides: [
        {
          ...{ id: 'cio', kind: 'structure', name: 'CIO', phone: '03 21 00 00 00', lat: 50.4, lon: 2.8 },
          ...{ needs: ['training'], audiences: ['Jeunes'], audienceIds: ['pupils'] },
        },
        { id: 'loin', kind: 'structure', name: 'Sans lieu', needs: ['training'] },
      ],
      resources: [
        {
          id: 'cio',
          kind: 'structure',
          name: 'CIO',
          phone: '03 21 00 00 00',
          lat: 50.4,
          lon: 2.8,
          needs: ['training', 'job'],
          audiences: ['Jeunes'],
          audienceIds: ['pupils'],
        },
        {
          id: 'ccas',
          kind: 'structure',
          name: 'CCAS',
          phone: '03 21 11 11 11',
          lat: 50.4,
          lon: 2.8,
          needs: ['job'],
          audiences: ['Tous publics'],
          summary: 'Aides de la commune. Coordonnées de 2019, à vérifier',
          audienceIds: ['everyone'],
        },
        {
          id: 'aide',
          kind: 'measure',
          name: 'Aide',
          phone: '03 21 22 22 22',
          lat: 50.4,
          lon: 2.8,
          needs: ['job'],
          audiences: [],
        },
      ],
    },
    pathOf: (section: string, id: string) => `/${section}/${id}/`,
  }) as unknown as Site;

const contentOf = (name: string): unknown => {
  const file = nearbyFiles(site({})).find(({ path }) => path === `assets/villes/${name}.json`);
  return JSON.parse(file?.content ?? 'null');
};

describe('nearbyFiles', () => {
  test('gives communes by letter and postal code, the largest first, and places of each training', () => {
    assert.deepEqual(contentOf('e'), { etampes: ['62498', 50.43, 2.83] });
    assert.deepEqual(contentOf('6'), { 62300: ['62498', 50.43, 2.83, 'Étampes'] });
    assert.deepEqual(contentOf('formations'), { towns: [['Lens', 50.43, 2.83]], trainings: { cap: [0] } });
  });

  test('gives the people whose place is known, with the telephone that they publish', () => {
    assert.deepEqual(contentOf('apprentissage'), [['CFA', 'annuaire/cfa/', 'Lens', 50.4, 2.8]]);
    assert.deepEqual(contentOf('conseil'), [['CIO', 'annuaire/cio/', '', 50.4, 2.8, '03 21 00 00 00', 'bA', 'Jeunes']]);
  });

  test('gives who answers a need, with its letters, whom they help and the year of an old contact', () =>
    assert.deepEqual(contentOf('aide'), [
      ['CIO', 'annuaire/cio/', '', 50.4, 2.8, '03 21 00 00 00', 'abA', 'Jeunes'],
      ['CCAS', 'annuaire/ccas/', '', 50.4, 2.8, '03 21 11 11 11', 'a', '', 2019],
    ]));

  test('writes nothing without the script that reads them', () => assert.deepEqual(nearbyFiles(site()), []));
});
