// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'event-agenda',
  title: 'L’agenda',
  menu: 'Agenda',
  summary: 'l’agenda des événements, près d’un lieu',
  teaser: 'Portes ouvertes, salons, ateliers, semaine après semaine.',
  use: 'Pour une page « Agenda » : portes ouvertes, salons et ateliers, semaine après semaine.',
  group: 'help',
  portalPage: 'agenda/',
  isPage: true,
  readme: {
    en: 'events near a place, by week or by day of a month; `.ics`',
    fr: 'les événements près d’un lieu, par semaine ou par jour',
    attributes: ['feed', 'audience', 'near', 'radius', 'at', 'calendar-href'],
  },
  bytes: { first: 50_000, empty: 62_300, whole: 75_000 },
  chunks: {
    chunk: 'directory-lists',
    folders: ['domain/agenda/agenda', 'domain/agenda/agenda-labels'],
    first: ['agenda-page.lazy'],
    onDemand: { 'directory-tools': ['elements/event-agenda'] },
  },
  stories: ['event-agenda'],
  views: [{ at: '2026-11-26T14:30' }],
  trees: ['Standard', 'NothingAnnounced'],
};
