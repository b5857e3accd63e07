// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { SourceError } from '../../../../packages/feed-tools/src/source-error.js';
import { columnIndex, serialDate } from '../../../../packages/feed-tools/src/xlsx/cell.js';
import { openWorkbook } from '../../../../packages/feed-tools/src/xlsx/workbook.js';
import { realData, withoutRealData } from '../../../support/paths.js';
import { folderWith } from '../support/command.js';
import { FIRST_SHEET, sheetXml, workbookOf, type WorkbookOptions } from '../support/workbook.js';

const RUNS = Number(process.env.FC_RUNS ?? 1000);

/** All rows of all sheets, by name of sheet. */
async function rowsOf(path: string): Promise<Record<string, [number, (string | undefined)[]][]>> {
  const workbook = await openWorkbook(path, 'b.xlsx');
  try {
    const all: Record<string, [number, (string | undefined)[]][]> = {};
    for (const sheet of workbook.sheets) {
      const rows: [number, (string | undefined)[]][] = [];
      for await (const { number, cells } of workbook.rows(sheet)) rows.push([number, Array.from(cells)]);
      all[sheet.name] = rows;
    }
    return all;
  } finally {
    workbook.close();
  }
}

async function readBytes(t: TestContext, bytes: Uint8Array): ReturnType<typeof rowsOf> {
  return rowsOf(join(await folderWith(t, { 'b.xlsx': bytes }), 'b.xlsx'));
}

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

test('a cell far to the right and far below takes no room', async t => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  const read = await readBytes(
    t,
    workbookOf([{ name: 'S', rows: [] }], { parts: [{ name: FIRST_SHEET, data: sheetXml(rows) }] }),
  );
  assert.equal(read['S']?.[1]?.[1].at(-1), '2');
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

const SHEET = [{ name: 'S', rows: [['id', 'titre']] }];
const long = sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(5e6)}</t></is></c></row>`);
const REFUSALS: [what: string, bytes: Uint8Array, reason: RegExp][] = [
  ['an archive cut short', workbookOf(SHEET).subarray(0, 600), /^b\.xlsx: .*truncated/],
  ['an empty file', Buffer.alloc(0), /^b\.xlsx: .*truncated, or not a ZIP/],
  [
    'a name outside the archive',
    workbookOf(SHEET, { parts: [{ name: '../../x.txt', data: 'x' }] }),
    /a name outside the archive/,
  ],
  ['an absolute name', workbookOf(SHEET, { parts: [{ name: '/etc/x', data: 'x' }] }), /a name outside the archive/],
  [
    'a symbolic link',
    workbookOf(SHEET, { parts: [{ name: 'xl/link', data: '/etc/passwd', symbolicLink: true }] }),
    /xl\/link is a symbolic link/,
  ],
  [
    'the same name twice',
    workbookOf(SHEET, {
      parts: [
        { name: 'xl/x', data: 'a' },
        { name: 'xl/x', data: 'b' },
      ],
    }),
    /two parts named xl\/x/,
  ],
  [
    'an encrypted part',
    workbookOf(SHEET, { parts: [{ name: FIRST_SHEET, data: 'x', encrypted: true }] }),
    /it is encrypted/,
  ],
  [
    'a size that lies',
    workbookOf(SHEET, { parts: [{ name: FIRST_SHEET, data: long, declaredSize: 100 }] }),
    /sheet1\.xml is damaged: its size is not the one the archive declares/,
  ],
  [
    'a checksum that lies',
    workbookOf(SHEET, { parts: [{ name: FIRST_SHEET, data: sheetXml(''), declaredCrc: 1 }] }),
    /its checksum is wrong/,
  ],
  [
    'a part compressed beyond reason',
    workbookOf(SHEET, { parts: [{ name: 'xl/media/x', data: Buffer.alloc(20e6) }] }),
    /unpacks to more than 250 times its size/,
  ],
  [
    'too many parts',
    workbookOf(SHEET, { parts: Array.from({ length: 2001 }, (_, i) => ({ name: `p${i}`, data: '' })) }),
    /more than 2000 parts/,
  ],
  [
    'a text without end',
    workbookOf(SHEET, { parts: [{ name: FIRST_SHEET, data: long }] }),
    /^b\.xlsx \[S\]:1: one text or tag is longer/,
  ],
  [
    'entities',
    workbookOf(SHEET, { parts: [{ name: FIRST_SHEET, data: '<!DOCTYPE w [<!ENTITY a "b">]><worksheet/>' }] }),
    /^b\.xlsx \[S\]: it has a DOCTYPE/,
  ],
  [
    'deep nesting',
    workbookOf(SHEET, { parts: [{ name: FIRST_SHEET, data: '<a>'.repeat(1e5) }] }),
    /nested deeper than 48 levels/,
  ],
  [
    'a sheet cut short',
    workbookOf(SHEET, {
      parts: [{ name: FIRST_SHEET, data: sheetXml('<row r="1"><c r="A1"><v>1</v>').slice(0, 180) }],
    }),
    /^b\.xlsx \[S\]:1: it is not well-formed XML/,
  ],
  [
    'a sheet that is not UTF-8',
    workbookOf(SHEET, { parts: [{ name: FIRST_SHEET, data: Buffer.from(sheetXml('é'), 'latin1') }] }),
    /not valid utf-8/,
  ],
  [
    'a row that goes back',
    workbookOf(SHEET, { parts: [{ name: FIRST_SHEET, data: sheetXml('<row r="5"/><row r="4"/>') }] }),
    /^b\.xlsx \[S\]:5: the row 4 comes after it/,
  ],
  [
    'a row that does not exist',
    workbookOf(SHEET, { parts: [{ name: FIRST_SHEET, data: sheetXml('<row r="1048577"/>') }] }),
    /"1048577" is not the number of a row/,
  ],
  [
    'a cell that does not exist',
    workbookOf(SHEET, { parts: [{ name: FIRST_SHEET, data: sheetXml('<row r="1"><c r="ZZZZ1"/></row>') }] }),
    /^b\.xlsx \[S\]:1: "ZZZZ1" is not a cell/,
  ],
  [
    'a shared text that does not exist',
    workbookOf(SHEET, {
      parts: [{ name: FIRST_SHEET, data: sheetXml('<row r="2"><c r="A2" t="s"><v>9</v></c></row>') }],
    }),
    /^b\.xlsx \[S\]:2: .*shared text 9/,
  ],
  [
    'an archive that is no workbook',
    workbookOf([], {
      parts: [
        {
          name: '_rels/.rels',
          data: '<Relationships><Relationship Id="r" Type="a/officeDocument" Target="word/document.xml"/></Relationships>',
        },
      ],
    }),
    /not a workbook in the XLSX format/,
  ],
];
for (const [what, bytes, reason] of REFUSALS) {
  test(`refused, with file and reason: ${what}`, async t => {
    await assert.rejects(readBytes(t, bytes), error => {
      assert.ok(error instanceof SourceError, String(error));
      assert.match(error.message, reason);
      return true;
    });
  });
}

test('whatever its bytes, a workbook gives rows or one SourceError', async t => {
  const sound = workbookOf(
    [
      {
        name: 'S',
        rows: [
          ['id', 'titre'],
          ['1', 'a'],
          ['2', 3],
        ],
      },
    ],
    { shared: true },
  );
  const folder = await folderWith(t);
  const path = join(folder, 'b.xlsx');
  const change = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(sound.length), async (changes, cut) => {
      const bytes = Buffer.from(changes.length % 3 === 0 ? sound.subarray(0, cut) : sound);
      for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
      await writeFile(path, bytes);
      await rowsOf(path).catch((error: unknown) => {
        assert.ok(error instanceof SourceError, String(error));
      });
    }),
    { numRuns: RUNS },
  );
});

test('what is written is read back', async t => {
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
        const read = (await rowsOf(path))['S'] ?? [];
        assert.equal(read.length, rows.length);
        for (const [number, cells] of read) {
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
