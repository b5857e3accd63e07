// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Job, JobProfile, Source } from '@orientation-widgets/feed';
import type { JobIndex, JobRow } from '@orientation-widgets/search';
import type { JobLevel } from '../jobs/levels/job-levels.js';

/** What the explorer shows and searches. */
export interface ExplorerData {
  readonly feed: Feed;
  readonly jobs: Collection<Job>;
  readonly sources: Collection<Source>;
  /** Name of the territory of the tensions. */
  readonly place: string | undefined;
  readonly levels: ReadonlyMap<string, JobLevel>;
  /** Jobs by name, their profiles left out: see `withProfiles`. */
  readonly rows: readonly JobRow[];
  /** Other names of the jobs and what searches them, when the visitor is about to type. */
  readonly names: () => Promise<JobIndex>;
  /** Interests and skills of the jobs, when the visitor opens them. */
  readonly profiles: () => Promise<readonly JobProfile[]>;
}
