// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Writes fact files as compact JSON with one record per line, so that the change of one figure changes one line.
import { readFile, writeFile } from 'node:fs/promises';

export const FACTS = new URL('../../packages/feed-tools/facts/', import.meta.url);

/** Fields of a job that share a line: each text has its own line, for translators and reviewers. */
const JOB_LINES = [
  ['id', 'title'],
  ['rome', 'fap', 'fapLink', 'sectors', 'transitions'],
  ['summary'],
  ['easySummary'],
  ['skills'],
  ['conditions'],
  ['access'],
  ['easyAccess'],
  ['womenShare', 'womenShareOfFamily', 'salary', 'unusualHours'],
  ['people'],
  ['related', 'links', 'sourceId'],
  ['mobilities'],
  ['outlook', 'emerging'],
];

/**
 * Writes `{ "<collection>": [ … ] }` under the facts folder, with one record per line (for a job, a block of lines).
 */
export async function writeFacts(name, collections) {
  const lists = Object.entries(collections).map(([collection, records]) => {
    const lines = records.map(record => (collection === 'jobs' ? jobBlock(record) : JSON.stringify(record)));
    return `${JSON.stringify(collection)}: [\n${lines.join(',\n')}\n]`;
  });
  const text = `{${lists.join(',\n')}}\n`;
  JSON.parse(text);
  await writeFile(new URL(name, FACTS), text);
  console.log(`${name}: ${Object.values(collections).flat().length} records, ${Math.round(text.length / 1000)} kB`);
}

/** Reads a fact file. */
export async function readFacts(name) {
  return JSON.parse(await readFile(new URL(name, FACTS), 'utf8'));
}

function jobBlock(job) {
  const knownJobs = new Set(JOB_LINES.flat());
  const unknown = Object.keys(job).filter(key => !knownJobs.has(key));
  if (unknown.length > 0) throw new Error(`${job.id}: no line for ${unknown.join(', ')}`);
  const lines = JOB_LINES.map(keys =>
    keys.filter(key => job[key] !== undefined).map(key => `${JSON.stringify(key)}:${JSON.stringify(job[key])}`),
  ).filter(parts => parts.length > 0);
  return `{${lines.map(parts => parts.join(',')).join(',\n')}}`;
}
