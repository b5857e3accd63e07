// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Types in a finder of 60 000 sessions, with the CPU slowed four times, and prints the longest task of the page,
// compared with the time of an empty page on the same machine in the same run.
import { createHash } from 'node:crypto';
import { encodeCollection } from '@orientation-widgets/feed/encode';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import { catalogue, judgedTitles } from './search/catalogue.js';

const sessions = 60_000;
const slowdown = 4;
/** Milliseconds of a task above which the display of a typed letter is late. */
const limit = 50;
/** Maximum of the longest task relative to the time of an empty page, for a machine too slow for `limit`. */
const ratioLimit = 0.2;
const typedText = [
  'aide-soignant',
  'plonbié chaufagiste',
  'conducteur de bus',
  'bts electrotehcniqe',
  'devellopeur web',
  'petite enfance',
  'mecanitien auto lille',
];

const { titles } = judgedTitles();
const records = catalogue(titles, sessions);
const files = new Map<string, string>();
function part(name: 'trainings' | 'sessions' | 'places'): object {
  const json = JSON.stringify(encodeCollection(name, records[name] as never));
  files.set(`/${name}.json`, json);
  return {
    href: `${name}.json`,
    count: records[name].length,
    bytes: Buffer.byteLength(json),
    sha256: createHash('sha256').update(json).digest('hex'),
  };
}
const manifest = {
  formatVersion: '1.0',
  title: 'Bench',
  publisher: { name: 'x' },
  language: 'fr',
  updated: '2026-11-24T00:00:00Z',
  territory: 'reg-32',
  sources: [{ id: 's', title: 's', publisher: 'x' }],
  trainings: part('trainings'),
  sessions: part('sessions'),
  places: part('places'),
};
files.set('/feed.json', JSON.stringify(manifest));
files.set(
  '/empty',
  '<!doctype html><html lang="fr"><title>t</title><link rel="icon" href="data:,"><h1>Une page</h1><p>Un texte.</p>',
);
files.set(
  '/page',
  '<!doctype html><html lang="fr"><title>t</title><script type="module" src="/cdn/orientation-widgets.js"></script><training-finder feed="/feed.json"></training-finder>',
);

await using server = await serveFolder(`${root}dist/site`, (_, response, url) => {
  const text = files.get(url.pathname);
  if (text === undefined) return false;
  response
    .writeHead(200, {
      'content-type': url.pathname.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8',
    })
    .end(text);
  return true;
});

const browser = await launchChromium();
const page = await browser.newPage();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

/** Returns the milliseconds in which the slowed machine shows an empty page. */
async function emptyPage(): Promise<number> {
  const context = await browser.newContext();
  const empty = await context.newPage();
  await (await context.newCDPSession(empty)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await empty.goto(`${server.origin}/empty`);
  const firstPaint = (): number | undefined => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  await empty.waitForFunction(firstPaint);
  const time = (await empty.evaluate(firstPaint)) ?? 0;
  await context.close();
  return time;
}

interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly dur?: number;
}

/**
 * Returns the milliseconds of processor time of each task of the page during an action. The clock would also count
 * other work of the machine.
 */
async function tasksOf(action: () => Promise<unknown>): Promise<number[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await action();
  const over = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await over;
  session.off('Tracing.dataCollected', collect);
  return events.filter(({ name }) => name === 'RunTask').map(({ tdur = 0 }) => tdur / 1000);
}

const line = (name: string, tasks: readonly number[]): string =>
  `${name.padEnd(28)} longest task ${Math.max(0, ...tasks).toFixed(0)} ms, ${tasks.filter(task => task > limit).length} over ${limit} ms`;
/** Waits until the page has nothing left to do. */
const rest = (): Promise<void> => page.waitForTimeout(1500);

console.log(`${sessions} sessions, ${titles.length} trainings, Chromium slowed ${slowdown}×`);
console.log(
  line(
    'opening',
    await tasksOf(async () => {
      await page.goto(`${server.origin}/page`);
      await page.waitForFunction(
        () => document.querySelector('training-finder')?.shadowRoot?.querySelector('.count'),
        undefined,
        { timeout: 60_000 },
      );
      await rest();
    }),
  ),
);
const field = page.locator('training-finder #what');
const all: number[] = [];
const type = async (name: string, action: () => Promise<unknown>): Promise<void> => {
  const tasks = await tasksOf(async () => {
    await action();
    await rest();
  });
  all.push(...tasks);
  console.log(line(name, tasks));
};
await type('reaching the field', () => field.focus());
const emptyPages: number[] = [];
for (const text of typedText) {
  await type(`« ${text} »`, () => field.pressSequentially(text, { delay: 90 }));
  await type('  cleared', () => field.fill(''));
  // The empty page is timed between two texts, under the same load of the machine.
  emptyPages.push(await emptyPage());
}
console.log(line('typing, all', all));
const longest = Math.max(...all);
const empty = emptyPages.sort((a, b) => a - b)[Math.floor(emptyPages.length / 2)] ?? 0;
const allowed = Math.max(limit, ratioLimit * empty);
console.log(
  `an empty page is shown in ${empty.toFixed(0)} ms (median of ${emptyPages.length}): the longest task is ${(longest / empty).toFixed(2)} of that, ${allowed.toFixed(0)} ms are allowed (${longest <= allowed ? 'reached' : 'MISSED'})`,
);
if (longest > allowed) process.exitCode = 1;
await browser.close();
