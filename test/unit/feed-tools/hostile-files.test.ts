// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Faulty files, written to harm or only damaged: one message, or a feed and a count of what was left out; never a crash, a
// connection, much memory, or a file outside the folder of the feed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { BuildReport } from '@orientation-widgets/feed-tools';
import { realData } from '../../support/paths.js';
import { configOf, folderWith, refusalOf } from './support/command.js';
import { guardedFeed } from './support/guarded.js';
import { FIRST_SHEET, sheetXml, workbookOf } from './support/workbook.js';

const MOST_MEGABYTES = 300;

/** What the command should do with a file: refuse it, or make a feed of it, with what is counted against the source. */
type Outcome = RegExp | { faults: RegExp | 'none' };

const RESOURCES = {
  kind: 'csv',
  collection: 'resources',
  columns: { name: 'titre', url: 'url', starts: 'debut', lat: 'lat', lon: 'lon' },
  constants: { kind: 'event', summary: '' },
};
const TERMS = { kind: 'csv', collection: 'terms', columns: { acronym: 'titre', expansion: 'titre' } };
const LHEO = { kind: 'lheo' };
const FEED = { kind: 'feed' };
const LIST = { kind: 'resources' };

async function checkFile(t: TestContext, path: string, source: object, outcome: Outcome): Promise<void> {
  const folder = await folderWith(t, { 'c.json': configOf([{ id: 's', path, ...source }], { accept: ['ODbL-1.0'] }) });
  const out = join(folder, 'out');
  const run = await guardedFeed('build', join(folder, 'c.json'), '--out', out, '--quiet', '--json');
  assert.equal(run.connections, 0);
  assert.ok(run.megabytes < MOST_MEGABYTES, `${run.megabytes} MB`);
  const inFolder = await readdir(folder);
  if (outcome instanceof RegExp) {
    assert.equal(run.code, 1, run.stderr);
    assert.match(run.stderr, /^orientation-feed: [^\n]+\n$/);
    assert.ok(run.stderr.includes(path.slice(path.lastIndexOf(sep) + 1)), run.stderr);
    assert.match(refusalOf(run), outcome);
    assert.deepEqual(inFolder, ['c.json']);
    return;
  }
  assert.deepEqual([run.code, run.stderr], [0, '']);
  assert.deepEqual(inFolder.sort(), ['c.json', 'out']);
  const report = JSON.parse(await readFile(join(out, 'report.json'), 'utf8')) as BuildReport;
  const faults = report.sources
    .flatMap(({ dropped, warnings }) => [...dropped, ...warnings])
    .flatMap(({ examples }) => examples);
  if (outcome.faults === 'none') assert.deepEqual(faults, []);
  else assert.match(faults.join('\n'), outcome.faults);
}

const clean: Outcome = { faults: 'none' };
const BMO = 'annee;Code métier BMO;Nom métier BMO;REG;Dept;BE26;NOMBE26;met;xmet;smet';
const LYCEES =
  'n°UAI de l’établissement;Libellé de l’établissement;Région;Dont apprentis en EPLE;Taux de poursuite d’études;Taux';
const VOEUX =
  'Code UAI de l’établissement;Établissement;Code départemental de l’établissement;Commune de l’établissement;Filière de formation;Coordonnées GPS de la formation;cod_aff_form';
const HEADING = 'id;titre;url;debut;lat;lon\n';

/** Faults of our own, always checked. */
const OWN: [name: string, content: string | Uint8Array, source: object, outcome: Outcome][] = [
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
    'quote.csv',
    `${HEADING}1;"ouvert;https://example.org/;2026-01-01;48;2\n2;b;;;;`,
    RESOURCES,
    /quote\.csv:2: a quote is opened and never closed/,
  ],
  ['ragged.csv', `${HEADING}1;a\n2;b;;;;\n;;;;;\n`, RESOURCES, { faults: /ragged\.csv:2: 2 cells instead of 6$/ }],
  [
    'values.csv',
    `${HEADING}1;a;;31/02/2026;;\n2;b;;;beaucoup;\n3;c;;;95;\n`,
    RESOURCES,
    {
      faults:
        /:2: starts: "31\/02\/2026" is not a date[\s\S]*:3: lat: "beaucoup" is not a number[\s\S]*:4: lat: should be a number/,
    },
  ],
  ['page.csv', '<!doctype html><h1>503</h1>', RESOURCES, /page\.csv:1: this is an HTML page/],
  ['long.csv', `${HEADING}1;"${'a'.repeat(3e6)}";;;;\n`, RESOURCES, /long\.csv:2: a row is longer than 1048576/],
  ['proto.csv', '__proto__;constructor;titre;url;debut;lat;lon\npolluted;polluted;ok;;;;\n', RESOURCES, clean],
  ['deep.json', '['.repeat(1e5) + ']'.repeat(1e5), LIST, { faults: /deep\.json: \/0: should be an object/ }],
  ['proto.json', '[{"__proto__":{"polluted":1},"constructor":1,"kind":"event","name":"a","summary":""}]', LIST, clean],
  ['cut.json', '{"resources":[{"name":"Sou', LIST, /cut\.json:1: not JSON at line 1, column 23/],
  [
    'codes.xml',
    `<lheo><offres><formation><intitule-formation>CAP</intitule-formation>${'<code-FORMACODE tag="principal">12345</code-FORMACODE>'.repeat(100_000)}</formation></offres></lheo>`,
    LHEO,
    clean,
  ],
  ['attribute.xml', `<lheo v="${'A'.repeat(5e7)}"/>`, LHEO, /one text, comment or tag is longer/],
  ['roots.xml', '<lheo><offres/></lheo><lheo><offres/></lheo>', LHEO, /only one root/],
  ['twice.json', '{"resources":[],"resources":[]}', FEED, { faults: /./ }],
  [
    'types.json',
    '{"tensions":[{"territoryId":5,"fap":[],"factors":null}],"outcomes":[{"certification":"x"}],"jobs":[{"id":"j","fap":5}],"places":[{"id":"p","communeCode":4}]}',
    FEED,
    clean,
  ],
  ['nul.csv', `${HEADING}${'1;a;;;;\n'.repeat(3)}2;b\0c;;;;\n`, RESOURCES, /binary file/],
  ['quotes.csv', '"'.repeat(500_000), RESOURCES, /column missing/],
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
  ['liste.pdf', '%PDF-1.7\n1 0 obj', TERMS, /this is a PDF, not CSV/],
  ['liste.csv.gz', gzipSync('titre\nun\n'), TERMS, /this is a compressed file, not CSV: unpack it/],
  [
    'items.csv',
    `titre;publics\na;${'x|'.repeat(4e5)}\n`.repeat(2),
    { ...RESOURCES, columns: { name: 'titre', audiences: 'publics' } },
    { faults: /items\.csv:2: audiences: a list of more than 10000 items\n.*items\.csv:4: / },
  ],
  [
    'items.json',
    JSON.stringify({
      resources: [
        { id: 'r', kind: 'event', name: 'a', summary: '', sectors: Array.from({ length: 10_001 }, () => '') },
      ],
    }),
    FEED,
    { faults: /items\.json: \/resources\/0\/sectors: a list of more than 10000 items/ },
  ],
  [
    'attributes.xml',
    `<lheo ${Array.from({ length: 400_000 }, (_, index) => `a${index}="1"`).join(' ')}><offres/></lheo>`,
    LHEO,
    /one text, comment or tag is longer/,
  ],
  [
    'parameter.xml',
    '<!DOCTYPE l [<!ENTITY % d SYSTEM "http://127.0.0.1:9/x.dtd"> %d;]><lheo/>',
    LHEO,
    /the file declares entities/,
  ],
  ['utf-32.xml', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), LHEO, /the encoding UTF-32 is not supported/],
  ['lines.json', '{"name":"a"}\n{"name":"b"}\n', LIST, /lines\.json:2: not JSON at line 2, column 1/],
  [
    'departements-metres.geojson',
    JSON.stringify({
      type: 'Feature',
      properties: { code: '59' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [7e5, 7e6],
            [8e5, 7e6],
            [7e5, 8e6],
            [7e5, 7e6],
          ],
        ],
      },
    }),
    { kind: 'outlines' },
    { faults: /metres\.geojson: \/0: coordinates that are not degrees/ },
  ],
  [
    'figures.csv',
    `${BMO}\n2026;A0X40;Agriculteurs;32;80;3201;ABBEVILLE;1e999;5;1\n2026;A0X41;Agriculteurs;32;80;3201;ABBEVILLE;0x10;5;1\n`,
    { kind: 'bmo' },
    { faults: /:2: met "1e999" is neither a number[\s\S]*:3: met "0x10" is neither/ },
  ],
  [
    'lycees-2023_2022.csv',
    `${LYCEES}\n0590001A;L;Hauts-de-France;ensemble;10;1\n`,
    { kind: 'inserjeunes-establishments' },
    /the years are missing/,
  ],
  [
    'lycees-2021_2022.csv',
    `${LYCEES}\n0590001A;L;Hauts-de-France;autre;10;1\n`,
    { kind: 'inserjeunes-establishments' },
    { faults: /:2: "autre" is neither the whole, nor pupils, nor apprentices/ },
  ],
  [
    'voeux.csv',
    `${VOEUX}\n0590001A;E;59;Lille;BTS A;;7\n0590002B;F;59;Lille;BTS B;;7\n`,
    { kind: 'parcoursup' },
    { faults: /voeux\.csv:3: the code "7" comes twice/ },
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
  [
    'titles.csv',
    `${HEADING}${`1;${'a'.repeat(1e6)};;;;\n`.repeat(60)}2;b;;;;\n`,
    RESOURCES,
    { faults: /titles\.csv:2: name: a text of more than 100000 characters/ },
  ],
  [
    'columns.xml',
    `<root><item>${Array.from({ length: 200_000 }, (_, index) => `<c${index}>x</c${index}>`).join('')}</item></root>`,
    { kind: 'onisep-jobs' },
    /columns\.xml:1: a row has more than 5000 columns/,
  ],
  ['bullet.txt', `• ${' '.repeat(60_000)}\n• Achats M1101 ____ achat 340 24\n`, { kind: 'rome-formacode' }, clean],
  [
    'departements-arcs.topojson',
    JSON.stringify({
      type: 'Topology',
      arcs: [Array.from({ length: 10_000 }, (_, index) => [2 + index / 1e4, 50])],
      objects: {
        departements: {
          type: 'GeometryCollection',
          geometries: Array.from({ length: 300 }, () => ({
            type: 'Polygon',
            properties: { code: '59' },
            arcs: [[...Array.from({ length: 400 }, () => 0), 9]],
          })),
        },
      },
    }),
    { kind: 'outlines' },
    { faults: /arcs\.topojson: \/0: neither a Polygon/ },
  ],
  [
    'encoding.xml',
    '<?xml version="1.0" encoding=""?><lheo><offres/></lheo>',
    LHEO,
    { faults: /a malformed name of encoding was read around/ },
  ],
  [
    'entities.xml',
    '<!DOCTYPE l [<!ENTITY a "b">]><lheo><offres>&a;</offres></lheo>',
    LHEO,
    /entities\.xml:1: the file declares entities/,
  ],
];
for (const [name, content, source, outcome] of OWN) {
  test(`a faulty file: ${name}`, async t => {
    const folder = await folderWith(t, { [name]: content });
    await checkFile(t, join(folder, name), source, outcome);
    assert.deepEqual(await readdir(folder), [name]);
    assert.equal(existsSync('/tmp/feed-tools-pwned'), false);
  });
}

/** What becomes of each file of the generator. */
const GENERATED: Readonly<Record<string, [source: object, outcomes: Readonly<Record<string, Outcome>>]>> = {
  zip: [
    TERMS,
    {
      'ok.xlsx': { faults: /./ },
      'bomb-300MB.xlsx': /unpacks to more than 250 times its size/,
      'lying-size.xlsx': /not the one the archive declares/,
      'zip-slip.xlsx': /a name outside the archive/,
      'symlink.xlsx': /symbolic link/,
      'duplicate-entry.xlsx': /two parts named/,
      'encrypted-flag.xlsx': /it is encrypted/,
      'truncated.xlsx': /truncated/,
      'not-a-zip.xlsx': /this is an HTML page/,
      'billion-laughs-sheet.xlsx': /DOCTYPE/,
      'xxe-sheet.xlsx': /DOCTYPE/,
      'proto-header.xlsx': clean,
      'dimension-1048576x16384.xlsx': /no sheet has the wanted table: \[S\] column missing: "titre"/,
    },
  ],
  xml: [
    LHEO,
    {
      'billion-laughs.xml': /entities, which are never expanded/,
      'billion-laughs-small-1000.xml': /entities, which are never expanded/,
      'quadratic-blowup.xml': /entities, which are never expanded/,
      'xxe-file.xml': /entities, which are never expanded/,
      'xxe-http.xml': /entities, which are never expanded/,
      'xxe-parameter-entity.xml': /entities, which are never expanded/,
      'external-dtd.xml': clean,
      'xinclude.xml': { faults: /the offer has no title/ },
      'stylesheet-pi.xml': clean,
      'deep-100000.xml': /nested deeper than 64 levels/,
      'huge-attr-10MB.xml': /one text, comment or tag is longer/,
      'many-attrs-100k.xml': { faults: /holds no offer/ },
      'cdata-script.xml': { faults: /the offer has no title/ },
      'entities-double-escape.xml': { faults: /the offer has no title/ },
      'proto-element.xml': { faults: /the element <__proto__> is not LHÉO/ },
      'truncated.xml': /the file is truncated/,
      'html-error-page.xml': /this is a web page/,
      'empty.xml': /the file is empty/,
      'nul.xml': { faults: /a control character that XML forbids was read around/ },
      'control-chars.xml': { faults: /a control character that XML forbids was read around/ },
      'latin1-declared.xml': clean,
      'utf8-but-says-latin1.xml': { faults: /read as utf-8/ },
      'latin1-but-says-utf8.xml': { faults: /read as windows-1252/ },
      'utf16le-bom.xml': clean,
      'utf8-bom.xml': clean,
      'wrong-namespace.xml': clean,
      'no-namespace.xml': clean,
      'prefixed-namespace.xml': clean,
    },
  ],
  csv: [
    RESOURCES,
    {
      'formula.csv': { faults: /comes twice/ },
      'unclosed-quote.csv': /a quote is opened and never closed/,
      'ragged.csv': { faults: /2 cells instead of 6/ },
      'proto-header.csv': /column missing: "url"/,
      'duplicate-header.csv': /column missing: "url"/,
      'comma-not-semicolon.csv': clean,
      'windows-1252.csv': clean,
      'utf8-bom.csv': clean,
      'utf16le-bom.csv': clean,
      'cr-only.csv': clean,
      'nul.csv': /this is a binary file/,
      'html-error-page.csv': /this is an HTML page/,
      'empty.csv': /the file is empty/,
      'header-only.csv': { faults: /./ },
      'one-field-20MB.csv': /a row is longer than 1048576 characters/,
      '200k-columns.csv': /a row is longer than 1048576 characters/,
    },
  ],
  feeds: [
    FEED,
    {
      'bom.json': /no collection of the feed/,
      'utf16le.json': /./,
      'latin1.json': /no collection of the feed/,
      'truncated.json': /not JSON at line 1, column 51/,
      'html-200.json': /this is an HTML page or XML/,
      'empty.json': /the file is empty/,
      'null.json': /should be a JSON object/,
      'array-root.json': /should be a JSON object/,
      'string-root.json': /should be a JSON object/,
      'number-root.json': /should be a JSON object/,
      'nan.json': /not JSON at line 1, column 18/,
      'trailing-comma.json': /not JSON at line 1, column 13/,
      'comments.json': /not JSON at line 1, column 2/,
      'two-docs.json': /not JSON at line 1, column 13/,
      'jsonp.json': /not JSON at line 1, column 1/,
      'xssi-prefix.json': /not JSON at line 1, column 1/,
      'deep-200000.json': /should be a JSON object/,
      'deep-object-50000.json': /no collection of the feed/,
      'duplicate-keys.json': /no collection of the feed/,
      'proto.json': /no collection of the feed/,
    },
  ],
};

const generator = join(realData, 'hostile/own/gen.mjs');
const withoutGenerator = existsSync(generator)
  ? false
  : `no generator of faulty files at ${generator} (set ORIENTATION_DATA)`;

test('every fault of the generator has its documented outcome', { skip: withoutGenerator }, async t => {
  const folder = await folderWith(t);
  execFileSync(process.execPath, [generator, folder], { stdio: 'ignore' });
  for (const [kind, [source, outcomes]] of Object.entries(GENERATED)) {
    const names = readdirSync(join(folder, kind)).sort();
    assert.deepEqual(names, Object.keys(outcomes).sort(), `the files of ${kind}`);
    for (const name of names) {
      await t.test(`${kind}/${name}`, inner =>
        checkFile(inner, join(folder, kind, name), source, outcomes[name] ?? clean),
      );
    }
  }
  assert.equal(existsSync('/tmp/zip-slip-PWNED.txt'), false);
});
