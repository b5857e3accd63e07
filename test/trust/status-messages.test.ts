// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Status messages, watched across shadow roots: few, each once, in French.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { hostPage, htmlPage, scriptTag } from './support/host-page.js';
import { DESK, walkBrowser } from './support/story-walk.js';
import { elements } from './support/wanted.js';

/** Program that records every text that enters a live region, of any shadow root, until `stopWatching()`. */
const watch = `(() => {
  globalThis.stopWatching?.();
  globalThis.announcements = [];
  let frame;
  globalThis.stopWatching = () => cancelAnimationFrame(frame);
  const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  const last = new WeakMap();
  const all = root => [...root.querySelectorAll('*')].flatMap(element => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  const look = () => {
    for (const region of all(document).filter(element => element.matches(live))) {
      const text = region.innerText.replace(/\\s+/g, ' ').trim();
      if (text && last.get(region) !== text) announcements.push(text);
      last.set(region, text);
    }
    frame = requestAnimationFrame(look);
  };
  frame = requestAnimationFrame(look);
})()`;

const readAnnouncements = (page: Page): Promise<string[]> => page.evaluate('announcements');

const messagesOf = DESK.everyStory({
  name: 'status messages',
  listen: watch,
  ask: ({ page }) =>
    page.evaluate<{ texts: string[]; presses: number }>(
      `stopWatching(), { texts: announcements, presses: Number(document.querySelector('#story > [data-presses]')?.dataset.presses ?? 0) }`,
    ),
});

for (const { tag } of elements) {
  test(`${tag}: announces at most two messages at start, one more a press, none twice`, async () => {
    for (const [story, { texts, presses }] of await messagesOf(tag)) {
      assert.ok(texts.length <= 2 + presses, `${story}: ${texts.join(' / ')}`);
      assert.deepEqual(texts, [...new Set(texts)], story);
      for (const text of texts) assert.doesNotMatch(text, /undefined|null|NaN|\[object/, story);
    }
  });
}

test('training-finder: a search announces its count once, however many letters are typed', async () => {
  await using site = await hostPage(await walkBrowser(), {
    page: hosts =>
      htmlPage(scriptTag(hosts), `<training-finder feed="${hosts.feeds.origin}/feed.json"></training-finder>`),
  });
  const { page } = site;
  await page.evaluate(watch);
  const search = page.locator('training-finder').first().getByRole('combobox').first();
  await search.click();
  await page.evaluate('announcements.length = 0');
  // The clock is paused: no time passes between two letters, even on a slow machine.
  await page.clock.install();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 5000));
  await search.pressSequentially('soudeur');
  await search.press('Enter');
  await page.clock.resume();
  await page.waitForFunction(() =>
    (window as unknown as { announcements: string[] }).announcements.some(text => /formation/.test(text)),
  );
  const counts = (await readAnnouncements(page)).filter(text => /\d+ formations?|aucune formation/i.test(text));
  assert.equal(counts.length, new Set(counts).size, counts.join(' / '));
  assert.ok(counts.length <= 2, counts.join(' / '));
});
