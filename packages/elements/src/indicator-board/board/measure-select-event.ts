// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Event sent when the visitor chooses a measure of a board. Cancel it to prevent the element from displaying the measure. */
export class MeasureSelectEvent extends Event {
  /** Id of the measure. */
  readonly measureId: string;

  constructor(measureId: string) {
    super('measure-select', { bubbles: true, composed: true, cancelable: true });
    this.measureId = measureId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'measure-select': MeasureSelectEvent;
  }
}
