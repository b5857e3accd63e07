// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Record on screen, in which the visitor may report an error. */
export interface ReportedRecord {
  /** Collection of the feed that holds the record. */
  readonly collection: 'jobs' | 'trainings' | 'tensions' | 'commitments';
  /** Id of the record in the feed; for a tension, the id or the code of the job. */
  readonly id: string;
  /** Name of the record in French, as the publisher knows it. */
  readonly name?: string | undefined;
}
