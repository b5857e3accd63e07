// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The visitor chose a commitment. Cancel it and the page shows it itself. */
export class CommitmentSelectEvent extends Event {
  /** The commitment’s id in the feed. */
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
