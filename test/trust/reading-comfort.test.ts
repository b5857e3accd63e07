// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Larger text, more space, no motion, paper, right to left, no styles: in every story nothing is cut or lost.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { browserPath } from '../../scripts/support/browsers.mjs';
import { elements as allElements } from '../../stories/registry.js';
import { animatedElements, clippedTexts, withTextSpacing } from './support/comfort.js';
import { storyPage } from './support/story-page.js';
import { DESK, PHONE, place, problems, walkBrowser } from './support/story-walk.js';
import type { Answers } from './support/story-walk.js';
import { elements } from './support/wanted.js';

let largeText: Promise<Browser> | undefined;
/** A browser whose default text is twice as large, as set by a reader. */
const LARGE_TEXT = place('large text', async () => {
  largeText = chromium.launch({
    executablePath: browserPath('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'],
  });
  const stories = await storyPage(await largeText, { viewport: { width: 640, height: 900 } });
  // Some stories are in a column of 245 px: with this text it would be narrower than any phone.
  await stories.page.addStyleTag({ content: '#story > div { width: auto !important }' });
  return stories;
});
after(async () => (await largeText)?.close());

const panelText = (page: Page): Promise<string> =>
  page.evaluate(
    `[document.querySelector('#story').innerText, ...deep(document.querySelector('#story')).map(({ shadowRoot }) => shadowRoot?.querySelector('.ow')?.innerText ?? '')].join(' ').replace(/\\s+/g, ' ')`,
  );

/** Returns the results of `look` on the same story in windows of other sizes. */
async function inWindows<T>(
  page: Page,
  sizes: readonly { width: number; height: number }[],
  look: () => Promise<readonly T[]>,
): Promise<T[]> {
  const usual = page.viewportSize() ?? { width: 1280, height: 900 };
  const seen: T[] = [];
  try {
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.evaluate('storyIsCalm(2, true)');
      seen.push(...(await look()));
    }
  } finally {
    await page.setViewportSize(usual);
    await page.evaluate('storyIsCalm(2, true)');
  }
  return seen;
}

const spacing = PHONE.everyStory({ name: 'spacing', ask: ({ page }) => withTextSpacing(page, clippedTexts) });

const largeTextAsked = LARGE_TEXT.everyStory({
  name: 'large text',
  ask: ({ page }) => {
    const look = async (): Promise<string[]> => {
      // The size is undefined when only the page's own fallback is shown.
      const size = await page.evaluate<number | undefined>(
        `deep(document.querySelector('#story')).flatMap(({ shadowRoot }) => shadowRoot?.querySelector('.ow') ?? []).map(base => parseFloat(getComputedStyle(base).fontSize))[0]`,
      );
      return [...(size !== undefined && size < 28 ? [`text of ${size} px`] : []), ...(await clippedTexts(page))];
    };
    return (async () => [...(await look()), ...(await inWindows(page, [{ width: 1280, height: 900 }], look))])();
  },
});

const smallWindows = PHONE.everyStory({
  name: 'small windows',
  ask: ({ page }) =>
    inWindows(
      page,
      [
        { width: 320, height: 256 },
        { width: 568, height: 320 },
      ],
      () => clippedTexts(page),
    ),
});

const still = DESK.everyStory({ name: 'no motion', ask: ({ page }) => animatedElements(page) });

const paper = DESK.everyStory({
  name: 'paper',
  ask: ({ page }) =>
    inWindows(page, [{ width: 794, height: 1123 }], async () => {
      const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []);
      const controls = words(
        await page.evaluate<string>(
          `deep(document.querySelector('#story')).filter(element => element.matches('button, .btn, a, label, select, legend, [role=status], summary, .filters, .search, .chips, .keep-question, .extract, .map-caption, .tray, .folder-sheet')).map(({ innerText }) => innerText).join(' ')`,
        ),
      );
      const screen = words(await panelText(page));
      await page.emulateMedia({ media: 'print' });
      try {
        const paper = words(await panelText(page));
        const lost = [...screen].filter(word => !paper.has(word) && !controls.has(word));
        return [...(await clippedTexts(page)), ...(lost.length ? [`not printed: ${lost.slice(0, 20).join(' ')}`] : [])];
      } finally {
        await page.emulateMedia({ media: 'screen' });
      }
    }),
});

const openedByPointer = DESK.everyStory({
  name: 'pointer',
  ask: ({ page }) =>
    page.evaluate<string[]>(`(() => {
      const shows = ['display', 'visibility', 'opacity', 'content', 'height', 'max-height', 'clip-path', 'position'];
      const rules = list => [...list].flatMap(rule => (rule.cssRules?.length ? [rule, ...rules(rule.cssRules)] : [rule]));
      return [...new Set(deep(document.querySelector('#story')).flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? []))]
        .flatMap(sheet => rules(sheet.cssRules))
        // The link that skips the filters comes with the focus, as such links do.
        .filter(({ selectorText, style }) => /:hover|:focus/.test(selectorText ?? '') && !selectorText.startsWith('.skip') && shows.some(name => style.getPropertyValue(name)))
        .map(({ cssText }) => cssText.slice(0, 120));
    })()`),
});

const rightToLeft = PHONE.everyStory({
  name: 'right to left',
  async ask({ page }) {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    try {
      await page.evaluate('storyIsCalm(2, true)');
      return await clippedTexts(page);
    } finally {
      await page.evaluate(() => document.documentElement.removeAttribute('dir'));
      await page.evaluate('storyIsCalm(2, true)');
    }
  },
});

const bare = DESK.everyStory({
  name: 'no style',
  // Content that had no room is loaded when it has some.
  acts: true,
  async ask({ page }) {
    const words = (text: string): string[] => text.match(/[\p{L}\d]{3,}/gu) ?? [];
    const before = words(await panelText(page));
    await page.evaluate(
      `for (const { shadowRoot } of deep(document.querySelector('#story'))) if (shadowRoot) shadowRoot.adoptedStyleSheets = [];`,
    );
    // Boxes become words in a row: spaces between them are ignored.
    const bare = (await panelText(page)).toLowerCase();
    const lost = before.filter(word => !bare.includes(word.toLowerCase()));
    return lost.length ? [`lost: ${lost.slice(0, 10).join(' ')}`] : [];
  },
});

const promises: Readonly<Record<string, Answers<readonly string[]>>> = {
  'with the text spacing of WCAG 1.4.12, at 320 px': spacing,
  'with text twice as large, at 640 and 1280 px': largeTextAsked,
  'in a window of 320 × 256 px, and turned': smallWindows,
  'with reduced motion nothing moves': still,
  'on paper, what is read on the screen is there': paper,
  'nothing opens at the pointer or the focus alone': openedByPointer,
  'on a page written from right to left': rightToLeft,
  'without any style, what was shown is still there': bare,
};

for (const { tag } of elements)
  for (const [promise, answers] of Object.entries(promises))
    test(`${tag}: ${promise}`, async () => assert.deepEqual(problems(await answers(tag)).slice(0, 12), []));

test('every loading animation stops within four seconds', async () => {
  await using stories = await storyPage(await walkBrowser(), { reducedMotion: 'no-preference' });
  let moved = 0;
  for (const { tag } of allElements) {
    for (const story of (await stories.names(tag)).filter(name => /loading/i.test(name))) {
      await stories.show(tag, story);
      const ends = await stories.page.evaluate<number[]>(
        `deep(document.querySelector('#story')).flatMap(element => element.getAnimations()).map(({ effect }) => effect.getComputedTiming().endTime)`,
      );
      assert.ok(
        ends.every(end => end <= 4000),
        `${tag}, ${story}: ${ends.join()} ms`,
      );
      moved += ends.length;
    }
  }
  assert.ok(moved > 0, 'nothing moves at all: this test sees nothing');
});
