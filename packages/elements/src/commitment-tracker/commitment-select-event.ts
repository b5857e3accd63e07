// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Event sent when the visitor chooses a commitment. Cancel it to prevent the element from displaying the commitment. */
export class CommitmentSelectEvent extends Event {
  /** Id of the commitment in the feed. */
  readonly commitmentId: string;

  constructor(commitmentId: string) {
    super('commitment-select', { bubbles: true, composed: true, cancelable: true });
    this.commitmentId = commitmentId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'commitment-select': CommitmentSelectEvent;
  }
}
