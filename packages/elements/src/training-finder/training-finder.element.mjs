// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** @type {import('../../registry.mjs').DeclaredElement} */
export const element = {
  tag: 'training-finder',
  title: 'Chercher une formation',
  menu: 'Formations',
  summary: 'chercher une formation : filtres, carte, détail',
  teaser: 'Chercher, filtrer, autour de vous, sur une carte.',
  use: 'Pour une page « Se former » : on y cherche par métier, par ville, par date. Une commune, une branche ou un lycée peut la remplir d’avance.',
  group: 'training',
  portalPage: 'formations/',
  isPage: true,
  readme: {
    en: 'training search with filters and counts, distance from a place, a map and the details of each training; can keep the search in the address',
    fr: 'la recherche de formations, avec filtres, carte et détail ; la recherche dans l’adresse',
    attributes: ['feed', 'query', 'job', 'near', 'radius', 'route', 'level', 'price', 'sync-url'],
  },
  bytes: { first: 43_700, whole: 75_000 },
  chunks: {
    folders: [
      'search/trainings',
      'search/local',
      'search/facets/facet-names',
      'search/distant',
      'feed/answers',
      'feed/trainings/catalogue-opening',
    ],
    onDemand: {
      // The catalogue, and the hearts.
      'training-finder-lazy': [
        'elements/training-finder/search/load-catalogue.lazy',
        'elements/training-finder/tools/comparison-selection',
        'elements/training-finder/tools/overlays',
        'elements/training-finder/tools/search-keep',
        'elements/training-finder/tools/select-tool.lazy',
        'search/local',
        'search/trainings/catalogue-index',
        'search/trainings/department',
        'search/trainings/facet-column',
        'search/trainings/facet-scan',
        'search/trainings/filter-plan',
        'search/trainings/parsed-query',
        'search/trainings/session-table',
        'search/trainings/to-collection',
        'search/trainings/training-table',
      ],
      // The rest, with the gestures that ask for it.
      'training-finder-tools': [
        'elements/training-finder',
        'search/distant',
        'search/trainings/training-outcomes',
        'feed/answers',
      ],
    },
  },
  stories: ['training-finder', 'training-finder-tools', 'training-map'],
  views: [{}, { query: 'soudeur', near: 'Lille' }, { query: 'soudeur', reading: 'easy' }],
  trees: ['Standard', 'NoResultFilters', 'Compare', 'KeepQuestion', 'PrintOrDownload', 'Places', 'ByBassin'],
};
