// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Which chunk of the CDN bundle holds a module: an element is a chunk, and what it fetches on demand (`*.lazy.ts`) another.

/** Chunks that several elements share, with the folders that they hold. */
export const sharedChunks = {
  core: ['elements/core', 'elements/i18n', 'elements/styles', 'feed', 'feed/loading', 'feed/validation'],
  content: ['elements/icons', 'elements/sources', 'elements/jobs', 'elements/ui', 'elements/search-page'],
};

/** Lit, and the parts of it that only some pages need. */
const LIBRARIES = [
  [/@lit\/context\/lib\/(controllers\/context-provider|value-notifier)/, 'orientation-feed'],
  // Lit's translator stays out of a page in French.
  [/@lit\/localize\/(init\/runtime|internal\/(runtime|id-|fnv|deferred|locale-))/, 'localized.lazy'],
  // Workbooks alone need it.
  [/node_modules\/(write-excel-file|fflate)\//, 'workbook.lazy'],
  // Codes on paper.
  [/node_modules\/uqr\//, 'qr-code'],
  [/node_modules\/(lit|@lit|lit-html|lit-element)\//, 'core'],
];

const OURS = /packages\/(feed|search|domain|elements)\/(?:dist|src)\/(?:(.*)\/)?([\w.-]+)\.[jt]s$/;

/** Name of the chunk that holds a module; nothing for a module that no rule places. */
export function chunkOf(id) {
  const library = LIBRARIES.find(([pattern]) => pattern.test(id));
  if (library) return library[1];
  const [, name, folder = '', module] = OURS.exec(id) ?? [];
  if (!name) return undefined;
  if (name === 'elements' && !folder) return module === 'loaders' ? 'autoloader' : module;
  if (/^(define|locales)$/.test(folder) || module.endsWith('.lazy') || module === 'qr-code') return module;
  const path = folder ? `${name}/${folder}` : name;
  const shared = Object.keys(sharedChunks).find(chunk => sharedChunks[chunk].includes(path));
  return shared ?? path.replace('elements/', '').replaceAll('/', '-');
}
