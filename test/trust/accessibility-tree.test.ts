// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What a screen reader is given: roles, names and states, in French, and the order of the Tab key. One file to read
// for each element, in accessibility-tree/. UPDATE=1 writes them again: read the change before committing it.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { elements } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { storyPage } from './support/story-page.js';

const folder = `${root}test/trust/accessibility-tree/`;

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** The element that has the focus, at any depth. */
const focused = `(() => { let active = document.activeElement; while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement; return active; })()`;

interface Stop {
  readonly name: string;
  /** The focus can be seen: an outline around it, or around what holds it. */
  readonly visible: boolean;
  readonly id: string;
}

async function stop(page: Page): Promise<Stop> {
  const here = await page.evaluate<Stop>(`(() => {
    const active = ${focused};
    const shown = element => { const { outlineStyle, outlineWidth } = getComputedStyle(element); return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0; };
    let visible = false;
    for (let element = active, depth = 0; element && depth < 3; element = element.parentElement, depth++) visible ||= shown(element);
    const label = active.getAttribute('aria-label') ?? active.labels?.[0]?.innerText ?? active.innerText ?? '';
    return { id: active.id, visible, name: active.localName + (active.type && active.localName === 'input' ? ' ' + active.type : '') + ' « ' + label.replace(/\\s+/g, ' ').trim() + ' »' };
  })()`);
  return here.visible || here.id === 'before' || here.id === 'after' ? here : { ...here, visible: await looksDifferent(page) };
}

/** A slider draws its focus on its thumb, which no computed style tells: the picture does. */
async function looksDifferent(page: Page): Promise<boolean> {
  const active = await page.evaluateHandle<Element>(focused);
  const picture = (): Promise<Buffer> => active.asElement()?.screenshot() ?? Promise.resolve(Buffer.alloc(0));
  const withFocus = await picture();
  await active.evaluate(element => (element as HTMLElement).blur());
  const without = await picture();
  await active.evaluate(element => (element as HTMLElement).focus());
  return !withFocus.equals(without);
}

/** From the link before the element to the link after it, or back. */
async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const [from, to] = key === 'Tab' ? ['before', 'after'] : ['after', 'before'];
  await page.locator(`#${from}`).focus();
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < 250; pressed++) {
    await page.keyboard.press(key);
    const here = await stop(page);
    if (here.id === to) return stops;
    stops.push(here);
  }
  throw new Error(`the ${key} key never leaves: ${stops.slice(-5).map(({ name }) => name).join(', ')}`);
}

for (const { tag } of elements) {
  test(`${tag}: the tree and the tab order are those of ${tag}.yml`, async () => {
    await using stories = await storyPage(browser, { viewport: { width: 1280, height: 900 } });
    const names = await stories.names(tag);
    const first = names.find(name => name === 'Standard') ?? names[0] ?? '';
    await stories.show(tag, first);
    // What is announced comes in its own time: status-messages.test.ts listens to it.
    const tree = (await stories.page.locator('#story').ariaSnapshot()).replace(/^(\s*- status): .*$/gm, '$1');
    const stops = await tabThrough(stories.page, 'Tab');
    const written = `# ${tag}, story ${first}\n${tree}\n\n# Tab\n${stops.map(({ name }) => `# ${name}`).join('\n')}\n`;
    const file = `${folder}${tag}.yml`;
    if (process.env.UPDATE || !existsSync(file)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, written);
    }
    assert.equal(written, readFileSync(file, 'utf8'));
  });

  test(`${tag}: in every story the Tab key goes through both ways, and the focus shows`, async () => {
    await using stories = await storyPage(browser, { viewport: { width: 320, height: 700 } });
    for (const story of await stories.names(tag)) {
      await stories.show(tag, story);
      const forward = await tabThrough(stories.page, 'Tab');
      assert.deepEqual(forward.filter(({ visible }) => !visible).map(({ name }) => name), [], `${story}: a focus that cannot be seen`);
      const back = await tabThrough(stories.page, 'Shift+Tab');
      const names = (stops: Stop[]): string[] => stops.map(({ name }) => name).filter(name => !name.includes('radio'));
      assert.deepEqual(names(back).reverse(), names(forward), `${story}: not the same stops on the way back`);
    }
  });
}
