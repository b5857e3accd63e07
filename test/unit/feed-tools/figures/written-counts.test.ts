// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCount, readWrittenCount } from '../../../../packages/feed-tools/src/text/read-count.js';
import { isOfOtherYears } from '../../../../packages/feed-tools/src/text/years.js';
import { buildWith } from '../support/built.js';
import { figuresOf, HEADING, SOURCE } from '../support/figures.js';
import { workbookOf } from '../support/workbook.js';

const valuesOf = ({ observations }: { observations: readonly { value: number | null }[] }): (number | null)[] =>
  observations.map(({ value }) => value);

describe('the observations reader', () => {
  it('reads a count with a mark before three digits as thousands', async t => {
    const counts = ['1.000', '12.345', '999.999', '1.234.567'].map(
      (value, index) => `count;dep-59;${2001 + index};${value}`,
    );
    assert.deepEqual(valuesOf(await figuresOf(t, [HEADING, ...counts])), [1000, 12_345, 999_999, 1_234_567]);
    const withCommas = ['count;dep-59;2001;1,000', 'share;dep-59;2001;12,345'];
    assert.deepEqual(valuesOf(await figuresOf(t, [HEADING, ...withCommas])), [1000, 12.345]);
  });

  it('reads the same text in a workbook as thousands, and a number of the workbook as it is', async t => {
    const rows = [
      HEADING.split(';'),
      ['count', 'dep-59', '2001', '1,000'],
      ['count', 'dep-59', '2002', '12,345'],
      ['count', 'dep-59', '2003', 12.345],
      ['count', 'dep-59', '2004', 1234],
    ];
    const built = await buildWith(t, [{ ...SOURCE, path: 'o.xlsx' }], { 'o.xlsx': workbookOf([{ name: 'S', rows }]) });
    const records = await built.records('observations');
    assert.deepEqual(valuesOf({ observations: records }), [1000, 12_345, 12.345, 1234]);
  });

  it('drops a count that its column cannot distinguish from a decimal, with its line', async t => {
    const { messages, ...figures } = await figuresOf(t, [
      HEADING,
      'count;dep-59;2001;12,5',
      'count;dep-59;2002;1,000',
      'count;dep-59;2003;1.000',
    ]);
    assert.deepEqual(valuesOf(figures), [12.5, 1000]);
    assert.equal(
      messages[0],
      'o.csv:3: value: "1,000" may be a thousand or about one: write it without a mark, such as 1234',
    );
  });

  it('drops such a count of SDMX, whose point comes before decimals', async t => {
    const { messages, ...figures } = await figuresOf(t, [
      'measure;ref_area;period;obs_value',
      'count;dep-59;2001;1.000',
    ]);
    assert.deepEqual(valuesOf(figures), []);
    assert.match(messages[0] ?? '', /^o\.csv:2: .*may be a thousand/);
  });

  it('drops two numbers in one cell, and a number too large to be exact, with their line', async t => {
    const cells = ['10 20', '12 5', '1 2 3', '9'.repeat(400), '99999999999999999999', '1 234'];
    const rows = cells.map((cell, index) => `count;dep-59;${2001 + index};${cell}`);
    const twoLines = ['share;dep-59;2001;"12', '15"', 'share;dep-59;2002;1,2.3', 'share;dep-59;2003;12.5,3'];
    const { messages, ...figures } = await figuresOf(t, [HEADING, ...rows, ...twoLines]);
    assert.deepEqual(valuesOf(figures), [1234]);
    assert.match(messages[0] ?? '', /^o\.csv:2: value: "10 20" is neither a number/);
  });

  it('reads 2011-12 as a school year in a series that has 2012-13, else as a month', async t => {
    const years = ['2009-10', '2011-12', '2012-13'].map((period, rank) => `count;dep-59;${period};${rank}`);
    const months = ['2011-12', '2012-01'].map((period, rank) => `share;dep-59;${period};${rank}`);
    const { observations } = await figuresOf(t, [HEADING, ...years, ...months]);
    assert.deepEqual(
      observations.map(({ period }) => period),
      ['2009-2010', '2011-2012', '2012-2013', '2011-12', '2012-01'],
    );
  });

  it('drops 2011-12 in a series that has months and school years, with its line', async t => {
    const rows = ['2011-12', '2012-13', '2012-01'].map(period => `count;dep-59;${period};1`);
    const { observations, messages } = await figuresOf(t, [HEADING, ...rows]);
    assert.equal(observations.length, 2);
    assert.match(messages[0] ?? '', /^o\.csv:2: "2011-12" may be a month or a school year/);
  });

  it('reads no quarter in a number alone before a year', async t => {
    const rows = ['1-2024', '4 2024', 'T4 2024', '2e trimestre 2024'].map(text => `count;dep-59;${text};1`);
    const { observations } = await figuresOf(t, [HEADING, ...rows]);
    assert.deepEqual(
      observations.map(({ period }) => period),
      ['2024-Q4', '2024-Q2'],
    );
  });

  it('keeps the decimals of a count written in thousands of people', async t => {
    const measures = [{ ...SOURCE.measures[1], column: 'milliers', multiplier: 1000 }];
    const figures = await figuresOf(t, ['territory;period;milliers', 'dep-59;2001;12,345'], { measures });
    assert.deepEqual(valuesOf(figures), [12_345]);
  });

  it('drops a row whose power of ten is not a small number', async t => {
    const rows = ['measure;territory;period;value;unit_mult', 'count;dep-59;2001;1;999', 'count;dep-59;2002;1;abc'];
    const { observations, messages } = await figuresOf(t, rows);
    assert.equal(observations.length, 0);
    assert.match(messages[0] ?? '', /^o\.csv:2: multiplier: "999"/);
    assert.match(messages[1] ?? '', /^o\.csv:3: multiplier: "abc"/);
  });

  it('marks a percentage above 100 or below 0 to be checked, until a person has checked it', async t => {
    const rows = [HEADING, 'share;dep-59;2001;910', 'share;dep-62;2001;-3', 'share;dep-80;2001;100'];
    const { observations, messages } = await figuresOf(t, rows);
    assert.deepEqual(
      observations.map(({ flags }) => flags),
      [['to-check'], ['to-check'], undefined],
    );
    assert.deepEqual(messages, [
      'o.csv:2: a figure of share is below 0 or above 100 %: kept, to be checked',
      'o.csv:3: a figure of share is below 0 or above 100 %: kept, to be checked',
    ]);
    assert.deepEqual((await figuresOf(t, rows, { checked: ['share'] })).messages, []);
  });

  it('warns of rows whose year is not that of the source', async t => {
    const rows = [HEADING, 'count;dep-59;2019;10', 'count;dep-59;2023;11', 'count;dep-59;2024-03;12'];
    const { observations, messages } = await figuresOf(t, rows, { period: '2019' });
    assert.equal(observations.length, 3);
    assert.deepEqual(messages, [
      'o.csv:3: the period 2023 is not of the period of the source, "2019"',
      'o.csv:4: the period 2024-03 is not of the period of the source, "2019"',
    ]);
    assert.deepEqual((await figuresOf(t, rows, { period: '2019-2024' })).messages, []);
  });
});

describe('the reader of indicators', () => {
  it('drops a figure that may be a thousand or about one, with its line', async t => {
    const rows = [
      'id;theme;label;value;unit;period',
      'a;training;A;1.000;personnes;2020',
      'b;training;B;1234;personnes;2020',
    ];
    const built = await buildWith(t, [{ id: 'i', kind: 'indicators', path: 'i.csv' }], {
      'i.csv': `${rows.join('\n')}\n`,
    });
    const [source] = built.report.sources;
    assert.match(source?.dropped[0]?.examples[0] ?? '', /^i\.csv:2: .*"1\.000" may be a thousand or about one/);
    assert.equal(source?.dropped[0]?.count, 1);
  });
});

describe('the reader of communes', () => {
  it('reads a population with a mark before three digits as thousands', async t => {
    const commune = { code: '59249', nom: 'Fourmies', departement: '59', region: '32', type: 'commune-actuelle' };
    const built = await buildWith(t, [{ id: 'geo', kind: 'communes', path: 'geo' }], {
      'geo/communes.json': JSON.stringify([commune]),
      'geo/people.csv': 'code_insee;pop_2021\n59249;1.000\n',
    });
    const territories = await built.records('territories');
    assert.equal(territories.find(({ id }) => id === 'com-59249')?.population, 1000);
  });
});

describe('a count', () => {
  it('has no group of thousands after a zero', () => {
    assert.equal(readCount('0.123'), undefined);
    assert.deepEqual(readWrittenCount('0,123'), { value: 0.123, decimalMark: ',' });
  });

  it('is read with the role of its separators', () => {
    assert.deepEqual(readWrittenCount('-1.234'), { value: -1234, groupMark: '.' });
    assert.deepEqual(readWrittenCount('1.234,5 €'), { value: 1234.5, decimalMark: ',' });
    assert.deepEqual(readWrittenCount('1.234.567'), { value: 1_234_567 });
    assert.deepEqual(readWrittenCount('1234.567'), { value: 1234.567, decimalMark: '.' });
    assert.deepEqual(readWrittenCount('12 345'), { value: 12_345 });
    assert.equal(readWrittenCount('mille'), undefined);
  });
});

describe('a period of years', () => {
  it('is of other years when none of its years is in that of the source', () => {
    assert.equal(isOfOtherYears('2021-2022', 'session 2022'), false);
    assert.equal(isOfOtherYears('2020-2021', 'session 2022'), true);
    assert.equal(isOfOtherYears('2020', 'sans date'), false);
  });
});
