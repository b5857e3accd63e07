// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Where } from './resource-query.js';

/** Query of a list of records that name jobs, around a place. */
export interface JobListQuery {
  /** Id of a job of the feed, or a ROME code. */
  readonly job?: string | undefined;
  readonly sector?: string | undefined;
  readonly where?: Where | undefined;
  readonly radiusKm: number;
}
