// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '@orientation-widgets/feed';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expectedCertifications, publishedCertifications } from './certifications.js';
import { compareRecords, type Comparison, type Records } from './compare.js';
import type { Scope } from './france.js';
import {
  expectedBaccalaureat,
  expectedCentres,
  expectedEstablishments,
  expectedOutcomes,
  expectedSuccess,
  publishedBaccalaureat,
  publishedOutcomes,
  publishedSuccess,
} from './outcomes.js';
import { expectedPlans, publishedPlans } from './plans.js';
import { expectedJobs, publishedJobs, type RomeTables } from './rome.js';
import { csvTable, workbookTable } from './tables.js';
import { expectedIndex, expectedRanks, expectedTensions, publishedPoints, publishedTensions } from './tensions.js';

/** Returns the records of a feed that come from a source. */
export type Published = <N extends CollectionName>(name: N) => readonly Models[N][];

/** A source of the whole country, and the comparison of a feed with it. */
export interface NationalSource {
  readonly id: string;
  readonly kind: string;
  /** Paths of its files, in the folder of the producers' files: the national one when present. */
  readonly paths: readonly string[];
  /** Whether the files are those of one région. */
  readonly isPart: boolean;
  compare(scope: Scope, published: Published): Comparison;
}

/** A source that may be absent: the files that match one of these patterns, the widest first. */
interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly patterns: readonly RegExp[];
  readonly folder: string;
  open(paths: readonly string[], folder: string): (scope: Scope, published: Published) => Comparison;
}

const CANDIDATES: readonly Candidate[] = [
  ...[
    { id: 'bmo', folder: 'bmo' },
    { id: 'bmo-2025', folder: 'bmo/2025' },
  ].map(({ id, folder }): Candidate => ({
    id,
    folder,
    kind: 'bmo',
    patterns: [/^Base_open_data_BMO_\d+\.xlsx$/],
    open(paths) {
      const rows = paths.flatMap(path => workbookTable(path, 'met'));
      return (scope, published) =>
        compareRecords(
          expectedPlans(rows, scope),
          publishedPlans(published('recruitments')),
          ['projects', 'difficult', 'seasonal', 'projectsMasked', 'difficultMasked'],
          key => key.startsWith(`${scope.id} `),
        );
    },
  })),
  {
    id: 'dares',
    kind: 'dares-tensions',
    folder: 'dares',
    patterns: [/^tensions\.csv$/, /^tensions_2019_hdf\.csv$/],
    open(paths) {
      const rows = paths.flatMap(csvTable);
      return (scope, published) =>
        merged(
          compareRecords(expectedTensions(rows, scope), publishedTensions(published('tensions')), ['level']),
          compareRecords(expectedRanks(rows, scope), publishedPoints(published('tensionSeries')), [
            'index',
            'employment',
          ]),
        );
    },
  },
  {
    id: 'dares-index',
    kind: 'dares-index',
    folder: 'dares',
    patterns: [/^evol_tensions\.csv$/],
    open(paths, folder) {
      const rows = paths.flatMap(csvTable);
      const levels = filesOf(folder, [/^tensions\.csv$/, /^tensions_2019_hdf\.csv$/]).flatMap(csvTable);
      return (_scope, published) =>
        compareRecords(expectedIndex(rows, levels), publishedPoints(published('tensionSeries')), ['index', 'level']);
    },
  },
  {
    id: 'inserjeunes',
    kind: 'inserjeunes',
    folder: 'insertion',
    patterns: [/^ij_region_data\.csv$/, /^ij_region_32\.csv$/],
    open(paths) {
      const rows = paths.flatMap(csvTable);
      return (scope, published) =>
        compareRecords(expectedOutcomes(rows, scope), publishedOutcomes(published('outcomes')), [
          'leavers',
          'employed6',
          'employed12',
          'furtherStudy',
        ]);
    },
  },
  {
    id: 'establishments',
    kind: 'inserjeunes-establishments',
    folder: 'insertion',
    patterns: [/^depp-inserjeunes-etablissements-20\d\d_20\d\d-(?:pro|apprentissage)(?:-hdf)?\.csv$/],
    open(paths) {
      const files = paths.map(path => ({
        years: (/20\d\d_20\d\d/.exec(basename(path))?.[0] ?? '').replace('_', '-'),
        rows: csvTable(path),
      }));
      return ofEstablishments(scope => expectedEstablishments(files, scope));
    },
  },
  {
    id: 'centres',
    kind: 'inserjeunes-establishments',
    folder: 'training-figures',
    patterns: [/^fr-en-inserjeunes-cfa\.csv$/, /^inserjeunes-cfa-hdf\.csv$/],
    open(paths) {
      const rows = paths.flatMap(csvTable);
      return ofEstablishments(scope => expectedCentres(rows, scope));
    },
  },
  {
    id: 'ival',
    kind: 'ival',
    folder: 'training-figures',
    patterns: [
      /^fr-en-indicateurs-de-resultat-des-lycees-denseignement-professionnels\.csv$/,
      /^ival-lycees-pro-hdf\.csv$/,
    ],
    open(paths) {
      const rows = paths.flatMap(csvTable);
      return (scope, published) =>
        compareRecords(expectedSuccess(rows, scope), publishedSuccess(published('outcomes')), ['present', 'rate']);
    },
  },
  {
    id: 'baccalaureat',
    kind: 'baccalaureat',
    folder: 'training-figures',
    patterns: [/^fr-en-baccalaureat-par-academie\.csv$/, /^baccalaureat-academies-lille-amiens\.csv$/],
    open(paths) {
      const rows = paths.flatMap(csvTable);
      return (scope, published) =>
        compareRecords(expectedBaccalaureat(rows, scope), publishedBaccalaureat(published('outcomes')), [
          'present',
          'passed',
        ]);
    },
  },
  {
    id: 'certif-info',
    kind: 'certif-info',
    folder: 'certifications',
    patterns: [/^certif_info\.csv$/],
    open(paths) {
      const expected = expectedCertifications(paths.flatMap(csvTable));
      return (_scope, published) =>
        compareRecords(expected, publishedCertifications(published('trainings')), ['level', 'codes']);
    },
  },
  {
    id: 'rome',
    kind: 'rome',
    folder: 'rome',
    patterns: [/^unix_.*_v\d+_utf8\.csv$/],
    open(paths) {
      const tables: RomeTables = (name, version = 4) => {
        const path = paths.find(item => basename(item).startsWith(`unix_${name}_v${version}`));
        return path === undefined ? [] : csvTable(path);
      };
      const expected = expectedJobs(tables);
      return (_scope, published) =>
        compareRecords(expected, publishedJobs(published('jobs'), published('appellations'), published('profiles')), [
          'skills',
          'conditions',
          'names',
          'related',
          'close',
          'next',
        ]);
    },
  },
];

/** Returns the available sources, and a line for each missing one. */
export function nationalSources(folder: string): { matches: NationalSource[]; absent: string[] } {
  const presentSources: NationalSource[] = [];
  const absent: string[] = [];
  for (const { id, kind, patterns, folder: inside, open } of CANDIDATES) {
    const paths = filesOf(join(folder, inside), patterns);
    if (paths.length === 0)
      absent.push(`${id}: no file ${patterns.map(String).join(' or ')} in ${join(folder, inside)}`);
    else {
      const isPart = paths.every(path => /hdf|_32|lille-amiens/.test(basename(path)));
      presentSources.push({ id, kind, paths, isPart, compare: open(paths, join(folder, inside)) });
    }
  }
  return { matches: presentSources, absent };
}

/** Returns the files of the first pattern that matches some. */
function filesOf(folder: string, patterns: readonly RegExp[]): string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const matching = patterns.map(pattern => names.filter(name => pattern.test(name)));
  return (matching.find(list => list.length > 0) ?? []).map(name => join(folder, name));
}

function ofEstablishments(expected: (scope: Scope) => Records): NationalSource['compare'] {
  return (scope, published) =>
    compareRecords(expected(scope), publishedOutcomes(published('outcomes')), ['employed6', 'furtherStudy']);
}

function merged(...all: readonly Comparison[]): Comparison {
  return {
    count: all.reduce((total, { count }) => total + count, 0),
    sums: all.flatMap(({ sums }) => sums),
    differences: all.flatMap(({ differences }) => differences),
  };
}
