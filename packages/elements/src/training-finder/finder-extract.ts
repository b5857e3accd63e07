// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { activeFilters, toRequest } from './search-state.js';
import { around, filterName } from './asked-words.js';
import type { ToolContext } from './tool-context.js';
import { collectResults, withDetails } from '../training-export/collect-results.js';
import type { Progress } from '../training-export/collect-results.js';
import type { Extract } from '../training-export/extract.js';

/** What is searched, in words: what was typed or the job, then each filter. */
export function askedWords({ query, data }: Pick<ToolContext, 'query' | 'data'>): string {
  const filters = activeFilters(query).map(filter =>
    filter.kind === 'where' ? around(query) : filterName(filter, query, data.today, data.territories),
  );
  return [query.text.trim() || query.job?.name, ...filters].filter(Boolean).join(', ');
}

/** Reads the whole list of results, all pages, with the long fields that go in a file. */
export async function extractResults(
  finder: ToolContext,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Extract> {
  const { data, query } = finder;
  const { feed, sources, territories, outcomes } = data;
  const found = await collectResults(data.source, toRequest(query, data.today), signal, onProgress);
  const results = await withDetails(feed, found, signal);
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
    asked: askedWords(finder),
    near: query.where,
  };
}
