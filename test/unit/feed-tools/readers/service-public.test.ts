// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import {
  SERVICE_TYPES,
  serviceTypeOf,
} from '../../../../packages/feed-tools/src/readers/service-public/service-types.js';
import { dialablePhone } from '../../../../packages/feed-tools/src/text/telephone.js';
import { buildWith, type Built } from '../support/built.js';
import { messageCounts } from '../support/message-counts.js';

const COMMUNES = [
  'id,kind,code,name,parents,lat,lon,postalCodes',
  'com-02408,commune,02408,Laon,dep-02,49.5633,3.6208,02000',
  'com-59249,commune,59249,Fourmies,dep-59,50.0167,4.0483,59610',
  '',
].join('\n');

const communes = {
  id: 'communes',
  kind: 'csv',
  path: 'communes.csv',
  collection: 'territories',
  columns: {
    id: 'id',
    kind: 'kind',
    code: 'code',
    name: 'name',
    parents: { column: 'parents', split: '|' },
    lat: 'lat',
    lon: 'lon',
    postalCodes: { column: 'postalCodes', split: '|' },
  },
};

/** Returns a service as the API of the directory writes it: its lists are JSON strings. */
function service(fields: Record<string, unknown> = {}): object {
  return {
    id: 'a1',
    nom: 'Caisse d’allocations familiales (Caf) de l’Exemple',
    pivot: JSON.stringify([{ type_service_local: 'caf', code_insee_commune: ['59249'] }]),
    telephone: JSON.stringify([{ valeur: '03 27 60 12 34', description: '' }]),
    adresse_courriel: 'accueil@caf.example.org',
    site_internet: JSON.stringify([{ libelle: '', valeur: 'https://www.caf.example.org' }]),
    adresse: JSON.stringify([
      {
        type_adresse: 'Adresse',
        complement1: 'Bâtiment B',
        numero_voie: '1 rue du Puits',
        code_postal: '59610',
        nom_commune: 'Fourmies',
        longitude: '4.049',
        latitude: '50.017',
        accessibilite: 'ACC',
      },
    ]),
    plage_ouverture: JSON.stringify([
      {
        nom_jour_debut: 'Lundi',
        nom_jour_fin: 'Mercredi',
        valeur_heure_debut_1: '09:00:00',
        valeur_heure_fin_1: '12:00:00',
        valeur_heure_debut_2: '13:30:00',
        valeur_heure_fin_2: '16:00:00',
        commentaire: '',
      },
    ]),
    date_modification: '14/07/2026 08:00:00',
    code_insee_commune: '59249',
    ...fields,
  };
}

async function buildServices(t: TestContext, services: readonly object[]): Promise<[Map<string, Resource>, Built]> {
  const built = await buildWith(t, [communes, { id: 'sp', kind: 'service-public', path: 'export.json' }], {
    'communes.csv': COMMUNES,
    'export.json': JSON.stringify(services),
  });
  return [new Map((await built.records('directory')).map(record => [record.id, record])), built];
}

describe('the reader of the directory of the administration', () => {
  it('reads an item of the export: needs, hours, telephone, coordinates, day', async t => {
    const [records] = await buildServices(t, [service()]);
    const caf = records.get('service-public-a1');
    assert.deepEqual(caf?.needs, ['money', 'housing', 'childcare']);
    assert.deepEqual(caf.hours, [
      { days: [1, 2, 3], opens: '09:00', closes: '12:00' },
      { days: [1, 2, 3], opens: '13:30', closes: '16:00' },
    ]);
    assert.deepEqual(
      [caf.phone, caf.email, caf.url, caf.checked, caf.lat, caf.access?.wheelchair],
      ['03 27 60 12 34', 'accueil@caf.example.org', 'https://www.caf.example.org', '2026-07-14', 50.017, true],
    );
    assert.equal(caf.address?.street, 'Bâtiment B, 1 rue du Puits');
  });

  it('reads lists that are lists, and hours with a comment in words', async t => {
    const [records] = await buildServices(t, [
      service({
        pivot: [{ type_service_local: 'maison_handicapees' }],
        telephone: [{ valeur: '03 27 60 12 34' }],
        plage_ouverture: [
          {
            nom_jour_debut: 'Monday',
            nom_jour_fin: 'Friday',
            valeur_heure_debut_1: '09:00:00',
            valeur_heure_fin_1: '12:00:00',
            commentaire: 'sur rendez-vous',
          },
        ],
      }),
    ]);
    const office = records.get('service-public-a1');
    assert.deepEqual([office?.phone, office?.hours], ['03 27 60 12 34', undefined]);
    assert.equal(office?.hoursText, 'lundi à vendredi 09:00-12:00 (sur rendez-vous)');
    assert.deepEqual(office.audienceIds, ['disability', 'families']);
  });

  it('writes a commune in capitals as an earlier source does, else in lower case', async t => {
    const at = (name: string, postalCode: string): object => ({ code_postal: postalCode, nom_commune: name });
    const [records] = await buildServices(t, [
      service({ adresse: [at('FOURMIES', '59610')] }),
      service({ id: 'a2', adresse: [at('LAVAL-EN-LAONNOIS', '02860')], code_insee_commune: '' }),
    ]);
    assert.equal(records.get('service-public-a1')?.address?.communeName, 'Fourmies');
    assert.equal(records.get('service-public-a2')?.address?.communeName, 'Laval-en-Laonnois');
  });

  it('leaves out a service inside a prison, which nobody else can enter', async t => {
    const justice = JSON.stringify([{ type_service_local: 'point_justice' }]);
    const names = [
      'Point-justice specialisé - Maison d’arrêt de Laon',
      "Point-justice spécialisé - Centre de détention de l'Exemple",
      'Point-justice - Centre pénitentiaire de Laon',
      'Point-justice - Établissement pénitentiaire pour mineurs de Laon',
      'Point-justice - Maison des droits de Fourmies',
    ];
    const [records, built] = await buildServices(
      t,
      names.map((nom, index) => service({ id: `j${index}`, nom, pivot: justice })),
    );
    assert.deepEqual(
      [...records.values()].map(({ name }) => name),
      ['Point-justice - Maison des droits de Fourmies'],
    );
    assert.deepEqual(messageCounts(built, 'sp'), [['service-in-a-prison', 4]]);
  });

  it('reports a non-dialable telephone, and shows none', async t => {
    const [records, built] = await buildServices(t, [
      service({ telephone: JSON.stringify([{ valeur: '01 23 45 67 89' }]) }),
    ]);
    assert.equal(records.get('service-public-a1')?.phone, undefined);
    assert.deepEqual(messageCounts(built, 'sp'), [['not-a-telephone', 1]]);
  });

  it('reports the code of an abolished commune, and places the service by its name', async t => {
    const [records, built] = await buildServices(t, [
      service({ code_insee_commune: '59999', adresse: [{ code_postal: '59610', nom_commune: 'Fourmies' }] }),
    ]);
    assert.deepEqual(records.get('service-public-a1')?.address?.communeCode, '59249');
    assert.deepEqual(messageCounts(built, 'sp'), [['commune-code-unknown', 1]]);
  });

  it('leaves out a type that matches no need, with its name', async t => {
    const [records, built] = await buildServices(t, [
      service(),
      service({ id: 'a2', pivot: JSON.stringify([{ type_service_local: 'police_municipale' }]) }),
    ]);
    assert.equal(records.size, 1);
    assert.deepEqual(messageCounts(built, 'sp'), [['service-without-need', 1]]);
  });

  it('reads a table, shortens long names, and keeps an aid of a commune for its people', async t => {
    const table = [
      'type;categorie;nom;telephone;courriel;site;adresse;adresse_postale;code_postal;commune;dep',
      'ccas;CCAS;"Centre communal d\'action sociale (CCAS) - Fourmies";"03 27 60 12 34 ; 06 89 53 57 49";;;1 rue du Puits, 59610 Fourmies;;59610;Fourmies;59',
      '',
    ].join('\n');
    const source = { id: 'sp', kind: 'service-public', path: 'table.csv', checked: '2019-10-22' };
    const built = await buildWith(t, [communes, source], { 'communes.csv': COMMUNES, 'table.csv': table });
    const [record] = await built.records('directory');
    assert.deepEqual(
      [record?.name, record?.address?.street, record?.areas, record?.reach, record?.lat],
      ['CCAS - Fourmies', '1 rue du Puits', ['com-59249'], 'area', 50.0167],
    );
    assert.match(record?.summary ?? '', /Coordonnées de 2019, à vérifier/);
  });
});

describe('dialablePhone', () => {
  it('accepts dialable numbers, short ones and those of other countries', () => {
    for (const number of ['03 27 60 12 34', '+33 3 27 60 12 34', '119', '3949', '0 800 026 080', '+32 56 48 02 00'])
      assert.equal(dialablePhone(number), number);
  });

  it('refuses numbers of one digit, of digits in a row, of films, and cut ones', () => {
    for (const number of ['01 23 45 67 89', '03 33 33 33 33', '02 00 00 00 00', '01 99 00 12 34', '0  80 0  60  0', ''])
      assert.equal(dialablePhone(number), '', number);
  });
});

describe('the types of service', () => {
  it('recognise other names of a type, and no name of an object', () => {
    assert.equal(serviceTypeOf('missions-locales')?.label, 'Mission locale');
    assert.equal(serviceTypeOf('constructor'), undefined);
  });

  it('serve no pupil or student when their condition excludes school', () => {
    const pastSchool = Object.values(SERVICE_TYPES).filter(({ condition = '' }) =>
      condition.includes('plus à l’école'),
    );
    assert.equal(pastSchool.length, 1);
    for (const { label, audienceIds = [] } of pastSchool)
      assert.deepEqual(
        audienceIds.filter(id => id === 'pupils' || id === 'students'),
        [],
        label,
      );
    assert.ok(serviceTypeOf('cij')?.audienceIds?.includes('pupils'));
  });
});
