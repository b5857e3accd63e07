// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Each element of the demo on a slow network: waves of requests, bytes, time of first content and layout shift,
// compared with a page of InstantSearch over the same trainings, a page with a gauge of dsfr-chart and an empty page,
// all in the same run and on the same network. Waves are counted with every answer held (test/support/waves.ts);
// Chromium emulates the network and the processor: each answer comes 150 ms later, with Brotli bytes, over HTTP/1.1.
import { join } from 'node:path';
import { loadFeed } from '@orientation-widgets/feed';
import type { Browser } from 'playwright-core';
import { elements, markup } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { medianVisit, SLOWDOWN } from '../support/slow-line.js';
import type { SlowPage, Visit } from '../support/slow-line.js';
import { serveFolder } from '../support/static-server.js';
import { wavesOf, type VisitedPage } from '../support/waves.js';
import { GAUGE, instantSearch, Peers } from './peers/peers.js';

const RUNS = 5;

/** Target that an issue of the project sets for a page. */
interface Target {
  readonly waves: number;
  /** Maximum milliseconds before the first content. */
  readonly content?: number;
}

interface BenchPage extends Omit<SlowPage, 'html'> {
  readonly name: string;
  readonly head: string;
  readonly body: string;
  readonly target?: Target;
}

interface Figures extends Visit {
  readonly waves: number;
}

const htmlOf = ({ head, body }: BenchPage): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title>
  <link rel="icon" href="data:,">${head}<h1>Une page</h1>${body}<p>La suite de la page.</p>`;

async function measure(browser: Browser, page: BenchPage): Promise<Figures> {
  const visited: VisitedPage = {
    html: htmlOf(page),
    fileOf: page.fileOf,
    isShown: tab => tab.evaluate<boolean>(`Boolean(${page.isShown})`),
  };
  const waves = (await wavesOf(browser, visited)).length;
  return { waves, ...(await medianVisit(browser, { ...page, html: htmlOf(page) }, RUNS)) };
}

const verdictText = (measuredMs: number, expected: number | undefined): string =>
  expected === undefined ? '' : measuredMs <= expected ? ` (≤ ${expected}: reached)` : ` (≤ ${expected}: MISSED)`;

function print({ name, target }: BenchPage, figures: Figures, empty: Figures): void {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const content = Math.round(figures.content);
  console.log(
    [
      name.padEnd(36),
      `${figures.waves} waves${verdictText(figures.waves, target?.waves)}`,
      `script ${kilobytes(figures.script)}`,
      `data ${kilobytes(figures.data)}`,
      `content ${content} ms${verdictText(content, target?.content)}, ×${(content / empty.content).toFixed(2)} of an empty page`,
      `shift ${figures.shift.toFixed(3)}`,
    ].join('  '),
  );
  if (figures.waves > (target?.waves ?? Infinity) || content > (target?.content ?? Infinity)) process.exitCode = 1;
}

const site = (path: string): string => join(root, 'dist/site', path);
const EMPTY: BenchPage = {
  name: 'an empty page',
  head: '',
  body: '',
  fileOf: site,
  isShown: `performance.getEntriesByName('first-contentful-paint').length`,
};

/** Maximum milliseconds before an element shows its content: those that show a whole catalogue or training have more. */
const CONTENT_MS: Readonly<Record<string, number>> = {
  'training-finder': 1800,
  'training-card': 1800,
};
const OTHER_CONTENT_MS = 1500;

const ours: readonly BenchPage[] = elements.flatMap(({ tag, views }) =>
  views.slice(0, 1).map(view => ({
    name: `<${tag}>`,
    head: '<script type="module" src="/cdn/orientation-widgets.js"></script>',
    body: markup(tag, { feed: '/feed/feed.json', ...view }),
    fileOf: site,
    isShown: `(root => root?.querySelector('.ow') && !root.querySelector('[aria-busy=true]'))(document.querySelector('${tag}')?.shadowRoot)`,
    target: {
      waves: ['mixed-jobs-prompt', 'job-explorer'].includes(tag) ? 4 : 5,
      content: CONTENT_MS[tag] ?? OTHER_CONTENT_MS,
    },
  })),
);

/** Returns the trainings of the demo, as the records of a search page. */
async function recordsOfDemo(): Promise<string> {
  await using server = await serveFolder(site(''));
  const feed = await loadFeed(`${server.origin}/feed/feed.json`);
  const trainings = [...(await feed.collection('trainings'))];
  return JSON.stringify(
    trainings.map(({ id, title, level, domains }) => ({ objectID: id, title, level, domain: domains[0] })),
  );
}

/**
 * Code of an InstantSearch client over records that it fetches once: titles that contain the text, counts of one facet.
 */
const CLIENT = `{
  records: fetch('/records.json').then(answer => answer.json()),
  async search(requests) {
    const all = await this.records;
    return { results: requests.map(({ params: { query = '', page = 0, hitsPerPage = 20 } = {} }) => {
      const found = all.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()));
      const domain = {};
      for (const record of found) domain[record.domain] = (domain[record.domain] ?? 0) + 1;
      return { query, page, hitsPerPage, hits: found.slice(page * hitsPerPage, (page + 1) * hitsPerPage), nbHits: found.length,
        nbPages: Math.ceil(found.length / hitsPerPage), facets: { domain }, params: '', processingTimeMS: 0 };
    }) };
  },
}`;
const PLACES = ['what', 'count', 'sort', 'facet', 'hits', 'pages'];

async function peerPages(peers: Peers): Promise<readonly BenchPage[]> {
  const at = `{ ${PLACES.map(id => `${id}: { container: '#${id}' }`).join(', ')} }`;
  const bundle = peers.bundle(instantSearch(CLIENT, at, 'domain'));
  const records = peers.write('records.json', await recordsOfDemo());
  return [
    {
      name: 'InstantSearch, the same trainings',
      head: '<script type="module" src="/bundle.js"></script>',
      body: PLACES.map(id => `<div id="${id}"></div>`).join(''),
      fileOf: path => (path === '/records.json' ? records : bundle),
      isShown: `document.querySelector('.ais-Hits-item')`,
    },
    {
      name: 'dsfr-chart, one gauge',
      head: [
        ...GAUGE.styles.map(file => `<link rel="stylesheet" href="/${file}">`),
        ...GAUGE.modules.map(file => `<script type="module" src="/${file}"></script>`),
      ].join(''),
      body: '<gauge-chart value="16" init="10" target="20"></gauge-chart>',
      fileOf: path => join(peers.modules, path),
      isShown: `document.querySelector('gauge-chart')?.shadowRoot?.querySelector('.jauge-fill')`,
    },
  ];
}

const browser = await launchChromium();
const empty = await measure(browser, EMPTY);
console.log(
  `150 ms, 1.6 Mb/s, CPU ÷ ${SLOWDOWN}, median of ${RUNS} visits; an empty page is painted after ${Math.round(empty.content)} ms`,
);
for (const page of ours) print(page, await measure(browser, page), empty);
if (!process.argv.includes('--no-peers')) {
  using peers = new Peers();
  for (const page of await peerPages(peers)) print(page, await measure(browser, page), empty);
}
await browser.close();
