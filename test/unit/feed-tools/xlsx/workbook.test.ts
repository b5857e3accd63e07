// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { columnIndex, serialDate } from '../../../../packages/feed-tools/src/xlsx/cell.js';
import { realData, withoutRealData } from '../../../support/paths.js';
import { folderWith } from '../support/command.js';
import { readBytes, rowsOf } from '../support/workbook-rows.js';
import { FIRST_SHEET, sheetXml, workbookOf, type WorkbookOptions } from '../support/workbook.js';

const RUNS = Number(process.env.FC_RUNS ?? 1000);

async function readCells(
  t: TestContext,
  row: string,
  options: WorkbookOptions = {},
): Promise<(string | undefined)[] | undefined> {
  const sheet = { name: FIRST_SHEET, data: sheetXml(row) };
  const rows = await readBytes(
    t,
    workbookOf([{ name: 'S', rows: [] }], { ...options, parts: [sheet, ...(options.parts ?? [])] }),
  );
  return rows['S']?.[0]?.[1];
}

for (const shared of [true, false]) {
  test(`the rows of each sheet, with their numbers, ${shared ? 'shared texts' : 'texts inside the cells'}`, async t => {
    const sheets = [
      { name: 'Un', rows: [['a', 'b & <c>'], null, [null, 'é', 12]] },
      { name: 'Deux', rows: [] },
    ];
    assert.deepEqual(await readBytes(t, workbookOf(sheets, { shared })), {
      Un: [
        [1, ['a', 'b & <c>']],
        [3, [undefined, 'é', '12']],
      ],
      Deux: [],
    });
  });
}

const CELLS: [what: string, xml: string, text: string | undefined][] = [
  ['a number with the noise of binary fractions', '<c r="A1"><v>45.299999999999997</v></c>', '45.3'],
  ['a SIRET in scientific notation', '<c r="A1"><v>2.1210200001234E+13</v></c>', '21210200001234'],
  ['a small number in scientific notation', '<c r="A1"><v>1.5E-7</v></c>', '0.00000015'],
  ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
  ['false', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
  ['an error, which is not an empty cell', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
  ['the text of a formula, not the formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>résultat</v></c>', 'résultat'],
  ['an ISO date', '<c r="A1" t="d"><v>2026-11-24</v></c>', '2026-11-24'],
  [
    'formatted runs put together',
    '<c r="A1" t="inlineStr"><is><r><t>Mé</t></r><r><rPr><b/></rPr><t>tier</t></r></is></c>',
    'Métier',
  ],
  [
    'a phonetic reading, left out',
    '<c r="A1" t="inlineStr"><is><t>東</t><rPh sb="0" eb="1"><t>ヒガシ</t></rPh></is></c>',
    '東',
  ],
  ['an escaped character', '<c r="A1" t="inlineStr"><is><t>a_x000A_b</t></is></c>', 'a\nb'],
  ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
  ['a cell without a reference', '<c><v>7</v></c>', '7'],
];
for (const [what, xml, text] of CELLS) {
  test(`a cell: ${what}`, async t => {
    assert.equal((await readCells(t, `<row r="1">${xml}<c r="B1"><v>0</v></c></row>`))?.[0], text);
  });
}

test('elements may have a prefix, rows and cells may lack their reference', async t => {
  const data =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
  const rows = await readBytes(t, workbookOf([{ name: 'S', rows: [] }], { parts: [{ name: FIRST_SHEET, data }] }));
  assert.deepEqual(rows['S'], [[1, ['1', 'b']]]);
});

test('a cell far to the right and far below uses no memory', async t => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  const parsed = await readBytes(
    t,
    workbookOf([{ name: 'S', rows: [] }], { parts: [{ name: FIRST_SHEET, data: sheetXml(rows) }] }),
  );
  assert.equal(parsed['S']?.[1]?.[1].at(-1), '2');
});

test('references, and serial dates in both calendars', () => {
  assert.deepEqual(['A1', 'Z9', 'AA1', 'XFD1', 'XFE1', '1', ''].map(columnIndex), [
    0,
    25,
    26,
    16383,
    undefined,
    undefined,
    undefined,
  ]);
  assert.equal(serialDate('46350', 1900), '2026-11-24');
  assert.equal(serialDate('44888', 1904), '2026-11-24');
  assert.equal(serialDate('46350.604166666664', 1900), '2026-11-24T14:30');
  assert.deepEqual(
    ['0', '-1', '1e3', 'x', '2958466'].map(serial => serialDate(serial, 1900)),
    Array(5).fill(undefined),
  );
});

test('written cells are read back unchanged', async t => {
  const path = join(await folderWith(t), 'b.xlsx');
  const text = fc.string({
    unit: fc.constantFrom('a', 'é', ' ', '"', '&', '<', ']]>', '😀', '\n', '_', '1'),
    minLength: 1,
    maxLength: 12,
  });
  const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, min: -1e9, max: 1e9 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }),
      fc.boolean(),
      async (rows, shared) => {
        await writeFile(path, workbookOf([{ name: 'S', rows }], { shared }));
        const parsed = (await rowsOf(path))['S'] ?? [];
        assert.equal(parsed.length, rows.length);
        for (const [number, cells] of parsed) {
          rows[number - 1]?.forEach((value, column) => {
            if (typeof value === 'number') assert.ok(Math.abs(Number(cells[column]) - value) < 1e-15);
            else assert.equal(cells[column], value);
          });
        }
      },
    ),
    { numRuns: RUNS },
  );
});

test('the real workbook of recruitment plans', { skip: withoutRealData }, async () => {
  const rows = await rowsOf(join(realData, 'bmo/Base_open_data_BMO_2024.xlsx'));
  assert.deepEqual(
    Object.entries(rows).map(([name, { length }]) => [name, length]),
    [
      ['Description des variables', 17],
      ['BMO_2024_open_data', 53_444],
    ],
  );
});
