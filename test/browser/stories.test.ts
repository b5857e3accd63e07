// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every story is an accessibility fixture: axe in light and in dark, at a desktop and at a phone's width.
import { storiesOf, storyGroups } from '../../stories/registry.js';
import { assert, axeCheck, deepQueryAll, fixture, until } from './support/assert.js';

for (const group of storyGroups) {
  const stories = await storiesOf(group);
  describe(`stories of ${group.title}`, () => {
    for (const [title, { render }] of Object.entries(stories)) {
      for (const scheme of ['light', 'dark']) {
        for (const width of ['60rem', '20rem']) {
          it(`${title}, ${scheme}, ${width}`, async () => {
            document.documentElement.style.colorScheme = scheme;
            const content = await fixture(render());
            const main = content.parentElement;
            assert(main, 'the fixture has a parent');
            main.style.width = width;
            // Some engines do not tell axe what the page's own ground is in the dark.
            main.style.background = 'Canvas';
            main.lang = 'fr';
            document.documentElement.lang = 'fr';
            document.title = 'stories';
            await until(
              () => deepQueryAll(main, '*').some(({ shadowRoot }) => shadowRoot),
              'an element with a shadow root',
            );
            if (!/loading/i.test(title))
              await until(() => !deepQueryAll(main, '[aria-busy=true]').length, 'the end of loading');
            await axeCheck(main);
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
