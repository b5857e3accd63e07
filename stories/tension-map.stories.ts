// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/tension-indicator.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { newestHiresFeed } from './fixtures/newest-hires.js';
import { tensionMapFeed } from './fixtures/tension-map.js';

export default { title: 'Éléments/tension-indicator, la carte', component: 'tension-indicator' } satisfies Meta;

const feed = tensionMapFeed();

/** Département by département; one is not published. */
export const Map: StoryObj = {
  render: () => html`<tension-indicator job="soudage" variant="map" .feed=${feed}></tension-indicator>`,
};

/** Levels that differ, a territory below the threshold, another that the source does not know. */
export const EveryState: StoryObj = {
  render: () =>
    html`<tension-indicator job="soudage" variant="map" .feed=${tensionMapFeed({ '02': 1, '59': 2, '60': 'below-threshold', '62': 5 })}></tension-indicator>`,
};

/** The same level in each département. */
export const SameEverywhere: StoryObj = {
  render: () =>
    html`<tension-indicator job="soudage" variant="map" .feed=${tensionMapFeed({ '02': 4, '59': 4, '60': 4, '62': 4, '80': 4 })}></tension-indicator>`,
};

/** The hires planned are newer than the levels: they are drawn, and levels are said after them. */
export const MapOfHires: StoryObj = {
  render: () => html`<tension-indicator job="soudage" variant="map" .feed=${newestHiresFeed()}></tension-indicator>`,
};

/** A feed that draws nothing: the list says it all. */
export const MapWithoutOutlines: StoryObj = {
  render: () =>
    html`<tension-indicator job="soudage" variant="map" .feed=${tensionMapFeed({ '59': 3 }, [])}></tension-indicator>`,
};

/** In a narrow column of a page that reads from right to left. */
export const MapRightToLeft: StoryObj = {
  render: () =>
    html`<div dir="rtl"><tension-indicator job="soudage" variant="map" .feed=${feed}></tension-indicator></div>`,
};

/** A job of which nothing is known. */
export const MapEmpty: StoryObj = {
  render: () => html`<tension-indicator job="X" variant="map" .feed=${feed}></tension-indicator>`,
};
