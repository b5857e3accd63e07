// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Annotated copies of the hostile files of a branch.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFeed } from '@orientation-widgets/feed-tools';
import { describe, test, type TestContext } from 'node:test';
import { openWorkbook } from '../../../../packages/feed-tools/src/xlsx/workbook.js';
import { configOf, folderWith } from '../support/command.js';
import { jobOf } from '../support/records.js';
import { FIRST_SHEET, sheetXml, workbookOf } from '../support/workbook.js';

const REGION = JSON.stringify({ jobs: [jobOf('soudage', { rome: ['H2913'] })] });
const COMPANIES = ['Entreprise', 'Nom de l’entreprise', 'Commune', 'Courriel', 'Valable jusqu’au'];
const NOTE = 'Ligne non publiée. Valable jusqu’au\u202f: écrivez un jour, comme 31/12/2027.';

const textCell = (text: string, attributes = ''): string => `<c${attributes} t="inlineStr"><is><t>${text}</t></is></c>`;
const faultyCells = (name: string): string => `<c/>${textCell(name)}<c/><c/>${textCell('2027')}`;
const HEADING_ROW = `<row r="1">${COMPANIES.map(heading => textCell(heading)).join('')}</row>`;

function tableOf(rows: readonly (readonly string[])[]): string {
  return rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
}

/** Builds the feed of a branch with one file. Returns the folder of its corrections. */
async function correct(t: TestContext, name: string, content: string | Buffer): Promise<string> {
  const sources = [
    { id: 'region', kind: 'feed', path: 'region.json' },
    { id: 'branch', kind: 'branch-sheets', path: name },
  ];
  const folder = await folderWith(t, {
    'region.json': REGION,
    [name]: content,
    'config.json': configOf(sources, { today: '2026-11-24' }),
  });
  const corrections = join(folder, 'notes');
  await buildFeed(join(folder, 'config.json'), { out: join(folder, 'out'), corrections });
  return corrections;
}

async function copiedRows(corrections: string): Promise<(string | undefined)[][]> {
  const workbook = await openWorkbook(join(corrections, 'b-a-corriger.xlsx'), 'copy.xlsx');
  const [sheet] = workbook.sheets;
  const rows: (string | undefined)[][] = [];
  if (sheet) for await (const { cells } of workbook.rows(sheet)) rows.push(cells);
  workbook.close();
  return rows;
}

describe('the copy of a hostile file', () => {
  test('keeps every line, whatever one of them holds', async t => {
    const names = [
      '=1+1',
      '@SUM(1)',
      'constructor',
      '__proto__',
      'a\u0001b',
      'c\uFFFEd',
      '</t></si>',
      'z'.repeat(40_000),
    ];
    const rows = names.map(name => ['', name, '', '', '2027']);
    const copied = await copiedRows(await correct(t, 'b.csv', tableOf([COMPANIES, ...rows])));
    assert.deepEqual(
      copied.slice(1).map(row => row[1]?.trim()),
      ['=1+1', '@SUM(1)', 'constructor', '__proto__', 'a b', 'c d', '</t></si>', 'z'.repeat(32_000)],
    );
    assert.ok(copied.slice(1).every(row => row[5]?.startsWith('Ligne non publiée.')));
  });

  test('notes a line whose cells quote the end of a row', async t => {
    const rows = `<row r="2" ht="a>b">${faultyCells('Une')}</row ><row r="3">${faultyCells('Deux<![CDATA[</row><row r="9"><c r="F9"/>]]>')}</row>`;
    const data = sheetXml(`${HEADING_ROW}<!-- <row r="2"> -->${rows}`);
    const book = workbookOf([{ name: 'Entreprises', rows: [] }], { parts: [{ name: FIRST_SHEET, data }] });
    const copied = await copiedRows(await correct(t, 'b.xlsx', book));
    assert.deepEqual(copied.slice(1), [
      [, 'Une', , , '2027', NOTE],
      [, 'Deux</row><row r="9"><c r="F9"/>', , , '2027', NOTE],
    ]);
  });

  test('is written in time that grows with its size', async t => {
    const data = sheetXml(`${HEADING_ROW}<row r="2">${faultyCells('Une')}</row><!--${'<row'.repeat(400_000)}-->`);
    const book = workbookOf([{ name: 'Entreprises', rows: [] }], { parts: [{ name: FIRST_SHEET, data }] });
    assert.equal((await copiedRows(await correct(t, 'b.xlsx', book)))[1]?.[5], NOTE);
  });

  for (const [title, name, content] of [
    [
      'without a column for the notes',
      'b.xlsx',
      (): Buffer => {
        const data = sheetXml(`${HEADING_ROW}<row r="2">${faultyCells('Une')}${textCell('z', ' r="XFD2"')}</row>`);
        return workbookOf([{ name: 'Entreprises', rows: [] }], { parts: [{ name: FIRST_SHEET, data }] });
      },
    ],
    [
      'of parts that unpack to more than the memory',
      'b.xlsx',
      (): Buffer => {
        const parts = Array.from({ length: 40 }, (_, rank) => ({
          name: `xl/${rank}.bin`,
          data: Buffer.alloc(8 << 20),
        }));
        return workbookOf([{ name: 'Entreprises', rows: [COMPANIES, ['', 'Une', '', '', '2027']] }], { parts });
      },
    ],
  ] as const)
    test(`is left out ${title}: the page has the notes`, async t => {
      const corrections = await correct(t, name, content());
      assert.match(await readFile(join(corrections, 'a-corriger.html'), 'utf8'), /E2, Valable jusqu’au/);
      assert.equal(existsSync(join(corrections, 'b-a-corriger.xlsx')), false);
    });
});
