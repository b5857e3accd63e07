// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/official-families.mjs: gives each job of facts/jobs/*.json the family of FAP 2021 that Dares gives
// to its main ROME code, when all ten qualifications lead to one family; a family found by equal labels changes when
// all the ROME codes of the job lead to another.
import { readdir } from 'node:fs/promises';
import { readCsv } from './source-data.mjs';
import { FACTS, readFacts, writeFacts } from './write-facts.mjs';

const table = new Map();
for (const { ROME, FAP341 } of readCsv(
  'dares/fap2021-rome/Dares_Table_passage_ROME_Qualif_to_FAP2021_pour_programme.csv',
  {
    encoding: 'windows-1252',
    delimiter: ';',
  },
)) {
  const family = FAP341.slice(0, 5);
  table.set(ROME, (table.get(ROME) ?? new Set()).add(family));
}
const surveyed = new Set((await readFacts('recruitments-2025.json')).recruitments.map(({ fap }) => fap));

for (const file of (await readdir(new URL('jobs/', FACTS))).sort()) {
  const { jobs } = await readFacts(`jobs/${file}`);
  await writeFacts(`jobs/${file}`, { jobs: jobs.map(withFamily) });
}

function withFamily(job) {
  const [first, second] = job.fap ?? [];
  if (first === undefined) return job;
  const ofRome = job.rome.map(code => [...(table.get(code)?.keys() ?? [])]);
  const [family, ...otherFamilies] = new Set(second === undefined ? ofRome[0] : ofRome.flat());
  if (family === undefined || job.fap.includes(family)) return job;
  const isSure = otherFamilies.length === 0 && surveyed.has(family);
  if (!isSure && second !== undefined && !otherFamilies.includes(second))
    console.log(`${job.id}: ${second} stays, though the table gives ${[family, ...otherFamilies].join(', ')}`);
  if (!isSure) return job;
  console.log(`${job.id}: ${family}${second ? ` and no more ${second}` : ''}`);
  return { ...job, fap: [first, family] };
}
