// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import type { SessionRecords, TrainingRecords, TrainingSearch } from '@orientation-widgets/search';
import { yieldToMain } from '../../ui/yield-to-main.js';
import type { FinderData } from '../search/finder-data.js';

/** Trainings per request. */
const page = 100;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * All the trainings of a search with their matching sessions, page by page, from the source that shows them; only the first ones of a
 * catalogue that is searched remotely.
 * @param onProgress - called after each page.
 */
export async function collectResults(
  { source, distant }: Pick<FinderData, 'source' | 'distant'>,
  request: TrainingSearch,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<TrainingRecords[]> {
  const all: TrainingRecords[] = [];
  for (let offset = 0; ; offset += page) {
    signal.throwIfAborted();
    const results = await source.search({ ...request, facets: [], limit: page, offset }, { signal });
    const { hits } = results;
    const total = Math.min(results.total, distant?.most ?? Infinity);
    all.push(...(await source.records(hits, { signal })));
    signal.throwIfAborted();
    const done = Math.min(total, offset + hits.length);
    onProgress({ done, total });
    if (!hits.length || done >= total) return all;
    await yieldToMain();
  }
}

/** Same records with their long fields, which are in files of their own. */
export async function withDetails(
  feed: Feed,
  results: readonly TrainingRecords[],
  signal: AbortSignal,
): Promise<TrainingRecords[]> {
  const completeRecords = async (records: SessionRecords): Promise<SessionRecords> => {
    const { session, provider } = records;
    const [full, contact] = await Promise.all([
      feed.details('sessions', session.id, { signal }),
      provider && feed.details('providers', provider.id, { signal }),
    ]);
    return { ...records, session: full ?? session, ...(provider && { provider: contact ?? provider }) };
  };
  const full: TrainingRecords[] = [];
  for (const { training, sessions } of results) {
    signal.throwIfAborted();
    const [text, ...detailed] = await Promise.all([
      feed.details('trainings', training.id, { signal }),
      ...sessions.map(completeRecords),
    ]);
    full.push({ training: text ?? training, sessions: detailed });
  }
  return full;
}
