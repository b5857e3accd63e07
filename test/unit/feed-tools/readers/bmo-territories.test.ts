// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Recruitment plans: each figure of a territory is the sum of all its rows, over all files of the source.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Recruitment } from '@orientation-widgets/feed';
import { DEPARTMENTS_OF } from '../../../support/france.js';
import { realData, withoutRealData } from '../../../support/paths.js';
import { buildLargeWith, buildWith, type Built } from '../support/built.js';
import { workbookOf } from '../support/workbook.js';

const HEADING = 'annee;Code métier BMO;Nom métier BMO;REG;Dept;BE24;NOMBE24;met;xmet;smet';
const BMO = { id: 'bmo', kind: 'bmo', path: 'b.csv' };
const WORKBOOK = join(realData, 'bmo/Base_open_data_BMO_2024.xlsx');

/** Returns a row of family A0X40 in 2024: "32 80 3201 268 159 191". */
function row(text: string): string {
  const [region, department, area, ...figures] = text.split(' ');
  return ['2024', 'A0X40', 'Agriculteurs', region, department, area, `BASSIN ${area}`, ...figures].join(';');
}

function table(...rows: string[]): string {
  return `${[HEADING, ...rows.map(row)].join('\n')}\n`;
}

/** A row in each of the five départements of Hauts-de-France: 10 projects, 5 of which difficult and 1 seasonal. */
const REGION_32 = ['02', '59', '60', '62', '80'].map((code, rank) => `32 ${code} 320${rank} 10 5 1`);

async function built(t: Parameters<typeof buildWith>[0], rows: string[], territory = 'reg-32'): Promise<Built> {
  return buildWith(t, [BMO], { 'b.csv': table(...rows) }, { territory });
}

/** Returns the figures of each territory: "dep-59": [10, 5, 1]. */
async function figures({ records }: Built): Promise<Record<string, unknown>> {
  return Object.fromEntries(
    (await records('recruitments')).map(({ territoryId, projects, difficult, seasonal }) => [
      territoryId,
      [projects, difficult, seasonal],
    ]),
  );
}

const byKind = (records: readonly Recruitment[], kind: string): Recruitment[] =>
  records.filter(({ territoryId }) => territoryId.startsWith(kind));
const projectsOf = (records: readonly Recruitment[]): number =>
  records.reduce((sum, { projects }) => sum + (projects ?? 0), 0);

test('bmo: the form of 2026 splits a bassin by clpe, whose rows are added up', async t => {
  const heading = HEADING.replace('BE24;NOMBE24', 'BE26;NOMBE26;clpe');
  const split = (text: string, committee: string): string =>
    row(text)
      .replace('2024;', '2026;')
      .replace(/(BASSIN \d+)/, `$1;${committee}`);
  const rows = [...REGION_32.map(text => split(text, '3201A')), split('32 59 3201 4 2 0', '3201B')];
  const feed = await buildWith(t, [BMO], { 'b.csv': `${[heading, ...rows].join('\n')}\n` }, { territory: 'reg-32' });
  const all = await figures(feed);
  assert.deepEqual(
    [all['bassin-3201'], all['reg-32']],
    [
      [14, 7, 1],
      [54, 27, 5],
    ],
  );
  assert.ok((await feed.records('recruitments')).every(({ year }) => year === 2026));
});

test('a bassin that lies in several départements has the sum of its rows', async t => {
  const feed = await built(t, [...REGION_32, '32 62 3200 7 * 2']);
  assert.deepEqual(await figures(feed), {
    'bassin-3200': [17, 5, 3],
    'bassin-3201': [10, 5, 1],
    'bassin-3202': [10, 5, 1],
    'bassin-3203': [10, 5, 1],
    'bassin-3204': [10, 5, 1],
    'dep-02': [10, 5, 1],
    'dep-59': [10, 5, 1],
    'dep-60': [10, 5, 1],
    'dep-62': [17, 5, 3],
    'dep-80': [10, 5, 1],
    'reg-32': [57, 25, 7],
  });
  const territories = await feed.records('territories');
  assert.deepEqual(territories.find(({ id }) => id === 'bassin-3200')?.parents, ['reg-32', 'country-fr']);
  assert.deepEqual(territories.find(({ id }) => id === 'bassin-3201')?.parents, ['dep-59', 'reg-32', 'country-fr']);
});

test('one year in several files: the sums are those of all the files', async t => {
  const [first, ...rest] = REGION_32;
  const feed = await buildWith(t, [{ ...BMO, path: ['a.csv', 'b.csv'] }], {
    'a.csv': table(first ?? ''),
    'b.csv': table(...rest),
  });
  assert.deepEqual((await figures(feed))['reg-32'], [50, 25, 5]);
});

test('a repeated row is counted once, and a contradictory one is left out', async t => {
  const [first = ''] = REGION_32;
  const sheet = (...rows: string[]): string[][] => [HEADING, ...rows.map(row)].map(line => line.split(';'));
  const workbook = workbookOf([
    { name: 'Tous', rows: sheet(...REGION_32) },
    { name: 'Aisne', rows: sheet(first) },
    { name: 'Corrigés', rows: sheet('32 59 3201 99 5 1') },
  ]);
  const feed = await buildWith(t, [{ ...BMO, path: 'b.xlsx' }], { 'b.xlsx': workbook });
  assert.deepEqual((await figures(feed))['reg-32'], [50, 25, 5]);
  assert.deepEqual((await figures(feed))['dep-02'], [10, 5, 1]);
  const [source] = feed.report.sources;
  assert.deepEqual(
    source?.warnings.map(({ examples }) => examples),
    [['b.xlsx [Aisne]:2: same codes and values as b.xlsx [Tous]:2: counted once']],
  );
  assert.deepEqual(
    source.dropped.map(({ examples }) => examples),
    [['b.xlsx [Corrigés]:2: same codes as b.xlsx [Tous]:3, other values: the first are kept']],
  );
});

test('only a figure with a masked cell is a lower bound', async t => {
  const feed = await built(t, [...REGION_32, '32 59 3205 * * 4', '32 59 3206 8 * *']);
  const flags = Object.fromEntries(
    (await feed.records('recruitments')).map(({ territoryId, secret, masked }) => [territoryId, [secret, masked]]),
  );
  assert.deepEqual(flags, {
    'bassin-3200': [false, undefined],
    'bassin-3201': [false, undefined],
    'bassin-3202': [false, undefined],
    'bassin-3203': [false, undefined],
    'bassin-3204': [false, undefined],
    'bassin-3205': [true, ['projects', 'difficult']],
    'bassin-3206': [true, ['difficult', 'seasonal']],
    'dep-02': [false, undefined],
    'dep-59': [true, ['projects', 'difficult', 'seasonal']],
    'dep-60': [false, undefined],
    'dep-62': [false, undefined],
    'dep-80': [false, undefined],
    'reg-32': [true, ['projects', 'difficult', 'seasonal']],
  });
  assert.deepEqual((await figures(feed))['dep-59'], [18, 5, 5]);
});

test('a figure with a mark of thousands is read whole, and one with a decimal costs its row', async t => {
  const feed = await built(t, ['32 59 3205 1.234 1,000 12.0', '32 59 3206 10.5 1 1']);
  assert.deepEqual(await figures(feed), { 'bassin-3205': [1234, 1000, 12], 'dep-59': [1234, 1000, 12] });
  assert.deepEqual(
    feed.report.sources[0]?.dropped.map(({ examples }) => examples),
    [['b.csv:3: met "10.5" is not a whole number']],
  );
});

test('a row whose région or bassin is empty, as in merged cells, is left out with its line', async t => {
  const feed = await built(t, [...REGION_32, ' 59 3205 1 1 1', '32 59  1 1 1']);
  assert.deepEqual(
    feed.report.sources[0]?.dropped.map(({ examples }) => examples),
    [
      ['b.csv:7: reg is empty: of merged cells, only the first has the value'],
      ['b.csv:8: be24 is empty: of merged cells, only the first has the value'],
    ],
  );
  assert.deepEqual(feed.report.sources[0].skipped, []);
});

test('control totals: at each level, what is read is published, outside the feed, or given again', async t => {
  const [first = ''] = REGION_32;
  const feed = await built(t, [...REGION_32, '32 59 3205 * 7 *', first, '11 75 1101 1000 500 100']);
  const totals = feed.report.sources[0]?.totals ?? [];
  assert.deepEqual(
    totals.filter(({ field }) => field === 'projects'),
    ['bassin', 'dep', 'reg'].map(level => ({
      collection: 'recruitments',
      field: 'projects',
      level,
      read: 1060,
      repeated: 10,
      leftOut: 1000,
      published: 50,
    })),
  );
  const page = await readFile(join(feed.out, 'report.html'), 'utf8');
  assert.match(
    page,
    /projets, bassins\u202f: 1\u202f060 lus, 1\u202f000 hors du flux, 10 donnés deux fois, 50 publiés/,
  );
});

test('control totals: unexplained figures of the source are not published', async t => {
  const other = { fap: 'A0X40', territoryId: 'bassin-3299', year: 2024, projects: 3, difficult: null, seasonal: null };
  const files = {
    'b.csv': table(...REGION_32),
    'other.json': JSON.stringify({ recruitments: [{ ...other, secret: false, sourceId: 'bmo' }] }),
  };
  await assert.rejects(
    buildWith(t, [BMO, { id: 'other', kind: 'feed', path: 'other.json' }], files),
    /the sum of projects of the source "bmo" \(bassin\) is 53 in the feed; 50 were read, -3 are not accounted for/,
  );
});

/** A bassin of Bretagne partly in Loire-Atlantique, and another one wholly there. */
const REDON = ['53 35 5313 30 3 1', '53 56 5313 20 2 1', '53 44 5313 4 1 1', '53 22 5301 1 1 1', '53 29 5302 1 1 1'];
const NANTES = '52 44 5201 100 50 10';

test('a département of another région does not appear with a few rows of a bassin', async t => {
  const feed = await built(t, [...REDON, NANTES], 'reg-53');
  const published = await figures(feed);
  assert.equal(published['dep-44'], undefined);
  assert.deepEqual(published['bassin-5313'], [54, 6, 3]);
  assert.deepEqual(published['reg-53'], [56, 8, 5]);
  assert.deepEqual(
    feed.report.sources[0]?.skipped.map(({ code, count }) => [code, count]),
    [['row-outside-territory', 1]],
  );
});

test('a bassin that crosses the border of a département is whole there', async t => {
  const feed = await built(t, [...REDON, NANTES], 'dep-44');
  assert.deepEqual(await figures(feed), {
    'bassin-5201': [100, 50, 10],
    'bassin-5313': [54, 6, 3],
    'dep-44': [104, 51, 11],
  });
  const territories = await feed.records('territories');
  assert.deepEqual(territories.map(({ id }) => id).sort(), [
    'bassin-5201',
    'bassin-5313',
    'country-fr',
    'dep-44',
    'reg-52',
  ]);
});

test('the country has the sum of all régions, and none without all its départements', async t => {
  const everywhere = Object.entries(DEPARTMENTS_OF).flatMap(([region, codes]) =>
    codes.split(' ').map((code, rank) => `${region} ${code} ${region}${String(rank).padStart(2, '0')} 10 5 1`),
  );
  const country = await figures(await built(t, everywhere, 'country-fr'));
  assert.deepEqual(country['country-fr'], [1010, 505, 101]);
  assert.deepEqual(country['reg-53'], [40, 20, 4]);
  const withoutParis = everywhere.filter(line => !line.startsWith('11 75 '));
  const partial = await figures(await built(t, withoutParis, 'country-fr'));
  assert.deepEqual([partial['country-fr'], partial['reg-11']], [undefined, undefined]);
  assert.deepEqual(partial['reg-53'], [40, 20, 4]);
});

test('Saint-Martin counts as a département, of no région', async t => {
  const feed = await built(t, ['01 978 0101 10 5 1'], 'dep-978');
  assert.deepEqual(await figures(feed), { 'bassin-0101': [10, 5, 1], 'dep-978': [10, 5, 1] });
  const match = (await feed.records('territories')).find(({ id }) => id === 'dep-978');
  assert.deepEqual([match?.name, match?.parents], ['Saint-Martin', ['country-fr']]);
});

test('a région without a row for each of its départements has no total', async t => {
  const feed = await built(t, REGION_32.slice(1));
  assert.equal((await figures(feed))['reg-32'], undefined);
  assert.deepEqual(
    feed.report.sources[0]?.warnings.map(({ examples }) => examples),
    [['b.csv: no total for reg-32 in 2024: no row for dep-02']],
  );
});

test('the country has no total in a file of one région', async t => {
  const feed = await built(t, REGION_32, 'country-fr');
  assert.deepEqual((await figures(feed))['reg-32'], [50, 25, 5]);
  assert.equal((await figures(feed))['country-fr'], undefined);
  assert.match(
    feed.report.sources[0]?.warnings[0]?.reason ?? '',
    /^no total for country-fr in 2024: no row for reg-01, reg-02/,
  );
});

test(
  'the real country, régions, départements and bassins have the same 2 751 069 projects',
  { skip: withoutRealData },
  async t => {
    const feed = await buildLargeWith(t, [{ ...BMO, path: WORKBOOK }], {}, { territory: 'country-fr' });
    const records = await feed.records('recruitments');
    for (const kind of ['bassin-', 'dep-', 'reg-', 'country-']) {
      const sums = byKind(records, kind);
      assert.equal(projectsOf(sums), 2_751_069, kind);
      assert.equal(
        sums.reduce((sum, { difficult }) => sum + (difficult ?? 0), 0),
        1_568_524,
        kind,
      );
    }
    assert.equal(projectsOf(byKind(records, 'reg-11')), 488_321);
    assert.equal(new Set(byKind(records, 'bassin-').map(({ territoryId }) => territoryId)).size, 406);
    assert.equal(projectsOf(byKind(records, 'bassin-5313')), 2107);
    assert.deepEqual(feed.report.joins.unknownTerritories, []);
    assert.deepEqual(
      feed.report.sources[0]?.totals
        ?.filter(({ field }) => field === 'seasonal')
        .map(({ level, published }) => [level, published]),
      ['bassin', 'dep', 'reg', 'country'].map(level => [level, 818_189]),
    );
  },
);

test(
  'real: 716 bassins of Hauts-de-France hide their projects, and no other is a lower bound',
  { skip: withoutRealData },
  async t => {
    const feed = await buildLargeWith(t, [{ ...BMO, path: join(realData, 'bmo/bmo_2024_hdf.csv') }]);
    const records = await feed.records('recruitments');
    const isBound = ({ masked = [] }: Recruitment): boolean => masked.includes('projects');
    const bassins = byKind(records, 'bassin-');
    assert.equal(bassins.filter(({ secret }) => secret).length, 3023);
    assert.equal(bassins.filter(isBound).length, 716);
    assert.ok(bassins.filter(isBound).every(({ projects }) => projects === null));
    const departments = byKind(records, 'dep-');
    assert.equal(departments.length, 965);
    assert.equal(departments.filter(record => record.secret && !isBound(record)).length, 446);
  },
);
