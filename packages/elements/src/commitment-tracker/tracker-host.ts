// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';

export type TrackerVariant = 'overview' | 'list' | 'sheet' | 'timeline' | 'calendar';

/** Attributes of a tracker, as its page reads them. */
export interface TrackerHost extends LitElement {
  readonly headingLevel: number;
  readonly reading: 'easy' | null;
  readonly commitment: string | null;
  readonly level: string | null;
  readonly sector: string | null;
  readonly pilot: string | null;
  readonly variant: TrackerVariant;
  readonly since: string | null;
  readonly syncUrl: string | null;
}
