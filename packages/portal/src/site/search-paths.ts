// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Path of the search page, from the root of the site. */
export const SEARCH_PAGE = '/chercher/';
/** Path of the page of an address that does not exist: its search field is in its content. */
export const NOT_FOUND = '/404.html';
/** Path of the first part of the search index. */
export const SEARCH_INDEX = '/assets/chercher.json';
/** Path of the second part: places and structures, which are numerous. */
export const SEARCH_PLACES = '/assets/chercher-lieux.json';
/** Path of the details that the search page shows for each result. */
export const SEARCH_DETAILS = '/assets/chercher-details.json';
