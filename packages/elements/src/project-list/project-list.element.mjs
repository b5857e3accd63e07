// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'project-list',
  title: 'Les projets en cours',
  menu: 'Innovations',
  summary: 'les projets en cours et leurs résultats',
  teaser: 'Ce qui a été essayé, et ce qui a marché.',
  use: 'Pour présenter ce qui a été essayé, ce qui a marché ou non, et recevoir d’autres projets.',
  group: 'help',
  portalPage: 'innovations/',
  readme: {
    en: 'innovation projects with their results; comparison of two projects; a form for a new one',
    fr: 'les projets en cours et leurs résultats',
    attributes: ['feed', 'resource', 'sector'],
  },
  bytes: { first: 52_300, empty: 64_100, whole: 75_000 },
  chunks: {
    chunk: 'directory-lists',
    folders: ['domain/directory/innovations', 'domain/directory/innovation-labels'],
    first: ['innovations-page.lazy'],
    onDemand: { 'directory-tools': ['elements/project-list'] },
  },
  stories: ['project-list'],
  views: [{ resource: 'usine-ecole' }],
  trees: ['OneProject'],
};
