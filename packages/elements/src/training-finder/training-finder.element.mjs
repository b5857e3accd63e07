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
    en: 'search as you type, filters with counts, around me, map, detail; the search in the address',
    fr: 'la recherche de formations, avec filtres, carte et détail ; la recherche dans l’adresse',
    attributes: ['feed', 'query', 'job', 'near', 'radius', 'route', 'level', 'price', 'sync-url'],
  },
  bytes: { first: 42_400, whole: 75_000 },
  chunks: {
    folders: ['search/trainings', 'search/local', 'search/facets/facet-names', 'search/distant', 'feed/answers'],
    onDemand: {
      'training-finder-lazy': ['search/distant', 'feed/answers', 'elements/training-finder/tools/overlays'],
      'training-finder-tools': [
        'elements/training-finder/tools',
        'elements/training-finder/search/by-success',
        'elements/training-finder/search/outcome-order.lazy',
        'elements/training-finder/results/success-views.lazy',
        'elements/training-finder/map',
        'elements/training-finder/page/training-overlay.lazy',
      ],
    },
  },
  stories: ['training-finder', 'training-finder-tools', 'training-map'],
  views: [{}, { query: 'soudeur', near: 'Lille' }, { query: 'soudeur', reading: 'easy' }],
  trees: ['Standard', 'NoResultFilters', 'Compare', 'KeepQuestion', 'PrintOrDownload', 'Places', 'ByBassin'],
};
