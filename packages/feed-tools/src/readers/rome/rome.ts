// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import { addToMultimap } from '../../store/multimap.js';
import { jobTitleOf } from '../../text/job-title.js';
import { csvRows } from '../csv-source.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { RomeFolder } from './folder.js';
import { readLabels, readSectors, type JobItems } from './labels-and-sectors.js';
import { readMobilities, readRelated } from './mobilities.js';
import { readAppellations, readInterests, readTransversalSkills } from './names-and-profiles.js';
import { joinSentences } from './sentences.js';
import { sortedByRank } from './sorted-by-rank.js';
import { correctSpelling } from './spelling.js';
import { romeSignature } from './signature.js';
import './messages.js';

/**
 * ROME 4.0 (France Travail): the folder of CSV files `unix_…_v460_utf8.csv`, of any version.
 *
 * The id of a job is its ROME code in lower case, "j1501". Its skills list core skills first, then other skills,
 * personal qualities and knowledge. Its conditions come from its work contexts: risks, hours, places and status. Other
 * names, interests and transversal skills are separate records, only loaded by searches. A table of mobilities of ROME
 * 3 in the folder (`unix_rubrique_mobilite_v347_utf8.csv`) distinguishes close related jobs from step-ups.
 */
export const rome: Reader = {
  kind: 'rome',
  name: 'fiches ROME 4.0',
  signature: romeSignature,
  provenance: {
    title: 'ROME 4.0',
    publisher: 'France Travail',
    url: 'https://www.francetravail.org/opendata/repertoire-operationnel-des-meti.html',
    licence: 'Licence Ouverte 2.0',
    licenceUrl: 'https://www.data.gouv.fr/datasets/repertoire-operationnel-des-metiers-et-des-emplois-rome',
  },
  async read(request, sink) {
    const folder = new RomeFolder(await sourceFiles(request.source));
    const jobsFile = folder.required('referentiel_code_rome', request);
    const items = await readItems(folder, request, sink);
    const sectors = await readSectors(folder, request, sink);
    const texts = await readTexts(folder, request, sink);
    const related = await readRelated(folder, request, sink);
    const mobilities = await readMobilities(folder, request, sink);
    const names = await readAppellations(folder, request, sink);
    const interests = await readInterests(folder, request, sink);
    const transversal = await readTransversalSkills(folder, request, sink);
    const required = ['code_rome', 'libelle_rome', 'code_rome_parent'];
    for await (const row of csvRows(jobsFile, required, request, sink)) {
      const code = row.get('code_rome');
      if (!/^[A-Z]\d{4}$/.test(code)) {
        sink.drop(message('not-a-rome-code', { value: code }), { file: jobsFile.file, line: row.line });
        continue;
      }
      const parent = row.get('code_rome_parent');
      if (parent) request.tables.parentRome.set(code, parent);
      const moves = mobilities.get(code) ?? [];
      const job: Job = {
        id: code.toLowerCase(),
        title: jobTitleOf(correctSpelling(row.get('libelle_rome'))),
        rome: [code],
        sectors: sectors.get(code) ?? [],
        skills: items.skills.get(code) ?? [],
        conditions: items.conditions.get(code) ?? [],
        related: [...new Set([...moves.map(({ jobId }) => jobId), ...(related.get(code) ?? [])])],
        links: [],
        sourceId: request.source.id,
      };
      const transitions = transitionsOf(
        row.get('transition_eco'),
        row.get('transition_num'),
        row.get('transition_demo'),
      );
      const summary = texts.get(`${code} definition`);
      const access = texts.get(`${code} acces_metier`);
      sink.add('jobs', {
        ...job,
        ...(summary && { summary: joinSentences(summary) }),
        ...(access && { access: joinSentences(access) }),
        ...(transitions.length > 0 && { transitions }),
        ...(moves.length > 0 && { mobilities: moves }),
      });
      const otherNames = names.get(code);
      if (otherNames) sink.add('appellations', { id: job.id, names: otherNames });
      const profile = { interests: interests.get(code) ?? [], transversalSkills: transversal.get(code) ?? [] };
      if (profile.interests.length + profile.transversalSkills.length > 0)
        sink.add('profiles', { id: job.id, ...profile });
    }
  },
};

async function readItems(folder: RomeFolder, request: ReadRequest, sink: Sink): Promise<JobItems> {
  const labels = await readLabels(folder, request, sink);
  const links = folder.optional('liens_rome_referentiels', sink);
  const skills = new Map<string, { label: string; rank: number }[]>();
  const conditions = new Map<string, { label: string; rank: number }[]>();
  if (!links) return { skills: new Map(), conditions: new Map() };
  for await (const row of csvRows(
    links,
    ['code_rome', 'code_compo_bloc', 'code_rubrique', 'code_ogr'],
    request,
    sink,
  )) {
    const block = row.get('code_compo_bloc');
    const code = row.get('code_rome');
    const ogr = row.get('code_ogr');
    if (block === '5') {
      const label = labels.items.get(ogr);
      const rank = labels.core.get(`${code} ${ogr}`) ?? 2 + Number(row.get('code_rubrique'));
      if (label) addToMultimap(skills, code, { label, rank });
    } else if (block === '6') {
      const context = labels.contexts.get(ogr);
      if (context) addToMultimap(conditions, code, context);
    }
  }
  return { skills: sortedByRank(skills), conditions: sortedByRank(conditions) };
}

async function readTexts(folder: RomeFolder, request: ReadRequest, sink: Sink): Promise<Map<string, string[]>> {
  const file = folder.optional('texte', sink);
  const texts = new Map<string, { label: string; rank: number }[]>();
  if (!file) return new Map();
  const required = ['code_rome', 'libelle_type_texte', 'position_phrase', 'libelle_texte'];
  for await (const row of csvRows(file, required, request, sink)) {
    const key = `${row.get('code_rome')} ${row.get('libelle_type_texte')}`;
    addToMultimap(texts, key, { label: row.get('libelle_texte'), rank: Number(row.get('position_phrase')) });
  }
  return sortedByRank(texts);
}

function transitionsOf(ecological: string, digital: string, demographic: string): NonNullable<Job['transitions']> {
  const transitions: NonNullable<Job['transitions']> = [];
  if (/vert|transition écologique/i.test(ecological)) transitions.push('ecological');
  if (digital === 'O') transitions.push('digital');
  if (demographic === 'O') transitions.push('demographic');
  return transitions;
}
