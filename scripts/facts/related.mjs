// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/related.mjs: refreshes the related jobs of each job of facts/jobs/*.json. ROME 3 (version 347)
// gives close jobs and step-ups; the skills and knowledge of ROME 4, where rare ones weigh more, rank them and complete
// them. related-by-hand.json completes the jobs that have too few.
import { readdir, readFile } from 'node:fs/promises';
import { readCsv } from './source-data.mjs';
import { FACTS, readFacts, writeFacts } from './write-facts.mjs';

const MOST = 5;
const FEWEST = 3;
/** Minimum likeness, from 0 to 1, of two related jobs without a mobility. */
const LIKE = 0.1;
/** Minimum likeness for a mobility: below it, the mobility concerns a few posts of the job, or another of its codes. */
const UNLIKE = 0.02;
/** Weight of a mobility of ROME, added to the likeness. */
const MOBILITY = 0.1;

const items = new Map();
for (const { code_rome: code, code_compo_bloc: block, code_ogr: item } of readCsv(
  'rome/unix_liens_rome_referentiels_v460_utf8.csv',
))
  if (block === '5') items.set(code, (items.get(code) ?? new Set()).add(item));
const uses = new Map();
for (const jobItems of items.values()) for (const item of jobItems) uses.set(item, (uses.get(item) ?? 0) + 1);

const kinds = new Map();
for (const row of readCsv('rome/unix_rubrique_mobilite_v347_utf8.csv')) {
  // A mobility from or to a single name of a sheet does not concern the whole job.
  if (row.code_appellation_source || row.code_appellation_cible) continue;
  kinds.set(`${row.code_rome} ${row.code_rome_cible}`, row.code_type_mobilite === '1' ? 'close' : 'step-up');
}
const knownPairs = new Set([...kinds.keys()].flatMap(pair => pair.split(' ')));
const parents = new Map(
  readCsv('rome/unix_referentiel_code_rome_v460_utf8.csv').map(row => [row.code_rome, row.code_rome_parent]),
);

const byHand = JSON.parse(await readFile(new URL('related-by-hand.json', import.meta.url), 'utf8'));
const files = (await readdir(new URL('jobs/', FACTS))).sort();
const facts = await Promise.all(files.map(async file => ({ file, ...(await readFacts(`jobs/${file}`)) })));
const jobs = facts.flatMap(({ jobs: some }) => some);

for (const { file, jobs: some } of facts)
  await writeFacts(`jobs/${file}`, {
    jobs: some.map(job => {
      const mobilities = mobilitiesOf(job);
      return { ...job, related: mobilities.map(({ jobId }) => jobId), mobilities };
    }),
  });

/** Returns the related jobs, the nearest first. */
function mobilitiesOf(job) {
  const all = jobs
    .filter(other => other !== job)
    .map(other => ({ jobId: other.id, kind: kindOf(job, other), likeness: likenessOf(job, other) }))
    .sort((a, b) => worthOf(b) - worthOf(a));
  const near = all.filter(({ kind, likeness }) => likeness >= (kind ? UNLIKE : LIKE));
  const neighbours = near
    .slice(0, MOST)
    .map(({ jobId, kind }) => ({ jobId, kind: kind ?? 'close', sourceId: kind ? 'rome-3' : 'rome' }));
  const ours = (byHand[job.id] ?? [])
    .filter(id => !neighbours.some(({ jobId }) => jobId === id))
    .map(jobId => ({ jobId, kind: 'close', sourceId: 'orientation-widgets' }));
  return [...neighbours, ...ours.slice(0, Math.max(0, FEWEST - neighbours.length))];
}

function worthOf({ kind, likeness }) {
  return likeness + (kind ? MOBILITY : 0);
}

/** Returns the kind of mobility from one job to another in ROME 3; two jobs of one former sheet are close. */
function kindOf(job, other) {
  const neighbours = new Set(
    job.rome.flatMap(from =>
      other.rome.map(to => {
        const [a, b] = [sheetOf(from), sheetOf(to)];
        return a === b ? 'close' : kinds.get(`${a} ${b}`);
      }),
    ),
  );
  return ['close', 'step-up'].find(kind => neighbours.has(kind));
}

/** Returns the code of the sheet in ROME 3: the same code, or that of the parent sheet. */
function sheetOf(code) {
  return knownPairs.has(code) ? code : (parents.get(code) ?? code);
}

/**
 * Returns the likeness of two jobs, from 0, nothing in common, to 1, the same skills: a skill of few jobs weighs more.
 */
function likenessOf(job, other) {
  const [jobItems, otherItems] = [itemsOf(job), itemsOf(other)];
  const shared = [...jobItems].filter(item => otherItems.has(item));
  return weightOf(shared) / Math.sqrt(weightOf(jobItems) * weightOf(otherItems)) || 0;
}

function itemsOf({ rome }) {
  return new Set(rome.flatMap(code => [...(items.get(code) ?? [])]));
}

function weightOf(some) {
  return [...some].reduce((sum, item) => sum + Math.log(items.size / uses.get(item)), 0);
}
