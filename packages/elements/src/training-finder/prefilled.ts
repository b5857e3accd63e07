// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What a page asks beforehand, in a chunk of its own: fetched when it asks something. */
export { UrlSync } from './url-sync.js';
export { findWhere } from './find-where.js';
export { prefilledPlaces, readPrefill } from './prefill.js';
