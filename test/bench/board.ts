// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The dashboard on the line of a cheap phone: scripts, data, first sentence, longest task and layout shift of each of its forms,
// beside an empty page and one line chart of dsfr-chart over the same figures, in the same run. Waves of requests are held by
// test/e2e/request-waves.test.ts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchObservations, loadFeed } from '@orientation-widgets/feed';
import { markup } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { LINE, medianVisit, SLOWDOWN, type SlowPage, type Visit } from '../support/slow-line.js';
import { serveFolder } from '../support/static-server.js';

const RUNS = 5;
const ZONE = 'ze-3215';

const site = (path: string): string => join(root, 'dist/site', path);
const htmlOf = (head: string, body: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title>
  <link rel="icon" href="data:,">${head}<h1>Une page</h1>${body}<p>La suite de la page.</p>`;

/** The space that a page reserves, as the README says. */
const RESERVED = '<style>indicator-board { display: block; min-height: 40rem }</style>';

/** A form of the board, shown once it says its first sentence. */
function ours(attributes: Readonly<Record<string, string>>, sentence: string, head = RESERVED): SlowPage {
  return {
    html: htmlOf(
      `${head}<script type="module" src="/cdn/orientation-widgets.js"></script>`,
      markup('indicator-board', { feed: '/feed/feed.json', ...attributes }),
    ),
    fileOf: site,
    isShown: `document.querySelector('indicator-board')?.shadowRoot?.querySelector('${sentence}')`,
  };
}

const EMPTY: SlowPage = {
  html: htmlOf('', ''),
  fileOf: site,
  isShown: `performance.getEntriesByName('first-contentful-paint').length`,
};

const forms: readonly (readonly [name: string, page: SlowPage])[] = [
  ['board, région', ours({}, '.essentials li p')],
  ['board, Lens', ours({ territory: ZONE }, '.essentials li p')],
  ['board, no space reserved', ours({ territory: ZONE }, '.essentials li p', '')],
  ['detail, unemployment', ours({ territory: ZONE, measure: 'unemployment' }, '.voice')],
  ['figure, unemployment', ours({ territory: ZONE, variant: 'figure', measure: 'unemployment' }, '.value')],
  ['dossier, Lens', ours({ territory: ZONE, variant: 'dossier' }, '.said li')],
];

/** The unemployment of the zone, as the attributes of a line chart. */
async function lineOfDemo(): Promise<string> {
  await using server = await serveFolder(site(''));
  const feed = await loadFeed(`${server.origin}/feed/feed.json`);
  const observations = [...(await fetchObservations(feed, { measureId: 'unemployment' }))].filter(
    ({ territoryId }) => territoryId === ZONE,
  );
  const [x, y] = [observations.map(({ period }) => period), observations.map(({ value }) => value)];
  return `<line-chart x='${JSON.stringify([x])}' y='${JSON.stringify([y])}' name='["Lens"]'></line-chart>`;
}

async function lineChart(modules: string): Promise<SlowPage> {
  const styles = ['dsfr/dist/dsfr.min.css', 'dsfr-chart/dist/LineChart/LineChart.css'];
  const scripts = ['dsfr/dist/dsfr.module.min.js', 'dsfr-chart/dist/LineChart/LineChart.js'];
  return {
    html: htmlOf(
      [
        ...styles.map(file => `<link rel="stylesheet" href="/@gouvfr/${file}">`),
        ...scripts.map(file => `<script type="module" src="/@gouvfr/${file}"></script>`),
      ].join(''),
      await lineOfDemo(),
    ),
    fileOf: path => join(modules, path),
    isShown: `document.querySelector('line-chart canvas') ?? document.querySelector('line-chart')?.shadowRoot?.querySelector('canvas')`,
  };
}

function print(name: string, { script, data, content, longestTask, shift }: Visit, empty: Visit): void {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
  console.log(
    [
      name.padEnd(24),
      `script ${kilobytes(script)}`,
      `data ${kilobytes(data)}`,
      `first sentence ${String(Math.round(content)).padStart(5)} ms, ×${(content / empty.content).toFixed(2)} of an empty page`,
      `longest task ${String(Math.round(longestTask)).padStart(4)} ms`,
      `shift ${shift.toFixed(3)}`,
    ].join('  '),
  );
}

const browser = await launchChromium();
const empty = await medianVisit(browser, EMPTY, RUNS);
console.log(
  `${LINE.latency} ms, 1.6 Mb/s, CPU ÷ ${SLOWDOWN}, 390 px wide, median of ${RUNS} visits; a task under 50 ms is not counted; an empty page is painted after ${Math.round(empty.content)} ms`,
);
for (const [name, page] of forms) print(name, await medianVisit(browser, page, RUNS), empty);
if (!process.argv.includes('--no-peers')) {
  const folder = mkdtempSync(join(tmpdir(), 'peers-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{}');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', ['install', ...options, '@gouvfr/dsfr-chart@2', '@gouvfr/dsfr@1'], { cwd: folder });
    print(
      'dsfr-chart, one line',
      await medianVisit(browser, await lineChart(join(folder, 'node_modules')), RUNS),
      empty,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
await browser.close();
