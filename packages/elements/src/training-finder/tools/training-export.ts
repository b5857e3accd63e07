// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, FeedInfo, Outcome, Source, Territory } from '@orientation-widgets/feed';
import type { TrainingRecords } from '@orientation-widgets/search';
import type { Point } from '@orientation-widgets/domain/trainings/near.js';

/** Whole list of results, with its sources. */
export interface TrainingExport {
  readonly results: readonly TrainingRecords[];
  readonly feed: Pick<FeedInfo, 'title' | 'publisher' | 'language' | 'updated' | 'territory'>;
  readonly sources: Collection<Source>;
  readonly territories: Collection<Territory>;
  readonly outcomes: readonly Outcome[];
  /** Date of the export, ISO 8601. */
  readonly now: string;
  /** Search in words; empty for the whole catalogue. */
  readonly queryText: string;
  readonly near?: Point | undefined;
}

/** Whether a record of the export was made up for a demonstration. */
export function isExample({ results, sources }: Pick<TrainingExport, 'results' | 'sources'>): boolean {
  const isExampleSource = (sourceId: string): boolean => sources.get(sourceId)?.example === true;
  return results.some(
    ({ training, sessions }) =>
      isExampleSource(training.sourceId) || sessions.some(({ session }) => isExampleSource(session.sourceId)),
  );
}

/** File name, which says when the data are an example: `formations-2026-11-24.csv`. */
export function fileName(extract: Pick<TrainingExport, 'results' | 'sources' | 'now'>, extension: string): string {
  return `${isExample(extract) ? 'donnees-d-exemple-' : ''}formations-${extract.now.slice(0, 10)}.${extension}`;
}
