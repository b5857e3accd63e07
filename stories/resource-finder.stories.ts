// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/resource-finder.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { ambassadors, companies, testimonies } from './fixtures/companies-and-people.js';
import { directoryFeed, events, helpers, placements } from './fixtures/directory.js';
import { innovations } from './fixtures/innovations.js';
import { pressed } from './fixtures/pressed.js';

export default { title: 'Éléments/resource-finder', component: 'resource-finder', tags: ['autodocs'] } satisfies Meta;

/** A Thursday afternoon: the hours are told for this moment. */
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

/** On demand: the list stays whole under it. */
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

/** Only a complete listing lets a territory be said to have nobody. */
export const Coverage: StoryObj = {
  render: () =>
    html`<resource-finder
      .feed=${directoryFeed()}
      variant="coverage"
      kinds="structure"
      need="digital"
      radius="10"
    ></resource-finder>`,
};

export const CoverageByTelephone: StoryObj = {
  render: () => html`<resource-finder .feed=${directoryFeed()} variant="coverage"></resource-finder>`,
};

export const Contacts: StoryObj = {
  render: () => html`<resource-finder .feed=${directoryFeed()} variant="contacts" near="com-59249"></resource-finder>`,
};

export const ContactsOfOneAudience: StoryObj = {
  render: () =>
    html`<resource-finder .feed=${directoryFeed()} variant="contacts" audience="jobseekers"></resource-finder>`,
};

export const Agenda: StoryObj = {
  render: () =>
    html`<resource-finder .feed=${directoryFeed({ directory: [...events] })} kinds="event" at=${AT}></resource-finder>`,
};

export const AgendaEasyReading: StoryObj = {
  render: () =>
    html`<resource-finder
      .feed=${directoryFeed({ directory: [...events] })}
      kinds="event"
      at=${AT}
      near="com-59249"
      reading="easy"
    ></resource-finder>`,
};

/** All is over: the last times, and whom to ask. */
export const NothingAnnounced: StoryObj = {
  render: () =>
    html`<resource-finder
      .feed=${directoryFeed({ directory: [...events] })}
      kinds="event"
      at="2027-06-01T09:00"
    ></resource-finder>`,
};

export const Placements: StoryObj = {
  render: () =>
    html`<resource-finder
      .feed=${directoryFeed({ directory: [...placements] })}
      kinds="immersion"
      at=${AT}
      near="com-59249"
    ></resource-finder>`,
};

/** No place is listed: who can help to find one. */
export const NoPlacement: StoryObj = {
  render: () =>
    html`<resource-finder
      .feed=${directoryFeed({ directory: [...helpers, ...placements.slice(4)] })}
      kinds="immersion"
      at=${AT}
      near="com-59249"
    ></resource-finder>`,
};

export const Companies: StoryObj = {
  render: () =>
    html`<resource-finder
      .feed=${directoryFeed({ directory: [...companies] })}
      kinds="company"
      at=${AT}
      near="com-59249"
    ></resource-finder>`,
};

/** No company declared itself: who can help to find one. */
export const NoCompany: StoryObj = {
  render: () => html`<resource-finder .feed=${directoryFeed()} kinds="company" at=${AT}></resource-finder>`,
};

export const People: StoryObj = {
  render: () =>
    html`<resource-finder
      .feed=${directoryFeed({ directory: [...ambassadors], testimonies: [...testimonies] })}
      kinds="ambassador"
      at=${AT}
      near="com-59249"
    ></resource-finder>`,
};

export const NobodySpeaks: StoryObj = {
  render: () =>
    html`<resource-finder .feed=${directoryFeed({ testimonies: [] })} kinds="ambassador" at=${AT}></resource-finder>`,
};

export const Innovations: StoryObj = {
  render: () =>
    html`<resource-finder .feed=${directoryFeed({ directory: [...innovations] })} kinds="innovation"></resource-finder>`,
};

export const OneInnovation: StoryObj = {
  render: () =>
    html`<resource-finder
      .feed=${directoryFeed({ directory: [...innovations] })}
      kinds="innovation"
      resource="atelier-mobile"
    ></resource-finder>`,
};

export const Empty: StoryObj = {
  render: () => html`<resource-finder .feed=${directoryFeed({ directory: [], resources: [] })}></resource-finder>`,
};

export const Fallback: StoryObj = {
  render: () => html`<resource-finder><p>Ce que montre la page sans nos données.</p></resource-finder>`,
};
