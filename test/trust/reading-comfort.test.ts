// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Larger text, more space, no motion, paper, right to left, no style at all: in every story nothing is cut or lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { browserPath } from '../../scripts/browsers.mjs';
import { elements } from '../../stories/registry.js';
import { launchChromium } from '../support/chromium.js';
import { cut, moving, spaceOut } from './support/comfort.js';
import { storyPage } from './support/story-page.js';
import type { StoryPage } from './support/story-page.js';

let browser: Browser;
/** Its default text is twice as large, as a reader sets it. */
let largeText: Browser;
before(async () => {
  browser = await launchChromium();
  largeText = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'],
  });
});
after(() => Promise.all([browser.close(), largeText.close()]));

const shown = (page: Page): Promise<string> =>
  page.evaluate(
    `[document.querySelector('#story').innerText, ...deep(document.querySelector('#story')).map(({ shadowRoot }) => shadowRoot?.querySelector('.ow')?.innerText ?? '')].join(' ').replace(/\\s+/g, ' ')`,
  );

async function inEveryStory(
  stories: StoryPage,
  tag: string,
  check: (story: string) => Promise<string[]>,
): Promise<void> {
  const problems: string[] = [];
  for (const story of await stories.names(tag)) {
    await stories.show(tag, story);
    problems.push(...(await check(story)).map(problem => `${story}: ${problem}`));
  }
  assert.deepEqual(problems.slice(0, 12), []);
}

for (const { tag } of elements) {
  test(`${tag}: with the text spacing of WCAG 1.4.12, at 320 px`, async () => {
    await using stories = await storyPage(browser, { viewport: { width: 320, height: 700 } });
    await inEveryStory(stories, tag, async () => {
      await spaceOut(stories.page);
      return cut(stories.page);
    });
  });

  test(`${tag}: with text twice as large, at 640 and 1280 px`, async () => {
    for (const width of [640, 1280]) {
      await using stories = await storyPage(largeText, { viewport: { width, height: 900 } });
      // Some stories sit in a column of 245 px: with this text it would be narrower than any phone.
      await stories.page.addStyleTag({ content: '#story > div { width: auto !important }' });
      await inEveryStory(stories, tag, async () => {
        const size = await stories.page.evaluate(
          `parseFloat(getComputedStyle(deep(document.querySelector('#story')).find(({ shadowRoot }) => shadowRoot?.querySelector('.ow')).shadowRoot.querySelector('.ow')).fontSize)`,
        );
        return [...(Number(size) >= 28 ? [] : [`text of ${String(size)} px`]), ...(await cut(stories.page))];
      });
    }
  });

  test(`${tag}: in a window of 320 × 256 px, and turned`, async () => {
    await using stories = await storyPage(browser, { viewport: { width: 320, height: 256 } });
    await inEveryStory(stories, tag, async () => {
      const upright = await cut(stories.page);
      await stories.page.setViewportSize({ width: 568, height: 320 });
      const turned = await cut(stories.page);
      await stories.page.setViewportSize({ width: 320, height: 256 });
      return [...upright, ...turned];
    });
  });

  test(`${tag}: with reduced motion nothing moves`, async () => {
    await using stories = await storyPage(browser, { viewport: { width: 1280, height: 900 } });
    await inEveryStory(stories, tag, () => moving(stories.page));
  });

  test(`${tag}: on paper, what is read on the screen is there`, async () => {
    await using stories = await storyPage(browser, { viewport: { width: 794, height: 1123 } });
    await inEveryStory(stories, tag, async () => {
      const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []);
      const controls = words(
        await stories.page.evaluate<string>(
          `deep(document.querySelector('#story')).filter(element => element.matches('button, .btn, a, label, select, legend, [role=status], summary, .filters, .search, .chips, .keep-question, .extract, .map-caption, .tray')).map(({ innerText }) => innerText).join(' ')`,
        ),
      );
      const screen = words(await shown(stories.page));
      await stories.page.emulateMedia({ media: 'print' });
      const paper = words(await shown(stories.page));
      const problems = await cut(stories.page);
      await stories.page.emulateMedia({ media: 'screen' });
      const lost = [...screen].filter(word => !paper.has(word) && !controls.has(word));
      return [...problems, ...(lost.length ? [`not printed: ${lost.slice(0, 20).join(' ')}`] : [])];
    });
  });

  test(`${tag}: nothing opens at the pointer or the focus alone`, async () => {
    await using stories = await storyPage(browser);
    await inEveryStory(stories, tag, () =>
      stories.page.evaluate(`(() => {
        const shows = ['display', 'visibility', 'opacity', 'content', 'height', 'max-height', 'clip-path', 'position'];
        const rules = list => [...list].flatMap(rule => (rule.cssRules?.length ? [rule, ...rules(rule.cssRules)] : [rule]));
        return [...new Set(deep(document.querySelector('#story')).flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? []))]
          .flatMap(sheet => rules(sheet.cssRules))
          // The link that skips the filters comes with the focus, as such links do.
          .filter(({ selectorText, style }) => /:hover|:focus/.test(selectorText ?? '') && !selectorText.startsWith('.skip') && shows.some(name => style.getPropertyValue(name)))
          .map(({ cssText }) => cssText.slice(0, 120));
      })()`),
    );
  });

  test(`${tag}: on a page written from right to left`, async () => {
    await using stories = await storyPage(browser, { viewport: { width: 320, height: 700 } });
    await stories.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await inEveryStory(stories, tag, () => cut(stories.page));
  });

  test(`${tag}: without any style, what was shown is still there`, async () => {
    await using stories = await storyPage(browser, { viewport: { width: 1280, height: 900 } });
    await inEveryStory(stories, tag, async () => {
      const words = (text: string): string[] => text.match(/[\p{L}\d]{3,}/gu) ?? [];
      const before = words(await shown(stories.page));
      await stories.page.evaluate(
        `for (const { shadowRoot } of deep(document.querySelector('#story'))) if (shadowRoot) shadowRoot.adoptedStyleSheets = []`,
      );
      // Boxes become words in a row: spaces between them are not looked at.
      const bare = (await shown(stories.page)).toLowerCase();
      const lost = before.filter(word => !bare.includes(word.toLowerCase()));
      return lost.length ? [`lost: ${lost.slice(0, 10).join(' ')}`] : [];
    });
  });
}

test('what moves by itself, as an element loads, stops within five seconds', async () => {
  await using stories = await storyPage(browser, { reducedMotion: 'no-preference' });
  let moved = 0;
  for (const { tag } of elements) {
    for (const story of (await stories.names(tag)).filter(name => /loading/i.test(name))) {
      await stories.show(tag, story);
      const ends = await stories.page.evaluate<number[]>(
        `deep(document.querySelector('#story')).flatMap(element => element.getAnimations()).map(({ effect }) => effect.getComputedTiming().endTime)`,
      );
      assert.ok(
        ends.every(end => end <= 5000),
        `${tag}, ${story}: ${ends.join()} ms`,
      );
      moved += ends.length;
    }
  }
  assert.ok(moved > 0, 'nothing moves at all: this test sees nothing');
});
