// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every story is an accessibility fixture: axe in light and in dark, at a desktop and at a phone's width.
import type { TemplateResult } from 'lit';
import * as jobCard from '../../stories/job-card.stories.js';
import * as jobExplorer from '../../stories/job-explorer.stories.js';
import * as languages from '../../stories/languages.stories.js';
import * as mixedJobsPrompt from '../../stories/mixed-jobs-prompt.stories.js';
import * as tensionForms from '../../stories/tension-forms.stories.js';
import * as savedItems from '../../stories/saved-items.stories.js';
import * as tensionIndicator from '../../stories/tension-indicator.stories.js';
import * as tensionMap from '../../stories/tension-map.stories.js';
import * as trainingCard from '../../stories/training-card.stories.js';
import * as trainingFinder from '../../stories/training-finder.stories.js';
import * as trainingFinderTools from '../../stories/training-finder-tools.stories.js';
import * as trainingMap from '../../stories/training-map.stories.js';
import { assert, axeCheck, deepQueryAll, fixture, until } from './support/assert.js';

interface Story {
  readonly render?: () => TemplateResult;
}

const modules: Readonly<Record<string, object>> = { jobCard, jobExplorer, languages, mixedJobsPrompt, savedItems, tensionForms, tensionIndicator, tensionMap, trainingCard, trainingFinder, trainingFinderTools, trainingMap };

for (const [name, stories] of Object.entries(modules)) {
  describe(`stories of ${name}`, () => {
    for (const [title, story] of Object.entries(stories) as [string, Story][]) {
      if (title === 'default') continue;
      for (const scheme of ['light', 'dark']) {
        for (const width of ['60rem', '20rem']) {
          it(`${title}, ${scheme}, ${width}`, async () => {
            document.documentElement.style.colorScheme = scheme;
            assert(story.render, 'a story renders a template');
            const content = await fixture(story.render());
            const main = content.parentElement;
            assert(main, 'the fixture has a parent');
            main.style.width = width;
            // Some engines do not tell axe what the page's own ground is in the dark.
            main.style.background = 'Canvas';
            main.lang = 'fr';
            document.documentElement.lang = 'fr';
            document.title = 'stories';
            await until(() => deepQueryAll(main, '*').some(({ shadowRoot }) => shadowRoot), 'an element with a shadow root');
            if (!/loading/i.test(title)) await until(() => !deepQueryAll(main, '[aria-busy=true]').length, 'the end of loading');
            await axeCheck(main);
            assert(main.scrollWidth <= main.clientWidth + 1, `content is ${main.scrollWidth} px wide in ${main.clientWidth}`);
          });
        }
      }
    }
  });
}
