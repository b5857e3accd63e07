// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDailyHours, readWeeklyHours } from '../../../../packages/feed-tools/src/readers/directory/weekly-hours.js';
import { root } from '../../../support/paths.js';
import { buildSummary } from '../../../../packages/feed-tools/src/report/summary.js';
import { buildWith, type Built } from '../support/built.js';
import { messageCounts } from '../support/message-counts.js';

const COMMUNES = [
  'id,kind,code,name,parents,lat,lon,postalCodes',
  'com-02381,commune,02381,Hirson,dep-02,49.9215,4.0836,02500',
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

const FRANCE_SERVICES = [
  'id_fs;insee_dep;lib_fs;adresse;complement_adresse;insee_com;code_postal;lib_com;latitude;longitude;mail;telephone;h_lundi;h_mardi;h_mercredi;h_jeudi;h_vendredi;h_samedi;prise_rdv;commentaire;type_fs;format_fs;groupe_fs;labellisation_fs',
  '1;59;France services A;1 rue du Puits;;59249;59610;Fourmies;50.017;4.049;a@exemple.fr;03 53 01 00 30;09:00 - 12:00 / 13:30 - 17:00;09:00 - 12:00 / 13:30 - 17:00;;;;09:00 - 12:00;Non;;Principal;Fixe;;',
  '2;59;France services B;2 rue du Puits;;59249;59610;Fourmies;4.049;50.017;;;;25:00 - 26:00;;;;;Non;;Principal;Fixe;;',
  '3;59;Bus C;;;59249;59610;Fourmies;0;0;;;09:00 - 12:00;;;;;;Non;;Principal;Bus_équivalent;;',
  '4;59;;;;59249;59610;Fourmies;50;4;;;;;;;;;Non;;Principal;Fixe;;',
  '5;75;Ailleurs;;;75056;75001;Paris;48.85;2.35;;;;;;;;;Non;;Principal;Fixe;;',
  '',
].join('\n');

async function directory(built: Built): Promise<Map<string, Resource>> {
  return new Map((await built.records('directory')).map(record => [record.id, record]));
}

test('opening hours: a plain week is read, and a later rule replaces a day', () => {
  assert.deepEqual(readWeeklyHours('Mo-Fr 09:00-12:00,13:30-17:00; We off; PH off'), [
    { days: [1, 2, 4, 5], opens: '09:00', closes: '12:00' },
    { days: [1, 2, 4, 5], opens: '13:30', closes: '17:00' },
  ]);
  assert.deepEqual(readWeeklyHours('Sa-Mo 9:00-12:00'), [{ days: [1, 6, 7], opens: '09:00', closes: '12:00' }]);
  assert.deepEqual(readWeeklyHours('24/7')?.[0]?.closes, '24:00');
});

test('opening hours that are impossible, or beyond a week, are never read', () => {
  for (const text of [
    'Mo-Fr 25:00-9:00',
    'Mo 17:00-09:00',
    'Mo 09:00-12:00,11:00-14:00',
    'Jan-Mar Mo 09:00-12:00',
    'Mo[1] 09:00-12:00',
    'Mo 09:00-12:00 "sur rendez-vous"',
    'Mo 09:00+',
    'sunrise-sunset',
    'Mo-Xx 09:00-10:00',
    '',
    'PH off',
    'fermé',
    'Mo 09:00-10:00; '.repeat(60),
  ])
    assert.equal(readWeeklyHours(text), undefined, text);
  assert.equal(readDailyHours(['00:00 - 00:00 / 09:00 - 12:00', '', '', '', '', '']), undefined);
  assert.equal(readDailyHours(['', '', '', '', '', '']), undefined);
});

test('france-services: impossible hours stay in words, and a bus has no hours of its own', async t => {
  const source = { id: 'fs', kind: 'france-services', path: 'fs.csv', checked: '2024-08-01' };
  const built = await buildWith(t, [communes, source], { 'communes.csv': COMMUNES, 'fs.csv': FRANCE_SERVICES });
  const records = await directory(built);
  const first = records.get('france-services-1');
  assert.deepEqual(first?.hours, [
    { days: [1, 2, 6], opens: '09:00', closes: '12:00' },
    { days: [1, 2], opens: '13:30', closes: '17:00' },
  ]);
  assert.deepEqual(first.address, {
    street: '1 rue du Puits',
    postalCode: '59610',
    communeCode: '59249',
    communeName: 'Fourmies',
    precision: 'exact',
  });
  assert.deepEqual(
    first.how?.map(({ by }) => by),
    ['phone', 'visit', 'email'],
  );
  assert.deepEqual([first.checked, first.cost, first.sourceId], ['2024-08-01', 'free', 'fs']);
  const second = records.get('france-services-2');
  assert.deepEqual([second?.hours, second?.hoursText], [undefined, 'mardi 25:00 - 26:00']);
  assert.deepEqual([second?.lat, second?.lon], [50.017, 4.049], 'swapped coordinates are put right');
  const bus = records.get('france-services-3');
  assert.deepEqual([bus?.reach, bus?.hours, bus?.hoursText], ['area', undefined, 'lundi 09:00 - 12:00']);
  assert.deepEqual([bus?.lat, bus?.address?.precision], [50.0167, 'commune'], '0/0 is no place: the centre is taken');
  assert.equal(records.size, 3);
  assert.deepEqual(messageCounts(built, 'fs'), [
    ['no-name', 1],
    ['row-outside-territory', 1],
    ['coordinates-swapped', 1],
    ['hours-not-read', 1],
    ['coordinates-zero', 1],
  ]);
});

test('a branch with the coordinates of its parent is moved to its own commune, and reported', async t => {
  const list = [
    'uai;nom;type;statut;dep;code_commune;commune;voie_generale;nombre_d_eleves;lon;lat',
    '0020083E;CIO de Laon;Information et orientation;Public;02;02408;Laon;;;3.619920;49.564130',
    "0020083E;Point d'accueil à Hirson (uniquement sur rendez-vous);Information et orientation;Public;02;02408;Hirson;;;3.619920;49.564130",
    '0020001A;Lycée A;Lycée;Public;02;02408;Laon;;;3.61;49.56',
  ].join('\n');
  const source = { id: 'annuaire', kind: 'establishments', path: 'annuaire.csv' };
  const built = await buildWith(t, [communes, source], { 'communes.csv': COMMUNES, 'annuaire.csv': list });
  const [laon, hirson, ...rest] = await built.records('directory');
  assert.deepEqual(rest, []);
  assert.deepEqual([laon?.lat, laon?.address?.precision], [49.56413, 'exact']);
  assert.deepEqual([hirson?.lat, hirson?.lon, hirson?.address?.precision], [49.9215, 4.0836, 'commune']);
  assert.deepEqual([hirson?.address?.communeCode, hirson?.hoursText], ['02381', 'Uniquement sur rendez-vous']);
  assert.deepEqual(built.report.joins.directory, {
    exact: 1,
    commune: 0,
    disagreeing: 1,
    none: 0,
    examples: ["Point d'accueil à Hirson"],
  });
});

const STRUCTURE = {
  source: 'dora',
  id: 'dora--1',
  nom: 'Centre social',
  date_maj: '2026-02-14',
  siret: '11000200000015',
  commune: 'Fourmies',
  code_insee: '59249',
  code_postal: '59610',
  latitude: 50.017,
  longitude: 4.049,
  horaires_accueil: 'Mo-Fr 09:00-12:00',
};
const SERVICE = {
  source: 'dora',
  id: 'dora--s1',
  structure_id: 'dora--1',
  nom: 'Garde d’enfants en horaires décalés',
  description: 'Nous gardons vos enfants tôt le matin. '.repeat(12),
  date_maj: '2026-02-14',
  type: 'aide-financiere',
  thematiques: ['famille--garde-denfants', 'mobilite--preparer-un-permis', 'inconnue--x'],
  publics: ['familles', 'tous-publics'],
  frais: 'gratuit',
  modes_accueil: ['a-distance'],
  modes_mobilisation: ['se-presenter', 'telephoner'],
  mobilisable_par: ['usagers'],
  zone_eligibilite: ['59249', '59', '200040715'],
  conditions_acces: 'Reprendre un emploi',
  telephone: '03 53 01 00 31',
  lien_mobilisation: 'javascript:alert(1)',
};

test('data-inclusion: needs, audiences and areas are read, and duplicates are dropped', async t => {
  const files = {
    'communes.csv': COMMUNES,
    // Services come before the structures that they name.
    'a-services.json': JSON.stringify([
      SERVICE,
      { ...SERVICE, id: 'dora--s2', structure_id: 'soliguide--9' },
      {
        ...SERVICE,
        id: 'dora--s3',
        nom: 'Atelier',
        horaires_accueil: 'Mo-Fr 25:00-9:00',
        type: 'atelier',
        frais: null,
      },
      7,
    ]),
    'structures.json': JSON.stringify([
      STRUCTURE,
      { ...STRUCTURE, id: 'soliguide--9', nom: 'CENTRE SOCIAL' },
      { ...STRUCTURE, id: 'dora--3', siret: null, code_insee: '75056', code_postal: '75001', commune: 'Paris' },
    ]),
  };
  const built = await buildWith(
    t,
    [communes, { id: 'di', kind: 'data-inclusion', path: ['a-services.json', 'structures.json'] }],
    files,
  );
  const line = buildSummary(built.report, 'out').find(text => text.includes('Annuaire\u202f:'));
  assert.match(line ?? '', / \d+ à leurs coordonnées, .* 2 en double dans leur source\.$/);
  const records = await directory(built);
  assert.deepEqual([...records.keys()], ['dora--1', 'dora--s1', 'dora--s3']);
  const service = records.get('dora--s1');
  assert.deepEqual(
    [service?.kind, service?.needs, service?.audienceIds, service?.cost, service?.reach, service?.partOf],
    ['aid', ['childcare', 'mobility'], ['families', 'everyone'], 'free', 'remote', 'dora--1'],
  );
  assert.deepEqual(service?.areas, ['com-59249', 'dep-59', 'epci-200040715']);
  assert.deepEqual(service.how, [
    { by: 'phone', who: 'user' },
    { by: 'visit', who: 'user' },
  ]);
  assert.equal(service.url, undefined, 'a script is no address');
  assert.deepEqual(service.hours, [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '12:00' }]);
  assert.deepEqual(service.eligibility, { conditions: ['Reprendre un emploi'] });
  assert.ok(service.summary.length <= 182);
  assert.ok((service.description?.length ?? 0) > 400);
  const workshop = records.get('dora--s3');
  assert.deepEqual([workshop?.kind, workshop?.hours, workshop?.hoursText], ['scheme', undefined, 'Mo-Fr 25:00-9:00']);
  assert.equal(workshop?.cost, null);
  assert.deepEqual(messageCounts(built, 'di'), [
    ['should-be-an-object', 1],
    ['structure-repeated', 1],
    ['row-outside-territory', 1],
    ['service-repeated', 1],
    ['hours-not-read', 1],
  ]);
});

test('data-inclusion: the end of a long text is left out, and one of 5 MB is refused', async t => {
  const build = (description: string): Promise<Built> =>
    buildWith(t, [communes, { id: 'di', kind: 'data-inclusion', path: ['services.json', 'structures.json'] }], {
      'communes.csv': COMMUNES,
      'services.json': JSON.stringify([
        { ...SERVICE, description, conditions_acces: 'Avoir un projet. '.repeat(50_000) },
        { ...SERVICE, id: 'dora--s4', nom: 'Autre service' },
      ]),
      'structures.json': JSON.stringify([STRUCTURE]),
    });
  const words = '<b>Nous gardons vos enfants.</b> <script>x</script>';
  const records = await directory(await build(words + 'Tôt le matin. '.repeat(150_000)));
  assert.deepEqual([...records.keys()], ['dora--1', 'dora--s1', 'dora--s4']);
  const { summary = '', description = '', eligibility } = records.get('dora--s1') ?? {};
  assert.ok(!/[<>]/.test(summary + description), summary);
  assert.ok(description.length <= 4000, String(description.length));
  assert.ok(JSON.stringify(eligibility ?? {}).length < 5000, String(JSON.stringify(eligibility).length));
  await assert.rejects(build('a'.repeat(5_000_000)), /services\.json:1: a value is longer than 4194304 characters/);
});

test('data-inclusion: the same from tables; a file without structures or services is refused', async t => {
  const csv = (record: object): string => {
    const cell = (value: unknown): string =>
      `"${(Array.isArray(value) ? JSON.stringify(value) : String(value)).replaceAll('"', '""')}"`;
    return `${Object.keys(record).join(',')}\n${Object.values(record).map(cell).join(',')}\n`;
  };
  const source = { id: 'di', kind: 'data-inclusion', path: 'folder' };
  const files = {
    'communes.csv': COMMUNES,
    'folder/services.csv': csv(SERVICE),
    'folder/structures.csv': csv({ ...STRUCTURE, reseaux_porteurs: '{mission-locale,plie}' }),
  };
  const records = await directory(await buildWith(t, [communes, source], files));
  assert.deepEqual(records.get('dora--1')?.networks, ['mission-locale', 'plie']);
  assert.deepEqual(records.get('dora--s1')?.needs, ['childcare', 'mobility']);
  await assert.rejects(
    buildWith(t, [source], { 'folder/autre.csv': 'a,b\n1,2\n' }),
    /no structure or service of data\.inclusion/,
  );
});

const REAL = join(root, '../shared/data/directory');

test(
  'the real list of France services has 205 structures, and no impossible hours are read',
  { skip: !existsSync(REAL) && 'no producers’ files' },
  async t => {
    const source = { id: 'fs', kind: 'france-services', path: 'fs.csv' };
    const built = await buildWith(t, [source], {
      'fs.csv': readFileSync(join(REAL, 'france-services-2024-08-hdf.csv')),
    });
    const records = await built.records('directory');
    assert.equal(records.length, 205);
    const impossible = records.filter(({ hoursText }) => hoursText?.includes('00:00 - 00:00'));
    assert.deepEqual(
      impossible.map(({ hours }) => hours),
      [undefined, undefined, undefined],
    );
  },
);
