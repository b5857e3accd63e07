// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { SourceError } from '../../../../packages/feed-tools/src/source/source-error.js';
import { folderWith } from '../support/command.js';
import { readBytes, rowsOf } from '../support/workbook-rows.js';
import { FIRST_SHEET, sheetXml, workbookOf } from '../support/workbook.js';

const RUNS = Number(process.env.FC_RUNS ?? 1000);

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

test('any bytes of a workbook give rows or one SourceError', async t => {
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
