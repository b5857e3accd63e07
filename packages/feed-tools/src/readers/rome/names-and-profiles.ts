// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { JobProfile } from '@orientation-widgets/feed';
import { addToMultimap } from '../../store/multimap.js';
import { csvRows } from '../csv-source.js';
import type { ReadRequest, Sink } from '../reader.js';
import type { RomeFolder } from './folder.js';
import { plainSkill } from './plain-skills.js';
import { correctSpelling } from './spelling.js';

type Interest = JobProfile['interests'][number];

/** Reads the other names of each job, by ROME code: common names, then rare ones. The main name is left out. */
export async function readAppellations(
  folder: RomeFolder,
  request: ReadRequest,
  sink: Sink,
): Promise<Map<string, string[]>> {
  const usual = new Map<string, string[]>();
  const rare = new Map<string, string[]>();
  const file = folder.optional('referentiel_appellation', sink);
  if (!file) return usual;
  const required = ['libelle_appellation_long', 'code_rome', 'classification', 'peu_usite'];
  for await (const row of csvRows(file, required, request, sink)) {
    if (row.get('classification') === 'PRINCIPALE') continue;
    const names = row.get('peu_usite') === 'O' ? rare : usual;
    const code = row.get('code_rome');
    addToMultimap(names, code, correctSpelling(row.get('libelle_appellation_long')));
  }
  for (const [code, names] of rare) usual.set(code, [...(usual.get(code) ?? []), ...names]);
  return usual;
}

/** Reads the RIASEC interests of each job, by ROME code, the main one first. */
export async function readInterests(
  folder: RomeFolder,
  request: ReadRequest,
  sink: Sink,
): Promise<Map<string, Interest[]>> {
  const interests = new Map<string, Interest[]>();
  const file = folder.optional('referentiel_code_rome_riasec', sink);
  if (!file) return interests;
  for await (const row of csvRows(file, ['code_rome', 'riasec_majeur', 'riasec_mineur'], request, sink)) {
    const letters = [row.get('riasec_majeur'), row.get('riasec_mineur')].filter(isInterest);
    if (letters.length > 0) interests.set(row.get('code_rome'), [...new Set(letters)]);
  }
  return interests;
}

/**
 * Reads the transversal skills of each job, by ROME code: the "macro-compétences" of the category "Transverse" that the
 * job references, or that one of its skills belongs to. They follow the order of the file of skills, the same for every
 * job.
 */
export async function readTransversalSkills(
  folder: RomeFolder,
  request: ReadRequest,
  sink: Sink,
): Promise<Map<string, string[]>> {
  const skills = folder.optional('referentiel_competence', sink);
  const links = folder.optional('liens_rome_referentiels', sink);
  if (!skills || !links) return new Map();
  const labels = new Map<string, string>();
  const memberOf = new Map<string, string>();
  const required = ['code_ogr', 'nature', 'libelle_competence', 'code_ogr_macro_comp', 'sous_cat_comp'];
  for await (const row of csvRows(skills, required, request, sink)) {
    const isTransversal = row.get('nature') === 'Macro-compétence' && row.get('sous_cat_comp') === 'Transverse';
    if (isTransversal) labels.set(row.get('code_ogr'), plainSkill(correctSpelling(row.get('libelle_competence'))));
    else memberOf.set(row.get('code_ogr'), row.get('code_ogr_macro_comp'));
  }
  const used = new Map<string, Set<string>>();
  for await (const row of csvRows(links, ['code_rome', 'code_compo_bloc', 'code_ogr'], request, sink)) {
    if (row.get('code_compo_bloc') !== '5') continue;
    const ogr = row.get('code_ogr');
    const label = labels.get(ogr) ?? labels.get(memberOf.get(ogr) ?? '');
    const code = row.get('code_rome');
    if (label) used.set(code, (used.get(code) ?? new Set()).add(label));
  }
  const order = [...labels.values()];
  return new Map([...used].map(([code, labels]) => [code, order.filter(label => labels.has(label))]));
}

function isInterest(letter: string): letter is Interest {
  return /^[RIASEC]$/.test(letter);
}
