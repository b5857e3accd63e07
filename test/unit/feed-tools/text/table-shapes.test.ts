// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tally } from '@orientation-widgets/feed-tools';
import { buildWith } from '../support/built.js';
import { HEADING, SOURCE } from '../support/figures.js';
import { workbookOf } from '../support/workbook.js';

async function warningsOf(t: TestContext, sources: object[], files: Record<string, string | Uint8Array>) {
  const { report } = await buildWith(t, sources, files);
  return report.sources[0]?.warnings.flatMap(({ code, examples }: Tally) => [[code, examples[0]]]);
}

describe('a table', () => {
  it('of figures is refused when a column that is read comes twice', async t => {
    const rows = ['measure;territory;period;valeur;valeur', 'count;dep-59;2020;1;2', ''].join('\n');
    await assert.rejects(
      buildWith(t, [SOURCE], { 'o.csv': rows }),
      /o\.csv:1: several columns have the same heading: "valeur"/,
    );
    const sheet = { name: 'S', rows: [['Titre'], ...rows.split('\n').map(row => row.split(';'))] };
    await assert.rejects(
      buildWith(t, [{ ...SOURCE, path: 'o.xlsx' }], { 'o.xlsx': workbookOf([sheet]) }),
      /o\.xlsx \[S\]:2: several columns have the same heading: "valeur"/,
    );
  });

  it('warns of a repeated heading that no figure needs', async t => {
    const rows = [`${HEADING};note;note`, 'count;dep-59;2020;1;a;b', ''].join('\n');
    const warnings = await warningsOf(t, [SOURCE], { 'o.csv': rows });
    assert.deepEqual(warnings?.[0], [
      'headings-repeated',
      'o.csv:1: several columns have the same heading: "note"; only the first is read',
    ]);
  });

  it('warns of an unterminated last line', async t => {
    const unended = 'o.csv:3: nothing ends the last line: the download may have been cut';
    for (const last of ['count;dep-59;2021;7', '"count";"dep-59";"2021";"7"']) {
      const rows = [HEADING, 'count;dep-59;2020;700', last].join('\n');
      assert.deepEqual(
        (await warningsOf(t, [SOURCE], { 'o.csv': rows }))?.find(([code]) => code === 'last-line-unended'),
        ['last-line-unended', unended],
      );
      assert.deepEqual(
        (await warningsOf(t, [SOURCE], { 'o.csv': `${rows}\r\n` }))?.filter(([code]) => code === 'last-line-unended'),
        [],
      );
    }
  });
});
