// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A record on screen, in which the visitor may report an error. */
export interface ReportedRecord {
  /** Collection of the feed that holds it. */
  readonly collection: 'jobs' | 'trainings' | 'tensions' | 'commitments';
  /** Its id in the feed; for a tension, the id or the code of the job. */
  readonly id: string;
  /** Its name, in French, as the publisher knows it. */
  readonly name?: string | undefined;
}
