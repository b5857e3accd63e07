// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';
import { addToMultimap } from '../../store/multimap.js';
import { csvRows } from '../csv-source.js';
import type { ReadRequest, Sink } from '../reader.js';
import type { RomeFolder } from './folder.js';
import { sortedByRank } from './sorted-by-rank.js';

type Mobility = NonNullable<Job['mobilities']>[number];

/**
 * Reads the related jobs of each job, by ROME code, in the order of ROME 4, which does not give the kind of relation.
 */
export async function readRelated(
  folder: RomeFolder,
  request: ReadRequest,
  sink: Sink,
): Promise<Map<string, string[]>> {
  const file = folder.optional('rubrique_mobilite', sink);
  const related = new Map<string, { label: string; rank: number }[]>();
  if (!file) return new Map();
  for await (const row of csvRows(file, ['code_rome', 'code_rome_cible', 'numero_ordre'], request, sink)) {
    const label = row.get('code_rome_cible').toLowerCase();
    addToMultimap(related, row.get('code_rome'), { label, rank: Number(row.get('numero_ordre')) });
  }
  return sortedByRank(related);
}

/** Kinds of mobility by their code in ROME 3. */
const KINDS: Readonly<Record<string, Mobility['kind']>> = { 1: 'close', 2: 'step-up' };

/**
 * Reads the mobilities of ROME 3 from each job to others, by ROME code, the close ones first. A mobility from or to a
 * single name of a sheet does not concern the whole job and is left out; a pair of both kinds is close.
 */
export async function readMobilities(
  folder: RomeFolder,
  request: ReadRequest,
  sink: Sink,
): Promise<Map<string, Mobility[]>> {
  const mobilities = new Map<string, Map<string, Mobility>>();
  const file = folder.earlier('rubrique_mobilite');
  if (!file) return new Map();
  const columns = ['code_rome', 'code_rome_cible', 'code_type_mobilite'];
  for await (const row of csvRows(file, columns, request, sink)) {
    if (row.get('code_appellation_source') !== '' || row.get('code_appellation_cible') !== '') continue;
    const kind = KINDS[row.get('code_type_mobilite')];
    if (kind === undefined) continue;
    const code = row.get('code_rome');
    const moves = mobilities.get(code) ?? new Map<string, Mobility>();
    mobilities.set(code, moves);
    const jobId = row.get('code_rome_cible').toLowerCase();
    if (moves.get(jobId)?.kind !== 'close') moves.set(jobId, { jobId, kind, sourceId: request.source.id });
  }
  const isClose = ({ kind }: Mobility): number => Number(kind !== 'close');
  return new Map(
    [...mobilities].map(([code, moves]) => [code, [...moves.values()].sort((a, b) => isClose(a) - isClose(b))]),
  );
}
