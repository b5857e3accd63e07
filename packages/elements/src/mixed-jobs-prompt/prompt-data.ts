// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Feed, Job, Source, Training } from '@orientation-widgets/feed';

/** What the prompt asks about. The share of women of `job` may be unknown. */
export interface PromptData {
  readonly feed: Feed;
  readonly job: Job;
  readonly jobs: Collection<Job>;
  readonly sources: Collection<Source>;
  /** The training that the page is about, when its girls and boys are counted. */
  readonly training?: Training | undefined;
}
