// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { decodeCollection, type Job, type JobAppellations } from '@orientation-widgets/feed';
import { buildFeed } from '@orientation-widgets/feed-tools';
import { realData } from '../../support/paths.js';

/** Parts of a feed with the jobs, and the Brotli bytes of each. */
export interface Rome {
  readonly jobs: unknown;
  readonly appellations: unknown;
  readonly bytes: Readonly<Record<string, number>>;
}

/** Builds the whole ROME as a publisher does. */
export async function publishedRome(): Promise<Rome> {
  const out = await mkdtemp(join(tmpdir(), 'rome-'));
  try {
    const config = {
      title: 'ROME',
      publisher: { name: 'ROME' },
      language: 'fr',
      territory: 'reg-32',
      sources: [{ id: 'rome', kind: 'rome', path: `${realData}/rome` }],
    };
    await buildFeed(config, { out, folder: out });
    const manifest = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as Record<string, { href: string }>;
    const text = (name: string): Promise<string> => readFile(join(out, manifest[name]?.href ?? ''), 'utf8');
    const [jobs, appellations, profiles] = await Promise.all(['jobs', 'appellations', 'profiles'].map(text));
    const bytes = { jobs, appellations, profiles };
    return {
      jobs: JSON.parse(jobs ?? ''),
      appellations: JSON.parse(appellations ?? ''),
      bytes: Object.fromEntries(
        Object.entries(bytes).map(([name, part]) => [name, brotliCompressSync(part ?? '').length]),
      ),
    };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** Returns the jobs of these parts, and their other names. */
export function jobsOf({ jobs, appellations }: Rome): { jobs: Job[]; appellations: JobAppellations[] } {
  return {
    jobs: [...decodeCollection('jobs', jobs, { detailed: true }).collection],
    appellations: [...decodeCollection('appellations', appellations).collection],
  };
}
