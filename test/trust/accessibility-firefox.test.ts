// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The checks of accessibility-tree.test.ts and reading-comfort.test.ts, made in Firefox instead of Chromium: the roles
// and names that Firefox itself computes, the Tab key, and the settings of a reader. (axe runs in Firefox and WebKit
// with the stories' own tests, test/browser/stories.test.ts.)
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { root } from '../support/paths.js';
import { animatedElements, clippedTexts, withTextSpacing } from './support/comfort.js';
import { firefoxStoryPage } from './support/story-page.js';
import { place, problems } from './support/story-walk.js';
import { tabBothWays, tabThrough } from './support/tab-order.js';
import { launchFirefox } from './support/two-browsers.js';
import { elements } from './support/wanted.js';

const browsers: Promise<Browser>[] = [];
after(async () => {
  for (const browser of browsers) await (await browser).close();
});

function firefox(settings: Readonly<Record<string, number | string | boolean>> = {}): Promise<Browser> {
  const browser = launchFirefox({ 'ui.prefersReducedMotion': 1, ...settings });
  browsers.push(browser);
  return browser;
}

const PHONE = place('Firefox, 320 px', async () => firefoxStoryPage(await firefox(), { width: 320, height: 700 }));
const DESK = place('Firefox, 1280 px', async () => firefoxStoryPage(await firefox(), { width: 1280, height: 900 }));
/** Firefox with a text twice as large and the colours of the reader. */
const READER = place('Firefox, as a reader sets it', async () => {
  const settings = {
    'font.size.variable.x-western': 32,
    'font.size.monospace.x-western': 26,
    'browser.display.document_color_use': 2,
  };
  const stories = await firefoxStoryPage(await firefox(settings), { width: 640, height: 900 });
  assert.ok(
    await stories.page.evaluate(
      `matchMedia('(forced-colors: active)').matches && parseFloat(getComputedStyle(document.body).fontSize) === 32`,
    ),
    'Firefox took the settings',
  );
  await stories.page.addStyleTag({ content: '#story > div { width: auto !important }' });
  return stories;
});

const treeOf = (tag: string, story: string): string =>
  readFileSync(`${root}test/trust/accessibility-tree/${tag}.${story}.yml`, 'utf8');

/** Roles that screen reader users look for by name. */
const roles = [
  'button',
  'checkbox',
  'combobox',
  'group',
  'heading',
  'link',
  'listbox',
  'radio',
  'region',
  'search',
  'slider',
  'table',
];

/** Removes the options of a list from its label, as Firefox does. */
const short = (stop: string): string => stop.replace(/^# select .*/, '# select');

interface NamedControl {
  readonly role: string;
  readonly name: string;
  times: number;
}

/** Returns the controls named in a written tree, with their counts. */
function namedIn(tree: string): NamedControl[] {
  const controlsByName = new Map<string, NamedControl>();
  for (const [, role = '', text = ''] of tree.matchAll(/^ *- '?(\w+) ("(?:[^"\\]|\\.)+")/gm)) {
    const name = String(JSON.parse(text.replaceAll("''", "'")));
    const control = controlsByName.get(`${role} ${name}`);
    if (control) control.times++;
    else if (roles.includes(role)) controlsByName.set(`${role} ${name}`, { role, name, times: 1 });
  }
  return [...controlsByName.values()];
}

/**
 * Program that lists the spellings of each name, with the no-break spaces that the written trees lose, and the shadow
 * trees that have each spelling.
 */
const spellings = `(() => {
  const plain = text => text.replace(/\\s+/g, ' ').trim();
  const found = {};
  trees.forEach((tree, index) => {
    for (const element of tree.querySelectorAll('*'))
      for (const text of [element.getAttribute('aria-label') ?? '', element.innerText ?? '', element.textContent.length < 400 ? element.textContent : '']) {
        const spelt = text.replace(/[ \\n\\t]+/g, ' ').trim();
        if (spelt) ((found[plain(spelt)] ??= {})[spelt] ??= new Set()).add(index);
      }
  });
  return Object.fromEntries(Object.entries(found).map(([name, spelt]) => [name, Object.entries(spelt).map(([text, where]) => [text, [...where]])]));
})()`;
type Spellings = Readonly<Record<string, readonly (readonly [text: string, trees: readonly number[]])[]>>;

/** Returns the names of a tree that Firefox does not have, or has fewer times. */
async function missingNames(page: Page, tree: string): Promise<string[]> {
  const roots = await page.evaluateHandle(
    `globalThis.trees = deep(document.querySelector('#story')).flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []))`,
  );
  const trees = [...(await roots.getProperties()).values()].flatMap(tree => tree.asElement() ?? []);
  const spelt = (await page.evaluate(spellings)) as Spellings;
  const missing: string[] = [];
  for (const { role, name, times } of namedIn(tree)) {
    let count = 0;
    // Each query is slow in Firefox: the trees that contain the words come first, and queries stop once enough matches
    // are found.
    for (const [text, where] of spelt[name] ?? [[name, []]])
      for (const tree of new Set([...trees.filter((_, index) => where.includes(index)), ...trees]))
        if (count < times) count += (await tree.$$(`aria/${text}[role="${role}"]`)).length;
    if (count < times) missing.push(`${role} ${name}: ${count} of ${times}`);
  }
  return missing;
}

const namedControls = DESK.everyStory({
  name: 'roles and names',
  about: (title, story) => elements.some(({ tag, trees }) => tag === title && trees.slice(0, 2).includes(story)),
  acts: true,
  ask: async ({ page, title, story }) => ({
    missing: await missingNames(page, treeOf(title, story)),
    stops: await tabThrough(page),
  }),
});

const tabs = PHONE.everyStory({ name: 'Tab', acts: true, ask: ({ page }) => tabBothWays(page) });
const motion = PHONE.everyStory({ name: 'no motion', ask: ({ page }) => animatedElements(page) });
const spacing = PHONE.everyStory({ name: 'spacing', ask: ({ page }) => withTextSpacing(page, clippedTexts) });
const reader = READER.everyStory({ name: 'nothing cut', ask: ({ page }) => clippedTexts(page) });

for (const { tag } of elements) {
  test(`${tag}: Firefox exposes the roles and names of the stored trees, and their tab order`, async () => {
    for (const [story, { missing, stops }] of await namedControls(tag)) {
      assert.deepEqual(missing, [], story);
      assert.deepEqual(
        stops.map(({ name }) => `# ${name}`).map(short),
        (treeOf(tag, story).trimEnd().split('# Tab\n')[1]?.split('\n') ?? []).map(short),
        story,
      );
    }
  });

  test(`${tag}: Tab goes through every story in both directions, with a visible focus`, async () => {
    for (const [story, { stops, there, back }] of await tabs(tag)) {
      assert.deepEqual(
        stops.filter(({ covered, visible }) => covered || !visible).map(({ name }) => name),
        [],
        `${story}: a focus covered or not seen`,
      );
      assert.deepEqual(back, there, `${story}: not the same stops on the way back`);
    }
  });

  test(`${tag}: passes with the text spacing of WCAG 1.4.12 at 320 px, without motion`, async () => {
    assert.deepEqual(problems(await motion(tag)), []);
    assert.deepEqual(problems(await spacing(tag)), []);
  });

  test(`${tag}: fits text twice as large and the reader’s own colours, at 640 px`, async () =>
    assert.deepEqual(problems(await reader(tag)), []));
}
