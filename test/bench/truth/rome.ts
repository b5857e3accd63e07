// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { JobAppellations, Job, JobProfile } from '@orientation-widgets/feed';
import type { Records } from './compare.js';
import { byKey, groupBy } from './keyed.js';
import type { Row } from './tables.js';

/** Returns a table of ROME 4, or of another version, by the middle of its file name: `referentiel_code_rome`. */
export type RomeTables = (name: string, version?: number) => readonly Row[];

/** Kinds of work context that count as conditions: risks, hours, places, status. */
const CONDITIONS = ['1', '2', '3', '7'];

/** Returns the sheets of ROME: numbers of skills, conditions and names, codes of related jobs in their order. */
export function expectedJobs(tables: RomeTables): Records {
  const related = grouped(tables('rubrique_mobilite'), 'code_rome');
  const moves = grouped(
    tables('rubrique_mobilite', 3).filter(
      ({ cells }) => cells['code_appellation_source'] === '' && cells['code_appellation_cible'] === '',
    ),
    'code_rome',
  );
  const links = grouped(tables('liens_rome_referentiels'), 'code_rome');
  const names = grouped(
    tables('referentiel_appellation').filter(({ cells }) => cells['classification'] !== 'PRINCIPALE'),
    'code_rome',
  );
  const items = labels(tables('item'), 'libelle');
  const contexts = labels(
    tables('referentiel_contexte_travail').filter(({ cells }) =>
      CONDITIONS.includes(cells['code_type_cont_trav'] ?? ''),
    ),
    'libelle_cont_travail',
  );
  const interests = grouped(tables('referentiel_code_rome_riasec'), 'code_rome');
  return byKey(tables('referentiel_code_rome'), ({ cells }) => {
    const code = cells['code_rome'] ?? '';
    const labelled = (block: string, knownLabels: ReadonlyMap<string, string>): number =>
      new Set(
        (links.get(code) ?? [])
          .filter(row => row.cells['code_compo_bloc'] === block)
          .flatMap(row => knownLabels.get(row.cells['code_ogr'] ?? '') ?? []),
      ).size;
    const targets = (rows: readonly Row[]): string[] =>
      rows.map(({ cells: { code_rome_cible: target = '' } }) => target.toLowerCase());
    const movesOf = (kind: string): string[] =>
      targets((moves.get(code) ?? []).filter(row => row.cells['libelle_type_mobilite'] === kind));
    const [closeJobs, nextJobs] = [movesOf('Proche'), movesOf('Evolution')];
    const otherJobs = targets(
      (related.get(code) ?? []).sort((a, b) => Number(a.cells['numero_ordre']) - Number(b.cells['numero_ordre'])),
    );
    const riasec = interests.get(code)?.[0]?.cells ?? {};
    return [
      code.toLowerCase(),
      {
        skills: labelled('5', items),
        conditions: labelled('6', contexts),
        names: names.get(code)?.length ?? 0,
        related: [...new Set([...closeJobs, ...nextJobs, ...otherJobs])],
        close: closeJobs,
        next: nextJobs.filter(other => !closeJobs.includes(other)),
        interests: [riasec['riasec_majeur'], riasec['riasec_mineur']].filter(letter => /^[RIASEC]$/.test(letter ?? '')),
      },
    ];
  });
}

function grouped(rows: readonly Row[], column: string): Map<string, Row[]> {
  return groupBy(rows, ({ cells }) => cells[column] ?? '');
}

function labels(rows: readonly Row[], column: string): Map<string, string> {
  return new Map(rows.map(({ cells }) => [cells['code_ogr'] ?? '', cells[column] ?? '']));
}

export function publishedJobs(
  jobs: readonly Job[],
  appellations: readonly JobAppellations[],
  profiles: readonly JobProfile[],
): Records {
  const names = new Map(appellations.map(({ id, names: list }) => [id, list.length]));
  const interests = new Map(profiles.map(profile => [profile.id, profile.interests]));
  return byKey(jobs, ({ id, skills, conditions, related, mobilities = [] }) => [
    id,
    {
      skills: skills.length,
      conditions: conditions.length,
      names: names.get(id) ?? 0,
      related,
      close: mobilities.filter(({ kind }) => kind === 'close').map(({ jobId }) => jobId),
      next: mobilities.filter(({ kind }) => kind === 'step-up').map(({ jobId }) => jobId),
      interests: interests.get(id) ?? [],
    },
  ]);
}
