// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import { activeQueryStyles } from '../query/active-query.styles.js';
import { chipStyles } from '../../search-page/chips.styles.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import { noResult } from './no-result.js';
import { narrowedView } from './query-summary.js';
import type { FinderQueryViews } from './results-props.js';
import { wider } from './wider-search.js';

/**
 * Views of a query that is not empty.
 * @param host - receives the styles of these views.
 */
export function activeQueryViews(host: LitElement): FinderQueryViews {
  adoptElementStyles(host, [chipStyles, activeQueryStyles]);
  return {
    above: narrowedView,
    below: wider,
    empty: noResult,
  };
}
