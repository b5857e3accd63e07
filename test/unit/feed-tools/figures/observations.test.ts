// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWith } from '../support/built.js';
import { figuresOf, HEADING, SOURCE } from '../support/figures.js';
import { workbookOf } from '../support/workbook.js';

test('observations: each reason for no value is kept, and zero is a value', async t => {
  const cells = ['*', 's', 'nd', 'ns', 's.o.', 'personne ne le mesure ici', '', '-', '0,0', '12 500'];
  const rows = cells.map((cell, index) => `count;dep-59;${2001 + index};${cell}`);
  const { observations, messages, report } = await figuresOf(t, [HEADING, ...rows]);
  assert.deepEqual(
    observations.map(({ period, value, missing }) => [period, value, missing]),
    [
      ['2001', null, 'secret'],
      ['2002', null, 'secret'],
      ['2003', null, 'not-published'],
      ['2004', null, 'below-threshold'],
      ['2005', null, 'not-applicable'],
      ['2006', null, 'not-collected'],
      ['2009', 0, undefined],
      ['2010', 12_500, undefined],
    ],
  );
  assert.deepEqual(messages, []);
  assert.deepEqual(
    report?.skipped.map(({ code, count }) => [code, count]),
    [['no-value', 2]],
  );
});

test('observations: an unknown token drops its row, unless the source declares it', async t => {
  const rows = [HEADING, 'count;dep-59;2020;12', 'count;dep-62;2020;z'];
  const { observations, messages } = await figuresOf(t, rows);
  assert.deepEqual(
    observations.map(({ territoryId }) => territoryId),
    ['dep-59'],
  );
  assert.deepEqual(messages, ['o.csv:3: value: "z" is neither a number nor a reason of the table for none']);
  const listed = await figuresOf(t, rows, { missing: { z: 'not-applicable' } });
  assert.equal(listed.observations[1]?.missing, 'not-applicable');
});

test('observations: a value in another unit drops its row', async t => {
  const { observations, messages } = await figuresOf(t, [HEADING, 'count;dep-59;2020;12 %', 'share;dep-59;2020;12 %']);
  assert.deepEqual(
    observations.map(({ measureId, value }) => [measureId, value]),
    [['share', 12]],
  );
  assert.deepEqual(messages, ['o.csv:2: "12 %" is not in the unit of the measure, "personnes"']);
});

test('observations: five shares in a hundred that are far too small refuse the source', async t => {
  const shares = Array.from({ length: 40 }, (_, index) => `share;dep-59;${1980 + index};${12 + (index % 5)}`);
  const { observations, messages } = await figuresOf(t, [HEADING, ...shares.slice(0, 39), 'share;dep-59;2019;0,14']);
  assert.deepEqual(observations.at(-1)?.flags, ['to-check']);
  assert.equal(observations.at(-1)?.value, 0.14);
  assert.ok(messages.some(line => line.startsWith('o.csv:41: a figure of share is a hundred times smaller')));
  await assert.rejects(
    figuresOf(t, [HEADING, ...shares.slice(0, 38), 'share;dep-59;2018;0,14', 'share;dep-59;2019;0,12']),
    /o\.csv:40: 2 of the 40 figures of share are a hundred times smaller/,
  );
});

test('observations: two values for one key are both kept, marked as conflicting', async t => {
  const { observations, messages } = await figuresOf(t, [
    HEADING,
    'count;dep-59;2020;12',
    'count;dep-59;2020;13',
    'count;dep-62;2020;14',
    'count;dep-62;2020;14',
  ]);
  assert.deepEqual(
    observations.map(({ territoryId, value, flags }) => [territoryId, value, flags]),
    [
      ['dep-59', 12, ['conflict']],
      ['dep-59', 13, ['conflict']],
      ['dep-62', 14, undefined],
    ],
  );
  assert.deepEqual(messages, [
    'o.csv:5: same codes and values as o.csv:4: counted once',
    'o.csv:3: another value than o.csv:2 for the same key: both are kept, in conflict',
  ]);
});

test('observations: a series that jumps tenfold without a break is to be checked', async t => {
  const rows = ['measure;territory;period;value;status', 'count;dep-59;2020;12;', 'count;dep-59;2021;120;'];
  const jump = await figuresOf(t, rows);
  assert.deepEqual(jump.observations[1]?.flags, ['to-check']);
  assert.deepEqual(jump.messages, [
    'o.csv:3: a figure of count is ten times more or less than the one before, without a break: kept, to be checked',
  ]);
  const checked = await figuresOf(t, rows, { checked: ['count'] });
  assert.equal(checked.observations[1]?.flags, undefined);
  const broken = await figuresOf(t, [...rows.slice(0, 2), 'count;dep-59;2021;120;B']);
  assert.deepEqual(broken.observations[1]?.flags, ['break']);
  assert.deepEqual(broken.messages, []);
});

test('observations: parts that miss their total are reported, unknown parts are not summed', async t => {
  const heading = 'measure;territory;period;value;sexe;part';
  const { messages } = await figuresOf(t, [
    heading,
    'count;dep-59;2020;100;;',
    'count;dep-59;2020;60;Femmes;',
    'count;dep-59;2020;41,5;Hommes;',
    'count;dep-62;2020;100;;',
    'count;dep-62;2020;60;;A',
    'count;dep-62;2020;20;;B',
    'count;dep-80;2020;100;;',
    'count;dep-80;2020;60;;A',
    'count;dep-80;2020;s;;B',
    'count;dep-02;2020;10;;',
    'count;dep-60;2020;10;;',
    'count;reg-32;2020;300;;',
  ]);
  assert.deepEqual(messages, [
    'o.csv:13: count: the parts (départements) make 320, the total is 300',
    'o.csv:2: count: the parts (sexe) make 101.5, the total is 100',
    'o.csv:5: count: the parts (part) make 80, the total is 100',
  ]);
});

test('observations: a sector or an audience is recognised by any name of the controlled list', async t => {
  const lists = {
    sectors: [{ id: 'construction', label: 'Construction', naf: ['F'], aliases: ['btp'] }],
    audiences: [{ id: 'learners', label: 'Stagiaires', aliases: ['stagiaires de la formation'] }],
  };
  const built = await buildWith(t, [{ id: 'lists', kind: 'feed', path: 'lists.json' }, SOURCE], {
    'lists.json': JSON.stringify(lists),
    'o.csv': [
      'measure;territory;period;value;secteur;public',
      'count;dep-59;2020;1;BTP;',
      'count;dep-59;2020;2;;Stagiaires',
      'count;dep-59;2020;3;Pêche;',
    ].join('\n'),
  });
  const result = await built.records('observations');
  assert.deepEqual(
    result.map(({ sector, audienceId, part }) => [sector, audienceId, part?.label]),
    [
      ['construction', undefined, 'Construction'],
      [undefined, 'learners', undefined],
    ],
  );
  assert.deepEqual(built.report.sources[1]?.dropped[0]?.examples, ['o.csv:4: secteur: "Pêche" is not in the list']);
});

test('observations: the same table in a workbook, with a measure that its rows describe', async t => {
  const xlsx = workbookOf([
    {
      name: 'Données',
      rows: [
        ['theme', 'indicateur', 'libelle', 'unite', 'niveau', 'code', 'territoire', 'periode', 'valeur'],
        ['marche-travail', 'chomage', 'Taux de chômage', '%', 'departement', '59', 'Nord', '2025-T4', '10.3'],
        ['formation', 'bts', 'Vœux', 'vœux', 'departement', '59', 'Nord', '2025', '10'],
      ],
    },
  ]);
  const built = await buildWith(t, [{ ...SOURCE, path: 'o.xlsx', measures: [] }], { 'o.xlsx': xlsx });
  assert.deepEqual(await built.records('measures'), [
    { id: 'chomage', theme: 'labour-market', title: 'Taux de chômage', unit: '%', kind: 'share', sourceId: 'o' },
  ]);
  const [figure] = await built.records('observations');
  assert.deepEqual(figure, {
    measureId: 'chomage',
    territoryId: 'dep-59',
    period: '2025-Q4',
    value: 10.3,
    sourceId: 'o',
  });
  assert.deepEqual(built.report.sources[0]?.dropped[0]?.examples, [
    'o.xlsx [Données]:3: the measure bts is not described: it lacks kind',
  ]);
});

test('observations: a column whose heading names its measure needs no setting', async t => {
  const rows = ['niveau;code;libelle;annee;projets;part_difficile;champ', 'dep;02;Aisne;2014;11710;0.33;tous'];
  const { observations } = await figuresOf(t, [...rows, 'dep;02;Aisne;2014;1;0.1;autres'], {
    measures: [],
    where: { champ: 'tous' },
  });
  assert.deepEqual(
    observations.map(({ measureId, value }) => [measureId, value]),
    [
      ['hires-planned', 11_710],
      ['difficult-hires', 33],
    ],
  );
});

test('observations: a setting that names a missing column refuses the table', async t => {
  const rows = [HEADING, 'count;dep-59;2020;12'];
  await assert.rejects(figuresOf(t, rows, { columns: { sex: 'genre' } }), /o\.csv:1: .*column missing: "genre"/);
  await assert.rejects(figuresOf(t, rows, { where: { champ: 'tous' } }), /o\.csv:1: .*column missing: "champ"/);
});

test('observations: a setting with an unknown value is refused with its place', async t => {
  for (const [more, pointer] of [
    [{ level: 'canton' }, /\/sources\/0\/level/],
    [{ missing: { x: 'unknown' } }, /\/sources\/0\/missing\/x/],
    [{ columns: { valeur: 'v' } }, /\/sources\/0\/columns\/valeur/],
    [{ measures: [{ id: 'x', multiplier: 0 }] }, /\/sources\/0\/measures\/0\/multiplier/],
  ] as const)
    await assert.rejects(figuresOf(t, [HEADING], more), pointer);
});

test('observations: a table with a column a period is read', async t => {
  const { observations, messages } = await figuresOf(
    t,
    ["Code de la zone d'emploi 2020;Libellé;1er trimestre 2003;2003-T2;2004", '59;Nord;7,1;s;8'],
    { measure: 'share', level: 'dep', columns: { territory: "Code de la zone d'emploi 2020" } },
  );
  assert.deepEqual(
    observations.map(({ territoryId, period, value, missing }) => [territoryId, period, value, missing]),
    [
      ['dep-59', '2003-Q1', 7.1, undefined],
      ['dep-59', '2003-Q2', null, 'secret'],
      ['dep-59', '2004', 8, undefined],
    ],
  );
  assert.deepEqual(messages, []);
});

test('observations: an intercommunality missing from the list of the feed is out of scope', async t => {
  const rows = [HEADING, 'count;epci-245900410;2020;12', 'count;epci-243500139;2020;12'];
  const territories = [
    { id: 'epci-245900410', kind: 'epci', code: '245900410', name: 'Métropole', parents: ['reg-32'] },
  ];
  const built = await buildWith(t, [{ id: 'z', kind: 'feed', path: 'z.json' }, SOURCE], {
    'z.json': JSON.stringify({ territories }),
    'o.csv': `${rows.join('\n')}\n`,
  });
  const source = built.report.sources[1];
  assert.deepEqual([source?.dropped, source?.skipped.map(({ count }) => count)], [[], [1]]);
});
