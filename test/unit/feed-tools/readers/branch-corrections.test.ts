// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Corrections for a branch: each faulty cell, in one page and one copy of its workbook; and the communes located by
// their name alone.
import assert from 'node:assert/strict';
import { buildFeed } from '@orientation-widgets/feed-tools';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { branchBook } from '../../../../packages/feed-tools/src/branches/branch-book.js';
import { openArchive } from '../../../../packages/feed-tools/src/xlsx/archive.js';
import { openWorkbook } from '../../../../packages/feed-tools/src/xlsx/workbook.js';
import { writeArchive } from '../../../../packages/feed-tools/src/xlsx/write-archive.js';
import { recordsOf } from '../support/built.js';
import { configOf, folderWith } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';
import { jobOf } from '../support/records.js';
import { workbookOf } from '../support/workbook.js';

const communeOf = (code: string, name: string, postalCode: string): object => ({
  id: `com-${code}`,
  kind: 'commune',
  code,
  name,
  parents: [],
  lat: 50,
  lon: 3,
  postalCodes: [postalCode],
});

const REGION = JSON.stringify({
  jobs: [jobOf('soudage', { rome: ['H2913'], title: { feminine: 'Soudeuse', masculine: 'Soudeur' } })],
  territories: [
    communeOf('59249', 'Fourmies', '59610'),
    communeOf('02340', 'Fontaine', '02140'),
    communeOf('60240', 'Fontaine', '60690'),
  ],
});

const COMPANIES = ['Entreprise', 'Nom de l’entreprise', 'Commune', 'Courriel', 'Valable jusqu’au'];

const sources = (path: string): object[] => [
  { id: 'region', kind: 'feed', path: 'region.json' },
  { id: 'branch', kind: 'branch-sheets', path },
];

/** Creates the project of a branch, whose workbook has some rows of companies. */
async function projectOf(t: TestContext, rows: readonly (readonly string[])[]): Promise<string> {
  const book = workbookOf([{ name: 'Entreprises', rows: [COMPANIES, ...rows] }]);
  return folderWith(t, {
    'region.json': REGION,
    'branche.xlsx': book,
    'config.json': configOf(sources('branche.xlsx'), { today: '2026-11-24' }),
  });
}

const build = (folder: string): ReturnType<typeof buildFeed> =>
  buildFeed(join(folder, 'config.json'), { out: join(folder, 'flux'), corrections: join(folder, 'notes') });

const rowsOf = async (path: string): Promise<(string | undefined)[][]> => {
  const workbook = await openWorkbook(path, 'copy.xlsx');
  const [sheet] = workbook.sheets;
  const rows: (string | undefined)[][] = [];
  if (sheet) for await (const { cells } of workbook.rows(sheet)) rows.push(cells);
  workbook.close();
  return rows;
};

test('a name alone places a company in a commune of the région, and namesakes are told', async t => {
  const folder = await projectOf(t, [
    ['', 'Une', 'fourmies', '', '31/12/2027'],
    ['', 'Deux', '59249', '', '31/12/2027'],
    ['', 'Trois', 'Fontaine', '', '31/12/2027'],
    ['', 'Quatre', 'Fontaine (60)', '', '31/12/2027'],
    ['', 'Cinq', 'Fontenay', '', '31/12/2027'],
  ]);
  await build(folder);
  const records = await recordsOf(join(folder, 'flux'), 'directory');
  assert.deepEqual(
    records.map(({ name, address, lat, territoryIds }) => [name, address?.communeCode, lat, territoryIds]),
    [
      ['Une', '59249', 50, ['dep-59']],
      ['Deux', '59249', 50, ['dep-59']],
      ['Trois', undefined, undefined, []],
      ['Quatre', '60240', 50, ['dep-60']],
      ['Cinq', undefined, undefined, []],
    ],
  );
  const notes = (await rowsOf(join(folder, 'notes/branche-a-corriger.xlsx'))).map(row => row[5]);
  assert.deepEqual(notes.slice(0, 3), ['À corriger', undefined, undefined]);
  assert.equal(notes[3], 'Commune\u202f: précisez laquelle\u202f: Fontaine (02140) ou Fontaine (60690).');
  assert.match(notes[5] ?? '', /^Commune\u202f: écrivez le nom entier de la commune/);
});

test('the note on an unknown job says how to write several', async t => {
  const rows = [
    ['Entreprise', 'Nom de l’entreprise', 'Métiers', 'Valable jusqu’au'],
    ['', 'Une', 'Soudeur, Soudeuse', '31/12/2027'],
  ];
  const folder = await folderWith(t, {
    'region.json': REGION,
    'branche.xlsx': workbookOf([{ name: 'Entreprises', rows }]),
    'config.json': configOf(sources('branche.xlsx'), { today: '2026-11-24' }),
  });
  await build(folder);
  const page = await readFile(join(folder, 'notes/a-corriger.html'), 'utf8');
  assert.match(
    page,
    /Prenez un nom de métier de la feuille «.Listes.», ou un code ROME\. Séparez plusieurs métiers par/,
  );
});

test('each cell at fault is in the page and in the copy, which goes once the workbook is right', async t => {
  const folder = await projectOf(t, [
    ['', 'Sans jour', '', '', ''],
    ['', 'Trop vague', '', 'contact@lin', '2027'],
    ['', 'Dépassée', '', '', '01/01/2026'],
    ['', 'Juste', '', '', '31/12/2027'],
  ]);
  await build(folder);
  const page = await readFile(join(folder, 'notes/a-corriger.html'), 'utf8');
  assert.match(page, /4.cases à corriger, dans 3.lignes\. 3 lignes ne sont pas publiées\./);
  assert.match(page, /E3, Valable jusqu’au<\/b>.: «.2027.»\. Écrivez un jour, comme 31\/12\/2027/);
  assert.match(page, /D3, Courriel<\/b>.: «.contact@lin.»\. Écrivez une adresse entière/);
  assert.match(page, /E4, Valable jusqu’au<\/b>.: «.01\/01\/2026.»\. Ce jour est passé/);
  assert.doesNotMatch(page, /Juste/);
  const copy = join(folder, 'notes/branche-a-corriger.xlsx');
  assert.match((await rowsOf(copy))[1]?.[5] ?? '', /^Ligne non publiée\. Valable jusqu’au/);
  const right = [COMPANIES, ['', 'Juste', '', '', '31/12/2027']];
  await writeFile(join(folder, 'branche.xlsx'), workbookOf([{ name: 'Entreprises', rows: right }]));
  await build(folder);
  assert.deepEqual(await readdir(join(folder, 'notes')), ['a-corriger.html']);
  assert.match(await readFile(join(folder, 'notes/a-corriger.html'), 'utf8'), /Rien à corriger/);
});

/** Returns the parts of a workbook, as text. */
async function partsOf(path: string): Promise<Map<string, string>> {
  const archive = await openArchive(path, path);
  const parts = new Map<string, string>();
  for (const part of archive.parts) {
    const chunks: Buffer[] = [];
    for await (const chunk of archive.read(part)) chunks.push(chunk);
    parts.set(part, Buffer.concat(chunks).toString());
  }
  archive.close();
  return parts;
}

test('a copy keeps the lists of the workbook, and its notes follow the corrected workbook', async t => {
  const folder = await projectOf(t, []);
  const path = join(folder, 'branche.xlsx');
  await writeFile(path, await branchBook({ jobs: ['Licorne'], sectors: [], towns: ['Fourmies'] }));
  // Renames the example line so that it counts as one of the branch: the feed has no such job.
  const filled = [...(await partsOf(path))].map(
    ([name, text]) => [name, Buffer.from(text.replaceAll('exemple', 'a-1'))] as const,
  );
  await writeFile(path, writeArchive(filled));
  await build(folder);
  const copy = join(folder, 'notes/branche-a-corriger.xlsx');
  const parts = await partsOf(copy);
  assert.match(
    parts.get('xl/worksheets/sheet1.xml') ?? '',
    /<\/sheetData><conditionalFormatting sqref="H2">.*SEARCH\(&quot;Métiers&quot;,\$U2\).*<dataValidations/,
  );
  assert.match(parts.get('xl/styles.xml') ?? '', /<dxfs count="1"><dxf>/);
  await writeFile(path, await readFile(copy));
  await build(folder);
  assert.deepEqual((await rowsOf(copy))[0]?.slice(19), ['Valable jusqu’au', 'À corriger']);
});

test('a CSV file gives a workbook of notes, never in the folder that is published', async t => {
  const folder = await folderWith(t, {
    'region.json': REGION,
    'e.csv': `${COMPANIES.join(';')}\n;Une;;contact@lin;31/12/2027\n`,
    'config.json': configOf(sources('e.csv'), { today: '2026-11-24' }),
  });
  const [config, out] = [join(folder, 'config.json'), join(folder, 'flux')];
  const refused = await hostedFeed('build', config, '--out', out, '--corrections', join(out, 'notes'));
  assert.deepEqual([refused.code, /est dans le dossier de --out/.test(refused.stderr)], [2, true]);
  const run = await hostedFeed('build', config, '--out', out, '--corrections', join(folder, 'notes'));
  assert.equal(run.code, 0, run.stderr);
  assert.match(run.stderr, /1.case à corriger, dans 1.ligne\. Toutes ces lignes sont publiées/);
  const [, row] = await rowsOf(join(folder, 'notes/e-a-corriger.xlsx'));
  assert.match(row?.[5] ?? '', /^Courriel\u202f: écrivez une adresse entière/);
});

test('two files of one name have a copy each, and a valid file removes its own copy alone', async t => {
  const book = workbookOf([{ name: 'Entreprises', rows: [COMPANIES, ['', 'Une', 'Fontenay', '', '31/12/2027']] }]);
  const folder = await folderWith(t, {
    'region.json': REGION,
    'a.xlsx': book,
    'a.csv': `${COMPANIES.join(';')}\n;Une;Fourmies;;31/12/2027\n`,
    'config.json': configOf([...sources('a.xlsx'), { id: 'other', kind: 'branch-sheets', path: 'a.csv' }], {
      today: '2026-11-24',
    }),
  });
  await build(folder);
  assert.deepEqual((await readdir(join(folder, 'notes'))).sort(), ['a-a-corriger.xlsx', 'a-corriger.html']);
});
