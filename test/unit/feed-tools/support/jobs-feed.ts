// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { buildFeed } from '@orientation-widgets/feed-tools';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { configOf, folderWith } from './command.js';

/** Makes jobs: 200 are enough for a part and several details shards. */
export function manyJobs(count: number): object[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `job-${i}`,
    title: { feminine: `Une ${i}`, masculine: `Un ${i}` },
    sectors: [`Secteur ${i % 7}`],
    summary: `Ce métier porte le numéro ${i}. `.repeat(40),
    skills: [`Savoir ${i}`],
    conditions: [],
    related: i === 3 ? ['job-2', 'job-absent'] : [],
    links: [],
    sourceId: 's',
  }));
}

/** Builds a feed of jobs. */
export async function builtJobs(
  t: TestContext,
  jobs = manyJobs(200),
): Promise<{ folder: string; out: string; jobs: object[] }> {
  const folder = await folderWith(t, {
    'jobs.json': JSON.stringify({ jobs }),
    'c.json': configOf([{ id: 's', kind: 'feed', path: 'jobs.json' }]),
  });
  const out = join(folder, 'out');
  await buildFeed(join(folder, 'c.json'), { out });
  return { folder, out, jobs };
}
