// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Job, Source, Training } from '@orientation-widgets/feed';

/** Data of the question. The share of women of `job` may be unknown. */
export interface PromptData {
  readonly feed: Feed;
  readonly job: Job;
  readonly jobs: Collection<Job>;
  readonly sources: Collection<Source>;
  /** Training of the page, when the numbers of its girls and boys are known. */
  readonly training?: Training | undefined;
}
