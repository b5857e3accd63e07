// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Facets of a large directory; then search of jobs over the whole ROME: quality by class of query, latency of each key
// in Node and in Chromium, bytes.
// The ROME of France Travail stays outside the repository: ORIENTATION_DATA, or ../shared/data.
import { brotliCompressSync } from 'node:zlib';
import type { Job, JobAppellations } from '@orientation-widgets/feed';
import { createJobIndex } from '@orientation-widgets/search';
import { launchChromium } from '../support/chromium.js';
import { withoutRealData } from '../support/paths.js';
import { everyday } from './jobs/everyday.js';
import { printFacetTimes } from './jobs/facets.js';
import { jobsOf, publishedRome } from './jobs/published-rome.js';
import { generateQueries } from './search/generated-queries.js';
import { percentile } from './search/percentile.js';
import { searchScript } from './search/search-script.js';

/** Maximum milliseconds for a key, so that no frame is dropped. */
const FRAME = 16;

const ms = (values: readonly number[]): string =>
  `p50 ${percentile(values, 0.5).toFixed(2)} p95 ${percentile(values, 0.95).toFixed(2)} longest ${Math.max(...values).toFixed(1)} ms`;
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('’', "'");

printFacetTimes();
if (withoutRealData) {
  console.log(`No ROME: ${withoutRealData}`);
  process.exit();
}
const rome = await publishedRome();
const { jobs, appellations } = jobsOf(rome);
const count = jobs.length + appellations.reduce((sum, { names }) => sum + names.length, 0);
console.log(
  `# ${jobs.length} sheets, ${count} names; brotli: ${Object.entries(rome.bytes)
    .map(([name, bytes]) => `${name} ${bytes} B`)
    .join(', ')}`,
);

const index = createJobIndex({ jobs, appellations });
const namesOf = new Map(appellations.map(({ id, names }): [string, readonly string[]] => [id, names]));
const titleQueries = jobs.flatMap(({ id, title }: Job) =>
  [`${title.masculine} / ${title.feminine}`, title.masculine, title.feminine, ...(namesOf.get(id) ?? [])].map(name => ({
    id,
    name: fold(name),
  })),
);

interface Query {
  readonly kind: string;
  readonly text: string;
  readonly expected: ReadonlySet<string>;
}

/** Returns one gender of a name that has both. */
const masculine = (name: string): string => name.replace(/ \/ \S+/, '');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const judged = everyday.map(({ text, names }): Query => {
  const pattern = new RegExp(`(?:^|[^a-z])(?:${names.map(masculine).map(escaped).join('|')})`);
  return {
    kind: 'everyday',
    text,
    expected: new Set(titleQueries.filter(({ name }) => pattern.test(masculine(name))).map(({ id }) => id)),
  };
});
const unknown = judged.filter(({ expected: target }) => target.size === 0);
if (unknown.length > 0)
  console.log(`no sheet bears the name wanted for: ${unknown.map(({ text }) => text).join(', ')}`);

/** One gender of each name, with the id of its job: queries are generated from them. */
const owners = jobs.flatMap(({ id, title }: Job) =>
  [title.masculine, ...(namesOf.get(id) ?? []).map(masculine)].map(name => ({ id, name })),
);
const generated = generateQueries(
  owners.map(({ name }) => name),
  150,
  32,
).map(({ kind, text, desired: target }): Query => ({
  kind,
  text,
  expected: new Set([...target].map(name => owners[name]?.id ?? '')),
}));

/** Whole names as people type them: the only right answers are the jobs of that name. */
const step = Math.floor(owners.length / 600);
const ownerQueries = owners
  .filter((_, i) => i % step === 0)
  .map(({ name }): Query => ({
    kind: 'whole name',
    text: fold(name),
    expected: new Set(owners.filter(other => fold(other.name) === fold(name)).map(({ id }) => id)),
  }));

function printQuality(queries: readonly Query[]): void {
  const kinds = new Map<string, { n: number; first: number; three: number; ten: number }>();
  for (const { kind, text, expected: target } of queries) {
    const results = index.search(text).hits.map(({ jobId }) => jobId);
    const at = results.findIndex(id => target.has(id));
    const sum = kinds.get(kind) ?? { n: 0, first: 0, three: 0, ten: 0 };
    sum.n++;
    if (at === 0) sum.first++;
    if (at >= 0 && at < 3) sum.three++;
    if (at >= 0 && at < 10) sum.ten++;
    kinds.set(kind, sum);
    if (process.argv.includes('--misses') && (at < 0 || at > 2))
      console.log(
        `  miss (${at}) ${kind}: ${text} → ${results
          .slice(0, 3)
          .map(id => jobs.find(job => job.id === id)?.title.masculine)
          .join(' | ')}`,
      );
  }
  console.log('class          queries  @1     @3     @10');
  for (const [kind, { n, first, three, ten }] of kinds)
    console.log(
      `${kind.padEnd(14)} ${String(n).padStart(7)}  ${(first / n).toFixed(3)}  ${(three / n).toFixed(3)}  ${(ten / n).toFixed(3)}`,
    );
}

console.log('\n# Quality: a good answer among the first 1, 3 and 10');
printQuality([...judged.filter(({ expected: target }) => target.size > 0), ...ownerQueries, ...generated]);

/** Every prefix of some queries, as typed key by key. */
const keys = [...judged, ...generated.filter((_, i) => i % 12 === 0)].flatMap(({ text }) =>
  Array.from({ length: text.length }, (_, i) => text.slice(0, i + 1)),
);
const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
console.log(`\n# Latency of ${keys.length} keys`);
const ready = Array.from({ length: 5 }, () => time(() => createJobIndex({ jobs, appellations })));
for (const key of keys.slice(0, 50)) index.search(key);
console.log(
  `Node: ready in ${percentile(ready, 0.5).toFixed(0)} ms; ${ms(keys.map(key => time(() => index.search(key))))}`,
);

interface Bundle {
  decodeCollection(name: string, part: unknown, options?: object): { collection: unknown };
  createJobIndex(sources: unknown): { search(text: string): unknown };
}
const browser = await launchChromium();
try {
  for (const rate of [1, 4]) {
    const page = await browser.newPage();
    await page.addScriptTag({
      content: searchScript(
        "export { createJobIndex } from './dist/index.js'; export { decodeCollection } from '@orientation-widgets/feed'",
      ),
    });
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
    const { decoded, built, times } = await page.evaluate(
      ([parts, list]) => {
        const { search } = window as unknown as { search: Bundle };
        const { jobs, appellations } = JSON.parse(parts) as Record<string, unknown>;
        const start = performance.now();
        const sources = {
          jobs: search.decodeCollection('jobs', jobs, { detailed: true }).collection,
          appellations: search.decodeCollection('appellations', appellations).collection as Iterable<JobAppellations>,
        };
        const opened = performance.now();
        const index = search.createJobIndex(sources);
        const ready = performance.now();
        const times = list.map(text => {
          const startTime = performance.now();
          index.search(text);
          return performance.now() - startTime;
        });
        return { decoded: opened - start, built: ready - opened, times };
      },
      [JSON.stringify({ jobs: rome.jobs, appellations: rome.appellations }), keys] as const,
    );
    console.log(
      `Chromium, CPU slowed ${rate}×, cold page: decoded in ${decoded.toFixed(0)} ms, ready ${built.toFixed(0)} ms later; ${ms(times)}`,
    );
    if (rate === 1 && percentile(times, 0.95) > FRAME) process.exitCode = 1;
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(
  `\nBrotli of the search of jobs alone: ${brotliCompressSync(searchScript("export { createJobIndex } from './dist/index.js'")).length} B`,
);
