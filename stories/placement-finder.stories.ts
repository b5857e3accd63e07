// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/placement-finder.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ambassadors, companies, testimonies } from './fixtures/companies-and-people.js';
import { directoryFeed, helpers, placements } from './fixtures/directory.js';

export default { title: 'Éléments/placement-finder', component: 'placement-finder', tags: ['autodocs'] } satisfies Meta;

/** A Thursday afternoon: the hours are computed for this moment. */
const AT = '2026-11-26T14:30';

export const Standard: StoryObj = {
  render: () =>
    html`<placement-finder
      .feed=${directoryFeed({ directory: [...placements] })}
      at=${AT}
      near="com-59249"
    ></placement-finder>`,
};

/** No place is listed: contacts who help to find one. */
export const NoPlacement: StoryObj = {
  render: () =>
    html`<placement-finder
      .feed=${directoryFeed({ directory: [...helpers, ...placements.slice(4)] })}
      at=${AT}
      near="com-59249"
    ></placement-finder>`,
};

export const Companies: StoryObj = {
  render: () =>
    html`<placement-finder
      .feed=${directoryFeed({ directory: [...companies] })}
      show="companies"
      at=${AT}
      near="com-59249"
    ></placement-finder>`,
};

/** No company declared itself: contacts who help to find one. */
export const NoCompany: StoryObj = {
  render: () => html`<placement-finder .feed=${directoryFeed()} show="companies" at=${AT}></placement-finder>`,
};

export const People: StoryObj = {
  render: () =>
    html`<placement-finder
      .feed=${directoryFeed({ directory: [...ambassadors], testimonies: [...testimonies] })}
      show="people"
      at=${AT}
      near="com-59249"
    ></placement-finder>`,
};

export const NobodySpeaks: StoryObj = {
  render: () =>
    html`<placement-finder .feed=${directoryFeed({ testimonies: [] })} show="people" at=${AT}></placement-finder>`,
};

export const Fallback: StoryObj = {
  render: () => html`<placement-finder><p>Ce que montre la page sans nos données.</p></placement-finder>`,
};
