// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/tension-indicator.js';
import type { Tension } from '@orientation-widgets/feed';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleFeed } from './fixtures/feed.js';
import { newestHiresFeed } from './fixtures/newest-hires.js';
import { seriesFeed, twoMethods } from './fixtures/tension-series.js';

export default {
  title: 'Éléments/tension-indicator, formes',
  component: 'tension-indicator',
  tags: ['autodocs'],
} satisfies Meta;

const feed = seriesFeed();

export const CompareTerritories: StoryObj = {
  render: () => html`<tension-indicator job="soudage" variant="compare" .feed=${feed}></tension-indicator>`,
};

export const CompareChosenTerritories: StoryObj = {
  render: () =>
    html`<tension-indicator job="cuisine" territories="dep-60 reg-32" variant="compare" .feed=${feed}></tension-indicator>`,
};

export const CompareJobs: StoryObj = {
  render: () => html`<tension-indicator
    jobs="soudage aide-soignance maraichage Z9999"
    variant="compare"
    .feed=${feed}
  ></tension-indicator>`,
};

export const CompareJobsVisitorChooses: StoryObj = {
  render: () => html`<tension-indicator
    .jobs=${['soudage', 'aide-soignance', 'maraichage']}
    territory="visitor"
    variant="compare"
    .feed=${feed}
  ></tension-indicator>`,
};

export const Trend: StoryObj = {
  render: () => html`<tension-indicator job="soudage" variant="trend" .feed=${feed}></tension-indicator>`,
};

export const TrendOverTwoMethods: StoryObj = {
  render: () => html`<tension-indicator job="soudage" variant="trend" .feed=${twoMethods()}></tension-indicator>`,
};

export const TrendOfOneYear: StoryObj = {
  render: () => html`<tension-indicator job="cuisine" variant="trend" .feed=${exampleFeed()}></tension-indicator>`,
};

export const TrendVisitorChooses: StoryObj = {
  render: () =>
    html`<tension-indicator job="soudage" territory="visitor" variant="trend" .feed=${feed}></tension-indicator>`,
};

/** The planned hires are newer than the levels, which come after them. */
export const TrendOfHires: StoryObj = {
  render: () => html`<tension-indicator job="soudage" variant="trend" .feed=${newestHiresFeed()}></tension-indicator>`,
};

export const RankingByHires: StoryObj = {
  render: () => html`<tension-indicator variant="ranking" .feed=${newestHiresFeed()}></tension-indicator>`,
};

export const Ranking: StoryObj = {
  render: () => html`<tension-indicator variant="ranking" .feed=${feed}></tension-indicator>`,
};

/** Jobs are links of the site. */
export const RankingWithLinksOfTheSite: StoryObj = {
  render: () => html`<tension-indicator variant="ranking" job-href="/metiers/{id}" .feed=${feed}></tension-indicator>`,
};

export const RankingWithoutSizes: StoryObj = {
  render: () => html`<tension-indicator variant="ranking" .feed=${exampleFeed()}></tension-indicator>`,
};

export const RankingFallsBackUpward: StoryObj = {
  render: () =>
    html`<tension-indicator variant="ranking" territory="dep-59" .feed=${exampleFeed({
      tensions: (exampleFeed().tensions as Tension[]).filter(({ territoryId }) => territoryId === 'reg-32'),
    })}></tension-indicator>`,
};

export const RankingVisitorChooses: StoryObj = {
  render: () => html`<tension-indicator variant="ranking" territory="visitor" .feed=${feed}></tension-indicator>`,
};

export const RankingEmpty: StoryObj = {
  render: () => html`<tension-indicator variant="ranking" .feed=${exampleFeed({ tensions: [] })}></tension-indicator>`,
};

export const RankingDark: StoryObj = {
  render: () => html`<div style="color-scheme: dark; background: #1c1a18; padding: 1rem">
    <tension-indicator variant="ranking" .feed=${feed}></tension-indicator>
  </div>`,
};
