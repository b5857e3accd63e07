// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type {
  Collection,
  Outcome,
  Place,
  Provider,
  Session,
  Source,
  Territory,
  Training,
} from '@orientation-widgets/feed';

/** Records of a view. `sessions` and `outcomes` may include those of other trainings, which are ignored. */
export interface TrainingViewRecords {
  readonly training: Training;
  readonly sessions: Iterable<Session>;
  readonly places: Collection<Place>;
  readonly providers: Collection<Provider>;
  readonly outcomes: Iterable<Outcome>;
  readonly sources: Collection<Source>;
  readonly territories: Collection<Territory>;
  /**
   * Ids of the sessions whose long fields were read. Prices and contacts of the other sessions are not shown as
   * unknown.
   */
  readonly detailed?: ReadonlySet<string> | undefined;
}
