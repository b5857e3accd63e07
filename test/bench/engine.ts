// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run bench -- engine [SESSIONS] [TRAININGS] [RATE]: a national catalogue on a real cluster of three nodes, through
// the gateway with the delays of production, compared with the page's own search in the same run; then failures of
// nodes, with new questions at that rate, and with usual questions at 200 a second, which caches of the last minute can
// answer.
import { createHash } from 'node:crypto';
import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { createTrainingIndex } from '@orientation-widgets/search';
import { createGateway, EngineClient } from '@orientation-widgets/search-gateway';
import { Cluster } from '../engine/cluster/cluster.js';
import { missingTools } from '../engine/cluster/node-jars.js';
import { randomFrom } from '../support/random.js';
import { frenchIndex } from './engine/french-analyser.js';
import { nationalCatalogue, TODAY } from './engine/national-catalogue.js';
import { openLoop, describe, type Outcome, type Timed } from './engine/open-loop.js';
import { processorMs } from './engine/processor.js';
import { visitorsOf, type Question } from './engine/visitors.js';
import { writeIndex } from './engine/write-index.js';
import { judgedTitles } from './search/catalogue.js';
import { percentile } from './search/percentile.js';

const [sessions = 300_000, trainings = 150_000, rate = 40] = process.argv.slice(2).map(Number);
const NODES = 3;
const NO_RATE = 1_000_000;
const SECONDS = 20;
/** Seconds until the compilers of the engine have finished. */
const WARM_UP_SECONDS = 150;
const VISITORS = 3;
const WARM = 50;
/** Number of usual questions, and their rate per second. */
const USUAL = 5000;
const USUAL_RATE = 200;
/**
 * Seconds for which caches keep an answer: each usual question is asked once in that time, so that entries do not all
 * expire at once.
 */
const FRESH_SECONDS = 60;
/** Number of trainings that a finder requests. */
const LIST = 20;
const FAILURE_SECONDS = 30;
/** Seconds from the start of a load to the failure, then length in seconds of the first period after it. */
const [FAILS_AT, FIRST_SECONDS] = [5, 10];
const NETWORK_MS = 80;
/** Number of titles read in each list. */
const READ = 100;

const say = (line: string): void => console.log(`${line}   [load ${loadavg()[0]?.toFixed(1)}]`);
const missing = missingTools();
if (missing) {
  console.log(`Skipped: ${missing}`);
  process.exit(0);
}

const cluster = await Cluster.start(NODES, true);
try {
  await measure();
} finally {
  await cluster.stop();
}

async function measure(): Promise<void> {
  const { titles, queries, origin } = judgedTitles();
  const invented = nationalCatalogue(titles, trainings, sessions);
  const { bytes, seconds } = await writeIndex(cluster.url(1), invented);
  await cluster.ready(NODES, 'green');
  say(
    `${trainings} trainings, ${sessions} sessions, titles of ${origin}: written in ${seconds.toFixed(0)} s, ` +
      `${(bytes / sessions).toFixed(0)} bytes a session, one copy`,
  );
  const page = createTrainingIndex(invented);
  const engine = new EngineClient({ urls: cluster.urls });
  const midday = Date.parse(`${TODAY}T12:00:00Z`);
  const gateway = await createGateway({ engine, rate: NO_RATE, now: () => new Date(midday + performance.now()) });
  const from = performance.now();
  await gateway.catalogue.refresh();
  say(`gateway ready in ${((performance.now() - from) / 1000).toFixed(1)} s ${gateway.catalogue.reason}`);
  const visitor = visitorsOf(invented);
  let last = 0;
  const questions: Question[] = [];
  const askNew = (): Promise<Outcome> => {
    // The length of the list varies, so that no cache has it.
    const question = visitor(LIST - 5 + (last++ % 11));
    questions.push(question);
    return ask(question.url);
  };
  const byId = new Map<string, string>();
  const ask = async (url: string): Promise<Outcome> => {
    const { statusCode, body } = await gateway.app.inject({ url });
    if (statusCode === 503) return 'refused';
    if (statusCode !== 200) throw new Error(`${url}: ${body}`);
    if (body.startsWith('{"stale"')) return 'stale';
    const answer = createHash('sha1').update(body).digest('base64');
    const isSame = (byId.get(url) ?? answer) === answer;
    byId.set(url, answer);
    return isSame ? 'right' : 'wrong';
  };

  // Questions are asked one after the other: with a fixed rate, the compilers would cause a growing queue.
  const warmAt = performance.now() + 1000 * WARM_UP_SECONDS;
  const visit = async (): Promise<void> => {
    while (performance.now() < warmAt) await askNew();
  };
  await Promise.all(Array.from({ length: VISITORS }, visit));
  questions.length = 0;
  const pids = [1, 2, 3].map(n => cluster.pid(n));
  const before = [processorMs([]), processorMs(pids)] as const;
  const cold = await openLoop(askNew, { rate, seconds: SECONDS });
  const [here, processor] = [processorMs([]), processorMs(pids)].map((ms, i) => (ms - before[i]!) / cold.length);
  say(
    `no cache, ${rate}/s: ${describe(cold)}; ${processor!.toFixed(1)} ms of processor a question, ` +
      `of them ${here!.toFixed(1)} for the gateway and who asks`,
  );
  const firstLists = cold.filter(({ outcome }) => outcome === 'right').map(({ ms }) => ms + NETWORK_MS);
  say(`first list with ${NETWORK_MS} ms of network added: p95 ${percentile(firstLists, 0.95).toFixed(0)} ms`);

  const pageTimes = questions.map(({ search }) => {
    const start = process.cpuUsage();
    page.search(search);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const pageMean = pageTimes.reduce((sum, ms) => sum + ms, 0) / pageTimes.length;
  say(
    `the page, same questions: p50 ${percentile(pageTimes, 0.5).toFixed(1)} p95 ${percentile(pageTimes, 0.95).toFixed(1)} ms of processor; ` +
      `through the engine × ${(processor! / pageMean).toFixed(1)}`,
  );

  const usual = questions.slice(0, WARM).map(({ url }) => url);
  for (const url of usual) await ask(url);
  say(`warm, ${rate}/s: ${describe(await openLoop(n => ask(usual[n % WARM]!), { rate, seconds: SECONDS / 2 }))}`);

  await compareWords(titles, queries, page);

  const usualOnes = Array.from({ length: USUAL }, () => visitor(LIST).url);
  const random = randomFrom(2026);
  const askUsual = (): Promise<Outcome> => ask(usualOnes[Math.floor(random() * USUAL)]!);
  const askEachUsual = (): Promise<unknown> =>
    openLoop(n => ask(usualOnes[n]!), { rate: USUAL / FRESH_SECONDS, seconds: FRESH_SECONDS });
  const loads = [
    { name: 'new questions', rate, question: askNew, prepare: async () => undefined },
    { name: 'usual questions', rate: USUAL_RATE, question: askUsual, prepare: askEachUsual },
  ];
  for (const load of loads) {
    await underFailure('killed', load, () => cluster.kill(2));
    cluster.launch(2);
    const back = performance.now();
    await cluster.ready(NODES, 'green');
    say(`green ${((performance.now() - back) / 1000).toFixed(0)} s after its return`);
    await underFailure('frozen', load, () => cluster.freeze(2));
    cluster.thaw(2);
    await cluster.ready(NODES, 'green');
  }
  await gateway.app.close();

  /**
   * Runs a load with a failure in the middle, and prints the answers before it, in the first seconds after it, and
   * later.
   */
  async function underFailure(failure: string, load: (typeof loads)[number], fail: () => unknown): Promise<void> {
    const { question, rate } = load;
    await load.prepare();
    const alreadyAsked = engine.counts.requests;
    const failing = wait(1000 * FAILS_AT).then(fail);
    const answers = await openLoop(question, { rate, seconds: FAILURE_SECONDS });
    await failing;
    const name = `${failure}, ${load.name}, ${rate}/s`;
    const toEngine = (engine.counts.requests - alreadyAsked) / FAILURE_SECONDS;
    say(`${name}: ${toEngine.toFixed(0)} questions a second to the engine`);
    const during = (start: number, end: number): readonly Timed[] =>
      answers.filter(({ at }) => at >= start && at < end);
    const seen = FAILS_AT + FIRST_SECONDS;
    say(`${name}, before: ${describe(during(0, FAILS_AT))}`);
    say(`${name}, first ${FIRST_SECONDS} s: ${describe(during(FAILS_AT, seen))}`);
    say(`${name}, then: ${describe(during(seen, FAILURE_SECONDS))}`);
  }

  /**
   * Compares the page, the gateway and the engine's own French analysis on the judged queries, among all these titles.
   */
  async function compareWords(
    titles: readonly string[],
    judged: ReturnType<typeof judgedTitles>['queries'],
    page: ReturnType<typeof createTrainingIndex>,
  ): Promise<void> {
    const all = Array.from({ length: trainings }, (_, i) => titles[i % titles.length] ?? '');
    const french = await frenchIndex(cluster.url(1), all);
    const numberOf = (id: string): number => Number(id.slice(1));
    const matches: Record<string, (q: string) => Promise<readonly number[]>> = {
      page: async text => page.search({ text, limit: READ }).hits.map(({ trainingId }) => numberOf(trainingId)),
      engine: async text => {
        const { body } = await gateway.app.inject({ url: `/v1/search?limit=${READ}&q=${encodeURIComponent(text)}` });
        const { hits } = JSON.parse(body) as { readonly hits: readonly { readonly trainingId: string }[] };
        return hits.map(({ trainingId }) => numberOf(trainingId));
      },
      'engine, its own French': text => french.search(text, READ),
    };
    const judgedWithTitles = judged.filter(({ ids }) => ids.length > 0);
    for (const [name, search] of Object.entries(matches)) {
      let [atFirst, ten, right, lists, none] = [0, 0, 0, 0, 0];
      for (const { q, ids } of judgedWithTitles) {
        const expected = new Set(ids.map(id => titles[id]));
        const list = await search(q).catch(() => undefined);
        if (!list) none++;
        // A national catalogue has each title several times.
        const names = (list ?? []).map(position => all[position]);
        if (expected.has(names[0])) atFirst++;
        if (names.slice(0, 10).some(title => expected.has(title))) ten++;
        if (names.length > 0)
          [lists, right] = [lists + 1, right + names.filter(title => expected.has(title)).length / names.length];
      }
      const share = (count: number, of: number): string => (count / of).toFixed(3);
      say(
        `judged, ${trainings} titles, ${name}: success@1 ${share(atFirst, judgedWithTitles.length)}, @10 ${share(ten, judgedWithTitles.length)}, ` +
          `precision ${share(right, lists)}${none ? `, ${none} without an answer` : ''}`,
      );
    }
  }
}
