// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { csvRows } from '../csv-source.js';
import type { ReadRequest, Sink } from '../reader.js';
import type { RomeFolder } from './folder.js';
import { correctSpelling } from './spelling.js';

/** Labels of the items of each job, by ROME code, most important first. */
export interface JobItems {
  skills: Map<string, string[]>;
  conditions: Map<string, string[]>;
}

/** Labels of the items of jobs, by OGR code. */
export interface RomeLabels {
  items: Map<string, string>;
  contexts: Map<string, { label: string; rank: number }>;
  /** Rank of core items by job and item, "J1501 107740": 0 for a main item, 1 for an emerging one. */
  core: Map<string, number>;
}

/**
 * Kinds of work context that describe working conditions, in display order: risks, hours, places, status. Kinds 5 and
 * 6, the public and the employer, are not conditions.
 */
const CONDITION_KINDS = ['1', '2', '3', '7'];

/** Reads the labels of skills, knowledge and work contexts. */
export async function readLabels(folder: RomeFolder, request: ReadRequest, sink: Sink): Promise<RomeLabels> {
  const labels: RomeLabels = { items: new Map(), contexts: new Map(), core: new Map() };
  const items = folder.optional('item', sink);
  if (items) {
    for await (const row of csvRows(items, ['code_ogr', 'libelle'], request, sink)) {
      labels.items.set(row.get('code_ogr'), correctSpelling(row.get('libelle')));
    }
  }
  const contexts = folder.optional('referentiel_contexte_travail', sink);
  if (contexts) {
    const required = ['code_ogr', 'libelle_cont_travail', 'code_type_cont_trav'];
    for await (const row of csvRows(contexts, required, request, sink)) {
      const rank = CONDITION_KINDS.indexOf(row.get('code_type_cont_trav'));
      if (rank >= 0)
        labels.contexts.set(row.get('code_ogr'), { label: correctSpelling(row.get('libelle_cont_travail')), rank });
    }
  }
  const core = folder.optional('coherence_item', sink);
  if (core) {
    for await (const row of csvRows(core, ['code_rome', 'code_ogr', 'coeur_metier'], request, sink)) {
      const kind = row.get('coeur_metier');
      if (kind) labels.core.set(`${row.get('code_rome')} ${row.get('code_ogr')}`, kind === 'Principale' ? 0 : 1);
    }
  }
  return labels;
}

/** Reads the sectors of each ROME code, the main one first; codes without a sector of activity get those of the NAF. */
export async function readSectors(
  folder: RomeFolder,
  request: ReadRequest,
  sink: Sink,
): Promise<Map<string, string[]>> {
  const sectors = new Map<string, Set<string>>();
  const activity = folder.optional('arborescence_secteur_activite', sink);
  if (activity) {
    const main = new Map<string, string>();
    for await (const row of csvRows(activity, ['libelle_sect_activite', 'code_rome', 'principal'], request, sink)) {
      const code = row.get('code_rome');
      const label = row.get('libelle_sect_activite');
      if (row.get('principal') === 'oui') main.set(code, label);
      sectors.set(code, (sectors.get(code) ?? new Set()).add(label));
    }
    for (const [code, label] of main) sectors.set(code, new Set([label, ...(sectors.get(code) ?? [])]));
  }
  const naf = folder.find('arborescence_secteur_naf');
  if (naf) {
    const jobsWithSectors = new Set(sectors.keys());
    for await (const row of csvRows(naf, ['libelle_secteur_naf', 'code_rome'], request, sink)) {
      const code = row.get('code_rome');
      if (!jobsWithSectors.has(code))
        sectors.set(code, (sectors.get(code) ?? new Set()).add(row.get('libelle_secteur_naf')));
    }
  }
  return new Map([...sectors].map(([code, labels]) => [code, [...labels]]));
}
