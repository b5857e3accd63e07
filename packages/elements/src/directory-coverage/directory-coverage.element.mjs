// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'directory-coverage',
  title: 'Où il n’y a personne',
  menu: 'Où il n’y a personne',
  summary: 'les territoires où personne n’aide',
  teaser: 'Les communes loin de tout lieu d’aide.',
  use: 'Pour décider où ouvrir un lieu : les communes sans personne près d’elles, en nombre d’habitants.',
  group: 'help',
  portalPage: 'annuaire/zones-non-couvertes/',
  isPage: true,
  readme: {
    en: 'the territories without help, with their number of inhabitants, in a table and on a map; CSV',
    fr: 'les territoires où personne n’aide, en nombre d’habitants',
    attributes: ['feed', 'need', 'audience', 'near', 'radius', 'kinds'],
  },
  bytes: { first: 43_400, empty: 55_600, whole: 75_000 },
  chunks: {
    folders: ['domain/coverage'],
    first: ['coverage-page.lazy'],
    onDemand: { 'directory-tools': ['elements/directory-coverage', 'domain/coverage/coverage-csv'] },
  },
  stories: ['directory-coverage'],
  views: [{ need: 'job' }],
  trees: ['Standard'],
};
