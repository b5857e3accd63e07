// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Territories of a coverage other than the official ones: density and rurality of communes, areas across the border.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../../support/paths.js';
import { buildWith } from '../support/built.js';
import { messageCounts } from '../support/message-counts.js';

const COMMUNES = JSON.stringify(
  ['59249', '02381', '80021'].map(code => ({
    code,
    nom: `Commune ${code}`,
    typeLiaison: 0,
    departement: code.slice(0, 2),
    region: '32',
    type: 'commune-actuelle',
    population: 100,
  })),
);

test('communes: density is read by its name or its number, rurality in words', async t => {
  const source = { id: 'geo', kind: 'communes', path: 'geo' };
  const built = await buildWith(t, [source], {
    'geo/communes.json': COMMUNES,
    'geo/densite.csv': 'insee_com;lib_com;niveau_densite\n59249;F;Petites villes\n02381;H;7\n80021;A;Très dense\n',
    'geo/ruralite.csv': 'insee_com;lib_com;niveau_ruralite\n59249;F; Les petites polarités mixtes\n02381;H;\n',
  });
  const communes = (await built.records('territories')).filter(({ kind }) => kind === 'commune');
  assert.deepEqual(
    communes.map(({ code, density, rurality }) => [code, density, rurality]),
    [
      ['59249', 4, 'Les petites polarités mixtes'],
      ['02381', 7, undefined],
      ['80021', undefined, undefined],
    ],
  );
  assert.deepEqual(messageCounts(built, 'geo'), [
    ['not-a-density', 1],
    ['cell-empty', 1],
  ]);
});

test('communes: inhabitants come from the last year of a table, and a sum has one year', async t => {
  const source = { id: 'geo', kind: 'communes', path: 'geo' };
  const people = async (files: Record<string, string>): Promise<unknown[]> => {
    const built = await buildWith(t, [source], {
      'geo/communes.json': COMMUNES,
      'geo/bassins.csv': 'code_commune_insee;code_bassin_BMO;lib_bassin_BMO\n59249;3223;SAMBRE\n02381;3223;SAMBRE\n',
      ...files,
    });
    const territories = await built.records('territories');
    const numbers = ['com-59249', 'com-02381', 'com-80021', 'bassin-3223', 'dep-59'].map(id => {
      const { population, populationYear } = territories.find(item => item.id === id) ?? {};
      return [population, populationYear];
    });
    return [...numbers, messageCounts(built, 'geo')];
  };
  assert.deepEqual(
    await people({ 'geo/pop.csv': 'code_insee;pop_2013;pop_2021\n59249;1;12000\n02381;1;9000\n80021;1;dix\n' }),
    [[12000, 2021], [9000, 2021], [100, undefined], [21000, 2021], [12000, 2021], [['not-a-count', 1]]],
  );
  // The other commune of the bassin has a population of another year, or none: no sum is made.
  assert.deepEqual(await people({ 'geo/pop.csv': 'CODGEO;LIBGEO;P16_POP;P22_POP\n59249;F;12500;11800\n' }), [
    [11800, 2022],
    [100, undefined],
    [100, undefined],
    [undefined, undefined],
    [11800, 2022],
    [],
  ]);
});

const square = (lon: number, lat: number, size: number): number[][][] => [
  [
    [lon, lat],
    [lon + size, lat],
    [lon + size, lat + size],
    [lon, lat + size],
    [lon, lat],
  ],
];
const feature = (properties: object, geometry: object): object => ({ type: 'Feature', properties, geometry });

test('foreign-areas: territories across the border have their centre and their outline', async t => {
  const areas = {
    type: 'FeatureCollection',
    features: [
      feature(
        { nis: '57000', nom: 'Tournai' },
        {
          type: 'MultiPolygon',
          coordinates: [square(3, 50, 0.5), square(5, 49, 0.1)],
        },
      ),
      feature({ nis: '58000' }, { type: 'Polygon', coordinates: square(4, 50, 1) }),
      feature({ nis: '59000', nom: 'Lambert' }, { type: 'Polygon', coordinates: square(650_000, 7_000_000, 10) }),
      feature({ nis: '60000', nom: 'Point' }, { type: 'Point', coordinates: [3, 50] }),
      7,
    ],
  };
  const source = { id: 'be', kind: 'foreign-areas', path: 'be.geojson' };
  const built = await buildWith(t, [source], { 'be.geojson': JSON.stringify(areas) });
  const [area, ...rest] = (await built.records('territories')).filter(({ kind }) => kind === 'foreign-area');
  assert.deepEqual(rest, []);
  assert.deepEqual(area, {
    id: 'be-57000',
    kind: 'foreign-area',
    code: '57000',
    name: 'Tournai',
    parents: [],
    lat: 50.25,
    lon: 3.25,
  });
  assert.deepEqual(
    built.report.outlines.map(({ kind, count }) => [kind, count]),
    [['foreign-area', 1]],
  );
  assert.deepEqual(messageCounts(built, 'be'), [
    ['foreign-area-without-name', 2],
    ['not-in-degrees', 1],
    ['not-a-polygon', 1],
  ]);
  await assert.rejects(
    buildWith(t, [{ ...source, country: 'FR' }], { 'be.geojson': '{}' }),
    /not the code of a country/,
  );
});

const ZONES = join(root, '../shared/data/zones');
const PEOPLE = join(root, '../shared/data/population/population-communes-2013-2021-hdf.csv');

test(
  'the real inhabitants are those of 2021 of each commune',
  { skip: !existsSync(PEOPLE) && 'no producers’ files' },
  async t => {
    const rows = readFileSync(PEOPLE, 'utf8').trim().split(/\r?\n/).slice(1);
    const communes = rows.map(row => {
      const [code = '', nom = ''] = row.split(';');
      return { code, nom, departement: code.slice(0, 2), region: '32', type: 'commune-actuelle', population: 1 };
    });
    const built = await buildWith(t, [{ id: 'geo', kind: 'communes', path: 'geo' }], {
      'geo/communes.json': JSON.stringify(communes),
      'geo/population.csv': readFileSync(PEOPLE),
    });
    const territories = await built.records('territories');
    const last = (row: string): number => Number(row.split(';').at(-1));
    const countedRows = rows.filter(row => /;\d+$/.test(row));
    const of2021 = territories.filter(({ kind, populationYear }) => kind === 'commune' && populationYear === 2021);
    assert.ok(countedRows.length > 3700, `${countedRows.length} communes have a number`);
    assert.equal(of2021.length, countedRows.length);
    const sums = ['02', '59', '60', '62', '80'].map(code => {
      const inside = rows.filter(row => row.startsWith(code));
      const isWhole = inside.every(row => countedRows.includes(row));
      assert.deepEqual(
        [territories.find(({ id }) => id === `dep-${code}`)?.population, isWhole],
        [isWhole ? inside.reduce((sum, row) => sum + last(row), 0) : undefined, isWhole],
      );
      return isWhole;
    });
    assert.ok(sums.includes(true));
  },
);

test(
  'the real files have fifteen arrondissements of Belgium and the density of each commune',
  { skip: !existsSync(ZONES) && 'no producers’ files' },
  async t => {
    const rows = readFileSync(join(ZONES, 'communes-densite-hdf.csv'), 'utf8').trim().split('\n').slice(1);
    const communes = rows.map(row => {
      const [code = '', nom = ''] = row.split(';');
      return { code, nom, departement: code.slice(0, 2), region: '32', type: 'commune-actuelle', population: 1 };
    });
    const built = await buildWith(
      t,
      [
        { id: 'geo', kind: 'communes', path: 'geo' },
        { id: 'be', kind: 'foreign-areas', path: 'be.geojson' },
      ],
      {
        'geo/communes.json': JSON.stringify(communes),
        'geo/densite.csv': readFileSync(join(ZONES, 'communes-densite-hdf.csv')),
        'geo/ruralite.csv': readFileSync(join(ZONES, 'communes-ruralite-hdf.csv')),
        'be.geojson': readFileSync(join(ZONES, 'belgique-arrondissements-frontaliers.geojson')),
      },
    );
    const territories = await built.records('territories');
    const here = territories.filter(({ kind }) => kind === 'commune');
    assert.equal(here.length, 3782);
    assert.ok(here.every(({ density, rurality }) => density !== undefined && rurality !== undefined));
    assert.equal(here.filter(({ density }) => density === 1).length, 90);
    assert.equal(territories.filter(({ kind }) => kind === 'foreign-area').length, 15);
    assert.deepEqual([messageCounts(built, 'geo'), messageCounts(built, 'be')], [[], []]);
  },
);
