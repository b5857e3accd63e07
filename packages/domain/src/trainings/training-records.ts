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

/** The records a view is made from. `sessions` and `outcomes` may hold those of other trainings: they are left out. */
export interface TrainingViewRecords {
  readonly training: Training;
  readonly sessions: Iterable<Session>;
  readonly places: Collection<Place>;
  readonly providers: Collection<Provider>;
  readonly outcomes: Iterable<Outcome>;
  readonly sources: Collection<Source>;
  readonly territories: Collection<Territory>;
  /** Ids of the sessions whose long fields were read. Of the others, price and contact are not shown as unknown. */
  readonly detailed?: ReadonlySet<string> | undefined;
}
