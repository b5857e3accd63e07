// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/event-agenda.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { directoryFeed, events } from './fixtures/directory.js';

export default { title: 'Éléments/event-agenda', component: 'event-agenda', tags: ['autodocs'] } satisfies Meta;

/** A Thursday afternoon: the hours are computed for this moment. */
const AT = '2026-11-26T14:30';

export const Standard: StoryObj = {
  render: () => html`<event-agenda .feed=${directoryFeed({ directory: [...events] })} at=${AT}></event-agenda>`,
};

export const EasyReading: StoryObj = {
  render: () =>
    html`<event-agenda
      .feed=${directoryFeed({ directory: [...events] })}
      at=${AT}
      near="com-59249"
      reading="easy"
    ></event-agenda>`,
};

/** All events are over: the last ones, and the contacts. */
export const NothingAnnounced: StoryObj = {
  render: () =>
    html`<event-agenda
      .feed=${directoryFeed({ directory: [...events] })}
      at="2027-06-01T09:00"
    ></event-agenda>`,
};

export const Fallback: StoryObj = {
  render: () => html`<event-agenda><p>Ce que montre la page sans nos données.</p></event-agenda>`,
};
