// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Time until the first element of each demo page shows content, in Chromium at full speed and slowed four times,
// beside the same page without our script (first paint of its text).
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';

const pages = [
  'training-finder',
  'training-card',
  'job-card',
  'job-explorer',
  'tension-indicator',
  'mixed-jobs-prompt',
];
const runs = 5;
const limit = 1000;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Installed before the page's own scripts: notes when the first element has something of its own to read. */
const watchContent = (tag: string): string => `
  requestAnimationFrame(function look() {
    const root = document.querySelector('${tag}')?.shadowRoot?.querySelector('.ow');
    const ready = root && !root.querySelector('[aria-busy=true]') && root.textContent.trim().length > 80;
    if (ready) window.shown = performance.now();
    else requestAnimationFrame(look);
  });`;

await using server = await serveFolder(`${root}dist/site`);
const browser = await launchChromium();
for (const name of pages) {
  const figures: Record<string, number> = {};
  for (const slowdown of [1, 4]) {
    const times: number[] = [];
    const paints: number[] = [];
    for (let run = 0; run < runs; run++) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.addInitScript(watchContent(name));
      await page.goto(`${server.origin}/${name}.html`);
      await page.waitForFunction(() => 'shown' in window);
      times.push(await page.evaluate(() => (window as unknown as { shown: number }).shown));
      await context.close();
      const bare = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const still = await bare.newPage();
      await (await bare.newCDPSession(still)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await still.route('**/*.js', route => route.abort());
      await still.goto(`${server.origin}/${name}.html`);
      await still.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
      paints.push(
        await still.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
      );
      await bare.close();
    }
    figures[`×${slowdown}`] = median(times);
    figures[`page alone ×${slowdown}`] = median(paints);
  }
  const slow = figures['×4'] ?? 0;
  const line = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(0)} ms`);
  console.log(
    `${name.padEnd(20)} ${line.join(', ')}, ratio ×4 ${(slow / (figures['page alone ×4'] ?? 1)).toFixed(1)}${slow > limit ? '  ABOVE' : ''}`,
  );
  if (slow > limit) process.exitCode = 1;
}
await browser.close();
