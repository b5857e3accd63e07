// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/all.mjs: refreshes every fact file from the producers' files (see docs/default-feed.md).
import { existsSync } from 'node:fs';
import { DATA } from './source-data.mjs';

if (!existsSync(DATA)) {
  console.error(`No producers' files in ${DATA}: set ORIENTATION_DATA.`);
  process.exit(1);
}
for (const name of [
  'jobs',
  'job-search',
  'related',
  'official-families',
  'occupation-groups',
  'outlook',
  'market',
  'tension-series',
  'territories',
  'outlines',
  'diplomas',
  'offer',
  'women-in-trainings',
  'outcomes',
  'indicators',
  'measures',
  'zone-communes',
  'resources',
  'directory',
  'aids',
  'contract',
  'source-files',
])
  await import(`./${name}.mjs`);
