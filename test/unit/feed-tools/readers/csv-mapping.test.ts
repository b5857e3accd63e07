// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildWith } from '../support/built.js';
import { configOf, folderWith, orientationFeed, refusalOf } from '../support/command.js';
import { workbookOf } from '../support/workbook.js';

const RUNS = Number(process.env.FC_RUNS ?? 1000);

const EVENTS = {
  id: 'agenda',
  kind: 'csv',
  path: 'agenda.csv',
  collection: 'resources',
  columns: {
    name: 'Nom de l’événement',
    starts: 'Date',
    ends: { column: 'Fin' },
    lat: 'Latitude',
    lon: 'Longitude',
    audiences: 'Publics',
    kind: { column: 'Type', values: { JPO: 'event', Visite: 'immersion' } },
    counterStereotype: 'Mixité',
    url: 'Site',
  },
  constants: { summary: 'Agenda de la branche.', territoryIds: ['reg-32'], kind: 'event' },
  missing: ['à venir', 'NC'],
};
const HEADING = "Nom de l'evenement;DATE;Fin;Latitude;Longitude;Publics;Type;Mixité;Site;Colonne en trop\n";

test('csv: a branch’s own list of events, headings compared without case, accents or apostrophes', async t => {
  const csv = `${HEADING}Portes ouvertes;31/01/2027 14h30;à venir;50,63;"3,06";Lycéens | Parents ;JPO;oui;;x
Visite d’usine;2027-02-01;NC;;;;Visite;;https://example.org/v;x
Salon;;;;;;;;;x
`;
  const built = await buildWith(t, [EVENTS], { 'agenda.csv': csv });
  const [open, visit, fair, ...rest] = await built.records('resources');
  assert.deepEqual(rest, []);
  assert.match(open?.id ?? '', /^agenda-portes-ouvertes-[\da-f]{8}$/);
  assert.deepEqual(
    { ...open, id: '' },
    {
      id: '',
      kind: 'event',
      name: 'Portes ouvertes',
      summary: 'Agenda de la branche.',
      audiences: ['Lycéens', 'Parents'],
      territoryIds: ['reg-32'],
      sectors: [],
      lat: 50.63,
      lon: 3.06,
      starts: '2027-01-31T14:30',
      counterStereotype: true,
      sourceId: 'agenda',
    },
  );
  assert.deepEqual(
    [visit?.kind, visit?.starts, visit?.url, visit?.lat, visit?.audiences],
    ['immersion', '2027-02-01', 'https://example.org/v', undefined, []],
  );
  assert.deepEqual([fair?.kind, fair?.starts, fair?.counterStereotype], ['event', undefined, undefined]);
  assert.deepEqual(built.report.sources[0]?.dropped, []);
});

test('csv: the same records from a workbook, with its dates as numbers', async t => {
  const rows = [
    ['Agenda 2027'],
    ['Nom de l’événement', 'Date', 'Fin', 'Latitude', 'Longitude', 'Publics', 'Type', 'Mixité', 'Site'],
    ['Salon', 46418, 46418.75, 50.63, 3.06, 'Tous', 'JPO', { xml: 't="b"><v>0</v>' }],
  ];
  const built = await buildWith(t, [{ ...EVENTS, path: 'agenda.xlsx' }], {
    'agenda.xlsx': workbookOf([{ name: 'Agenda', rows }]),
  });
  const [fair] = await built.records('resources');
  assert.deepEqual(
    [fair?.name, fair?.starts, fair?.ends, fair?.lat, fair?.counterStereotype],
    ['Salon', '2027-01-31', '2027-01-31T18:00', 50.63, false],
  );
});

test('csv: fields inside objects and lists, constants only beside something a column gave', async t => {
  const source = {
    id: 'metiers',
    kind: 'csv',
    path: 'm.csv',
    collection: 'jobs',
    lists: { separator: ',' },
    columns: {
      id: 'code',
      'title.feminine': 'F',
      'title.masculine': 'M',
      skills: { column: 'savoirs', separator: '/' },
      rome: 'rome',
      'links.0.url': 'page',
      'womenShare.value': 'femmes',
    },
    constants: {
      'links.0.label': 'La page de la branche',
      'womenShare.period': '2025',
      'womenShare.sourceId': 'metiers',
    },
  };
  const csv =
    'code;F;M;savoirs;rome;page;femmes\nz1;Soudeuse;Soudeur;Souder/Lire un plan;Z1101,Z1102;https://example.org;12,5 %\nz2;Tourneuse;Tourneur;;;;\nz3;;Fraiseur;;;;\n';
  const built = await buildWith(t, [source], { 'm.csv': csv });
  const [welder, turner, ...rest] = await built.records('jobs');
  assert.deepEqual(rest, []);
  assert.deepEqual(welder?.links, [{ label: 'La page de la branche', url: 'https://example.org' }]);
  assert.deepEqual(welder?.womenShare, { value: 12.5, period: '2025', sourceId: 'metiers' });
  assert.deepEqual(
    [welder?.skills, welder?.rome],
    [
      ['Souder', 'Lire un plan'],
      ['Z1101', 'Z1102'],
    ],
  );
  assert.deepEqual([turner?.links, turner?.womenShare, turner?.skills], [[], undefined, []]);
  assert.deepEqual(built.report.sources[0]?.dropped[0]?.examples, ['m.csv:4: title.feminine: is missing']);
});

test('csv: a secret is null where the configuration says what its mark means', async t => {
  const source = {
    id: 'offres',
    kind: 'csv',
    path: 'o.csv',
    collection: 'recruitments',
    columns: {
      fap: 'fap',
      year: 'an',
      projects: { column: 'projets', values: { '*': null } },
      secret: { column: 'secret' },
    },
    constants: { territoryId: 'reg-32' },
  };
  const built = await buildWith(t, [source], {
    'o.csv': 'fap;an;projets;secret\nA0X40;2027;*;oui\nA0X41;2027;0;non\n',
  });
  assert.deepEqual(
    (await built.records('recruitments')).map(({ projects, difficult, secret }) => [projects, difficult, secret]),
    [
      [null, null, true],
      [0, null, false],
    ],
  );
});

test('csv: an invalid row is dropped with its line and its field, a repeated id too', async t => {
  const csv = `${HEADING}A;31/02/2027;;;;;;;;\nB;;;95;;;;;;\nC;;;;;;Fête;;;\n;;;;;;;oui;;\nD;;;;;;;;;\nD;;;;;;;;;\nE;;;;;;;peut-être;;\n`;
  const built = await buildWith(t, [EVENTS], { 'agenda.csv': csv });
  assert.equal((await built.records('resources')).length, 1);
  const examples = built.report.sources[0]?.dropped.flatMap(tally => tally.examples) ?? [];
  for (const expected of [
    /^agenda\.csv:2: starts: "31\/02\/2027" is not a date$/,
    /^agenda\.csv:3: lat: should be a number in -90\.\.90$/,
    /^agenda\.csv:4: kind: "Fête" is not one of structure, scheme/,
    /^agenda\.csv:5: name: is missing$/,
    /^agenda\.csv:7: the id "agenda-d-\w+" comes twice$/,
    /^agenda\.csv:8: counterStereotype: "peut-être" is not oui or non$/,
  ])
    assert.ok(
      examples.some(example => expected.test(example)),
      `${expected} in ${examples.join('\n')}`,
    );
});

const REFUSALS: [what: string, change: object, reason: RegExp][] = [
  [
    'no collection',
    { collection: undefined },
    /c\.json:\d+: \/sources\/0\/collection: should be one of territories, jobs/,
  ],
  ['no columns', { columns: undefined }, /\/sources\/0\/columns: is missing/],
  [
    'a field the model does not have',
    { columns: { nom: 'Nom' } },
    /c\.json:\d+: \/sources\/0\/columns\/nom: resources have no such field/,
  ],
  ['a field of the prototype', { columns: { '__proto__.x': 'Nom' } }, /resources have no such field/],
  ['a column that is no text', { columns: { name: 3 } }, /\/sources\/0\/columns\/name: should be the name of a column/],
  [
    'a constant the model does not have',
    { constants: { nom: 'x' } },
    /\/sources\/0\/constants\/nom: resources have no such field/,
  ],
  ['a separator that is none', { lists: { separator: '' } }, /\/sources\/0\/lists\/separator: should be a text/],
  ['an order of dates that is none', { dates: 'DD/MM' }, /\/sources\/0\/dates: should be "day-first" or "month-first"/],
  ['marks that are no list', { missing: 'NC' }, /\/sources\/0\/missing: should be a list of texts/],
];
for (const [what, change, reason] of REFUSALS) {
  test(`csv: a configuration with ${what} is refused before anything is read`, async t => {
    const folder = await folderWith(t, { 'c.json': configOf([{ ...EVENTS, ...change }]), 'agenda.csv': '' });
    const run = await orientationFeed('build', `${folder}/c.json`, '--out', `${folder}/out`, '--json');
    assert.equal(run.code, 1);
    assert.match(refusalOf(run), reason);
  });
}

test('csv: a column of the configuration that the file lacks', async t => {
  await assert.rejects(
    buildWith(t, [EVENTS], { 'agenda.csv': 'Nom;Date\na;b\n' }),
    /agenda\.csv:1: column missing: "Nom de l’événement", "Fin", .* \(columns read: nom, date\)/,
  );
});

test('whatever the cells, each row is a valid record or is counted with a reason', async t => {
  const cell = fc.oneof(
    {
      arbitrary: fc.constantFrom(
        '',
        'Salon',
        '31/01/2027',
        '50,63',
        'oui',
        'a|b',
        '-',
        'événement',
        'JPO',
        '1e999',
        '__proto__',
        '95',
      ),
      weight: 5,
    },
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const row = fc.array(cell, { minLength: 10, maxLength: 10 });
  let total = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 100, maxLength: 100 }), async rows => {
      const lines = rows.map(cells =>
        cells.map(text => `"${text.replace(/"/g, '""').replaceAll('\u0000', '')}"`).join(';'),
      );
      const built = await buildWith(t, [EVENTS], { 'agenda.csv': HEADING + lines.join('\n') });
      const [source] = built.report.sources;
      const dropped = source?.dropped.reduce((sum, { count }) => sum + count, 0) ?? 0;
      assert.equal((source?.kept.resources ?? 0) + dropped, source?.read);
      assert.deepEqual(built.report.collections.resources?.invalid ?? [], []);
      total += rows.length;
    }),
    { numRuns: Math.ceil(RUNS / 100) },
  );
  assert.ok(total >= RUNS);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});
