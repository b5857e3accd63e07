// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The CDN bundle: one entry, the autoloader, and chunks it asks for when a tag is on the page.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { copyFor } from './scripts/copy-modules.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { shortNames } from './scripts/short-names.mjs';
import { publishAssets, writeManifest } from './scripts/cdn-manifest.mjs';
import { thirdPartyNotices } from './scripts/third-party-notices.mjs';

/** What each element needs as soon as it is on a page: Lit, the feed's loader, the trunk and its events. */
const trunk = [
  'context-root',
  'define',
  'feed-context',
  'feed-loader',
  'heading',
  'icon',
  'language',
  'late-styles',
  'orientation-element',
  'select-events',
  'sheet.styles',
  'territory-change-event',
  'tokens.styles',
];
const loader = [
  'collection',
  'feed',
  'feed-error',
  'fetch-json',
  'manifest-contract',
  'own-property',
  'read-manifest',
  'resolve-job',
  'scalar-rules',
  'shape',
  'shared-request',
  'validate-shape',
];

/** What comes with something to show: the reader of records, and what several elements share. */
const shared = {
  content: [
    'format',
    'in-language',
    'icons',
    'source-note',
    'host-link',
    'safe-url',
    'decode-records',
    'empty-details',
    'job-contract',
    'packed-numbers',
    'read-column',
    'read-records',
    'with-parents',
  ],
  details: ['detail-fields', 'fetch-details', 'shard-of', 'with-details'],
  figures: [
    'local-figures',
    'job-figures',
    'plans-words',
    'tension-badge',
    'tension-cord',
    'tension-words',
    'tension.styles',
    'territory-choice',
    'listen',
  ],
  // Rarely asked for: nothing else may come to depend on it.
  age: ['age-note'],
  error: ['error-panel', 'state-icons'],
  // What only the feed of a whole region needs.
  sharded: ['concat-collections', 'lookup-job', 'read-shards'],
  shares: ['share-discs', 'share-discs.styles'],
  // A view, and the modules that what comes after it shares with it.
  job: ['job-sheet', 'job-icons', 'job-link', 'job-data', 'job-sections', 'job-card.styles', 'job-words'],
  pictograms: ['pictograms'],
  // Tension of every job: asked for by the explorer, and by the jobs one rarely thinks of.
  levels: ['job-levels'],
  // Small, and asked for alone: merged with another small one, it would come with it.
  occupation: ['occupation'],
  links: ['job-name-link'],
  tension: ['find-job', 'tension-view', 'tension-factors', 'tension-detail', 'tension-detail.styles'],
  question: ['question-view', 'guess-words', 'mixed-jobs-prompt.styles'],
  // One training in a list: together, they compress better than apart.
  trainings: [
    'search-icons',
    'latest-task',
    'lazy',
    'offer-contract',
    'dates',
    'training-format',
    'session-dates',
    'card.styles',
    'distance',
    'outcome-choice',
    'outcome-views',
    'place-name',
    'public-funders',
    'session-words',
    'training-summary',
    'training-view',
  ],
  sessions: [
    'near',
    'session-detail-words',
    'certification-words',
    'load-training',
    'local-view',
    'sessions-of',
    'place-views',
    'places.styles',
  ],
  finder: [
    'results-icons',
    'search-page.styles',
    'transition-words',
    'card-views',
    'catalogue-index',
    'combobox',
    'controls.styles',
    'department',
    'facet-names',
    'filter-plan',
    'filter-words',
    'filters',
    'finder-page',
    'finder-page.styles',
    'found',
    'lazy-training-source',
    'parsed-query',
    'results',
    'results-tools',
    'facet-scan',
    'search-bar',
    'search-change-event',
    'searcher',
    'session-table',
    'to-collection',
    'training-records',
    'training-table',
  ],
  asked: [
    'asked',
    'asked-months',
    'asked-views',
    'asked-words',
    'asked.styles',
    'chips',
    'chips.styles',
    'loosenings',
    'no-result',
    'outcome-order',
    'past-queries',
    'wanted-job',
  ],
  // The page of the explorer, and what the names it waits for share with it.
  explorer: [
    'explorer-page',
    'explorer-page.styles',
    'explorer-query',
    'explorer-words',
    'filter-panel',
    'filters',
    'job-filter',
    'name-search',
    'names',
    'profiled-rows',
    'profiles',
    'results',
    'search-sheet',
    'wish-ways',
  ],
  suggestions: ['combobox-keys', 'place-search', 'suggestions', 'suggestions.styles'],
  localized: ['localized', 'localized.styles'],
};

/** Chunks of modules whose names other folders use too. Looked for below `packages`: a copy of the project may stand in a folder named « search ». */
const ownFolders = {
  explorer: /\/(job-explorer|search)\//,
  finder: /\/(search|training-finder|shared)\//,
  asked: /\/(training-finder|shared)\//,
};

function chunkOf(id) {
  if (id.endsWith('?copy')) return 'explorer';
  if (/autoloader|context-root|context-request-event|create-context/.test(id)) return 'autoload';
  if (/context-provider|value-notifier/.test(id)) return 'provider';
  // Lit's translator stays out of a page in French.
  if (/@lit\/localize\/(init\/runtime|internal\/(runtime|id-|fnv|deferred|locale-))/.test(id)) return 'localized';
  if (/node_modules\/(lit|@lit)/.test(id)) return 'core';
  const [, folder, name] = /packages\/(feed|search|elements)\/dist\/(?:\w[\w-]*\/)?([\w.-]+)\.js$/.exec(id) ?? [];
  if ((folder === 'feed' ? loader : trunk).includes(name)) return 'core';
  return Object.keys(shared).find(
    chunk =>
      shared[chunk].includes(name) &&
      (!ownFolders[chunk] || ownFolders[chunk].test(id.slice(id.lastIndexOf('/packages/')))),
  );
}

export default {
  // check-theme is asked for by a webmaster, never by a page; frame, by frame.html alone.
  input: {
    'orientation-widgets': 'packages/elements/dist/autoloader.js',
    'check-theme': 'packages/elements/dist/themes/check-theme.js',
    frame: 'packages/elements/dist/frame.js',
  },
  // Of Lit's translator, only what is asked for.
  treeshake: { moduleSideEffects: id => !id.includes('@lit/localize') },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    freeze: false,
    generatedCode: { arrowFunctions: true, constBindings: true },
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash:7].js',
    hashCharacters: 'hex',
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    // A few hundred bytes each cost a request and compress badly alone.
    experimentalMinChunkSize: 1500,
    banner: ({ isEntry }) => (isEntry ? '/*! orientation-widgets, MIT licence */' : ''),
  },
  plugins: [
    copyFor('job-explorer', [
      'chips.styles',
      'combobox',
      'combobox-keys',
      'controls.styles',
      'search-page.styles',
      'transition-words',
      'search-icons',
      '@orientation-widgets/search',
      'latest-task',
      'lazy',
    ]),
    nodeResolve({ browser: true }),
    minifyTemplates(),
    shortNames(),
    terser({
      ecma: 2020,
      module: true,
      compress: { passes: 3, inline: 1, keep_fargs: false, hoist_props: false },
      format: { comments: /^!/ },
    }),
    publishAssets(),
    thirdPartyNotices(),
    writeManifest(),
  ],
};
