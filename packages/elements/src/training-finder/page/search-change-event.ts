// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { FinderQuery } from '../query/finder-query.js';

/** Event sent when the results of a search are displayed. */
export class SearchChangeEvent extends Event {
  /** Search of the visitor. */
  readonly query: FinderQuery;
  /** Number of matching trainings. */
  readonly total: number;

  constructor(query: FinderQuery, total: number) {
    super('search-change', { bubbles: true, composed: true });
    this.query = query;
    this.total = total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'search-change': SearchChangeEvent;
  }
}
