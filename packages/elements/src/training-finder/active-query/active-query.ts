// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What is drawn once something is asked, in a chunk of its own: the whole catalogue needs none of it. */
export { narrowedView, radiusView, wider } from './query-summary.js';
export { monthsView } from './month-range-filter.js';
export { aroundLabel } from './filter-chip-labels.js';
export { askedStyles } from './active-query.styles.js';
export { chipStyles } from '../../search-page/active-filters/chips.styles.js';
export { moreToFind } from './query-relaxations.js';
export { noResultView } from './no-result.js';
export { historyAfter } from './query-history.js';
