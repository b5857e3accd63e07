// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Workbook of a figure, read back by the reader of the tool.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionOf, type Measure, type Observation, type Source } from '@orientation-widgets/feed';
import { writeWorkbook } from '../../../packages/elements/src/export/workbook.lazy.js';
import { csvRows } from '../../../packages/elements/src/indicator-board/files/figure-files.lazy.js';
import { figureSheets } from '../../../packages/elements/src/indicator-board/files/figure-sheets.js';
import type { FigureContext } from '../../../packages/domain/src/measures/figures.js';
import { ObservationIndex } from '../../../packages/domain/src/measures/observations.js';
import { sheetsOf } from './support/workbooks.js';
import { home, measure, record, region } from './support/measures.js';

const contextOf = (observations: readonly Observation[], more: Partial<Measure> = {}): FigureContext => {
  const figures = {
    ...{ territory: home, reference: region, territories: collectionOf([region, home]) },
    sources: collectionOf<Source>([]),
  };
  return { figures, index: new ObservationIndex(observations), measure: measure(more) } as unknown as FigureContext;
};

async function bytesOf(figure: FigureContext, published: readonly Observation[] = []): Promise<Buffer> {
  const blob = await writeWorkbook(figureSheets(figure, ['Insee, 2024.'], published));
  assert.ok(blob);
  return Buffer.from(await blob.arrayBuffer());
}

const about = (sheets: Awaited<ReturnType<typeof sheetsOf>>): Map<string | undefined, string | undefined> =>
  new Map(sheets['Sources et définitions']?.map(([name, text]) => [name, text]));

/** Returns the uncompressed size, in bytes, of each file of a zip, from its directory. */
function sizesIn(zip: Buffer): number[] {
  const sizes: number[] = [];
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4))
    sizes.push(zip.readUInt32LE(at + 24));
  return sizes;
}

test('each period has its row: numbers, reason for absence, notes of the source', async t => {
  const bytes = await bytesOf(
    contextOf(
      [
        record(home.id, 10.8, { period: '2024', flags: ['provisional'] }),
        record(home.id, 0, { period: '2023' }),
        record(region.id, 9.5, { period: '2024' }),
        record(region.id, null, { period: '2023', missing: 'secret' }),
        record(region.id, 9.25, { period: '2022' }),
      ],
      { definition: 'Chômeurs parmi les actifs.' },
    ),
  );
  const sheets = await sheetsOf(t, bytes);
  assert.deepEqual(sheets['Données'], [
    ['Période', 'Zone A', 'Hauts-de-France', 'Remarques'],
    ['2024', '10.8', '9.5', 'Zone A\u202f: provisoire'],
    ['2023', '0', 'secret statistique'],
    ['2022', 'pas encore de chiffre', '9.25'],
  ]);
  const aboutRows = about(sheets);
  assert.equal(aboutRows.get('Définition'), 'Chômeurs parmi les actifs.');
  assert.equal(aboutRows.get('Territoire'), 'Zone A (ze-0)');
  assert.equal(aboutRows.get('Source'), 'Insee, 2024.');
});

test('a measure with parts only lists in its files the published and the unpublished parts', async t => {
  const published = [
    record(home.id, 3, { period: '2024', sex: 'female' }),
    record(home.id, 3, { period: '2024', part: { dimension: 'Diplôme', label: 'CAP', order: 0 } }),
    record(home.id, null, { period: '2024', age: '15-24', missing: 'secret' }),
    record('dep-59', 4, { period: '2024' }),
  ];
  const parts = contextOf(published);
  const text =
    'Ce flux n’a aucune valeur de l’ensemble de ces territoires. Ce qu’il a : par sexe, par diplôme, pour d’autres territoires.';
  const sheets = await sheetsOf(t, await bytesOf(parts, published));
  assert.deepEqual(sheets['Données']?.slice(1), [[undefined, 'pas encore de chiffre', 'pas encore de chiffre', text]]);
  const lines = csvRows(parts, published).slice(1);
  assert.deepEqual(
    lines.map(line => [line[3], line[5], line[6], line[7]]),
    ['Zone A', 'Hauts-de-France'].map(name => [name, undefined, 'pas encore de chiffre', text]),
  );
});

test('a text of a feed is never a formula, nor markup, nor longer than a cell', async t => {
  const bytes = await bytesOf(
    contextOf([record(home.id, 1, { period: '2024' })], {
      title: '=HYPERLINK("https://example.org")',
      definition: `<b>&\u0000${'x'.repeat(50_000)}`,
    }),
  );
  const sheets = await sheetsOf(t, bytes);
  const aboutRows = about(sheets);
  assert.equal(aboutRows.get('Mesure'), '=HYPERLINK("https://example.org")');
  assert.match(aboutRows.get('Définition') ?? '', /^<b>&x+$/);
  assert.ok((aboutRows.get('Définition')?.length ?? 0) <= 32_000);
});

test('many periods take several sheets: each stays under the size that would ask for a worker', async t => {
  const months = Array.from(
    { length: 1200 },
    (_, month) => `${1930 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
  );
  const bytes = await bytesOf(
    contextOf(
      months.flatMap(period => [
        record(home.id, 123_456.7, { period, flags: ['provisional'] }),
        record(region.id, 5_995_292.1, { period, flags: ['estimated'] }),
      ]),
    ),
  );
  const sheets = await sheetsOf(t, bytes);
  assert.deepEqual(Object.keys(sheets), ['Données 1', 'Données 2', 'Sources et définitions']);
  for (const part of ['Données 1', 'Données 2']) assert.equal(sheets[part]?.[0]?.[0], 'Période');
  const periods = ['Données 1', 'Données 2'].flatMap(part => sheets[part]?.slice(1).map(([period]) => period) ?? []);
  assert.equal(new Set(periods).size, 1200);
  const sizes = sizesIn(bytes);
  assert.ok(sizes.length > 5 && Math.max(...sizes) < 160_000, sizes.join());
});

test('a text that is also a property of every object stays that text', async t => {
  const titles = ['constructor', '__proto__', 'toString'];
  for (const title of titles) {
    const sheets = await sheetsOf(t, await bytesOf(contextOf([record(home.id, 1, { period: '2024' })], { title })));
    assert.equal(about(sheets).get('Mesure')?.trim(), title);
  }
});

test('texts that would ask for a worker make no workbook', async () => {
  const texts = Array.from({ length: 200 }, (_, number) => `${number} ${'é'.repeat(500)}`);
  const sheet = { name: 'Données', rows: texts.map(text => [text]), heads: 'row', widths: [20] } as const;
  assert.equal(await writeWorkbook([sheet]), undefined);
  assert.ok(await writeWorkbook([{ ...sheet, rows: sheet.rows.slice(0, 100) }]));
});
