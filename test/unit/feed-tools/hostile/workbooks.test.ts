// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Hostile or damaged workbooks.
import { TERMS, clean, testFaultyFiles } from '../support/faulty-files.js';
import { FIRST_SHEET, sheetXml, workbookOf } from '../support/workbook.js';

testFaultyFiles([
  [
    'slip.xlsx',
    workbookOf([], { parts: [{ name: '../../../../tmp/feed-tools-pwned', data: 'x' }] }),
    TERMS,
    /a name outside the archive/,
  ],
  [
    'bomb.xlsx',
    workbookOf([{ name: 'S', rows: [] }], { parts: [{ name: FIRST_SHEET, data: Buffer.alloc(40e6, 'a') }] }),
    TERMS,
    /250 times its size/,
  ],
  [
    'overlap.xlsx',
    workbookOf([], {
      parts: Array.from({ length: 30 }, (_, rank) => ({
        name: `xl/worksheets/x${rank}.xml`,
        data: sheetXml(Array.from({ length: 400 }, (_, row) => `<row r="${row + 1}"/>`).join('')),
        isOverlapping: rank > 0,
      })),
    }),
    TERMS,
    /several of its parts are the same bytes/,
  ],
  [
    'xxe.xlsx',
    workbookOf([{ name: 'S', rows: [] }], {
      parts: [{ name: FIRST_SHEET, data: '<!DOCTYPE w [<!ENTITY x SYSTEM "http://127.0.0.1:9/">]><w>&x;</w>' }],
    }),
    TERMS,
    /DOCTYPE/,
  ],
  [
    'lies.xlsx',
    workbookOf([{ name: 'S', rows: [] }], {
      parts: [{ name: FIRST_SHEET, data: sheetXml(' '.repeat(1e6)), declaredSize: 10 }],
    }),
    TERMS,
    /not the one the archive declares/,
  ],
  ['old.xlsx', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), TERMS, /XLS format, or locked with a password/],
  [
    'proto.xlsx',
    workbookOf([
      {
        name: 'S',
        rows: [
          ['__proto__', 'titre'],
          ['polluted', 'ok'],
        ],
      },
    ]),
    TERMS,
    clean,
  ],
  ['no-extension', workbookOf([{ name: 'S', rows: [['titre'], ['ok']] }]), TERMS, clean],
  [
    'directory.xlsx',
    Buffer.concat([
      workbookOf([{ name: 'S', rows: [['titre']] }]).subarray(0, -6),
      Buffer.from([0xff, 0xff, 0xff, 0x7f, 0, 0]),
    ]),
    TERMS,
    /cannot be opened/,
  ],
  [
    'target.xlsx',
    workbookOf([{ name: 'S', rows: [] }], {
      parts: [
        {
          name: 'xl/_rels/workbook.xml.rels',
          data: '<Relationships><Relationship Id="r0" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
        },
      ],
    }),
    TERMS,
    /the part \.\.\/\.\.\/\.\.\/etc\/passwd is missing/,
  ],
  [
    'far.xlsx',
    workbookOf([{ name: 'S', rows: [] }], {
      parts: [{ name: FIRST_SHEET, data: sheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>') }],
    }),
    TERMS,
    /far\.xlsx \[S\]:1: "XFE1" is not a cell/,
  ],
  [
    'wide.xlsx',
    workbookOf([{ name: 'S', rows: [] }], {
      parts: [
        {
          name: FIRST_SHEET,
          data: sheetXml(
            Array.from(
              { length: 5000 },
              (_, index) =>
                `<row><c t="inlineStr"><is><t>${index === 0 ? 'titre' : `t${index}`}</t></is></c><c r="XFD${index + 1}"><v>1</v></c></row>`,
            ).join(''),
          ),
        },
      ],
    }),
    TERMS,
    clean,
  ],
  [
    'shared.xlsx',
    workbookOf([{ name: 'S', rows: [['titre']] }], {
      shared: true,
      parts: [{ name: FIRST_SHEET, data: sheetXml('<row r="1"><c r="A1" t="s"><v>9</v></c></row>') }],
    }),
    TERMS,
    /the shared text 9, which does not exist/,
  ],
  [
    '2003.xls',
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
    TERMS,
    /2003\.xls:1: this is an XML file, not CSV/,
  ],
  [
    'sheets.xlsx',
    workbookOf(
      [
        { name: 'S', rows: [['titre'], ['a']] },
        { name: 'T', rows: [] },
      ],
      {
        parts: [
          {
            name: 'xl/_rels/workbook.xml.rels',
            data: '<Relationships><Relationship Id="r0" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
          },
        ],
      },
    ),
    TERMS,
    /sheets\.xlsx: two sheets are one part, xl\/worksheets\/sheet1\.xml/,
  ],
]);
