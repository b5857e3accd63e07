// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A table saved in another way gives the same feed: these are changes that the software of a producer makes between
// years.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { buildWith } from './support/built.js';
import { trainingOf } from './support/records.js';
import { workbookOf } from './support/workbook.js';

type Rows = readonly (readonly string[])[];

const table = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().split(';'));

/** Second file that a table needs: one that it is joined with, or records that show its effect. */
interface Beside {
  path: string;
  content: string;
  kind?: string;
}

const LILLE = [{ code: '59350', nom: 'Lille', departement: '59', region: '32', type: 'commune-actuelle' }];

const KINDS: [kind: string, rows: Rows, beside?: Beside][] = [
  [
    'dares-tensions',
    table(`
    fap;Emploi moyen;Tension;Catégorie Tension;Intensité d'embauches;Manque de main-d'œuvre disponible;Année;niveau_geo;niveau_fap;reg;dep
    B0Z20;100;0.1;5.0;5.0;3.0;2019;nat;fap 225;;
    B0Z20;100;-0.25;4.0;5.0;;2019;reg;fap 225;32.0;
    B0Z20;100;;;;;2019;dep;fap 225;32.0;2`),
  ],
  [
    'bmo',
    table(`
    annee;Code métier BMO;Nom métier BMO;Famille_met;Lbl_fam_met;REG;NOM_REG;Dept;NomDept;BE26;NOMBE26;met;xmet;smet
    2026;V0X60;Soigneurs;S;x;32;Hdf;80;Somme;3202;AMIENS;268;*;0
    2026;V0X60;Métiers d'été;S;x;32;Hdf;59;Nord;3216;LILLE;*;*;*
    2026;V0X60;Soigneurs;S;x;11;Idf;75;Paris;1101;PARIS;1;1;1`),
  ],
  [
    'fap-labels',
    table(`
    fap;libelle
    B0Z20;Ouvriers, œuvre et été
    B0Z21;Autres`),
  ],
  [
    'communes',
    table(`
    Code_commune_INSEE;Nom_de_la_commune;Code_postal
    59350;LILLE;59000
    59350;LŒUVRE-LÈS-LILLE;59160`),
    { path: 'communes.json', content: JSON.stringify(LILLE) },
  ],
  [
    'communes',
    table(`
    code_commune_insee;code_bassin_BMO;lib_bassin_BMO
    59350;3216;LILLE`),
    { path: 'communes.json', content: JSON.stringify(LILLE) },
  ],
  [
    'diplomas',
    table(`
    FORMATION_DIPLOME;GROUPE_SPECIALITE;NIVEAU_QUALIFICATION_RNCP;LIBELLE
    46321218;212;04;BP MÉTIERS DE L'ŒUF`),
    {
      path: 't.json',
      kind: 'feed',
      content: JSON.stringify({
        trainings: [trainingOf('a', { level: null, certifications: [{ kind: 'cfd', code: '46321218' }] })],
      }),
    },
  ],
  [
    'rncp',
    table(`
    Numero_Fiche;Intitule;Abrege_Libelle;Nomenclature_Europe_Niveau;Date_Fin_Enregistrement;Actif
    RNCP999001;L'œuvre d'été;TP;NIV4;31/12/2099;ACTIVE
    RNCP999002;Autre;CQP;NIV3;31/12/2099;INACTIVE`),
    { path: 'nsf.csv', content: 'Numero_Fiche;Nsf_Code\nRNCP999001;233\n' },
  ],
  [
    'inserjeunes',
    table(`
    millesime;code_region;voie;cfd;mefstat11;nb_sortant;taux_emploi_6_mois;taux_emploi_12_mois;taux_emploi_18_mois;taux_emploi_24_mois;taux_poursuite_etudes;libellé œ
    2019_2020;32;apprentissage;46321218;;32;61.5;70.0;;;20.5;é
    2019_2020;32;scolaire;;24720004041;12;;;;;;à`),
  ],
];

const cell = (value: string, delimiter: string): string =>
  value.includes(delimiter) || value.includes('"') ? `"${value.replaceAll('"', '""')}"` : value;
const write = (rows: Rows, delimiter = ';', end = '\n'): string =>
  rows.map(row => row.map(value => cell(value, delimiter)).join(delimiter)).join(end) + end;
const headed = (rows: Rows, change: (name: string) => string): Rows =>
  rows.map((row, index) => (index === 0 ? row.map(change) : row));

const VARIATIONS: [what: string, save: (rows: Rows) => string | Uint8Array][] = [
  ['commas', rows => write(rows, ',')],
  ['tabulations', rows => write(rows, '\t')],
  [
    'a mark, the line ends of Windows and empty rows at the end, as Excel does',
    rows => `\uFEFF${write(rows, ';', '\r\n')}${';'.repeat(rows[0]?.length ?? 0)}\r\n\r\n`,
  ],
  ['the separator said on the first line', rows => `sep=;\r\n${write(rows, ';', '\r\n')}`],
  ['headings in capitals', rows => write(headed(rows, name => name.toUpperCase()))],
  ['headings without accents', rows => write(headed(rows, name => name.normalize('NFD').replace(/\p{M}/gu, '')))],
  ['curly apostrophes in the headings', rows => write(headed(rows, name => name.replaceAll("'", '’')))],
  ['columns in another order', rows => write(rows.map(row => [...row].reverse()))],
  [
    'columns that nobody knows',
    rows => write(rows.map((row, index) => [index === 0 ? '' : String(index), ...row, index === 0 ? 'nouveau' : 'x'])),
  ],
  ['spaces around the cells', rows => write(rows.map(row => row.map(value => ` ${value} `)))],
  ['quotes around every cell', rows => rows.map(row => `${row.map(value => `"${value}"`).join(';')}\r\n`).join('')],
  ['decimal commas', rows => write(rows.map(row => row.map(value => value.replace(/^(-?\d+)\.(\d+)$/, '$1,$2'))))],
  [
    'a title and a note above the heading',
    rows => `Extraction du 24 novembre\n\nSource : Dares, Insee\n${write(rows)}`,
  ],
  ['UTF-16 without a mark', rows => Buffer.from(write(rows), 'utf16le')],
  ['UTF-16, the other way round', rows => Buffer.from(`\uFEFF${write(rows)}`, 'utf16le').swap16()],
  ['windows-1252', rows => Buffer.from(write(rows).replaceAll('œ', '\u009c'), 'latin1')],
  [
    'a workbook',
    rows =>
      workbookOf(
        [
          { name: 'Lisez-moi', rows: [['Une note']] },
          { name: 'Données', rows: [['Un titre'], null, ...rows] },
        ],
        { shared: true },
      ),
  ],
];

/** Records of the manifest of a feed, with those that it leaves to another file. */
async function readManifest(out: string): Promise<object> {
  const read = async (name: string): Promise<{ rest?: { href: string } }> =>
    JSON.parse(await readFile(join(out, name), 'utf8')) as { rest?: { href: string } };
  const { rest, ...manifest } = await read('feed.json');
  return { ...manifest, ...(rest && (await read(rest.href))) };
}

async function feedOf(t: TestContext, kind: string, content: string | Uint8Array, beside?: Beside): Promise<unknown> {
  const files = { 'table.csv': content, ...(beside && { [beside.path]: beside.content }) };
  const paths = ['table.csv', ...(beside && beside.kind === undefined ? [beside.path] : [])];
  const rest = beside?.kind === undefined ? [] : [{ id: 'o', kind: beside.kind, path: beside.path }];
  const { out, report } = await buildWith(t, [{ id: 's', kind, path: paths }, ...rest], files);
  const [{ read: readCount, kept: counts, dropped, warnings } = { read: 0 }] = report.sources;
  const manifest = await readManifest(out);
  // The digest of the file that was read differs, as it should.
  return { feed: { ...manifest, sourceFiles: [] }, read: readCount, kept: counts, dropped, warnings };
}

for (const [kind, rows, beside] of KINDS) {
  test(`${kind}, ${rows[0]?.[0] ?? ''}: the same table saved in ${VARIATIONS.length} ways gives the same feed`, async t => {
    const expected = await feedOf(t, kind, write(rows), beside);
    for (const [what, save] of VARIATIONS) assert.deepEqual(await feedOf(t, kind, save(rows), beside), expected, what);
  });
}
