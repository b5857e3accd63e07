// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { JobExplorer } from '@orientation-widgets/elements/define/job-explorer.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { explorerFeed } from './fixtures/explorer.js';
import { exampleFeed } from './fixtures/feed.js';
import { pressed } from './fixtures/pressed.js';

export default { title: 'Éléments/job-explorer', component: 'job-explorer', tags: ['autodocs'] } satisfies Meta;

const feed = explorerFeed();

class LoadingExplorer extends JobExplorer {
  protected override select(): Promise<never> {
    return new Promise(() => undefined);
  }
}
if (!customElements.get('loading-job-explorer')) customElements.define('loading-job-explorer', LoadingExplorer);

/** Every job, without a search. */
export const Standard: StoryObj = {
  render: () => html`<job-explorer .feed=${feed}></job-explorer>`,
};

/** A name in the feminine, with a typing error. */
export const ByName: StoryObj = {
  render: () => html`<job-explorer .feed=${feed} query="dévelopeuse web"></job-explorer>`,
};

/** Interests of the visitor, and jobs that are hard to recruit for. */
export const ByInterest: StoryObj = {
  render: () => html`<job-explorer .feed=${feed} interest="R,A" tension="4,5"></job-explorer>`,
};

/** A sector and a transition. */
export const BySector: StoryObj = {
  render: () => html`<job-explorer .feed=${feed} sector="Santé" transition="demographic"></job-explorer>`,
};

/** Choices without a common result: the way back. */
export const NoResultChoices: StoryObj = {
  render: () => html`<job-explorer .feed=${feed} interest="E" tension="1"></job-explorer>`,
};

/** A word that matches nothing. */
export const NoResultWords: StoryObj = {
  render: () => html`<job-explorer .feed=${feed} query="xyzzyq"></job-explorer>`,
};

/** A feed without other names, interests or skills: the element reports the missing data when a filter needs them. */
export const WithoutProfiles: StoryObj = {
  render: () => html`<job-explorer .feed=${exampleFeed()} interest="R"></job-explorer>`,
};

/** A job open in place, with the jobs that require the same skills. */
export const Opened: StoryObj = {
  render: () => html`<job-explorer .feed=${feed} ${ref(pressed('Soudeuse'))}></job-explorer>`,
};

/** The visitor chooses jobs to compare: a box in each, and the chosen jobs stay visible. */
export const ChoosingToCompare: StoryObj = {
  render: () =>
    html`<job-explorer .feed=${feed} ${ref(pressed('Comparer des métiers', 'Comparer Soudeuse', 'Comparer Infirmière'))}></job-explorer>`,
};

/** Three jobs at most: the other boxes explain why they are disabled. */
export const ChoosingThree: StoryObj = {
  render: () =>
    html`<job-explorer .feed=${feed} ${ref(pressed('Comparer des métiers', 'Comparer Soudeuse', 'Comparer Infirmière', 'Comparer Cuisinière'))}></job-explorer>`,
};

/** Two jobs side by side, and the way back to the list. */
export const Comparing: StoryObj = {
  render: () => html`<job-explorer .feed=${feed} ${ref(pressed('Soudeuse', 'Comparer Chaudronnière'))}></job-explorer>`,
};

/** Results are links of the site. */
export const WithLinksOfTheSite: StoryObj = {
  render: () => html`<job-explorer .feed=${feed} job-href="/metiers/{id}"></job-explorer>`,
};

/** A feature that puts a visitor off the job, and the jobs that have much less of it. */
export const WhyNot: StoryObj = {
  render: () =>
    html`<job-explorer
      .feed=${feed}
      ${ref(pressed('Soudeuse', 'Ce métier vous plaît', 'Travailler la nuit'))}
    ></job-explorer>`,
};

/** In a narrow column of a wide page. */
export const NarrowColumn: StoryObj = {
  render: () => html`<div style="width: 245px"><job-explorer .feed=${feed}></job-explorer></div>`,
};

/** In a page written from right to left; the data stay in French. */
export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl"><job-explorer .feed=${feed}></job-explorer></div>`,
};

/** Another accent, from one custom property. */
export const Accent: StoryObj = {
  render: () => html`<div style="--ow-accent: #8a2c5e"><job-explorer .feed=${feed}></job-explorer></div>`,
};

/** While the feed loads. */
export const Loading: StoryObj = {
  render: () => html`<loading-job-explorer .feed=${feed}></loading-job-explorer>`,
};

/** A feed without a job. */
export const Empty: StoryObj = {
  render: () => html`<job-explorer .feed=${exampleFeed({ jobs: [] })}></job-explorer>`,
};

/** The feed cannot be read: the page’s own content stays. */
export const Failed: StoryObj = {
  render: () =>
    html`<job-explorer .feed=${{}}><p>Les métiers sont aussi dans la plaquette du salon.</p></job-explorer>`,
};
