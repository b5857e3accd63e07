// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The list of the country, as data.inclusion publishes it: 90 000 services and 30 000 structures made up, from their CSV files
// to a feed, in time and in memory of the whole command; then a page with 20 000 of them; then the bytes of ours beside those of the
// national map of the ANCT.
// npm run bench -- directory
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Part, Shard } from '@orientation-widgets/feed';
import type { BuildReport } from '@orientation-widgets/feed-tools';
import { elements } from '../../packages/elements/registry.mjs';
import { measurePage } from './directory/page.js';
import { buildFeed } from './import/run.js';
import { Peers } from './peers/peers.js';

const SERVICES = 90_000;
const STRUCTURES = 30_000;
const ANCT = '@gouvfr-anct/cartographie-nationale@5';
const ANCT_SCRIPT = '@gouvfr-anct/cartographie-nationale/cartographie.js';
const LIMITS = { seconds: 60, megabytes: 400 };

const TOPICS = [
  'mobilite--preparer-un-permis',
  'numerique--acceder-a-des-services-en-ligne',
  'famille--garde-denfants',
];
const HOURS = ['Mo-Fr 09:00-12:00,13:30-17:00', 'Mo-Th 08:30-12:30; Sa 09:00-12:00', 'Mo-Fr 25:00-9:00', ''];
const SENTENCE = 'Nous aidons les personnes à trouver une solution près de chez elles. ';

function judge(label: string, value: number, limit: number): void {
  if (value > limit) process.exitCode = 1;
  console.log(`  ${value <= limit ? 'ok    ' : 'MISSED'} ${label}: ${value.toFixed(0)} (target ≤ ${limit})`);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-directory-'));

/** Writes a table line by line: it never stands whole in memory. */
async function writeTable(
  name: string,
  heading: readonly string[],
  count: number,
  rowOf: (row: number) => unknown[],
): Promise<void> {
  const stream = createWriteStream(join(folder, name));
  stream.write(`${heading.join(',')}\n`);
  for (let row = 0; row < count; row++) {
    const cells = rowOf(row).map(value => `"${String(value).replaceAll('"', '""')}"`);
    if (!stream.write(`${cells.join(',')}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

const DEPARTMENTS = ['02', '59', '60', '62', '80'];

const place = (row: number): unknown[] => {
  const commune = row % 600;
  const code = `${DEPARTMENTS[row % DEPARTMENTS.length]}${String(commune).padStart(3, '0')}`;
  return [`Commune ${commune}`, code, code, 50 + (row % 100) / 200, 2.5 + (row % 90) / 90];
};
const PLACE = ['commune', 'code_insee', 'code_postal', 'latitude', 'longitude'];

try {
  await writeTable(
    'structures.csv',
    ['id', 'nom', 'date_maj', 'siret', 'reseaux_porteurs', 'horaires_accueil', 'telephone', 'description', ...PLACE],
    STRUCTURES,
    row => [
      `s--${row}`,
      `Structure ${row}`,
      '2026-02-14',
      10_000_000_000_000 + row,
      '["mission-locale"]',
      HOURS[row % 4],
      '03 53 01 00 30',
      SENTENCE.repeat(4),
      ...place(row),
    ],
  );
  await writeTable(
    'services.csv',
    [
      'id',
      'structure_id',
      'nom',
      'date_maj',
      'type',
      'thematiques',
      'publics',
      'frais',
      'zone_eligibilite',
      'horaires_accueil',
      'description',
      ...PLACE,
    ],
    SERVICES,
    row => [
      `v--${row}`,
      `s--${row % STRUCTURES}`,
      `Service ${row}`,
      '2026-02-14',
      'atelier',
      JSON.stringify([TOPICS[row % 3]]),
      '["familles"]',
      'gratuit',
      JSON.stringify([DEPARTMENTS[row % DEPARTMENTS.length]]),
      HOURS[(row + 1) % 4],
      SENTENCE.repeat(8),
      ...place(row),
    ],
  );
  const config = {
    title: 'Annuaire',
    publisher: { name: 'Essai' },
    territory: 'reg-32',
    sources: [{ id: 'inclusion', kind: 'data-inclusion', path: ['structures.csv', 'services.csv'] }],
  };
  const built = buildFeed(folder, config, 0, folder);
  const report = JSON.parse(readFileSync(join(built.feed, 'report.json'), 'utf8')) as BuildReport;
  const { count = 0, brotliBytes = 0 } = report.collections.directory ?? {};
  console.log(`  ${count} records, ${Math.round(brotliBytes / 1000)} kB to download`);
  const { directory } = JSON.parse(readFileSync(join(built.feed, 'feed.json'), 'utf8')) as { directory: Part };
  const kilobytes = ({ href }: Shard): number => Math.round(statSync(join(built.feed, `${href}.br`)).size / 1000);
  const keyed = (directory.shards ?? []).map(shard => `${shard.key} ${kilobytes(shard)} kB`);
  console.log(
    `  read at once: ${kilobytes(directory)} kB; then around a place, the files of its keys: ${keyed.join(', ')}`,
  );
  judge('seconds', built.seconds, LIMITS.seconds);
  judge('MB at most', built.peak, LIMITS.megabytes);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
await measurePage(judge);
if (!process.argv.includes('--no-peers')) {
  using installed = new Peers([ANCT]);
  const { content } = elements.find(({ tag }) => tag === 'resource-finder')?.bytes ?? {};
  const bytes = brotliCompressSync(readFileSync(join(installed.modules, ANCT_SCRIPT))).length;
  console.log(`  ANCT’s map: ${bytes} B brotli of script; ours, at most ${content} B with a list on screen`);
}
