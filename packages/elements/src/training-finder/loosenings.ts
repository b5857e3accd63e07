// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { activeFilters, withoutFilters } from './search-state.js';
import type { ActiveFilter, FinderQuery } from './search-state.js';

/** What could be taken away to find more: each filter, all of them, the text. */
export function loosenings(query: FinderQuery): ActiveFilter[] {
  const filters = activeFilters(query);
  const all: ActiveFilter[] = filters.length > 1 ? [{ kind: 'all', without: withoutFilters(query) }] : [];
  const text: ActiveFilter[] = query.text.trim() ? [{ kind: 'text', without: { ...query, text: '' } }] : [];
  const job: ActiveFilter[] = query.job ? [{ kind: 'job', without: { ...query, job: undefined } }] : [];
  return [...filters, ...all, ...text, ...job];
}
