// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/resource-finder.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { directoryFeed } from './fixtures/directory.js';
import { pressed } from './fixtures/pressed.js';

export default { title: 'Éléments/resource-finder', component: 'resource-finder', tags: ['autodocs'] } satisfies Meta;

/** A Thursday afternoon: the hours are computed for this moment. */
const AT = '2026-11-26T14:30';

export const Standard: StoryObj = {
  render: () => html`<resource-finder .feed=${directoryFeed()} at=${AT}></resource-finder>`,
};

export const NearFourmies: StoryObj = {
  render: () =>
    html`<resource-finder .feed=${directoryFeed()} at=${AT} need="digital" near="com-59249"></resource-finder>`,
};

export const Opened: StoryObj = {
  render: () =>
    html`<resource-finder .feed=${directoryFeed()} at=${AT} near="com-59249" resource="open"></resource-finder>`,
};

/** Opened on demand: the list stays complete under the map. */
export const OnTheMap: StoryObj = {
  render: () =>
    html`<resource-finder .feed=${directoryFeed()} at=${AT} near="com-59249" ${ref(pressed('Carte'))}></resource-finder>`,
};

export const Conditions: StoryObj = {
  render: () =>
    html`<resource-finder .feed=${directoryFeed()} at=${AT} audience="jobseekers" resource="remote"></resource-finder>`,
};

export const NothingNear: StoryObj = {
  render: () =>
    html`<resource-finder .feed=${directoryFeed()} at=${AT} need="job" near="com-59183" radius="10"></resource-finder>`,
};

export const NobodyListed: StoryObj = {
  render: () => html`<resource-finder .feed=${directoryFeed()} at=${AT} need="childcare"></resource-finder>`,
};

export const PublicHoliday: StoryObj = {
  render: () => html`<resource-finder .feed=${directoryFeed()} at="2026-12-25T10:00" need="digital"></resource-finder>`,
};

export const EasyReading: StoryObj = {
  render: () =>
    html`<resource-finder .feed=${directoryFeed()} at=${AT} near="com-59249" reading="easy"></resource-finder>`,
};

export const Empty: StoryObj = {
  render: () => html`<resource-finder .feed=${directoryFeed({ directory: [], resources: [] })}></resource-finder>`,
};

export const Fallback: StoryObj = {
  render: () => html`<resource-finder><p>Ce que montre la page sans nos données.</p></resource-finder>`,
};
