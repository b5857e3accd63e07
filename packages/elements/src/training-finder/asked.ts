// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What is drawn once something is asked, in a chunk of its own: the whole catalogue needs none of it. */
export { narrowedView, radiusView, wider } from './asked-views.js';
export { monthsView } from './asked-months.js';
export { around } from './asked-words.js';
export { askedStyles } from './asked.styles.js';
export { chipStyles } from '../shared/chips.styles.js';
export { moreToFind } from './loosenings.js';
export { noResultView } from './no-result.js';
export { pastAfter } from './past-queries.js';
