// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Chunks on demand are refused, one at a time: no error reaches the page, a gesture reports the failure, and works
// later.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { calmText, hostPage, htmlPage, scriptTag } from './support/host-page.js';
import type { HostPage } from './support/host-page.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

interface Gesture {
  readonly name: string;
  readonly markup: string;
  /** Control that shows it, for a control of a menu. */
  readonly opener?: string;
  /** Control to press, as a selector that looks into shadow roots. */
  readonly control: string;
  /** Selector of the result of the gesture. */
  readonly result: string;
  /** Width of the window in pixels. */
  readonly width?: number;
}

const gestures: readonly Gesture[] = [
  {
    name: 'training-finder opens a training',
    markup: '<training-finder></training-finder>',
    control: 'training-finder .cards .go >> nth=0',
    result: 'training-finder .detail-head',
  },
  {
    name: 'training-finder opens its filters on a narrow screen',
    markup: '<training-finder></training-finder>',
    control: 'training-finder .filter-button',
    result: 'training-finder dialog[open]',
    width: 360,
  },
  {
    name: 'training-finder opens its map',
    markup: '<training-finder></training-finder>',
    control: 'training-finder [data-tool=map]',
    result: 'training-finder .map-panel',
    // On a wider screen the map is beside the list, without a button.
    width: 900,
  },
  {
    name: 'job-explorer opens a job',
    markup: '<job-explorer></job-explorer>',
    control: 'job-explorer .jobs .go >> nth=0',
    result: 'job-explorer .go[aria-expanded=true]',
  },
  {
    name: 'training-finder opens its ways to print or save',
    markup: '<training-finder></training-finder>',
    opener: 'training-finder .more-tools summary',
    control: 'training-finder [data-tool=extract]',
    result: 'training-finder .extract',
  },
  {
    name: 'mixed-jobs-prompt answers',
    markup: '<mixed-jobs-prompt></mixed-jobs-prompt>',
    control: 'mixed-jobs-prompt .btn.pri >> nth=0',
    result: 'mixed-jobs-prompt .lead',
  },
];

/** Whether a message is an error of the page, unlike the browser's own message about a failed request. */
const isPageError = (text: string): boolean => text.startsWith('error: ') && !text.includes('Failed to load resource');

const isChunk = (url: URL): boolean => url.pathname.includes('/chunks/');

async function openPage({ markup, opener, control, width = 1280 }: Gesture): Promise<HostPage> {
  const site = await hostPage(
    browser,
    {
      page: hosts =>
        htmlPage(
          scriptTag(hosts),
          `<orientation-feed src="${hosts.feeds.origin}/feed.json">${markup}</orientation-feed>`,
        ),
    },
    { before: page => page.setViewportSize({ width, height: 900 }) },
  );
  try {
    // Automatic content is loaded; content that the first touch loads is not.
    if (opener) await site.page.locator(opener).click();
    await site.page.locator(control).first().waitFor();
    await calmText(site.page);
    return site;
  } catch (error) {
    await site[Symbol.asyncDispose]();
    throw error;
  }
}

/** Returns the names of chunks that a page requests during an action. */
async function chunksOf(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const names: string[] = [];
  const note = (request: { url(): string }): void => {
    const url = new URL(request.url());
    if (isChunk(url)) names.push(url.pathname);
  };
  page.on('request', note);
  await act();
  page.off('request', note);
  return names;
}

describe('gesture whose chunks fail to load', () => {
  for (const gesture of gestures)
    test(`reports the failure and works later: ${gesture.name}`, async () => {
      await using site = await openPage(gesture);
      const { page, pageErrors: reports } = site;
      await page.route(isChunk, route => route.abort());
      await page.locator(gesture.control).click();
      const isDone = async (): Promise<boolean> => (await page.locator(gesture.result).count()) > 0;
      await eventually(async () => {
        const messages = await page.locator('[role=alert]:visible, [role=status]:visible').allInnerTexts();
        // The first view may already have loaded the code of the gesture.
        if (!(await isDone()))
          assert.match(messages.join(' '), /pas pu être chargée|ne marche pas|ne vient pas|ne s’affiche/);
      });
      assert.deepEqual(reports.filter(isPageError), []);
      await page.unroute(isChunk);
      if (await isDone()) return;
      await page.locator(gesture.control).click();
      await page.locator(gesture.result).first().waitFor({ state: 'attached' });
      assert.equal(await page.locator('.gesture-alert').count(), 0, 'the alert goes away');
    });
});

describe('enhancement whose chunk fails to load', () => {
  test('leaves the page without errors, warns once, and loads later', async () => {
    await using site = await hostPage(
      browser,
      {
        page: hosts =>
          htmlPage(scriptTag(hosts), `<training-finder feed="${hosts.feeds.origin}/feed.json"></training-finder>`),
      },
      { before: async page => void (await page.clock.install()) },
    );
    const { page, pageErrors: reports } = site;
    await page.route(isChunk, route => route.abort());
    const requestedChunks = await chunksOf(page, async () => {
      for (let move = 0; move < 40; move++)
        await page.locator('training-finder').dispatchEvent('pointerover', { bubbles: true });
      await eventually(async () => assert.ok(reports.some(text => text.includes('reading control'))));
    });
    // Each optional part requests its chunk once, so a shared chunk is requested at most ten times; further moves
    // request nothing.
    for (const name of new Set(requestedChunks)) {
      const times = requestedChunks.filter(other => other === name).length;
      assert.ok(times <= 10, `${name} is asked for ${times} times`);
    }
    assert.deepEqual(reports.filter(isPageError), []);
    assert.equal(reports.filter(text => text.includes('no reading control')).length, 1);
    await page.unroute(isChunk);
    await page.clock.fastForward(10_000);
    await page.locator('training-finder').dispatchEvent('pointerover', { bubbles: true });
    await page.locator('training-finder .aa').waitFor();
  });
});
