// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// In Firefox, what accessibility-tree.test.ts and reading-comfort.test.ts see in Chromium: the roles and names that
// Firefox itself computes, the Tab key, and the settings of a reader. (axe runs in Firefox and WebKit with the stories'
// own tests, test/browser/stories.test.ts.)
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { elements } from '../../stories/registry.js';
import { root } from '../support/paths.js';
import { cut, moving, spaceOut } from './support/comfort.js';
import { firefoxStoryPage } from './support/story-page.js';
import { tabThrough } from './support/tab-order.js';
import { launchFirefox } from './support/two-browsers.js';

let browser: Browser;
/** Text twice as large, colours of the reader's own, no motion. */
let reader: Browser;
before(async () => {
  browser = await launchFirefox({ 'ui.prefersReducedMotion': 1 });
  reader = await launchFirefox({
    'ui.prefersReducedMotion': 1,
    'font.size.variable.x-western': 32,
    'font.size.monospace.x-western': 26,
    'browser.display.document_color_use': 2,
  });
});
after(() => Promise.all([browser.close(), reader.close()]));

const written = (tag: string, story: string): string =>
  readFileSync(`${root}test/trust/accessibility-tree/${tag}.${story}.yml`, 'utf8');

/** Roles that a visitor looks for by name. */
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

/** Firefox leaves the choices of a list out of the text of its label. */
const short = (stop: string): string => stop.replace(/^# select .*/, '# select');

interface Named {
  readonly role: string;
  readonly name: string;
  times: number;
}

/** What a written tree names, and how many times. */
function namedIn(tree: string): Named[] {
  const found = new Map<string, Named>();
  for (const [, role = '', text = ''] of tree.matchAll(/^ *- '?(\w+) ("(?:[^"\\]|\\.)+")/gm)) {
    const name = String(JSON.parse(text.replaceAll("''", "'")));
    const known = found.get(`${role} ${name}`);
    if (known) known.times++;
    else if (roles.includes(role)) found.set(`${role} ${name}`, { role, name, times: 1 });
  }
  return [...found.values()];
}

/** Names as the page spells them, with the no-break spaces that the written trees do not keep. */
const spellings = `(() => {
  const plain = text => text.replace(/\\s+/g, ' ').trim();
  const found = {};
  for (const element of deep(document.querySelector('#story')))
    for (const text of [element.getAttribute('aria-label') ?? '', element.innerText ?? '', element.textContent.length < 400 ? element.textContent : '']) {
      const spelt = text.replace(/[ \\n\\t]+/g, ' ').trim();
      if (spelt) (found[plain(spelt)] ??= []).includes(spelt) || found[plain(spelt)].push(spelt);
    }
  return found;
})()`;

for (const { tag, trees } of elements) {
  test(`${tag}: Firefox gives the roles and names of the written trees, and their tab order`, async () => {
    await using stories = await firefoxStoryPage(browser, { width: 1280, height: 900 });
    // Each name is a question to Firefox: two stories of an element say enough.
    for (const story of trees.slice(0, 2)) {
      await stories.show(tag, story);
      const roots = await stories.page.evaluateHandle(
        `deep(document.querySelector('#story')).flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []))`,
      );
      const places = [...(await roots.getProperties()).values()].flatMap(place => place.asElement() ?? []);
      const spelt = (await stories.page.evaluate(spellings)) as Readonly<Record<string, readonly string[]>>;
      const missing: string[] = [];
      for (const { role, name, times } of namedIn(written(tag, story))) {
        let count = 0;
        for (const spelling of spelt[name] ?? [name])
          for (const place of places) count += (await place.$$(`aria/${spelling}[role="${role}"]`)).length;
        if (count < times) missing.push(`${story}: ${role} ${name}: ${count} of ${times}`);
      }
      assert.deepEqual(missing, []);
      const stops = await tabThrough(stories.page, 'Tab');
      assert.deepEqual(
        stops.map(({ name }) => `# ${name}`).map(short),
        (written(tag, story).trimEnd().split('# Tab\n')[1]?.split('\n') ?? []).map(short),
        story,
      );
    }
  });

  test(`${tag}: the Tab key goes through every story both ways, and the focus shows`, async () => {
    await using stories = await firefoxStoryPage(browser, { width: 320, height: 700 });
    for (const story of await stories.names(tag)) {
      await stories.show(tag, story);
      const forward = await tabThrough(stories.page, 'Tab');
      assert.deepEqual(
        forward.filter(({ covered, visible }) => covered || !visible).map(({ name }) => name),
        [],
        `${story}: a focus covered or not seen`,
      );
      const back = await tabThrough(stories.page, 'Shift+Tab');
      const names = (stops: typeof forward): string[] =>
        stops.map(({ name }) => name).filter(name => !name.includes('radio'));
      assert.deepEqual(names(back).reverse(), names(forward), `${story}: not the same stops on the way back`);
    }
  });

  test(`${tag}: with the text spacing of WCAG 1.4.12 at 320 px, and no motion`, async () => {
    await using stories = await firefoxStoryPage(browser, { width: 320, height: 700 });
    for (const story of await stories.names(tag)) {
      await stories.show(tag, story);
      assert.deepEqual(await moving(stories.page), [], story);
      await spaceOut(stories.page);
      assert.deepEqual(await cut(stories.page), [], story);
    }
  });

  test(`${tag}: with text twice as large and the reader’s own colours, at 640 px`, async () => {
    await using stories = await firefoxStoryPage(reader, { width: 640, height: 900 });
    assert.ok(
      await stories.page.evaluate(
        `matchMedia('(forced-colors: active)').matches && parseFloat(getComputedStyle(document.body).fontSize) === 32`,
      ),
      'Firefox took the settings',
    );
    await stories.page.addStyleTag({ content: '#story > div { width: auto !important }' });
    for (const story of await stories.names(tag)) {
      await stories.show(tag, story);
      assert.deepEqual(await cut(stories.page), [], story);
    }
  });
}
