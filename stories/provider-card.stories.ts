// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/provider-card.js';
import type { Resource } from '@orientation-widgets/feed';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleFeed } from './fixtures/feed.js';
import { providers, sessions } from './fixtures/trainings.js';

export default { title: 'Éléments/provider-card', component: 'provider-card', tags: ['autodocs'] } satisfies Meta;

const feed = exampleFeed({
  providers: providers.map(provider => (provider.id === 'v-lycee' ? { ...provider, uai: '0590001A' } : provider)),
  sessions: sessions.map(session => (session.id === 's-1' ? { ...session, capacity: 24 } : session)),
});

const openDay: Resource = {
  id: 'portes-ouvertes',
  kind: 'event',
  name: 'Portes ouvertes du lycée',
  partOf: 'v-lycee',
  audiences: [],
  territoryIds: [],
  sectors: [],
  counterStereotype: false,
  summary: 'Visite des ateliers.',
  operator: 'Lycée professionnel d’exemple',
  event: {
    timezone: 'Europe/Paris',
    occurrences: [{ start: '2037-03-13T09:00', end: '2037-03-13T16:00', status: 'planned' }],
  },
  sourceId: 'exemple',
};

export const Standard: StoryObj = {
  render: () =>
    html`<provider-card .feed=${{ ...feed, directory: [openDay] }} provider="v-lycee" training-href="/formations/{id}" provider-href="/etablissements/{id}"></provider-card>`,
};

/** The feed has events, but none of this establishment, and no figure that may be published. */
export const NothingAnnounced: StoryObj = {
  render: () => html`<provider-card .feed=${{ ...feed, directory: [openDay] }} provider="v-cfa"></provider-card>`,
};

export const ByCode: StoryObj = {
  render: () => html`<provider-card .feed=${feed} provider="uai:0590001A"></provider-card>`,
};

export const Empty: StoryObj = {
  render: () => html`<provider-card .feed=${feed} provider="v-nulle-part"></provider-card>`,
};

export const OutOfReach: StoryObj = {
  render: () => html`<provider-card .feed=${{ not: 'a feed' }} provider="v-lycee"><p>Secours</p></provider-card>`,
};

export const Fallback: StoryObj = {
  render: () => html`<provider-card><p>Ce que montre la page sans nos données.</p></provider-card>`,
};
