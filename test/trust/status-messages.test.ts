// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What is announced without being asked for, watched across shadow roots: little, once, in French.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { elements } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { hostPage, htmlPage, scriptTag } from './support/host-page.js';
import { storyPage } from './support/story-page.js';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** Notes every text that comes into a live region, of any shadow root, as long as the page lives. */
const watch = `(() => {
  globalThis.said = [];
  const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  const last = new WeakMap();
  const all = root => [...root.querySelectorAll('*')].flatMap(element => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  const look = () => {
    for (const region of all(document).filter(element => element.matches(live))) {
      const text = region.innerText.replace(/\\s+/g, ' ').trim();
      if (text && last.get(region) !== text) said.push(text);
      last.set(region, text);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

const said = (page: Page): Promise<string[]> => page.evaluate('said');

for (const { tag } of elements) {
  test(`${tag}: at most two messages as a story appears, one more for each press it holds, none repeated`, async () => {
    await using stories = await storyPage(browser);
    await stories.page.evaluate(watch);
    for (const story of await stories.names(tag)) {
      await stories.page.evaluate('said.length = 0');
      await stories.show(tag, story);
      const heard = await said(stories.page);
      const presses = await stories.page.evaluate<number>(
        `Number(document.querySelector('#story > [data-presses]')?.dataset.presses ?? 0)`,
      );
      assert.ok(heard.length <= 2 + presses, `${story}: ${heard.join(' / ')}`);
      assert.deepEqual(heard, [...new Set(heard)], story);
      for (const text of heard) assert.doesNotMatch(text, /undefined|null|NaN|\[object/, story);
    }
  });
}

test('training-finder: a search says its count once, however many letters are typed', async () => {
  await using site = await hostPage(browser, {
    page: hosts =>
      htmlPage(scriptTag(hosts), `<training-finder feed="${hosts.feeds.origin}/feed.json"></training-finder>`),
  });
  const { page } = site;
  await page.evaluate(watch);
  const search = page.locator('training-finder').first().getByRole('combobox').first();
  await search.click();
  await page.evaluate('said.length = 0');
  // No time passes between two letters, however slow the machine.
  await page.clock.install();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 5000));
  await search.pressSequentially('soudeur');
  await search.press('Enter');
  await page.clock.resume();
  await page.waitForFunction(() => (window as unknown as { said: string[] }).said.some(text => /formation/.test(text)));
  const counts = (await said(page)).filter(text => /\d+ formations?|aucune formation/i.test(text));
  assert.equal(counts.length, new Set(counts).size, counts.join(' / '));
  assert.ok(counts.length <= 2, counts.join(' / '));
});
