// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { TrainingFinder } from '@orientation-widgets/elements/define/training-finder.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleFeed } from './fixtures/feed.js';
import { finderFeed, rhythmFeed, longFeed, successFeed } from './fixtures/finder.js';

export default {
  title: 'Éléments/training-finder',
  component: 'training-finder',
  tags: ['autodocs'],
} satisfies Meta;

const feed = finderFeed();

class LoadingFinder extends TrainingFinder {
  protected override select(): Promise<never> {
    return new Promise(() => undefined);
  }
}
if (!customElements.get('loading-training-finder')) customElements.define('loading-training-finder', LoadingFinder);

/** The whole catalogue, without a search. */
export const Standard: StoryObj = {
  render: () => html`<training-finder .feed=${feed}></training-finder>`,
};

/** Short texts and illustrations on each card. */
export const EasyReading: StoryObj = {
  render: () => html`<training-finder .feed=${feed} reading="easy"></training-finder>`,
};

/** A search prepared by the page: words, a town, filters. */
export const Prefilled: StoryObj = {
  render: () => html`<training-finder .feed=${feed} query="aide-soignant" near="62000" level="4"></training-finder>`,
};

/** The search is in the address of the page, and a button copies it. */
export const InTheAddress: StoryObj = {
  render: () => html`<training-finder .feed=${feed} near="50.289,2.766,Arras" sync-url="#histoire"></training-finder>`,
};

/** A typing error is corrected. */
export const TypingError: StoryObj = {
  render: () => html`<training-finder .feed=${feed} query="soudeuse asembleur"></training-finder>`,
};

/** Filters without a common result: the one to remove. */
export const NoResultFilters: StoryObj = {
  render: () =>
    html`<training-finder .feed=${feed} near="59140" radius="10" level="6" funded accessible></training-finder>`,
};

/** Words that match nothing: domains to start from. */
export const NoResultWords: StoryObj = {
  render: () => html`<training-finder .feed=${feed} query="xyzzyq"></training-finder>`,
};

/** A catalogue without places, levels or outcomes: what is unknown is shown as unknown. */
export const FewFields: StoryObj = {
  render: () =>
    html`<training-finder .feed=${exampleFeed({ places: [], outcomes: [], territories: [] })}></training-finder>`,
};

/** No session is known: the trainings are listed, and state that no date is announced. */
export const NoDates: StoryObj = {
  render: () => html`<training-finder .feed=${finderFeed({ sessions: [] })}></training-finder>`,
};

/** Some sessions are part-time, in the evening or at the weekend, according to the feed. */
export const EveningAndPartTime: StoryObj = {
  render: () => html`<training-finder .feed=${rhythmFeed()}></training-finder>`,
};

/** Sorted by success at the examination: each card shows its rate and its year, and some have no figure. */
export const BySuccess: StoryObj = {
  render: () => html`<training-finder .feed=${successFeed()} sort="success"></training-finder>`,
};

/** Titles and names too long for any layout. */
export const LongTexts: StoryObj = {
  render: () => html`<training-finder .feed=${longFeed()}></training-finder>`,
};

/** In a narrow column of a wide page. */
export const NarrowColumn: StoryObj = {
  render: () => html`<style>
      .column {
        max-width: 20em;
      }
    </style>
    <div class="column"><training-finder .feed=${feed} near="62000"></training-finder></div>`,
};

/** In a page written from right to left; the data stay in French. */
export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl"><training-finder .feed=${feed} near="62000"></training-finder></div>`,
};

/** Another accent, from one custom property. */
export const Accent: StoryObj = {
  render: () => html`<style>
      .berry {
        --ow-accent: #8a2c5e;
      }
    </style>
    <training-finder class="berry" .feed=${feed} near="62000"></training-finder>`,
};

/** While the feed loads. */
export const Loading: StoryObj = {
  render: () => html`<loading-training-finder .feed=${feed}></loading-training-finder>`,
};

/** A catalogue without a training. */
export const Empty: StoryObj = {
  render: () => html`<training-finder .feed=${exampleFeed({ trainings: [], sessions: [] })}></training-finder>`,
};

/** The feed cannot be read: the page’s own content stays. */
export const Failed: StoryObj = {
  render: () =>
    html`<training-finder .feed=${{}}><p>Le catalogue est aussi disponible par téléphone.</p></training-finder>`,
};
