// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The Parquet files of a portal, read by a reader that this project did not write.
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { smallFeed, smallPortal } from './support/small-portal.js';

type Row = Readonly<Record<string, unknown>>;

interface Table {
  readonly rows: readonly Row[];
  readonly types: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
}

/** Observations of each reason, of a level, and of a value that a text would not keep. */
const FIGURES = [
  { value: 9.5, level: 5 },
  { value: 0 },
  { value: -0.1 },
  { value: 1234567.25 },
  { value: null, missing: 'secret' },
  { value: null, missing: 'below-threshold' },
  { value: null, missing: 'not-published' },
  { value: null, missing: 'not-collected' },
  { value: null, missing: 'not-applicable' },
].map((figure, index) => ({
  measureId: 'unemployment',
  territoryId: 'reg-32',
  period: String(2000 + index),
  sourceId: 'moi',
  ...figure,
}));

async function builtPortal(t: TestContext, feed: Readonly<Record<string, unknown>> = {}) {
  const portal = await smallPortal(t);
  await portal.write('feed.json', { ...smallFeed(), ...feed });
  await portal.build();
  return portal;
}

async function readTable(out: string, name: string): Promise<Table> {
  const file = await readFile(join(out, 'donnees', `${name}.parquet`));
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const { schema, key_value_metadata: metadata = [] } = parquetMetadata(buffer);
  const titles = metadata.find(({ key }) => key === 'titles')?.value ?? '{}';
  return {
    rows: await parquetReadObjects({ file: buffer }),
    types: Object.fromEntries(schema.slice(1).map(column => [column.name, column.converted_type ?? column.type ?? ''])),
    titles: JSON.parse(titles) as Record<string, string>,
  };
}

describe('the Parquet file of figures', () => {
  test('has the rows of the CSV file, in the same order', async t => {
    const portal = await builtPortal(t, { observations: FIGURES });
    const { rows, titles } = await readTable(portal.out, 'chiffres');
    const csv = parse(await portal.page('donnees/chiffres.csv'), { bom: true, columns: true });
    const asTexts = rows.map(row =>
      Object.fromEntries(Object.entries(titles).map(([name, title]) => [title, String(row[name] ?? '')])),
    );
    assert.equal(rows.length, FIGURES.length);
    assert.deepEqual(asTexts, csv);
  });

  test('keeps numbers as numbers, and says why a value is missing', async t => {
    const portal = await builtPortal(t, { observations: FIGURES });
    const { rows, types } = await readTable(portal.out, 'chiffres');
    assert.deepEqual(
      rows.map(({ value, missing }) => [value, missing]),
      FIGURES.map(figure => [figure.value, 'missing' in figure ? figure.missing : null]),
    );
    assert.deepEqual([types['value'], types['level'], types['period']], ['DOUBLE', 'INT32', 'UTF8']);
    assert.equal(rows[0]?.['level'], 5);
    assert.equal(rows[1]?.['level'], null);
  });
});

describe('the Parquet files of trainings and sessions', () => {
  test('give a session its training, its place and its dates', async t => {
    const [session] = smallFeed()['sessions'] as object[];
    const portal = await builtPortal(t, {
      sessions: [{ ...session, start: '2027-02', capacity: 12, hours: 70.5, funded: false }],
    });
    const { rows, types } = await readTable(portal.out, 'sessions');
    assert.equal(rows.length, 1);
    const { training, communeName, start, end, capacity, hours, funded, accessible } = rows[0] ?? {};
    assert.deepEqual(
      [training, communeName, start, end, capacity, hours, funded, accessible],
      ['CAP Soudage', 'Lille', '2027-02', null, 12, 70.5, false, null],
    );
    assert.deepEqual([types['capacity'], types['hours'], types['funded']], ['INT32', 'DOUBLE', 'BOOLEAN']);
  });

  test('keep a text as the feed writes it, formulas and marks of XML included', async t => {
    const title = '=1+1 <b>« Éé »</b> "a"\n\u202f😀';
    const trainings = (smallFeed()['trainings'] as object[]).map(training => ({ ...training, title }));
    const portal = await builtPortal(t, { trainings });
    const { rows } = await readTable(portal.out, 'formations');
    assert.deepEqual(
      rows.map(row => [row['id'], row['title'], row['level'], row['sessions']]),
      [
        ['cap-soudage', title, 3, 1],
        ['vide', title, null, 0],
      ],
    );
  });

  test('are linked from the page of the data, with their rows', async t => {
    const portal = await builtPortal(t);
    const page = await portal.page('donnees/index.html');
    assert.match(page, /href="\/orientation\/donnees\/formations\.parquet">formations\.parquet<\/a>[^<]*2 lignes/);
    assert.match(page, /href="\/orientation\/donnees\/sessions\.parquet">sessions\.parquet<\/a>[^<]*1 ligne/);
  });

  test('are left out of a portal without trainings', async t => {
    const portal = await builtPortal(t, { trainings: [], sessions: [], observations: [] });
    const names = [...(await portal.files()).keys()].filter(path => path.endsWith('.parquet'));
    assert.deepEqual(names, []);
  });
});
