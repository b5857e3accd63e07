// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Event sent when the visitor changes the trainings to compare. */
export class CompareChangeEvent extends Event {
  /** Ids of the trainings to compare, in the order of their selection. */
  readonly trainingIds: readonly string[];

  constructor(trainingIds: readonly string[]) {
    super('compare-change', { bubbles: true, composed: true });
    this.trainingIds = trainingIds;
  }
}

declare global {
  interface HTMLElementEventMap {
    'compare-change': CompareChangeEvent;
  }
}
