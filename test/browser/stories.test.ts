// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every story is an accessibility fixture: axe in light and in dark, at a desktop and at a phone's width. Chromium is asked
// that by the audit (accessibility-axe), and here only whether each story is sound on a phone.
import type { Story } from '../../stories/registry.js';
import { storiesOf, storyGroups } from '../../stories/registry.js';
import { assert, axeCheck, axeColourCheck, deepQueryAll, fixture, until } from './support/assert.js';

// A scheme changes colours and nothing else: what does not depend on them is looked at once.
const checks = { light: axeCheck, dark: axeColourCheck };
const isChromium = navigator.userAgent.includes('Chrome');
const schemes = isChromium ? (['light'] as const) : (['light', 'dark'] as const);
const widths = isChromium ? ['20rem'] : ['60rem', '20rem'];

let shown: { story: Story; width: string; main: HTMLElement } | undefined;

/** A story in a page of that width. It stays there for the next test, which looks at it in other colours. */
async function show(title: string, story: Story, width: string): Promise<HTMLElement> {
  if (shown?.story === story && shown.width === width) return shown.main;
  const main = (await fixture(story.render())).parentElement;
  assert(main, 'the fixture has a parent');
  main.style.width = width;
  // Some engines do not tell axe what the page's own ground is in the dark.
  main.style.background = 'Canvas';
  main.lang = 'fr';
  document.documentElement.lang = 'fr';
  document.title = 'stories';
  await until(() => deepQueryAll(main, '*').some(({ shadowRoot }) => shadowRoot), 'an element with a shadow root');
  if (!/loading/i.test(title))
    await until(() => !deepQueryAll(main, '[aria-busy=true], .later').length, 'the end of loading');
  shown = { story, width, main };
  return main;
}

/** Changes the colours at once: what is not displayed meanwhile does not fade from one to the other. */
function setScheme(scheme: string, main: HTMLElement): void {
  main.style.display = 'none';
  document.documentElement.style.colorScheme = scheme;
  assert(!main.offsetWidth, 'the story is still displayed');
  main.style.display = '';
}

for (const group of storyGroups) {
  const stories = await storiesOf(group);
  describe(`stories of ${group.title}`, () => {
    for (const [title, story] of Object.entries(stories)) {
      for (const width of widths) {
        for (const scheme of schemes) {
          it(`${title}, ${scheme}, ${width}`, async () => {
            const main = await show(title, story, width);
            setScheme(scheme, main);
            await checks[scheme](main);
            assert(
              main.scrollWidth <= main.clientWidth + 1,
              `content is ${main.scrollWidth} px wide in ${main.clientWidth}`,
            );
          });
        }
      }
    }
  });
}
