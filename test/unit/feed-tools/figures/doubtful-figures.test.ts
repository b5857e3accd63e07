// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Figures that a page would show although nobody measured them: each is reported with its file and line, or refused.
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { buildWith } from '../support/built.js';
import { figuresOf, HEADING, SOURCE } from '../support/figures.js';
import { FIRST_SHEET, sheetXml, workbookOf } from '../support/workbook.js';

describe('the observations reader', () => {
  it('drops what no feed may have, with its line', async t => {
    const { observations, messages } = await figuresOf(t, [
      'measure;territory;period;value;lower;upper',
      'share;dep-59;2020;10;20;5',
      'share;dep-62;2099;10;;',
      'count;dep-62;2020;1000000000000000;;',
      'share;dep-62;2020;5;4;6',
    ]);
    assert.equal(observations.length, 1);
    assert.deepEqual(messages, [
      'o.csv:2: lower: should be no more than value',
      'o.csv:3: period: should be text, of no year before 1800 or more than 50 years ahead',
      'o.csv:4: value: should be a number, or null',
    ]);
  });

  it('keeps the parts of a breakdown in the order of the source', async t => {
    const rows = ['measure;territory;period;value;part', 'count;dep-59;2020;60;B', 'count;dep-59;2020;40;A'];
    const { observations } = await figuresOf(t, [...rows, 'count;dep-62;2020;5;A']);
    assert.deepEqual(
      observations.map(({ part }) => [part?.label, part?.order]),
      [
        ['B', 0],
        ['A', 1],
        ['A', 1],
      ],
    );
  });

  it('marks a count below 0 to be checked', async t => {
    const { observations, messages } = await figuresOf(t, [HEADING, 'count;dep-59;2020;-5', 'count;dep-62;2020;5']);
    assert.deepEqual(
      observations.map(({ flags }) => flags),
      [['to-check'], undefined],
    );
    assert.deepEqual(messages, ['o.csv:2: a count of count is below 0: kept, to be checked']);
  });

  it('marks a figure of a year to come to be checked, unless it is a forecast', async t => {
    const rows = ['measure;territory;period;value;status', 'count;dep-59;2050;5;', 'count;dep-62;2050;5;F'];
    const { observations, messages } = await figuresOf(t, rows);
    assert.deepEqual(
      observations.map(({ flags }) => flags),
      [['to-check'], ['forecast']],
    );
    assert.deepEqual(messages, [
      'o.csv:2: the period 2050 is to come and the figure is no forecast: kept, to be checked',
    ]);
  });

  it('tells parts that exceed their total, those of an incomplete breakdown too', async t => {
    const { messages } = await figuresOf(t, [
      HEADING,
      'count;reg-32;2020;100',
      'count;dep-59;2020;150',
      'count;reg-32;2021;100',
      'count;dep-59;2021;60',
    ]);
    assert.deepEqual(messages, ['o.csv:2: count: the parts (départements) make 150, more than their total, 100']);
  });

  it('tells shares of one whole that make more than 100 %', async t => {
    const heading = 'measure;territory;period;value;part';
    const alone = await figuresOf(t, [heading, 'share;dep-59;2020;70;A', 'share;dep-59;2020;50;B']);
    assert.deepEqual(alone.messages, ['o.csv:2: share: the parts (part) make 120, more than their total, 100']);
    const beside = [heading, 'share;dep-59;2020;70;A', 'share;dep-59;2020;30;B', 'share;dep-62;2020;70;A'];
    assert.deepEqual((await figuresOf(t, [...beside, 'share;dep-62;2020;50;B'])).messages, [
      'o.csv:4: share: the parts (part) make 120, more than their total, 100',
    ]);
  });

  it('takes no shares of several wholes for those of one', async t => {
    const rows = ['measure;territory;period;value;part', 'share;dep-59;2020;70;A', 'share;dep-59;2020;60;B'];
    assert.deepEqual((await figuresOf(t, [...rows, 'share;dep-59;2020;65;'])).messages, []);
    const rowsBeside = ['share;dep-62;2020;80;A', 'share;dep-62;2020;75;B'];
    assert.deepEqual((await figuresOf(t, [...rows, ...rowsBeside])).messages, []);
  });

  it('marks percentages that are all between 0 and 1, until a person has checked them', async t => {
    const rows = [HEADING, ...Array.from({ length: 6 }, (_, index) => `share;dep-59;${2001 + index};0,${12 + index}`)];
    const { observations, messages } = await figuresOf(t, rows);
    assert.ok(observations.every(({ flags }) => flags?.includes('to-check')));
    assert.match(messages[0] ?? '', /^o\.csv:2: no figure of share is above 1 %/);
    assert.deepEqual((await figuresOf(t, rows, { checked: ['share'] })).messages, []);
    const small = await figuresOf(t, [...rows, 'share;dep-62;2020;1,2']);
    assert.deepEqual(small.messages, []);
  });
});

const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const heading = `<row r="1">${HEADING.split(';')
  .map((name, rank) => text(`${'ABCD'.charAt(rank)}1`, name))
  .join('')}</row>`;
const line = (row: number, cells: string): string =>
  `<row r="${row}">${text(`A${row}`, 'count')}${text(`B${row}`, 'dep-59')}${text(`C${row}`, String(2000 + row))}${cells}</row>`;

/**
 * Returns a workbook whose second style is a date, as Excel stores `1-2` typed in a cell; its third style has a custom
 * format.
 */
function workbookWithDays(rows: string): Buffer {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return workbookOf([{ name: 'S', rows: [] }], {
    parts: [
      { name: FIRST_SHEET, data: sheetXml(rows) },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: `<Relationships><Relationship Id="r0" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
      },
      {
        name: 'xl/styles.xml',
        data: '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-40C]d\\ mmm\\ yyyy"/><numFmt numFmtId="165" formatCode="#,##0\\ &quot;jeunes&quot;;[Red]General"/><numFmt numFmtId="166" formatCode="0.0\\ %"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="166"/></cellXfs></styleSheet>',
      },
    ],
  });
}

describe('a workbook', () => {
  it('gives a number shown as a day as that day, which is no figure', async t => {
    const cells = [0, 1, 2, 3].map(style => `<c r="D${style + 2}" s="${style}"><v>45323</v></c>`);
    const rows = heading + cells.map((cell, rank) => line(rank + 2, cell)).join('');
    const built = await buildWith(t, [{ ...SOURCE, path: 'o.xlsx' }], { 'o.xlsx': workbookWithDays(rows) });
    const observations = await built.records('observations');
    assert.deepEqual(
      observations.map(({ period, value }) => [period, value]),
      [
        ['2002', 45_323],
        ['2005', 45_323],
      ],
    );
    assert.match(
      built.report.sources[0]?.dropped[0]?.examples[0] ?? '',
      /^o\.xlsx \[S\]:3: value: "2024-02-01" is neither a number/,
    );
  });

  it('gives a number shown as a percentage in percent, whatever its multiplier', async t => {
    const share = (row: number, cell: string): string => line(row, cell).replace('count', 'share');
    const cells = ['<c r="D2" s="4"><v>0.12</v></c>', '<c r="D3" s="5"><v>0.575</v></c>', '<c r="D4"><v>8.5</v></c>'];
    const rows = heading + cells.map((cell, rank) => share(rank + 2, cell)).join('');
    const build = async (values: string, more: object = {}): Promise<unknown[]> => {
      const built = await buildWith(t, [{ ...SOURCE, path: 'o.xlsx', ...more }], {
        'o.xlsx': workbookWithDays(values),
      });
      return (await built.records('observations')).map(({ value }) => value);
    };
    assert.deepEqual(await build(rows), [12, 57.5, 8.5]);
    const [shares, count] = SOURCE.measures;
    const measures = [{ ...shares, multiplier: 100, column: 'value' }, count];
    const first = heading + share(2, '<c r="D2" s="4"><v>0.12</v></c>');
    assert.deepEqual(await build(first, { measures, measure: 'share' }), [12]);
    assert.deepEqual(await build(heading + line(2, '<c r="D2" s="4"><v>0.12</v></c>')), []);
  });

  it('reports a cell after its last heading, with its line', async t => {
    const rows = heading + line(2, '<c r="D2"><v>5</v></c>') + line(3, '<c r="D3"><v>6</v></c><c r="E3"><v>7</v></c>');
    const built = await buildWith(t, [{ ...SOURCE, path: 'o.xlsx' }], { 'o.xlsx': workbookWithDays(rows) });
    const [warning] = built.report.sources[0]?.warnings ?? [];
    assert.match(warning?.examples[0] ?? '', /^o\.xlsx \[S\]:3: a cell after the last heading is not read/);
    assert.equal(warning?.count, 1);
  });
});

describe('the reader of success rates', () => {
  it('refuses rates that are all between 0 and 1, with the line of the first', async t => {
    const rows = ['Code établissement;Année;Effectifs présents total secteurs;Taux brut de réussite total secteurs'];
    for (let rank = 1; rank <= 5; rank++) rows.push(`059000${rank}A;2023;40;0,9${rank}`);
    const files = (end: string): Record<string, string> => ({ 'i.csv': `${[...rows, end].join('\n')}\n` });
    const source = { id: 'i', kind: 'ival', path: 'i.csv' };
    await assert.rejects(
      buildWith(t, [source], files('0590006A;2023;40;0,88')),
      /i\.csv:2: none of the 6 rates is above 1/,
    );
  });
});

describe('any reader', () => {
  it('drops a line of 2099 with its line, and keeps the others', async t => {
    const head = 'Code établissement;Année;Effectifs présents total secteurs;Taux brut de réussite total secteurs';
    const rows = [head, '0590001A;2099;40;91', '0590002A;2023;40;90'];
    const built = await buildWith(t, [{ id: 'i', kind: 'ival', path: 'i.csv' }], { 'i.csv': `${rows.join('\n')}\n` });
    assert.equal((await built.records('outcomes')).length, 1);
    assert.match(built.report.sources[0]?.dropped[0]?.examples[0] ?? '', /^i\.csv:2: cohort: /);
  });
});

describe('the reader of the share of women', () => {
  const build = (t: TestContext, shares: readonly string[]): ReturnType<typeof buildWith> =>
    buildWith(t, [{ id: 'w', kind: 'fap-women-share', path: 'w.csv' }], {
      'w.csv': `Fap3;Annee;Part;libelle\n${shares.join('\n')}\n`,
    });

  it('drops a second share of one job and year, with its line', async t => {
    const built = await build(t, ['A0Z40;2017-2019;48,2;Agriculteurs', 'A0Z40;2017-2019;84,2;Agriculteurs']);
    assert.deepEqual(built.report.sources[0]?.dropped[0]?.examples, [
      'w.csv:3: the group "2017-2019" of A0Z40 is given twice',
    ]);
  });

  it('refuses shares that are all between 0 and 1', async t => {
    const shares = ['A0Z40', 'A1Z40', 'A2Z70', 'A3Z00', 'B0Z20'].map((fap, rank) => `${fap};2019;0,${rank + 1};x`);
    await assert.rejects(build(t, shares), /w\.csv:2: none of the 5 rates is above 1/);
  });
});

describe('the reader of indicators', () => {
  it('drops a value whose sign is not that of its unit, with its line', async t => {
    const built = await buildWith(t, [{ id: 'i', kind: 'indicators', path: 'i.csv' }], {
      'i.csv':
        'id;theme;label;value;unit;period;territoryId\na;training;A;12 %;jeunes;2020;reg-32\nb;training;B;12 %;%;2020;reg-32\n',
    });
    assert.deepEqual(built.report.sources[0]?.dropped[0]?.examples, [
      'i.csv:2: value: has the sign "%", and the unit is "jeunes"',
    ]);
    assert.deepEqual(
      (await built.records('indicators')).map(({ id }) => id),
      ['b'],
    );
  });
});

describe('the reader of recruitment plans', () => {
  it('drops a row whose cells are shifted, with its line', async t => {
    const built = await buildWith(t, [{ id: 'b', kind: 'bmo', path: 'b.csv' }], {
      'b.csv':
        'annee;code métier BMO;nom métier BMO;REG;DEPT;BE24;NOMBE24;met;xmet;smet\n2024;T4Z60;A;32;59;3201;L;;50;5\n2024;T4Z61;A;32;59;3201;L;50;5;2\n',
    });
    assert.match(built.report.sources[0]?.dropped[0]?.examples[0] ?? '', /^b\.csv:2: met is empty/);
    assert.equal(
      (await built.records('recruitments')).every(({ fap }) => fap === 'T4Z61'),
      true,
    );
  });
});
