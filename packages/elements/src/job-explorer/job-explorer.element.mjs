// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'job-explorer',
  title: 'Chercher un métier',
  menu: 'Métiers',
  summary: 'chercher un métier, par secteur, par ce que l’on aime',
  teaser: 'Par nom, par secteur, par goût, par ce que l’on sait faire.',
  use: 'Pour une page « Les métiers » : chaque métier s’ouvre sur place, deux ou trois se comparent.',
  group: 'job',
  portalPage: 'metiers/',
  isPage: true,
  readme: {
    en: 'job search by name, sector, tension, interest and skill; each job opens in place; two or three side by side',
    fr: 'les métiers par nom, secteur, tension, goût, savoir-faire',
    attributes: ['feed', 'query', 'sector', 'tension', 'interest', 'job-href'],
  },
  bytes: { first: 34_200, whole: 77_000 },
  chunks: {
    folders: [
      'search/jobs',
      'domain/jobs/explorer-query',
      'domain/jobs/facet-labels',
      'domain/jobs/interest-labels',
      'search/facets/facet-index',
    ],
    first: ['page/explorer-controller.lazy', 'shared/explorer-data.lazy'],
  },
  stories: ['job-explorer'],
  views: [{}, { query: 'soudeur' }, { interest: 'R' }],
  trees: ['Standard'],
};
