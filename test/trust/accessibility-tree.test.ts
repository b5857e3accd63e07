// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What a screen reader is given: roles, names and states, in French, and the order of the Tab key. One file to read
// for each story named by `trees` in the registry, in accessibility-tree/. UPDATE=1 writes them again: read the change
// before committing it.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { elements } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { storyPage } from './support/story-page.js';
import { tabThrough } from './support/tab-order.js';
import type { Stop } from './support/tab-order.js';

const folder = `${root}test/trust/accessibility-tree/`;

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

const fileOf = (tag: string, story: string): string => `${tag}.${story}.yml`;

for (const { tag, trees } of elements) {
  test(`${tag}: the trees and the tab orders are those written down`, async () => {
    await using stories = await storyPage(browser, { viewport: { width: 1280, height: 900 } });
    for (const story of trees) {
      await stories.show(tag, story);
      // What is announced comes in its own time: status-messages.test.ts listens to it.
      const tree = (await stories.page.locator('#story').ariaSnapshot())
        .replace(/^(\s*- status): .*$/gm, '$1')
        .replaceAll(stories.server.origin, '');
      const stops = await tabThrough(stories.page, 'Tab');
      const written = `# ${tag}, story ${story}\n${tree}\n\n# Tab\n${stops.map(({ name }) => `# ${name}`).join('\n')}\n`;
      const file = folder + fileOf(tag, story);
      if (process.env.UPDATE) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, written);
      }
      assert.ok(existsSync(file), `${file} is missing: UPDATE=1 writes it, someone reads it`);
      assert.equal(written, readFileSync(file, 'utf8'));
    }
  });

  test(`${tag}: in every story the Tab key goes through both ways, and the focus shows`, async () => {
    await using stories = await storyPage(browser, { viewport: { width: 320, height: 700 } });
    for (const story of await stories.names(tag)) {
      await stories.show(tag, story);
      const forward = await tabThrough(stories.page, 'Tab');
      assert.deepEqual(
        forward.filter(({ covered }) => covered).map(({ name }) => name),
        [],
        `${story}: a focus that something covers`,
      );
      assert.deepEqual(
        forward.filter(({ visible }) => !visible).map(({ name }) => name),
        [],
        `${story}: a focus that cannot be seen`,
      );
      const back = await tabThrough(stories.page, 'Shift+Tab');
      const names = (stops: Stop[]): string[] => stops.map(({ name }) => name).filter(name => !name.includes('radio'));
      assert.deepEqual(names(back).reverse(), names(forward), `${story}: not the same stops on the way back`);
    }
  });
}

/** What is shown; what is only announced comes in its own time. */
const words = (page: Page): Promise<string> =>
  page.evaluate(`deep(document.querySelector('#story')).map(({ shadowRoot }) => {
    const root = shadowRoot?.querySelector('.ow');
    const said = [...(root?.querySelectorAll('[role=status]') ?? [])].map(({ innerText }) => innerText).filter(Boolean);
    return said.reduce((text, status) => text.replace(status, ''), root?.innerText ?? '').replace(/\\s+/g, ' ').trim();
  }).join(' ')`);

for (const { tag, trees } of elements) {
  test(`${tag}: no letter, digit or sign does anything out of a field`, async () => {
    await using stories = await storyPage(browser);
    for (const story of await stories.names(tag)) {
      await stories.show(tag, story);
      const before = await words(stories.page);
      const first = stories.page.locator(`#story button:visible`).first();
      for (const place of [stories.page.locator('#before'), first]) {
        if (!(await place.count())) continue;
        await place.focus();
        for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/.+-') await stories.page.keyboard.press(key);
        assert.equal(await words(stories.page), before, story);
      }
    }
  });

  test(`${tag}: a press that is not released does nothing`, async () => {
    await using stories = await storyPage(browser, { viewport: { width: 1280, height: 900 } });
    for (const story of trees) {
      await stories.show(tag, story);
      const before = await words(stories.page);
      for (const button of (await stories.page.locator('#story :is(button, summary, a):visible').all()).slice(0, 15)) {
        await button.scrollIntoViewIfNeeded();
        const box = await button.boundingBox();
        if (!box) continue;
        await stories.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await stories.page.mouse.down();
        assert.equal(await words(stories.page), before, `${story}: ${await button.innerText()}`);
        // The finger goes away before it is lifted.
        await stories.page.mouse.move(0, 0);
        await stories.page.mouse.up();
        assert.equal(await words(stories.page), before, `${story}: ${await button.innerText()}`);
      }
    }
  });
}

test('no written tree is of a story that is gone', () => {
  assert.deepEqual(
    readdirSync(folder).sort(),
    elements.flatMap(({ tag, trees }) => trees.map(story => fileOf(tag, story))).sort(),
  );
});
