// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run bench -- codes: number of records of the default feed that each system of codes opens, and the records that
// the codes of the official lists lead to. The lists stay outside the repository: ORIENTATION_DATA, or ../shared/data.
import { readFileSync } from 'node:fs';
import { jobCodes, providerCodes, trainingCodes } from '@orientation-widgets/domain/codes/code-index.js';
import type { CodeIndex } from '@orientation-widgets/domain/codes/code-index.js';
import { resolveCodes } from '@orientation-widgets/domain/codes/resolve-codes.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { parse } from 'csv-parse/sync';
import { realData, root, withoutRealData } from '../support/paths.js';
import { openFeed } from './answers/open-feed.js';

interface RecordWithId {
  readonly id: string;
}

const feed = await openFeed(`${root}packages/feed-tools/default-feed`);
const [jobs, occupationGroups, providers, sessions, trainings] = await Promise.all([
  feed.collection('jobs'),
  feed.collection('occupationGroups'),
  feed.collection('providers'),
  feed.collection('sessions'),
  feed.collection('trainings'),
]);
const detailed = await Promise.all(
  [...trainings].map(async record => (await feed.details('trainings', record.id)) ?? record),
);
const started = performance.now();
const indexes: readonly [name: string, size: number, index: CodeIndex<RecordWithId>][] = [
  ['jobs', jobs.size, jobCodes(jobs, occupationGroups)],
  ['providers', providers.size, providerCodes(providers)],
  ['trainings', trainings.size, trainingCodes({ trainings: detailed, sessions, providers, today: localDay() })],
];
const indexMs = performance.now() - started;

const line = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, rank) => (rank < 2 ? String(cell).padEnd(12) : String(cell).padStart(9))).join(' '));

console.log(`# Records of the default feed that a system opens (three indexes made in ${indexMs.toFixed(0)} ms)`);
line('collection', 'system', 'opened', 'of', 'codes', 'shared');
for (const [name, size, { systems }] of indexes) {
  const opened = new Set<RecordWithId>();
  for (const [system, codes] of systems) {
    const records = new Set([...codes.values()].flat());
    for (const record of records) opened.add(record);
    line(name, system, records.size, size, codes.size, [...codes.values()].filter(({ length }) => length > 1).length);
  }
  line(name, 'any', opened.size, size);
}

if (withoutRealData) {
  console.log(`No official list: ${withoutRealData}`);
  process.exit();
}

function column(file: string, name: string, delimiter = ';'): string[] {
  const rows = parse(readFileSync(`${realData}/${file}`, 'utf8'), {
    bom: true,
    columns: true,
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
  }) as Record<string, string>[];
  return [...new Set(rows.flatMap(row => row[name] || []))];
}

const [, , forJobs] = indexes[0] ?? [];
const [, , forProviders] = indexes[1] ?? [];
const [, , forTrainings] = indexes[2] ?? [];
const LISTS: readonly [
  system: string,
  list: string,
  index: CodeIndex<RecordWithId> | undefined,
  codes: readonly string[],
][] = [
  ['rome', 'ROME 4.60', forJobs, column('rome/unix_referentiel_code_rome_v460_utf8.csv', 'code_rome', ',')],
  ['fap', 'FAP 2009', forJobs, column('dares/libelles_fap2009.csv', 'fap').filter(code => code.length === 5)],
  ['fap', 'FAP 2021', forJobs, column('dares/dares_nomenclature_fap2021.csv', 'code_fap_341', ',')],
  [
    'isco',
    'ISCO-08',
    forJobs,
    column('search/esco/v1.0-2020-ISCOGroups_fr.csv', 'code', ',').filter(code => code.length === 4),
  ],
  ['cfd', 'BCN 2025', forTrainings, column('nomenclatures/bcn-2025/vFormationDiplome_.csv', 'FORMATION_DIPLOME')],
  ['mefstat', 'BCN 2025', forTrainings, column('nomenclatures/bcn-2025/nMef.csv', 'MEF_STAT_11')],
  [
    'rncp',
    'RNCP 2026-02',
    forTrainings,
    column('certifications/rncp-2026-02/export_fiches_CSV_Rome_2026_02_01.csv', 'Numero_Fiche').filter(code =>
      code.startsWith('RNCP'),
    ),
  ],
  ['certifinfo', 'Certif Info', forTrainings, column('certifications/certif_info.csv', 'Code_Diplome')],
  ['uai', 'schools', forProviders, column('catalogue/etablissements-hdf.csv', 'uai')],
  ['uai', 'schools', forTrainings, column('catalogue/etablissements-hdf.csv', 'uai')],
];

console.log('\n# What the codes of an official list lead to');
line('system', 'list', 'codes', 'record', 'choice', 'successor', 'unknown', 'µs/code');
for (const [system, list, index, codes] of LISTS) {
  if (!index) continue;
  const counts = { record: 0, choice: 0, successor: 0, unknown: 0 };
  const start = performance.now();
  for (const code of codes) counts[resolveCodes(index, `${system}:${code}`).status] += 1;
  const perCode = ((performance.now() - start) * 1000) / codes.length;
  line(system, list, codes.length, counts.record, counts.choice, counts.successor, counts.unknown, perCode.toFixed(0));
}
console.log(
  '\nNot in the feed: esco, parcoursup, siret (the field of providers is read, and empty in the default feed).',
);
