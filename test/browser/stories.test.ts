// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every story is an accessibility fixture: axe checks it in light and in dark on a phone, and no content is wider than
// its page on a phone or a desktop. The audit runs axe in every scheme and width in Chromium (accessibility-axe), so
// axe runs here on a phone only.
import type { Story } from '../../stories/registry.js';
import { storiesOf, storyGroups } from '../../stories/registry.js';
import { assert, axeCheck, axeColourCheck, deepQueryAll, fixture, until } from './support/assert.js';

const PHONE = '20rem';
const DESKTOP = '60rem';

interface Look {
  readonly name: string;
  readonly width: string;
  readonly scheme: 'light' | 'dark';
  /** Runs the axe rules whose result this look can change. */
  readonly check?: (main: HTMLElement) => Promise<void>;
}

const PHONE_IN_LIGHT: Look = { name: 'a phone in light', width: PHONE, scheme: 'light', check: axeCheck };
const looks: readonly Look[] = navigator.userAgent.includes('Chrome')
  ? [PHONE_IN_LIGHT]
  : [
      PHONE_IN_LIGHT,
      // A scheme changes colours only.
      { name: 'a phone in dark', width: PHONE, scheme: 'dark', check: axeColourCheck },
      { name: 'a desktop', width: DESKTOP, scheme: 'light' },
    ];

let shownStory: { story: Story; width: string; main: HTMLElement } | undefined;

/** Renders a story in a page of that width. It stays for the next test, which checks it in other colours. */
async function show(title: string, story: Story, width: string): Promise<HTMLElement> {
  if (shownStory?.story === story && shownStory.width === width) return shownStory.main;
  const main = (await fixture(story.render())).parentElement;
  assert(main, 'the fixture has a parent');
  main.style.width = width;
  // Some engines do not give axe the background of the page in dark mode.
  main.style.background = 'Canvas';
  main.lang = 'fr';
  document.documentElement.lang = 'fr';
  document.title = 'stories';
  await until(() => deepQueryAll(main, '*').some(({ shadowRoot }) => shadowRoot), 'an element with a shadow root');
  if (!/loading/i.test(title))
    await until(() => !deepQueryAll(main, '[aria-busy=true], .later').length, 'the end of loading');
  shownStory = { story, width, main };
  return main;
}

/** Switches the colours at once: content hidden during the switch has no transition. */
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
      for (const { name, width, scheme, check } of looks) {
        it(`${title} renders correctly on ${name}`, async () => {
          const main = await show(title, story, width);
          setScheme(scheme, main);
          await check?.(main);
          assert(
            main.scrollWidth <= main.clientWidth + 1,
            `content is ${main.scrollWidth} px wide in ${main.clientWidth}`,
          );
        });
      }
    }
  });
}
