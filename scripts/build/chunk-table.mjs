// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The chunks of the CDN bundle, declared by element: see chunks.mjs for how a module finds its own.
import { elements } from '../../packages/elements/registry.mjs';

/** Libraries, by their path. */
export const LIBRARIES = {
  'export-workbook': /node_modules\/(write-excel-file|fflate)\//,
  files: /node_modules\/uqr\//,
  // Lit's translator stays out of a page in French.
  localized: /@lit\/localize\/(init\/runtime|internal\/(runtime|id-|fnv|deferred|locale-))/,
  core: /node_modules\/(lit|@lit|lit-html|lit-element)\//,
};

/**
 * Shared chunks, from the ground up: one imports none of those below it in this list, and no chunk of an element. The longest folder that
 * holds a module gives its chunk; modules that no first view needs go to the chunk named by `onDemand`.
 */
export const SHARED = {
  core: {
    folders: [
      'elements/core',
      'elements/i18n',
      'elements/styles',
      'domain/words/current-language',
      'domain/words/local-day',
      'domain/places/territories-with',
      'feed/loading',
      'feed/validation',
      'feed/contract/manifest',
      'feed/*',
    ],
    onDemand: 'diagnostics',
  },
  // What reads records, and what each view says them with.
  content: {
    folders: [
      'domain/jobs',
      'domain/words',
      'elements/icons/icon',
      'elements/sources/example-mark',
      'elements/ui/host-link',
      'elements/ui/yield-to-main',
      'feed/records',
      'feed/links',
      'feed/details',
      'feed/jobs',
      'feed/lookup',
      'feed/rest',
      'feed/sharded',
      'feed/contract',
      'search/geo',
    ],
    onDemand: 'sections',
  },
  figures: { folders: ['feed/contract/figure', 'feed/measures'] },
  'job-figures': {
    folders: [
      'domain/jobs/job-figures',
      'domain/tension',
      'elements/jobs',
      'elements/ui/territory-choice',
      'feed/figures',
      // Every chunk with a button that saves already imports this one: alone, the store would cost them a wave of requests.
      'elements/saved/saved-store',
      'elements/saved/saved-change-event',
    ],
    onDemand: 'sections',
  },
  'search-page': {
    folders: [
      'domain/places',
      'domain/words/csv-writer',
      'elements/export/download',
      'elements/search-page',
      'elements/ui',
      'elements/address',
      'elements/sources',
      'elements/icons',
      'domain/directory/where-of',
      'domain/directory/where-within',
      'search/facets',
      'search/*',
    ],
    onDemand: 'search-tools',
  },
  trainings: {
    folders: ['domain/trainings', 'elements/trainings', 'feed/contract/offer'],
    onDemand: 'training-card-lazy',
  },
  'training-list': {
    folders: [
      'elements/trainings/card-list',
      'elements/trainings/card.styles',
      'elements/trainings/training-summary',
      'elements/trainings/outcome-summary',
      'elements/trainings/outcome-views',
      'elements/trainings/success-views',
    ],
  },
  // The button that saves a record.
  saved: { folders: ['elements/saved'] },
  // What the elements of the directory list: people, places, events, offers.
  directory: {
    folders: ['domain/agenda', 'domain/directory', 'elements/directory', 'feed/directory', 'feed/contract/directory'],
    onDemand: 'directory-tools',
  },
  // Lists around a place, whose records name jobs or sectors.
  'directory-lists': {
    folders: [
      'domain/directory/fair-order',
      'domain/directory/load-jobs',
      'domain/directory/named-jobs',
      'elements/directory/job-list-page',
      'elements/directory/list-page',
      'elements/directory/place-list-page',
      'elements/directory/record.styles',
      'elements/directory/sector-choice',
      'elements/directory/whom-to-ask',
    ],
  },
  // What several elements show below their first view.
  sections: {
    folders: [
      'domain/directory/disability-helpers',
      'elements/charts/bars',
      'elements/charts/scene',
      'elements/charts/scene-view',
      'elements/charts/step-columns',
      'elements/directory/helpers-list',
      'elements/export/share-control',
      'elements/export/share-link',
      'elements/ui/territory-select',
      'elements/reading/easy-line',
      'elements/reading/easy-sheet',
      'elements/reading/easy.styles',
      'elements/reading/read-aloud-button',
    ],
  },
  'search-tools': {
    folders: [
      'elements/training-finder/query/job-criterion',
      'search/areas',
      'search/similar-jobs',
      'search/text/edit-distance',
      'search/text/fold',
      'search/text/phonetic-key',
    ],
  },
  'search-text': {
    folders: [
      'search/text',
      'search/query',
      'search/lexicon',
      'search/job-names',
      'domain/jobs/is-own-name',
      'elements/training-finder/search/text-search.lazy',
      'elements/job-explorer/job-names.lazy',
    ],
  },
  'search-places': {
    folders: ['search/places', 'domain/directory/towns', 'elements/training-finder/search/town-index.lazy'],
  },
  reading: { folders: ['elements/reading'] },
  map: { folders: ['elements/map', 'feed/outlines'] },
  files: {
    folders: ['elements/export', 'domain/agenda/ics-writer', 'domain/agenda/session-uid'],
  },
  'export-workbook': { folders: ['elements/export/workbook.lazy'] },
  localized: {
    folders: ['elements/i18n/localized.lazy', 'elements/i18n/localized.styles', 'elements/i18n/french-note'],
  },
  diagnostics: {
    folders: [
      'elements/sources/report-error.lazy',
      'elements/sources/stale-data-note.lazy',
      'domain/words/nearest-name',
    ],
  },
};

/**
 * What the chunks of an element hold beside its folder: other folders, the modules of its first view that it asks for with `import()`, and,
 * where what comes on demand is more than one chunk, the folders of each.
 */
const VIEWS = {
  'training-finder': {
    folders: ['search/trainings', 'search/distant', 'feed/answers'],
    onDemand: {
      'training-finder-lazy': ['search/distant', 'feed/answers'],
      'training-finder-tools': [
        'elements/training-finder/tools',
        'elements/training-finder/map',
        'elements/training-finder/page/training-overlay.lazy',
      ],
    },
  },
  'training-card': {
    folders: [
      'domain/jobs/training-routes',
      'domain/jobs/trainings-to',
      'elements/trainings/detail',
      'elements/job-card/trainings',
      'feed/trainings',
    ],
    first: ['summary-view.lazy'],
  },
  'job-explorer': {
    folders: ['search/jobs', 'domain/jobs/explorer-query', 'domain/jobs/facet-labels'],
    first: ['page/explorer-controller.lazy', 'page/explorer-data.lazy'],
  },
  'job-card': { first: ['job-view.lazy'] },
  'tension-indicator': { first: ['level-view.lazy', 'no-tension.lazy'] },
  'mixed-jobs-prompt': { first: ['open-question.lazy', 'no-question.lazy'] },
  'indicator-board': {
    folders: ['domain/measures', 'elements/charts'],
    first: ['board/board-view.lazy'],
    onDemand: {
      'indicator-board-lazy': [
        'elements/indicator-board/board/dossier-view.lazy',
        'elements/indicator-board/board/dossier.styles',
        'domain/measures/job-plans',
      ],
      'indicator-board-sections': [
        'domain/measures',
        'elements/charts/lines',
        'elements/charts/missing-patterns',
        'elements/charts/path-of',
        'elements/charts/plot',
        'elements/charts/plot-view',
        'elements/charts/plot.styles',
        'elements/charts/points',
        'elements/charts/scale',
        'elements/charts/signs',
        'elements/charts/strip',
        'elements/indicator-board/board',
        'elements/indicator-board/figure/amount-view',
        'elements/indicator-board/figure/chart-view',
        'elements/indicator-board/figure/figure.styles',
        'elements/indicator-board/figure/missing-glyph',
        'elements/indicator-board/figure/series',
        'elements/indicator-board/figure/stages',
        'elements/indicator-board/figure/value-view',
      ],
    },
  },
  'resource-finder': { first: ['finder-page.lazy'], onDemand: { 'directory-tools': ['elements/resource-finder'] } },
  'directory-contacts': {
    folders: ['domain/directory/contacts'],
    first: ['contacts-page.lazy'],
    onDemand: { 'directory-tools': ['elements/directory-contacts'] },
  },
  'directory-coverage': {
    folders: ['domain/coverage'],
    first: ['coverage-page.lazy'],
    onDemand: { 'directory-tools': ['elements/directory-coverage'] },
  },
  'event-agenda': {
    folders: ['domain/agenda/agenda', 'domain/agenda/agenda-labels'],
    first: ['agenda-page.lazy'],
    onDemand: { 'directory-tools': ['elements/event-agenda'] },
  },
  'placement-finder': {
    folders: ['domain/directory/companies', 'domain/directory/people', 'domain/directory/placements'],
    first: ['placements-page.lazy', 'companies-page.lazy', 'people-page.lazy'],
    onDemand: { 'directory-tools': ['elements/placement-finder'] },
  },
  'project-list': {
    folders: ['domain/directory/innovations', 'domain/directory/innovation-labels'],
    first: ['innovations-page.lazy'],
    onDemand: { 'directory-tools': ['elements/project-list'] },
  },
  'commitment-tracker': {
    folders: ['domain/commitments', 'feed/commitments', 'feed/contract/commitment'],
    first: ['tracker-controller.lazy'],
  },
};

/** Every element of the registry. */
export const ELEMENTS = Object.fromEntries(elements.map(({ tag }) => [tag, VIEWS[tag] ?? {}]));
