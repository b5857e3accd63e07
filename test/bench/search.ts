// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Search: quality by class, latency, memory and bytes, compared with fuse.js in its usual setup and MiniSearch.
import { brotliCompressSync } from 'node:zlib';
import { decodeCollection } from '@orientation-widgets/feed';
import { encodeCollection } from '@orientation-widgets/feed/encode';
import { createTextIndex, createTrainingIndex } from '@orientation-widgets/search';
import type { TrainingSearch } from '@orientation-widgets/search';
import Fuse from 'fuse.js/basic';
import { launchChromium } from '../support/chromium.js';
import { catalogue, certificationTitles, judgedTitles } from './search/catalogue.js';
import type { Catalogue } from './search/catalogue.js';
import { miniSearch, naiveFuse, ours } from './search/engines.js';
import type { Engine } from './search/engines.js';
import { generateQueries } from './search/generated-queries.js';
import type { GeneratedQuery } from './search/generated-queries.js';
import { queriesOf } from './search/judged-queries.js';
import { percentile } from './search/percentile.js';
import { searchScript } from './search/search-script.js';

const ms = (values: readonly number[]): string =>
  `p50 ${percentile(values, 0.5).toFixed(2)} p95 ${percentile(values, 0.95).toFixed(2)} ms`;

function timeEach<T>(items: readonly T[], run: (item: T) => unknown): number[] {
  return items.map(item => {
    const start = performance.now();
    run(item);
    return performance.now() - start;
  });
}

/**
 * Returns the processor time of each in milliseconds, the shortest of three runs: the clock also counts other work of a
 * busy machine.
 */
function cpuOfEach<T>(items: readonly T[], run: (item: T) => unknown): number[] {
  const once = (item: T): number => {
    const start = process.cpuUsage();
    run(item);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  return items.map(item => Math.min(once(item), once(item), once(item)));
}

function printQuality(name: string, engine: Engine, queries: readonly GeneratedQuery[]): void {
  const kinds = new Map<string, { n: number; first: number; ten: number; precision: number; literal: number }>();
  for (const { kind, text, desired: expected, fitting = expected } of queries) {
    const ranked = engine(text);
    const shareIn = (set: ReadonlySet<number>): number =>
      ranked.length > 0 ? ranked.filter(document => set.has(document)).length / ranked.length : 0;
    for (const key of [kind, 'all']) {
      const sum = kinds.get(key) ?? { n: 0, first: 0, ten: 0, precision: 0, literal: 0 };
      sum.n++;
      if (expected.has(ranked[0] ?? -1)) sum.first++;
      if (ranked.slice(0, 10).some(document => expected.has(document))) sum.ten++;
      sum.precision += shareIn(fitting);
      sum.literal += shareIn(expected);
      kinds.set(key, sum);
    }
  }
  const hasForms = queries.some(({ fitting }) => fitting);
  console.log(
    `\n${name}: success@1, success@10, precision of the set${hasForms ? ', the same if another gender, an acronym or another end of a begun word were wrong' : ''}`,
  );
  for (const [kind, { n, first, ten, precision, literal }] of kinds) {
    const shares = [first, ten, precision, ...(hasForms ? [literal] : [])].map(sum => (sum / n).toFixed(3));
    console.log(`  ${kind.padEnd(12)} ${String(n).padStart(5)}  ${shares.join('  ')}`);
  }
}

const judged = judgedTitles();
const judgedQueries = judged.queries
  .map(({ cls, q, ids }): GeneratedQuery => ({ kind: cls, text: q, desired: new Set(ids) }))
  .filter(({ desired: expected }) => expected.size > 0);
const generated = generateQueries(judged.titles, 100, 11);
console.log(`# Quality — ${judged.origin}, ${judged.titles.length} titles`);
const sampled = <T>(items: readonly T[], every: number): T[] => items.filter((_, i) => i % every === 0);
if (judgedQueries.length > 0) {
  printQuality('ours, judged queries', ours(judged.titles), judgedQueries);
  printQuality('MiniSearch, judged queries', miniSearch(judged.titles), judgedQueries);
  printQuality('fuse.js naive, one judged query in five', naiveFuse(judged.titles), sampled(judgedQueries, 5));
}
printQuality('ours, queries made from the titles', ours(judged.titles), generated);
printQuality('MiniSearch, queries made from the titles', miniSearch(judged.titles), generated);
const certifications = certificationTitles();
if (certifications.length > 0) {
  const queries = generateQueries(certifications, 100, 23);
  printQuality(`ours, queries made from ${certifications.length} real certifications`, ours(certifications), queries);
  printQuality('MiniSearch, the same', miniSearch(certifications), queries);
}

console.log('\n# Correction of one word: ours beside fuse.js (basic build, threshold .34) over the same words');
for (const titles of [judged.titles, certifications]) {
  const words = [
    ...new Set(
      titles.flatMap(
        title =>
          title
            .normalize('NFD')
            .replace(/[\u0300-\u036f]/g, '')
            .toLowerCase()
            .match(/[a-z]{3,}/g) ?? [],
      ),
    ),
  ];
  if (words.length === 0) continue;
  const index = createTextIndex(words.map(text => ({ text })));
  const fuse = new Fuse(words, {
    threshold: 0.34,
    distance: 30,
    ignoreFieldNorm: true,
    includeScore: true,
    findAllMatches: true,
  });
  const queries = generateQueries(words, 150, 5).filter(
    ({ kind, desired: expected }) => kind.startsWith('typo') && expected.size > 0,
  );
  const rank = (engine: Engine): string => {
    const hits = queries.map(({ text, desired: expected }) =>
      engine(text)
        .slice(0, 5)
        .findIndex(document => expected.has(document)),
    );
    return `@1 ${(hits.filter(at => at === 0).length / hits.length).toFixed(3)} @5 ${(hits.filter(at => at >= 0).length / hits.length).toFixed(3)}`;
  };
  const byFuse: Engine = text => fuse.search(text).map(({ refIndex }) => refIndex);
  const byOurs: Engine = text => index.search(text).documents;
  console.log(
    `${words.length} words, ${queries.length} errors: ours ${rank(byOurs)}, ${ms(timeEach(queries, ({ text }) => byOurs(text)))}; fuse.js ${rank(byFuse)}, ${ms(timeEach(queries, ({ text }) => byFuse(text)))}`,
  );
}

const requests: TrainingSearch[] = [...judgedQueries, ...generated].slice(0, 400).map(({ text }) => ({
  text,
  limit: 20,
  facets: ['route', 'level', 'domain', 'mode', 'department'],
  near: { lat: 50.63, lon: 3.06, radiusKm: 50 },
  sort: 'distance',
}));
/**
 * Returns the bytes in memory after garbage collection; typed arrays are freed a turn after the objects that held them.
 */
async function heldBytes(): Promise<number> {
  for (let turn = 0; turn < 4; turn++) {
    globalThis.gc?.();
    await new Promise(resolve => setImmediate(resolve));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Returns the three collections as a publisher writes them. */
function published({ trainings, sessions, places }: Catalogue): string {
  return JSON.stringify({
    trainings: encodeCollection('trainings', trainings),
    sessions: encodeCollection('sessions', sessions),
    places: encodeCollection('places', places),
  });
}

function decode(json: string): Parameters<typeof createTrainingIndex>[0] {
  const parts = JSON.parse(json) as Record<'trainings' | 'sessions' | 'places', unknown>;
  return {
    trainings: decodeCollection('trainings', parts.trainings).collection,
    sessions: decodeCollection('sessions', parts.sessions).collection,
    places: decodeCollection('places', parts.places).collection,
  };
}

console.log('\n# Latency in Node — text, five facets, 50 km, sorted by distance');
for (const count of [5_000, 50_000, 300_000]) {
  const json = published(catalogue(judged.titles, count));
  const builds = Array.from({ length: 5 }, () => timeEach([decode(json)], createTrainingIndex)[0] ?? NaN);
  const sources = decode(json);
  const before = await heldBytes();
  const index = createTrainingIndex(sources);
  const bytes = (await heldBytes()) - before;
  timeEach(requests.slice(0, 30), request => index.search(request));
  console.log(
    `${count} sessions: ready in ${percentile(builds, 0.5).toFixed(0)} ms once the code is warm, ${(bytes / 1e6).toFixed(1)} MB; ${ms(timeEach(requests, request => index.search(request)))}`,
  );
  console.log(`  the same, CPU time: ${ms(cpuOfEach(requests, request => index.search(request)))}`);
  const spoken = queriesOf('spoken-trainings.txt', () => () => false).map(({ text }) => ({ ...requests[0], text }));
  console.log(`  what people say, CPU time: ${ms(cpuOfEach(spoken, request => index.search(request)))}`);
  const widest: TrainingSearch = {
    facets: requests[0]?.facets ?? [],
    near: { lat: 50.63, lon: 3.06, radiusKm: 50 },
    sort: 'distance',
  };
  console.log(
    `  no text at all, everything counted: ${ms(
      timeEach(
        Array.from({ length: 40 }, () => widest),
        request => index.search(request),
      ),
    )}`,
  );
}
const sessionTitles = catalogue(judged.titles, 50_000).sessions.map(
  ({ trainingId }) => judged.titles[Number(trainingId.slice(1))] ?? '',
);
const fuseOnSessions = naiveFuse(sessionTitles);
const miniOnSessions = miniSearch(sessionTitles);
const texts = requests.map(({ text = '' }) => text);
console.log(`fuse.js naive over 50000 sessions, text alone: ${ms(timeEach(sampled(texts, 40), fuseOnSessions))}`);
console.log(`MiniSearch over 50000 sessions, text alone: ${ms(timeEach(sampled(texts, 4), miniOnSessions))}`);

console.log('\n# Bytes, minified, brotli');
const script = searchScript("export * from './dist/index.js'");
for (const [name, code] of [
  ['search, whole', script],
  ['search, text alone', searchScript("export { createTextIndex } from './dist/index.js'")],
  ['fuse.js basic alone', searchScript("export { default } from 'fuse.js/basic'")],
  ['MiniSearch alone', searchScript("export { default } from 'minisearch'")],
] as const) {
  console.log(`${name}: ${brotliCompressSync(code).length}`);
}

console.log('\n# Chromium, main thread, one new page a line: a visitor brings cold code');
/** Functions that the bundle exposes to the page. */
interface Bundle {
  decodeCollection: (name: string, part: unknown) => { collection: unknown };
  createTrainingIndex: (sources: unknown) => { search: (request: unknown) => unknown };
}
const browser = await launchChromium();
try {
  for (const count of [50_000, 300_000]) {
    const json = published(catalogue(judged.titles, count));
    for (const rate of [1, 4]) {
      const page = await browser.newPage();
      await page.addScriptTag({
        content: searchScript(
          "export * from './dist/index.js'; export { decodeCollection } from '@orientation-widgets/feed'",
        ),
      });
      await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
      const { decoded, ready, times } = await page.evaluate(
        ([parts, list]) => {
          const { search } = window as unknown as { search: Bundle };
          const start = performance.now();
          const sources = Object.fromEntries(
            Object.entries(JSON.parse(parts) as object).map(([name, part]) => [
              name,
              search.decodeCollection(name, part).collection,
            ]),
          );
          const opened = performance.now();
          const index = search.createTrainingIndex(sources);
          const built = performance.now();
          const times = list.map(request => {
            const startTime = performance.now();
            index.search(request);
            return performance.now() - startTime;
          });
          return { decoded: opened - start, ready: built - opened, times };
        },
        [json, requests] as const,
      );
      console.log(
        `${count} sessions, CPU slowed ${rate}×: parsed and decoded in ${decoded.toFixed(0)} ms, index ready ${ready.toFixed(0)} ms later; ${ms(times)}, longest ${Math.max(...times).toFixed(1)} ms`,
      );
      await page.close();
    }
  }
} finally {
  await browser.close();
}
