// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every record of each national source, in each of the 18 régions and in the country: read a second time by independent
// code (test/bench/truth), and compared with the published records. Then random figures from the screens of the demo,
// each traced to its line in the producer's file.
// npm run bench -- truth [--territory reg-11] [--figures 100] [--seed 32]: exits with 1 on any difference.
import { buildFeed } from '@orientation-widgets/feed-tools';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CollectionName, Models } from '@orientation-widgets/feed';
import { realData, root, withoutRealData } from '../support/paths.js';
import { randomFrom } from '../support/random.js';
import { recordsOf } from '../unit/feed-tools/support/built.js';
import { drawFigures } from './truth/figures.js';
import { SCOPES, type Scope } from './truth/france.js';
import { checkOnScreen } from './truth/screens.js';
import { nationalSources, type NationalSource, type Published } from './truth/sources.js';

const { values } = parseArgs({
  options: {
    territory: { type: 'string' },
    figures: { type: 'string', default: '100' },
    seed: { type: 'string', default: '32' },
  },
});

/** Collections that a national source fills. */
const COLLECTIONS = [
  'recruitments',
  'tensions',
  'tensionSeries',
  'outcomes',
  'trainings',
  'jobs',
  'appellations',
  'profiles',
] as const satisfies readonly CollectionName[];
/** Maximum number of differences listed for each source and territory; all are counted. */
const EXAMPLES = 3;

if (values.territory !== undefined && !SCOPES.some(({ id }) => id === values.territory)) {
  console.error(`--territory is one of: ${SCOPES.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}

let failed = 0;

async function judgeTerritory(scope: Scope, sources: readonly NationalSource[], out: string): Promise<void> {
  const config = {
    title: scope.id,
    publisher: { name: 'Banc de vérité' },
    territory: scope.id,
    today: '2026-11-24',
    sources: sources.map(({ id, kind, paths }) => ({ id, kind, path: [...paths] })),
  };
  await buildFeed(config, { out, folder: realData, allowShrink: true });
  const records = new Map<CollectionName, unknown[]>();
  for (const name of COLLECTIONS) records.set(name, await recordsOf(out, name));
  for (const { id, compare } of sources) {
    const published: Published = <N extends CollectionName>(name: N) =>
      (records.get(name) ?? []).filter(record => ofSource(record, id)) as Models[N][];
    const { count, sums, differences } = compare(scope, published);
    failed += differences.length;
    const figures = sums.map(({ name, expected }) => `${name} ${expected}`).join(', ');
    console.log(
      `${differences.length === 0 ? 'ok    ' : 'MISSED'} ${scope.id.padEnd(10)} ${id.padEnd(14)} ${String(count).padStart(6)} records, ${figures}: ${differences.length} difference(s)`,
    );
    for (const difference of differences.slice(0, EXAMPLES)) console.log(`         ${difference}`);
  }
}

/** Compares figures of the default feed, as the demo shows them, with the lines that they come from. */
async function judgeScreens(count: number, seed: number): Promise<void> {
  const out = `${root}packages/feed-tools/default-feed`;
  const [jobs, tensions, recruitments, trainings, outcomes] = await Promise.all([
    recordsOf(out, 'jobs'),
    recordsOf(out, 'tensions'),
    recordsOf(out, 'recruitments'),
    recordsOf(out, 'trainings'),
    recordsOf(out, 'outcomes'),
  ]);
  const { figures, absent } = drawFigures(
    { jobs, tensions, recruitments, trainings, outcomes },
    realData,
    count,
    randomFrom(seed),
  );
  for (const path of absent) console.log(`Absent, its figures are not followed: ${path}`);
  const checked = await checkOnScreen(figures);
  const faults = checked.filter(({ fault }) => fault !== undefined);
  failed += faults.length;
  for (const { figure, fault } of faults) {
    const attributes = Object.entries(figure.attributes).map(([name, value]) => `${name}="${value}"`);
    console.log(
      `MISSED <${figure.tag} ${attributes.join(' ')}> ${figure.name}: ${fault}, ${figure.source} makes « ${figure.sentence} »`,
    );
  }
  console.log(
    `${faults.length === 0 ? 'ok    ' : 'MISSED'} screens    ${figures.length} figures drawn with seed ${seed}, followed to their line: ${faults.length} difference(s)`,
  );
}

/** Whether a record is of a source. Names and profiles of jobs have no source id: they count as records of any source. */
function ofSource(record: unknown, id: string): boolean {
  const { sourceId } = record as { sourceId?: string };
  return sourceId === undefined || sourceId === id;
}

if (withoutRealData) {
  console.log(`Not measured: ${withoutRealData}`);
} else {
  const { matches: presentSources, absent } = nationalSources(realData);
  for (const { id, paths, isPart } of presentSources) {
    const names = paths.length > 4 ? `${paths.length} files` : paths.map(path => basename(path)).join(', ');
    console.log(`${id}: ${names}${isPart ? ' (the file of the whole country is not there)' : ''}`);
  }
  for (const line of absent) console.log(`Absent, not measured: ${line}`);
  const folder = await mkdtemp(join(tmpdir(), 'bench-truth-'));
  try {
    for (const scope of SCOPES)
      if (values.territory === undefined || values.territory === scope.id)
        await judgeTerritory(scope, presentSources, join(folder, scope.id));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await judgeScreens(Number(values.figures), Number(values.seed));
}
console.log(failed === 0 ? 'No difference.' : `${failed} difference(s).`);
process.exitCode = failed === 0 ? 0 : 1;
