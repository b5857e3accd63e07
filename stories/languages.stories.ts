// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/job-explorer.js';
import '@orientation-widgets/elements/define/mixed-jobs-prompt.js';
import '@orientation-widgets/elements/define/tension-indicator.js';
import '@orientation-widgets/elements/define/training-card.js';
import '@orientation-widgets/elements/define/training-finder.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { exampleFeed } from './fixtures/feed.js';
import { finderFeed } from './fixtures/finder.js';

export default { title: 'Langues', tags: ['autodocs'] } satisfies Meta;

const feed = exampleFeed();

/** Renders each element once, in the language of its surroundings. The data stay in French. */
function elements(lang: string): TemplateResult {
  return html`<div lang=${lang}>
    <training-finder query="aide-soignant" near="62000" level="4" .feed=${finderFeed()}></training-finder>
    <training-card training="t-tp-soudeur" variant="detail" near="50.63,3.06" near-name="Lille" territory="dep-80" .feed=${feed}></training-card>
    <job-card job="soudage" variant="full" .feed=${feed}></job-card>
    <job-explorer .feed=${feed}></job-explorer>
    <tension-indicator job="soudage" territory="visitor" .feed=${feed}></tension-indicator>
    <tension-indicator job="soudage" variant="badge" .feed=${feed}></tension-indicator>
    <mixed-jobs-prompt job="soudage" .feed=${feed}></mixed-jobs-prompt>
  </div>`;
}

export const English: StoryObj = { render: () => elements('en') };
export const Dutch: StoryObj = { render: () => elements('nl') };
export const Arabic: StoryObj = { render: () => elements('ar') };

/** German is not one of the languages: the element is in French, marked as such. */
export const AnotherLanguage: StoryObj = {
  render: () => html`<div lang="de"><job-card job="soudage" .feed=${feed}></job-card></div>`,
};
