// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Which chunk of the CDN bundle holds a module. The bundle follows the folders: a folder is a chunk.

/**
 * Folders that a page always needs together share a chunk: one request, and text compresses better in one piece.
 * Folders of an element are listed under the name of the element when one of them never comes without the other.
 */
export const TOGETHER = {
  core: [
    'elements/core',
    'elements/core/early',
    'elements/events',
    'elements/i18n',
    'elements/styles',
    'feed',
    'feed/loading',
    'feed/validation',
    'feed/contract/manifest',
  ],
  content: [
    'elements/i18n/formats',
    'elements/icons',
    'elements/sources/example',
    'elements/scheduling',
    'feed/records',
    'feed/contract',
  ],
  // What leads elsewhere: several elements begin without a link.
  links: ['elements/links', 'feed/links'],
  // What stands at the foot of a view, and the signs beside its facts: below the beginning of most.
  sources: ['elements/sources', 'elements/icons/common'],
  'feed-jobs': ['feed/contract/job', 'feed/jobs'],
  figures: ['elements/jobs', 'elements/controls/territory', 'feed/figures', 'feed/lookup'],
  'jobs-plans': ['elements/jobs/plans', 'elements/jobs/said'],
  trainings: ['elements/trainings', 'elements/icons/trainings', 'feed/contract/offer', 'search/geo'],
  // Where the visitor is only matters to the places of a training.
  'training-card-summary': ['elements/training-card/summary', 'elements/training-card/ways'],
  'trainings-sessions': ['elements/trainings/sessions', 'elements/trainings/near'],
  'search-page': ['elements/search-page', 'elements/controls', 'elements/icons/search', 'search'],
  facets: ['elements/facets', 'elements/controls/checks'],
  'training-finder': [
    'elements/training-finder',
    // The cards of a list: a detail and a comparison have styles of their own.
    'elements/trainings/cards',
    'elements/training-finder/query',
    'elements/training-finder/page',
    'elements/training-finder/search',
    'elements/training-finder/results',
    'elements/training-finder/tools',
    'search/trainings',
  ],
  // What asks a search gateway: downloaded with `search-url` alone.
  'search-distant': ['search/distant', 'feed/answers'],
  'mixed-jobs-prompt-guess': ['elements/mixed-jobs-prompt/guess', 'elements/mixed-jobs-prompt/steps'],
  // The figures of a feed are read by their element alone.
  'indicator-board': ['elements/indicator-board', 'feed/measures', 'feed/contract/figure'],
  // What is said of a figure beside others: a value alone does without.
  'measures-compared': ['elements/measures/compared', 'elements/measures/kinds'],
  // What each figure is read with, alone or in a board.
  'indicator-board-model': ['elements/indicator-board/model', 'elements/measures'],
  // A chart never comes without the words of what it shows, and is drawn one part after the other.
  'indicator-board-chart': [
    'elements/indicator-board/chart',
    'elements/indicator-board/stages',
    'elements/indicator-board/words',
    'elements/measures/series',
    'elements/charts/plot',
  ],
  'indicator-board-board': ['elements/indicator-board/board', 'elements/measures/essentials'],
  'indicator-board-themes': ['elements/indicator-board/themes', 'elements/indicator-board/controls'],
  'indicator-board-proof': ['elements/indicator-board/proof', 'elements/indicator-board/table'],
  'indicator-board-detail': ['elements/indicator-board/detail', 'elements/charts/bars'],
  'indicator-board-files': ['elements/indicator-board/files', 'elements/charts/files'],
  'commitment-tracker-page': ['elements/commitment-tracker/page', 'feed/commitments', 'feed/contract/commitment'],
  'job-explorer-page': ['elements/job-explorer/page', 'search/facets', 'search/jobs'],
  'resource-finder-page': [
    'elements/resource-finder/page',
    'elements/resource-finder/search',
    'feed/contract/directory',
  ],
  map: ['elements/map', 'feed/outlines'],
  'job-explorer-opened': ['elements/job-explorer/opened', 'search/similar-jobs'],
};

/** Lit, and the parts of it that only some pages need. */
const LIBRARIES = [
  [/@lit\/context\/lib\/(controllers\/context-provider|value-notifier)/, 'elements-orientation-feed'],
  // Lit's translator stays out of a page in French.
  [/@lit\/localize\/(init\/runtime|internal\/(runtime|id-|fnv|deferred|locale-))/, 'i18n-localized'],
  // Workbooks alone need it.
  [/node_modules\/(write-excel-file|fflate)\//, 'export-workbook'],
  // Codes on paper.
  [/node_modules\/uqr\//, 'share-qr'],
  [/node_modules\/(lit|@lit|lit-html|lit-element)\//, 'core'],
];

const OURS = /packages\/(feed|search|elements)\/(?:dist|src)\/(?:(.*)\/)?([\w.-]+)\.[jt]s$/;

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
  if (!name) return undefined;
  // The entries of the bundle, each alone; the loaders are a part of the autoloader.
  if (name === 'elements' && !folder) return module === 'loaders' ? 'autoloader' : module;
  if (/^(define|locales)$|(^|\/)lazy$/.test(folder)) return module;
  const room = folder ? `${name}/${folder}` : name;
  const shared = Object.keys(TOGETHER).find(chunk => TOGETHER[chunk].includes(room));
  return shared ?? (name === 'elements' ? folder : room).replaceAll('/', '-');
}
