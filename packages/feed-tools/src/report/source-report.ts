// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import type { Tally } from '../messages/tallies.js';
import type { ControlTotal } from './control-totals.js';

/** Report of one source. */
export interface SourceReport {
  id: string;
  kind: string;
  title: string;
  paths: string[];
  /** Rows or records read. */
  read: number; // eslint-disable-line language/plain-names -- a key of report.json
  /** Records added to the feed, by collection. */
  kept: Partial<Record<CollectionName, number>>; // eslint-disable-line language/plain-names -- a key of report.json
  /** Number of the records in `kept` that completed an existing record. */
  merged: number;
  /** Records left out because of a fault. */
  dropped: Tally[];
  /** Records left out on purpose: other territory, out of date… */
  skipped: Tally[];
  warnings: Tally[];
  /** Sums of figures, read and published. Set once the feed is written; absent when the source gives no sum. */
  totals?: ControlTotal[];
}
