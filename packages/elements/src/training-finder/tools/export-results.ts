// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { activeFilters, toRequest } from '../query/finder-query.js';
import { aroundLabel } from '../results/around-label.js';
import { filterName } from '../results/filter-chip-labels.js';
import type { ToolContext } from '../results/tool-context.js';
import { collectResults, withDetails } from './collect-results.js';
import type { Progress } from './collect-results.js';
import type { TrainingExport } from './training-export.js';

/** Search in words: typed text or job, then each filter, and the part of the results that is exported when it is not all. */
export function queryLabel({ query, data, results }: Pick<ToolContext, 'query' | 'data' | 'results'>): string {
  const filters = activeFilters(query).map(filter =>
    filter.kind === 'where' ? aroundLabel(query) : filterName(filter, query, data.today, data.territories),
  );
  const extent = data.distant?.extent(results.total);
  return [query.text.trim() || query.job?.name, ...filters, extent].filter(Boolean).join(', ');
}

/** Reads the whole list of results, all pages, with the long fields that a file needs. */
export async function exportResults(
  finder: ToolContext,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<TrainingExport> {
  const { data, query } = finder;
  const { feed, sources, territories, outcomes } = data;
  const records = await collectResults(data, toRequest(query, data.today), signal, onProgress);
  const results = await withDetails(feed, records, signal);
  const keys = results.flatMap(({ training }) => [
    training.id,
    ...training.certifications.map(({ kind, code }) => `${kind} ${code}`),
  ]);
  return {
    results,
    feed: feed.info,
    sources,
    territories,
    outcomes: [...new Set(keys)].flatMap(key => outcomes.get(key) ?? []),
    now: new Date().toISOString(),
    queryText: queryLabel(finder),
    near: query.where,
  };
}
