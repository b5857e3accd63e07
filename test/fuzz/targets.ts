// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { writeFileSync } from 'node:fs';
import { decodeCollection, FeedError, readFeed } from '@orientation-widgets/feed';
import { readTopology } from '../../packages/feed/src/outlines/outlines.js';
import { readRecords } from '../../packages/feed-tools/src/csv/read-csv.js';
import { SourceError } from '../../packages/feed-tools/src/source/source-error.js';
import { openWorkbook } from '../../packages/feed-tools/src/xlsx/workbook.js';
import { readXml } from '../../packages/feed-tools/src/xml/read-xml.js';
import { fromFragment, toFragment } from '../../packages/portal/src/configurator/settings.js';
import { FORMS, snippet } from '../../packages/portal/src/configurator/snippets.js';
import { PortalError } from '../../packages/portal/src/portal-error.js';
import { hasShape, NAMES, SCRIPTS } from '../support/configurator-settings.js';
import { portalTargets } from './portal-targets.js';
import { readerTargets } from './reader-targets.js';
import { FIRST_SHEET, sheetXml, workbookOf } from '../unit/feed-tools/support/workbook.js';

/** Reader of untrusted bytes: its seeds, and the way to run it. A refusal is a valid answer: see `isAnswer`. */
export interface Target {
  readonly seeds: readonly string[];
  /** Number of inputs in the unit test of the fuzzer, for a slow reader; a hundred by default. */
  readonly unitInputs?: number;
  run(bytes: Buffer, path: string): unknown;
}

const nothing = (): undefined => undefined;

function json(read: (value: unknown) => unknown): Target['run'] {
  return bytes => {
    let value: unknown;
    try {
      value = JSON.parse(bytes.toString());
    } catch {
      return undefined;
    }
    return read(value);
  };
}

/** Returns a reader that also reads every record: values are decoded on demand. */
function records(name: 'territories' | 'sessions'): (value: unknown) => unknown {
  return value => {
    const { collection } = decodeCollection(name, value);
    for (const record of collection) if (!collection.get(record.id)) throw new Error(`no record ${record.id}`);
    return collection.column('id');
  };
}

const manifest = {
  formatVersion: '1.0',
  title: 't',
  publisher: { name: 'p', url: 'https://p.example' },
  language: 'fr',
  updated: '2026-11-24T00:00:00Z',
  territory: 'reg-32',
  territories: [{ id: 'reg-32', kind: 'region', code: '32', name: 'n', parents: [] }],
  jobs: { href: 'jobs.json', count: 1, bytes: 2, sha256: 'a'.repeat(64), details: [] },
};
const columns = {
  encoding: 'columns/1',
  count: 3,
  columns: {
    id: { values: { between: ['dep-', ''], digits: [2], numbers: [{ ranks: ['#$%'], from: 1 }] } },
    kind: { values: ['region', 'department'], codes: { ranks: ['#$$'] } },
    code: { values: ['1', '2', '3'] },
    name: { values: ['n'] },
    parents: { values: [[], ['reg-32']], codes: { ranks: ['#$$'] } },
    lat: { values: [50.1], codes: { ranks: ['#$$'] }, gaps: true },
  },
};
const outlines = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [1, 2] },
  arcs: [[[0, 0], [1, 0], [0, 1]], [[1, 1], [-1, 0], [0, -1]]], // prettier-ignore
  objects: { territories: { geometries: [{ type: 'Polygon', id: 'a', arcs: [[0, 1]] }, { type: 'MultiPolygon', id: 'b', arcs: [[[0, -1]]] }] } }, // prettier-ignore
};

/** Generates each form of the settings of an address, and throws when one has more than its form allows. */
function pasteFragment(bytes: Buffer): void {
  const settings = fromFragment(bytes.toString(), tag => NAMES[tag], 'https://flux.exemple.fr/feed.json');
  if (!settings) return;
  const picture = { name: settings.feed, width: 1, height: 1, alternative: settings.theme, source: settings.feed };
  for (const [form] of FORMS) {
    const code = snippet(form, settings, SCRIPTS, picture);
    if (!hasShape(form, code)) throw new Error(`${form}: ${code}`);
  }
  if (!fromFragment(toFragment(settings), tag => NAMES[tag], '')) throw new Error('the settings do not come back');
}

export const targets: Readonly<Record<string, Target>> = {
  ...portalTargets,
  manifest: { seeds: [JSON.stringify(manifest)], run: json(readFeed) },
  columns: { seeds: [JSON.stringify(columns)], run: json(records('territories')) },
  outlines: { seeds: [JSON.stringify(outlines)], run: json(readTopology) },
  csv: {
    seeds: ['titre;url\n"a ""b""";https://x.example\n\nc;d\r\n', 'a,b\n1,2\n', 'é\tà\n1\t2'],
    async run(bytes, path) {
      writeFileSync(path, bytes);
      for await (const rows of readRecords({ path, file: 'x.csv' })) nothing.call(rows);
    },
  },
  xml: {
    seeds: [
      '<?xml version="1.0" encoding="UTF-8"?><lheo xmlns="x"><offres a="1">é &amp; <b><![CDATA[c]]></b></offres></lheo>',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a><!-- b --><c/></a>',
    ],
    async run(bytes, path) {
      writeFileSync(path, bytes);
      await readXml({ path }, { open: nothing, text: nothing, close: nothing }, { root: nothing, repaired: nothing });
    },
  },
  configurator: {
    seeds: [
      'element=job-card&job=soudeur&job-href=%2Fmetiers%2F%7Bid%7D&feed=https%3A%2F%2Fflux.exemple.fr%2F&--ow-accent=%23123456&_theme=neutral-dark&_text=a&_href=https%3A%2F%2Fa.example%2F&_map=1',
      'element=training-finder&near=Lille&search-url=https%3A%2F%2Fa.example%2F&tiles=https%3A%2F%2F%7Bs%7D.a.example%2F&--ow-font=Georgia%2C%20serif&_text=`${x}\\',
    ],
    run: pasteFragment,
  },
  xlsx: {
    seeds: [
      sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"><v>1</v></c></row>'),
      sheetXml('<row><c t="s"><v>0</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><v>45000.5</v></c></row>'),
    ],
    async run(bytes, path) {
      writeFileSync(path, workbookOf([{ name: 'S', rows: [['a']] }], { parts: [{ name: FIRST_SHEET, data: bytes }] }));
      const workbook = await openWorkbook(path, 'x.xlsx');
      try {
        for (const sheet of workbook.sheets) for await (const row of workbook.rows(sheet)) nothing.call(row);
      } finally {
        workbook.close();
      }
    },
  },
  ...readerTargets,
};

/** Whether this error is a valid answer of a reader. */
export const isAnswer = (reason: unknown): boolean =>
  reason instanceof FeedError || reason instanceof SourceError || reason instanceof PortalError;
