// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Large files, and small files that expand: memory and work grow with the size of the file, never with its square.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { BuildReport } from '@orientation-widgets/feed-tools';
import { IdRegistry } from '../../../../packages/feed-tools/src/readers/lheo/ids.js';
import { configOf, folderWith } from '../support/command.js';
import { guardedFeed, type GuardedRun } from '../support/guarded.js';

const MOST_MEGABYTES = 300;

/** Builds from one file through the command, within a memory limit. */
async function buildLarge(
  t: TestContext,
  name: string,
  content: string,
  source: object,
): Promise<GuardedRun & { report: BuildReport | undefined }> {
  const folder = await folderWith(t, { 'c.json': configOf([{ id: 's', path: name, ...source }]), [name]: content });
  const out = join(folder, 'out');
  const run = await guardedFeed('build', join(folder, 'c.json'), '--out', out, '--quiet');
  assert.ok(run.megabytes < MOST_MEGABYTES, `${run.megabytes} MB`);
  const report =
    run.code === 0 ? (JSON.parse(await readFile(join(out, 'report.json'), 'utf8')) as BuildReport) : undefined;
  return { ...run, report };
}

const lheo = (offers: string): string => `<lheo xmlns="http://lheo.gouv.fr/2.3"><offres>${offers}</offres></lheo>`;
const session = (numero: string): string =>
  `<session numero="${numero}"><periode><debut>20270901</debut><fin>20280630</fin></periode></session>`;
const offer = (action: string): string =>
  `<formation numero="F000001"><intitule-formation>CAP</intitule-formation><action numero="A000001">${action}</action></formation>`;

test('a number repeated 400 000 times is searched from its last position', () => {
  const ids = new IdRegistry('s');
  let last = '';
  for (let count = 0; count < 400_000; count += 1) last = ids.claim(['S000001']);
  assert.equal(last, 's:S000001-400000');
});

test('sessions with one shared number are all kept, each under its own id', async t => {
  const { code, report } = await buildLarge(t, 'o.xml', lheo(offer(session('1').repeat(20_000))), { kind: 'lheo' });
  assert.deepEqual([code, report?.collections.sessions?.count], [0, 20_000]);
});

const place = (rank: number): string =>
  `<lieu-de-formation><coordonnees><adresse><ligne>${rank} rue</ligne><codepostal>59000</codepostal><ville>Lille</ville></adresse></coordonnees></lieu-de-formation>`;
const places = (count: number): string => Array.from({ length: count }, (_, rank) => place(rank)).join('');
const sessions = (count: number): string =>
  Array.from({ length: count }, (_, rank) => session(`S00000${rank}`)).join('');

test('an action in thousands of places is read in the first ones, and reported', async t => {
  const { report } = await buildLarge(t, 'o.xml', lheo(offer(places(3000) + sessions(3))), { kind: 'lheo' });
  assert.equal(report?.collections.sessions?.count, 300);
  assert.match(
    report?.sources[0]?.warnings[0]?.examples[0] ?? '',
    /o\.xml:1: the action has 3000 places: the first 100 are read/,
  );
});

test('a small file that expands to millions of sessions is refused', async t => {
  const { code, stderr } = await buildLarge(t, 'o.xml', lheo(offer(places(5000) + sessions(5000))), { kind: 'lheo' });
  assert.equal(code, 1);
  assert.match(stderr, /^orientation-feed: [^\n]*o\.xml:1: chaque session a en moyenne plus de 20 lieux et voies\n$/);
});

test('JSON of 60 MB is read item by item', async t => {
  const item = (rank: number): string =>
    JSON.stringify({
      id: `r${rank}`,
      kind: 'event',
      name: `Visite ${rank}`,
      summary: 'é'.repeat(2000),
      audiences: [],
      territoryIds: [],
      sectors: [],
    });
  const list = Array.from({ length: 14_000 }, (_, rank) => item(rank)).join(',\n');
  const { code, report } = await buildLarge(t, 'r.json', `{"resources":[${list}]}`, { kind: 'feed' });
  assert.deepEqual([code, report?.collections.resources?.count], [0, 14_000]);
});

test('a JSON value of 60 MB is refused where it starts', async t => {
  const { code, stderr } = await buildLarge(t, 'r.json', `{"resources":[\n{"name":"${'x'.repeat(60e6)}"}]}`, {
    kind: 'resources',
  });
  assert.equal(code, 1);
  assert.match(stderr, /r\.json:2: une valeur dépasse 4\s194\s304 caractères à la ligne 2, colonne 1\n$/);
});

test('a table of 60 000 rows is read and published in flat memory', async t => {
  const rows = Array.from(
    { length: 60_000 },
    (_, rank) => `Portes ouvertes ${rank};JPO;${(rank % 28) + 1}/03/2027;50,${rank % 1000}`,
  );
  const source = {
    kind: 'csv',
    collection: 'resources',
    columns: { name: 'Nom', kind: { column: 'Type', values: { JPO: 'event' } }, starts: 'Début', lat: 'Latitude' },
    constants: { summary: 'Une visite.' },
  };
  const { code, report } = await buildLarge(t, 'agenda.csv', `Nom;Type;Début;Latitude\n${rows.join('\n')}\n`, source);
  assert.deepEqual([code, report?.collections.resources?.count], [0, 60_000]);
});

test('thousands of codes of one certification are gathered without being copied each time', async t => {
  const folder = await folderWith(t, {
    'c.json': configOf([{ id: 's', kind: 'rncp', path: 'rncp' }]),
    'rncp/sheets.csv':
      'Numero_Fiche;Intitule;Abrege_Libelle;Nomenclature_Europe_Niveau;Date_Fin_Enregistrement;Actif\nRNCP1;Cuisine;CAP;NIV3;01/01/2030;ACTIVE\n',
    'rncp/codes.csv': `Numero_Fiche;Codes_Rome_Code\n${'RNCP1;G1602\n'.repeat(200_000)}`,
  });
  const run = await guardedFeed('build', join(folder, 'c.json'), '--out', join(folder, 'out'), '--quiet');
  assert.deepEqual([run.code, run.stderr], [0, '']);
});
