// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Each view in turn is connected, moved and removed hundreds of times: the page must be as before.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { markup } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { hostPage, htmlPage, scriptTag } from './support/host-page.js';
import { elements } from './support/wanted.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

interface Measure {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

/**
 * Returns the memory left once repeated garbage collection frees nothing more: nodes and listeners are freed in several
 * passes, and an element removed while loading goes on for a moment. Stops early once `isEnough`.
 */
async function measure(
  page: Page,
  client: CDPSession,
  isEnough: (left: Measure) => boolean = () => false,
): Promise<Measure> {
  let last: Measure = { nodes: Infinity, listeners: Infinity, bytes: Infinity };
  for (let quiet = 0, pass = 0; quiet < 20 && pass < 300 && !isEnough(last); pass++) {
    await client.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))));
    const { metrics } = await client.send('Performance.getMetrics');
    const value = (expected: string): number => metrics.find(({ name }) => name === expected)?.value ?? NaN;
    const now = { nodes: value('Nodes'), listeners: value('JSEventListeners'), bytes: value('JSHeapUsedSize') };
    quiet = now.nodes < last.nodes || now.listeners < last.listeners ? 0 : quiet + 1;
    last = now;
  }
  return last;
}

/** Number of turns high enough to detect one node that stays in three turns. */
const CONNECTS = 300;

/** Allowed growth: caches, and data of the browser itself. */
const allowed: Measure = { listeners: 10, nodes: 100, bytes: 1_000_000 };

for (const { tag, views } of elements) {
  test(`${tag}: ${CONNECTS} connections, moves and removals leak nothing in any view`, async () => {
    await using site = await hostPage(browser, {
      page: hosts =>
        htmlPage(
          scriptTag(hosts),
          `<orientation-feed src="${hosts.feeds.origin}/feed.json"><div id="a">${markup(tag, views[0] ?? {})}</div><div id="b"></div></orientation-feed>`,
        ),
    });
    const { page } = site;
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    const turn = (times: number): Promise<void> =>
      page.evaluate(
        async ({ times, views }) => {
          const [a, b] = [document.querySelector('#a'), document.querySelector('#b')];
          if (!a || !b) throw new Error('no place');
          const frame = (): Promise<number> => new Promise(done => requestAnimationFrame(done));
          const ready = ({ shadowRoot }: Element): boolean =>
            Boolean(shadowRoot?.querySelector('.ow') && !shadowRoot.querySelector('[aria-busy=true], .later'));
          for (let time = 0; time < times; time++) {
            // One in twenty lives long enough to show its content, each view in turn; the others are removed while they
            // load.
            const livesLong = time % 20 === 0;
            a.innerHTML = views[(livesLong ? time / 20 : time) % views.length] ?? '';
            const element = a.firstElementChild;
            if (!element) throw new Error('no element');
            if (livesLong) while (!ready(element)) await frame();
            else await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
            b.append(element);
            if (livesLong) await frame();
            element.remove();
          }
          a.innerHTML = '';
          for (let wait = 0; wait < 10; wait++) await frame();
        },
        { times, views: views.map(view => markup(tag, view)) },
      );
    await turn(100);
    const before = await measure(page, client);
    const requestCount = site.requests.length;
    await turn(CONNECTS);
    const excess = (left: Measure): string[] =>
      (['nodes', 'listeners', 'bytes'] as const)
        .filter(what => !(left[what] - before[what] <= allowed[what]))
        .map(what => `${left[what] - before[what]} ${what} stay`);
    const after = await measure(page, client, left => !excess(left).length);
    const repeated = site.requests.filter((url, rank) => rank >= requestCount && site.requests.indexOf(url) < rank);
    assert.deepEqual(repeated, [], 'the second turn requests nothing again');
    assert.deepEqual(excess(after), []);
  });
}

test('training-finder: a training opened and closed 400 times keeps nothing in memory', async () => {
  await using site = await hostPage(browser, {
    page: hosts =>
      htmlPage(scriptTag(hosts), `<training-finder feed="${hosts.feeds.origin}/feed.json"></training-finder>`),
  });
  const { page } = site;
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const turn = (times: number): Promise<void> =>
    page.evaluate(async times => {
      const root = document.querySelector('training-finder')?.shadowRoot;
      const press = async (selector: string): Promise<void> => {
        for (;;) {
          const control = root?.querySelector<HTMLElement>(selector);
          if (control) return control.click();
          await new Promise(requestAnimationFrame);
        }
      };
      for (let time = 0; time < times; time++) {
        await press('.cards .go');
        await press('.back');
      }
    }, times);
  await turn(20);
  const before = await measure(page, client);
  await turn(400);
  // The last opened training may stay in memory.
  const isSame = ({ nodes, listeners }: Measure): boolean =>
    nodes - before.nodes <= allowed.nodes + 2000 && listeners - before.listeners <= allowed.listeners + 100;
  const left = await measure(page, client, isSame);
  assert.ok(isSame(left), `${left.nodes - before.nodes} nodes and ${left.listeners - before.listeners} listeners stay`);
});
