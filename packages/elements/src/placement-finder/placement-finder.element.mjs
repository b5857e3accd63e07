// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'placement-finder',
  title: 'Où essayer un métier',
  menu: 'Stages',
  summary: 'où essayer un métier, près d’un lieu',
  teaser: 'Des lieux d’accueil, des entreprises, des personnes à rencontrer.',
  use: 'Pour une page « Stages » : les lieux d’accueil, les entreprises qui accueillent, les personnes à rencontrer.',
  group: 'help',
  portalPage: 'immersions/',
  isPage: true,
  readme: {
    en: 'places to try a job, companies registered as hosts, people to meet',
    fr: 'les lieux où essayer un métier, les entreprises qui accueillent, les personnes à rencontrer',
    attributes: ['feed', 'show', 'audience', 'near', 'radius', 'job', 'sector'],
  },
  bytes: { first: 50_700, empty: 62_900, whole: 75_000 },
  chunks: {
    folders: ['domain/directory/companies', 'domain/directory/people', 'domain/directory/placements'],
    first: ['placements-page.lazy', 'companies-page.lazy', 'people-page.lazy'],
    onDemand: { 'directory-tools': ['elements/placement-finder'] },
  },
  stories: ['placement-finder'],
  views: [
    { near: 'com-59249', at: '2026-11-26T14:30' },
    { show: 'companies', near: 'com-59249', at: '2026-11-26T14:30' },
    { show: 'people', near: 'com-59249', at: '2026-11-26T14:30' },
  ],
  trees: ['Standard', 'Companies', 'People'],
};
