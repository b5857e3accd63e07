// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/job-search.mjs: writes facts/appellations.json and facts/profiles.json, for the jobs of
// facts/jobs/*.json, from ROME as the `rome` source kind reads it. names-by-hand.json corrects the sheets that ROME
// divides differently: it files the names of the police with the gendarmes, and army specialities that nobody types
// with the soldier.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/run.mjs';
import { DATA } from './source-data.mjs';
import { typeset } from './typography.mjs';
import { FACTS, readFacts, writeFacts } from './write-facts.mjs';

const CLI = `${root}packages/feed-tools/bin/orientation-feed.js`;

const folder = await mkdtemp(join(tmpdir(), 'rome-'));
try {
  const config = {
    title: 'ROME',
    publisher: { name: 'ROME' },
    language: 'fr',
    territory: 'reg-32',
    sources: [{ id: 'rome', kind: 'rome', path: `${DATA}/rome` }],
  };
  await writeFile(join(folder, 'config.json'), JSON.stringify(config));
  const command = (...args) =>
    execFileSync('node', [CLI, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  command('build', join(folder, 'config.json'), '--out', join(folder, 'feed'));
  const records = name =>
    command('dump', join(folder, 'feed'), name)
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
  const sheets = new Map(records('jobs').map(job => [job.id, labelOf(job)]));
  const names = new Map(records('appellations').map(record => [record.id, record.names]));
  const profiles = new Map(records('profiles').map(record => [record.id, record]));
  const jobs = [];
  for (const file of (await readdir(new URL('jobs/', FACTS))).sort())
    jobs.push(...(await readFacts(`jobs/${file}`)).jobs);
  const byHand = JSON.parse(await readFile(new URL('names-by-hand.json', import.meta.url), 'utf8'));
  const ids = ({ rome }) => rome.map(code => code.toLowerCase());
  await writeFacts('appellations.json', {
    appellations: jobs.map(job => ({
      id: job.id,
      names: mended(
        unique(
          ids(job)
            .flatMap(id => [sheets.get(id), ...(names.get(id) ?? [])])
            .filter(Boolean)
            .map(typeset),
        ),
        byHand[job.id],
      ),
      sourceId: 'rome',
    })),
  });
  await writeFacts('profiles.json', {
    profiles: jobs.map(job => ({
      id: job.id,
      interests: profiles.get(ids(job)[0])?.interests ?? [],
      transversalSkills: unique(
        ids(job)
          .flatMap(id => profiles.get(id)?.transversalSkills ?? [])
          .map(typeset),
      ),
      sourceId: 'rome',
    })),
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Returns the name of a sheet as ROME writes it, which becomes an alternative name of the job. */
function labelOf({ title: { feminine, masculine } }) {
  return masculine === feminine ? masculine : `${masculine} / ${feminine}`;
}

function mended(names, { also = [], not = [] } = {}) {
  return [...names.filter(name => !not.includes(name)), ...also];
}

function unique(texts) {
  return [...new Set(texts)];
}
