// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/tension-indicator.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { newestHiresFeed } from './fixtures/newest-hires.js';
import { tensionMapFeed } from './fixtures/tension-map.js';

export default { title: 'Éléments/tension-indicator, la carte', component: 'tension-indicator' } satisfies Meta;

const feed = tensionMapFeed();

/** By département; one is not published. */
export const Map: StoryObj = {
  render: () => html`<tension-indicator job="soudage" variant="map" .feed=${feed}></tension-indicator>`,
};

/** Different levels, a territory below the threshold, and one that the source does not include. */
export const EveryState: StoryObj = {
  render: () =>
    html`<tension-indicator job="soudage" variant="map" .feed=${tensionMapFeed({ '02': 1, '59': 2, '60': 'below-threshold', '62': 5 })}></tension-indicator>`,
};

/** The same level in each département. */
export const SameEverywhere: StoryObj = {
  render: () =>
    html`<tension-indicator job="soudage" variant="map" .feed=${tensionMapFeed({ '02': 4, '59': 4, '60': 4, '62': 4, '80': 4 })}></tension-indicator>`,
};

/** The planned hires are newer than the levels: the map shows the hires, and the levels come after them. */
export const MapOfHires: StoryObj = {
  render: () => html`<tension-indicator job="soudage" variant="map" .feed=${newestHiresFeed()}></tension-indicator>`,
};

/** A feed without outlines: the list shows everything. */
export const MapWithoutOutlines: StoryObj = {
  render: () =>
    html`<tension-indicator job="soudage" variant="map" .feed=${tensionMapFeed({ '59': 3 }, [])}></tension-indicator>`,
};

/** In a narrow column of a page that reads from right to left. */
export const MapRightToLeft: StoryObj = {
  render: () =>
    html`<div dir="rtl"><tension-indicator job="soudage" variant="map" .feed=${feed}></tension-indicator></div>`,
};

/** A job without any data. */
export const MapEmpty: StoryObj = {
  render: () => html`<tension-indicator job="X" variant="map" .feed=${feed}></tension-indicator>`,
};
