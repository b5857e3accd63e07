// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Table of the chunks of the CDN bundle, declared by element: see chunks.mjs for the choice of the chunk of a module.
import { elements } from '../../packages/elements/registry.mjs';

/** Chunks of libraries, by pattern of their path. */
export const LIBRARIES = {
  'export-workbook': /node_modules\/(write-excel-file|fflate)\//,
  'search-tools': /node_modules\/uqr\//,
  // Lit's translator is not loaded by a page in French.
  localized: /@lit\/localize\/(init\/runtime|internal\/(runtime|id-|fnv|deferred|locale-))/,
  figures: /@lit\/context\/lib\/(controllers\/context-provider|value-notifier)/,
  core: /node_modules\/(lit|@lit|lit-html|lit-element)\//,
};

/**
 * Shared chunks, from the foundation up: a chunk imports none of those listed after it, and no chunk of an element. The
 * longest folder that contains a module determines its chunk, which `chunk` may rename; modules that no first view
 * needs go to the chunk named by `onDemand`, except those of `always`.
 */
export const SHARED = {
  core: {
    folders: [
      'elements/core',
      'elements/element',
      'elements/codes/code-outcome',
      'elements/i18n',
      'elements/styles',
      'domain/words/current-language',
      'domain/words/local-day',
      'domain/places/territories-with',
      'feed/loading',
      'feed/validation',
      'feed/contract/manifest-contract',
      'feed/*',
    ],
    onDemand: 'occasional',
  },
  // Readers of records and words of the views: they are in the file of the core, since every element needs both.
  content: {
    chunk: 'core',
    folders: [
      'domain/jobs',
      'domain/words',
      'domain/places/of-place',
      'domain/places/of-territory',
      'domain/places/with-article',
      'elements/icons/icon',
      'elements/icons/common-icons',
      'elements/icons/training-icons',
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
  // Readers of the figures of a feed, and the element that provides a feed to others: a separate file would cost a
  // request.
  figures: {
    folders: ['feed/contract/figure-contract', 'feed/measures', 'feed/loading/open-figures'],
  },
  'job-figures': {
    folders: [
      'domain/jobs/difficult-hires',
      'domain/jobs/hires-map',
      'domain/jobs/hires-ranking',
      'domain/jobs/hires-years',
      'domain/jobs/job-figures',
      'domain/jobs/newest-hires',
      'domain/jobs/plans-change',
      'domain/jobs/recruitment-labels',
      'domain/tension',
      'elements/jobs',
      'elements/ui/territory-choice',
      'feed/figures',
    ],
    onDemand: 'sections',
  },
  'search-page': {
    folders: [
      'domain/jobs/job-levels',
      'domain/jobs/testimonies',
      'domain/words/transition-labels',
      'elements/search-page',
      'elements/ui',
      'elements/address',
      'elements/sources',
      'elements/icons',
      'search/facets',
      'search/*',
    ],
    onDemand: 'search-tools',
  },
  trainings: {
    folders: ['domain/trainings', 'elements/trainings', 'feed/contract/offer-contract', 'feed/trainings/demand'],
    onDemand: 'training-card-lazy',
  },
  'training-list': {
    folders: [
      'elements/trainings/card-list',
      'elements/trainings/card.styles',
      'elements/trainings/training-summary',
      'elements/trainings/outcome-summary',
      'elements/trainings/outcome-views',
      'elements/trainings/dot-chart-labels',
      'domain/trainings/dot-count',
      'domain/trainings/outcome-row',
    ],
  },
  // Button that saves a record.
  saved: { folders: ['elements/saved'] },
  // Content listed by the elements of the directory: people, places, events, offers. A large directory is read around a
  // place.
  directory: {
    folders: [
      'domain/agenda',
      'domain/directory',
      'domain/places',
      'elements/directory',
      'feed/directory',
      'feed/contract/directory-contract',
    ],
    // Every element of the directory requests these modules itself, when the directory is large.
    always: ['elements/directory/directory-parts.lazy', 'domain/directory/keys-around'],
    onDemand: 'directory-tools',
  },
  // Parts that several elements show below their first view.
  sections: {
    folders: [
      'feed/contract/other-contract',
      'domain/directory/disability-helpers',
      'domain/directory/trainers',
      'elements/charts/bars',
      'elements/charts/scene',
      'elements/charts/scene-view',
      'elements/charts/step-columns',
      'elements/core/exported-parts',
      'elements/directory/helpers-list',
      'elements/export/share-control',
      'elements/export/share-link',
      'elements/ui/territory-select',
      'elements/reading/easy-line',
      'elements/reading/easy-sheet',
      'elements/reading/easy.styles',
      'elements/reading/read-aloud-button',
      'elements/job-card/shared/link.styles',
    ],
  },
  // Tools of the results of a search: its address, its filters, and its export files.
  'search-tools': {
    folders: [
      'elements/export',
      'domain/words/csv-writer',
      'domain/words/printable-text',
      'domain/agenda/ics-writer',
      'domain/agenda/session-uid',
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
      'search/intents',
      'search/job-names',
      'domain/jobs/is-own-name',
      'elements/training-finder/search/text-search.lazy',
      'elements/job-explorer/shared/job-names.lazy',
    ],
  },
  'search-places': {
    folders: [
      'search/places',
      'domain/directory/towns',
      'domain/places/communes-with-places',
      'domain/places/place-of',
      'elements/training-finder/search/town-index.lazy',
    ],
  },
  map: { folders: ['elements/map', 'feed/outlines'] },
  'export-workbook': { folders: ['elements/export/workbook.lazy'] },
  localized: {
    folders: ['elements/i18n/localized.lazy', 'elements/i18n/localized.styles', 'elements/i18n/french-note'],
  },
  // Code that few pages need: pages with errors, with an old feed, with records given by codes of other systems, read
  // aloud or shown with the settings of the visitor.
  occasional: {
    folders: [
      'elements/codes',
      'elements/reading',
      'domain/codes',
      'elements/sources/report-error.lazy',
      'elements/sources/stale-data-note.lazy',
      'domain/words/nearest-name',
    ],
  },
};

/** Chunk declarations of each element. */
export const ELEMENTS = Object.fromEntries(elements.map(({ tag, chunks = {} }) => [tag, chunks]));
