// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { CommitmentTracker } from '@orientation-widgets/elements/define/commitment-tracker.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { reportedCommitments, trackerFeed } from './fixtures/commitments.js';

export default {
  title: 'Éléments/commitment-tracker',
  component: 'commitment-tracker',
  tags: ['autodocs'],
} satisfies Meta;

class LoadingTracker extends CommitmentTracker {
  protected override select(): Promise<never> {
    return new Promise(() => undefined);
  }
}
if (!customElements.get('loading-commitment-tracker'))
  customElements.define('loading-commitment-tracker', LoadingTracker);

/** Nothing is published: the usual state, not an error. */
export const Standard: StoryObj = {
  render: () => html`<commitment-tracker .feed=${trackerFeed()}></commitment-tracker>`,
};

export const Reported: StoryObj = {
  render: () =>
    html`<commitment-tracker .feed=${trackerFeed(reportedCommitments)} since="2026-01-01"></commitment-tracker>`,
};

export const List: StoryObj = {
  render: () =>
    html`<commitment-tracker .feed=${trackerFeed(reportedCommitments)} variant="list" level="sector-priority"></commitment-tracker>`,
};

export const Sheet: StoryObj = {
  render: () => html`<commitment-tracker .feed=${trackerFeed()} variant="sheet" commitment="1.1"></commitment-tracker>`,
};

export const ReportedSheet: StoryObj = {
  render: () =>
    html`<commitment-tracker .feed=${trackerFeed(reportedCommitments)} commitment="1.1"></commitment-tracker>`,
};

export const Timeline: StoryObj = {
  render: () =>
    html`<commitment-tracker .feed=${trackerFeed(reportedCommitments)} variant="timeline"></commitment-tracker>`,
};

export const Calendar: StoryObj = {
  render: () => html`<commitment-tracker .feed=${trackerFeed()} variant="calendar"></commitment-tracker>`,
};

export const EasyReading: StoryObj = {
  render: () =>
    html`<commitment-tracker .feed=${trackerFeed(reportedCommitments)} reading="easy"></commitment-tracker>`,
};

export const NothingChanged: StoryObj = {
  render: () =>
    html`<commitment-tracker .feed=${trackerFeed()} variant="timeline" since="2026-03-12"></commitment-tracker>`,
};

export const UnknownCommitment: StoryObj = {
  render: () => html`<commitment-tracker .feed=${trackerFeed()} variant="sheet" commitment="9.9"></commitment-tracker>`,
};

export const Empty: StoryObj = {
  render: () => html`<commitment-tracker .feed=${trackerFeed([])}></commitment-tracker>`,
};

export const Loading: StoryObj = {
  render: () => html`<loading-commitment-tracker .feed=${trackerFeed()}></loading-commitment-tracker>`,
};

export const Fallback: StoryObj = {
  render: () => html`<commitment-tracker><p>Ce que montre la page sans nos données.</p></commitment-tracker>`,
};

/** The feed cannot be read: the page’s own content stays. */
export const Failed: StoryObj = {
  render: () =>
    html`<commitment-tracker .feed=${{ formatVersion: 'x' }}><p>Le suivi du contrat, sur le site de la Région.</p></commitment-tracker>`,
};

/** In a narrow column of a wide page. */
export const NarrowColumn: StoryObj = {
  render: () =>
    html`<div style="width: 245px"><commitment-tracker .feed=${trackerFeed(reportedCommitments)}></commitment-tracker></div>`,
};

/** In a page written from right to left; the data stay in French. */
export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl"><commitment-tracker .feed=${trackerFeed()}></commitment-tracker></div>`,
};
