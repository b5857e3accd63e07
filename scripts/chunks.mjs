// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Which chunk of the CDN bundle holds a module. The bundle follows the folders: a folder is a chunk.

/**
 * Folders that a page always needs together share a chunk: one request, and text compresses better in one piece.
 * Folders of an element are listed under the name of the element when one of them never comes without the other.
 */
const TOGETHER = {
  core: ['elements/core', 'elements/events', 'elements/i18n', 'elements/styles'],
  content: ['elements/i18n/formats', 'elements/icons', 'elements/sources', 'elements/links'],
  figures: ['elements/jobs', 'elements/jobs/tension', 'elements/controls/territory', 'elements/reading'],
  'training-finder': ['elements/training-finder', 'elements/training-finder/query'],
  'training-finder-page': [
    'elements/training-finder/page',
    'elements/training-finder/search',
    'elements/training-finder/filters',
    'elements/training-finder/results',
    'elements/training-finder/tools',
  ],
  'search-page': ['elements/search-page', 'elements/controls', 'elements/interaction'],
};

/** TEMPORARY: feed and search by module. */
const feedNames = {
  core: ['collection', 'collections', 'conform', 'feed', 'feed-error', 'fetch-json', 'find-job', 'manifest-contract', 'once', 'own', 'read-manifest', 'scalar', 'shape'],
  content: ['safe-url', 'columns', 'contract-jobs', 'decode', 'empty-details', 'numbers', 'packed', 'read-records', 'with-parents'],
  details: ['details', 'details-of', 'detail-fields'],
  figures: ['local-figures'],
  large: ['large', 'joined', 'lookup-job', 'read-shards'],
  'tension-indicator-level': ['find-one-job'],
  trainings: ['contract-offer'],
};
const searchNames = {
  trainings: ['distance'],
  'search-page': ['latest', 'lazy'],
  'training-finder-page': ['catalogue-index', 'department', 'facet-names', 'filter-plan', 'lazy-training-source', 'read-text', 'scan', 'session-table', 'to-collection', 'training-records', 'training-table'],
  'job-explorer-page': ['job-filter'],
};

/** Lit, and the parts of it that only some pages need. */
const LIBRARIES = [
  [/@lit\/context\/lib\/(context-root|context-request-event|create-context)/, 'autoloader'],
  [/@lit\/context\/lib\/(controllers\/context-provider|value-notifier)/, 'elements-orientation-feed'],
  // Lit's translator stays out of a page in French.
  [/@lit\/localize\/(init\/runtime|internal\/(runtime|id-|fnv|deferred|locale-))/, 'i18n-localized'],
  [/node_modules\/(lit|@lit|lit-html|lit-element)\//, 'core'],
];

const OURS = /packages\/([\w-]+)\/(?:dist|src)\/(?:(.*)\/)?([\w.-]+)\.[jt]s$/;

/**
 * Name of the chunk that holds a module; nothing for a module that no rule places.
 *
 * A module of a folder named `lazy` is asked for alone, on a gesture or a need: it is a chunk of its own. `define/x` stands
 * with the element that it registers.
 */
export function chunkOf(id) {
  const library = LIBRARIES.find(([pattern]) => pattern.test(id));
  if (library) return library[1];
  const [, name, folder = '', module] = OURS.exec(id) ?? [];
  if (name === 'feed' || name === 'search') {
    const names = name === 'feed' ? feedNames : searchNames;
    return Object.keys(names).find(chunk => names[chunk].includes(module));
  }
  if (!name) return undefined;
  if (!folder) return module;
  if (folder === 'core' && module === 'context-root') return 'autoloader';
  if (folder === 'define') return module;
  if (folder === 'locales' || /(^|\/)lazy$/.test(folder)) return module;
  const room = `${name}/${folder}`;
  return Object.keys(TOGETHER).find(chunk => TOGETHER[chunk].includes(room)) ?? folder.replaceAll('/', '-');
}
