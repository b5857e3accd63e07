// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Accessibility tree for screen readers: roles, names and states, in French, and the order of the Tab key. One file for
// each story named by `trees` in the registry, in accessibility-tree/. UPDATE=1 writes the files again: read the change
// before committing it.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { elements as allElements } from '../../stories/registry.js';
import { root } from '../support/paths.js';
import { DESK, PHONE } from './support/story-walk.js';
import { offered } from './support/offered.js';
import { tabBothWays, tabThrough } from './support/tab-order.js';
import { elements } from './support/wanted.js';

const folder = `${root}test/trust/accessibility-tree/`;

const fileOf = (tag: string, story: string): string => `${tag}.${story}.yml`;

const isWritten = (title: string, story: string): boolean =>
  elements.some(({ tag, trees }) => tag === title && trees.includes(story));

const storyTrees = DESK.everyStory({
  name: 'trees',
  about: isWritten,
  acts: true,
  async ask({ page, origin, title, story }) {
    // Status messages come at any time: status-messages.test.ts checks them.
    const tree = (await page.locator('#story').ariaSnapshot())
      .replace(/^(\s*- status): .*$/gm, '$1')
      .replaceAll(origin, '');
    await offered(page);
    const stops = await tabThrough(page);
    return `# ${title}, story ${story}\n${tree}\n\n# Tab\n${stops.map(({ name }) => `# ${name}`).join('\n')}\n`;
  },
});

const tabs = PHONE.everyStory({
  name: 'Tab',
  acts: true,
  async ask({ page }) {
    await offered(page);
    return tabBothWays(page);
  },
});

for (const { tag } of elements) {
  test(`${tag}: the trees and the tab orders match the stored ones`, async () => {
    for (const [story, tree] of await storyTrees(tag)) {
      const file = folder + fileOf(tag, story);
      if (process.env.UPDATE) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, tree);
      }
      assert.ok(existsSync(file), `${file} is missing: UPDATE=1 writes it, someone reads it`);
      assert.equal(tree, readFileSync(file, 'utf8'));
    }
  });

  test(`${tag}: Tab goes through every story in both directions, with a visible focus`, async () => {
    for (const [story, { stops, there, back }] of await tabs(tag)) {
      assert.deepEqual(
        stops.filter(({ covered }) => covered).map(({ name }) => name),
        [],
        `${story}: a focus that something covers`,
      );
      assert.deepEqual(
        stops.filter(({ visible }) => !visible).map(({ name }) => name),
        [],
        `${story}: a focus that cannot be seen`,
      );
      assert.deepEqual(back, there, `${story}: not the same stops on the way back`);
    }
  });
}

/** Returns the visible text, without status messages, which come at any time. */
const words = (page: Page): Promise<string> =>
  page.evaluate(`deep(document.querySelector('#story')).map(({ shadowRoot }) => {
    const root = shadowRoot?.querySelector('.ow');
    const statuses = [...(root?.querySelectorAll('[role=status]') ?? [])].map(({ innerText }) => innerText).filter(Boolean);
    return statuses.reduce((text, status) => text.replace(status, ''), root?.innerText ?? '').replace(/\\s+/g, ' ').trim();
  }).join(' ')`);

/** Text of the story at first, and after each action. */
interface Watched {
  readonly before: string;
  readonly after: readonly (readonly [what: string, words: string])[];
}

function nothingHappened(answers: ReadonlyMap<string, Watched>): void {
  for (const [story, { before, after }] of answers)
    for (const [what, words] of after) assert.equal(words, before, `${story}: ${what}`);
}

const letters = DESK.everyStory({
  name: 'letters',
  acts: true,
  async ask({ page }): Promise<Watched> {
    await offered(page);
    const before = await words(page);
    const after: [string, string][] = [];
    for (const [what, place] of Object.entries({
      'on the page': page.locator('#before'),
      'on a button': page.locator(`#story button:visible`).first(),
    })) {
      if (!(await place.count())) continue;
      await place.focus();
      const keys = [...'abcdefghijklmnopqrstuvwxyz0123456789?/.+-'];
      // The browser handles the keys in this order, without a round trip between two.
      await Promise.all(keys.flatMap(key => [page.keyboard.down(key), page.keyboard.up(key)]));
      after.push([what, await words(page)]);
    }
    return { before, after };
  },
});

const presses = DESK.everyStory({
  name: 'presses',
  about: isWritten,
  acts: true,
  async ask({ page }): Promise<Watched> {
    await offered(page);
    const before = await words(page);
    const after: [string, string][] = [];
    const buttons = await page.locator('#story :is(button, summary, a):visible').elementHandles();
    for (const button of buttons.slice(0, 15)) {
      const {
        name,
        x,
        y,
        shown: visible,
      } = await button.evaluate(node => {
        const element = node as HTMLElement;
        element.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const isVisible = width > 0 && height > 0;
        return { name: element.innerText, x: left + width / 2, y: top + height / 2, shown: isVisible };
      });
      if (!visible) continue;
      await page.mouse.move(x, y);
      await page.mouse.down();
      after.push([name, await words(page)]);
      // The pointer leaves the control before its release.
      await page.mouse.move(0, 0);
      await page.mouse.up();
      after.push([name, await words(page)]);
    }
    return { before, after };
  },
});

for (const { tag } of elements) {
  test(`${tag}: no letter, digit or sign acts as a shortcut outside a field`, async () =>
    nothingHappened(await letters(tag)));

  test(`${tag}: a press without release does nothing`, async () => nothingHappened(await presses(tag)));
}

test('each accessibility tree on disk belongs to a story that exists', () => {
  assert.deepEqual(
    readdirSync(folder).sort(),
    allElements.flatMap(({ tag, trees }) => trees.map(story => fileOf(tag, story))).sort(),
  );
});
