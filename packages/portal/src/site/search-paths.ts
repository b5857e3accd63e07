// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The page of the search, from the root of the site. */
export const SEARCH_PAGE = '/chercher/';
/** The index that the search reads. */
export const SEARCH_INDEX = '/assets/chercher.json';
/** Its second part: places and those who help, who are many. */
export const SEARCH_PLACES = '/assets/chercher-lieux.json';
/** What its page says of each result. */
export const SEARCH_DETAILS = '/assets/chercher-details.json';
