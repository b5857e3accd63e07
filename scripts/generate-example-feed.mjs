// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/generate-example-feed.mjs FOLDER: writes a feed of invented sessions of continuing training, whose
// offers go through the reader of LHÉO, since no public list has the real ones. The same facts give the same bytes.
import { join, resolve } from 'node:path';
import { buildFromFacts, CLI } from './support/feed-from-facts.mjs';
import { run } from './support/run.mjs';

const SESSIONS = 900;
const SEED = 32;
/**
 * Number of days from the feed's date to the centre of the sessions: half a year, so that most are still upcoming a
 * year after the feed's date.
 */
const DAYS_AHEAD = 190;

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: node scripts/generate-example-feed.mjs FOLDER');
await buildFromFacts('example-feed.config.json', resolve(out), ({ kind }, { today }, folder) => {
  if (kind !== 'lheo') return undefined;
  const file = join(folder, 'example.lheo.xml');
  const ahead = new Date(Date.parse(today) + DAYS_AHEAD * 86_400_000).toISOString().slice(0, 10);
  run('node', CLI, 'example', '--sessions', String(SESSIONS), '--seed', String(SEED), '--today', ahead, '--out', file);
  return file;
});
