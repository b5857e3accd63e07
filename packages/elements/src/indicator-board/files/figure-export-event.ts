// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Event sent when the visitor exports a figure. */
export class FigureExportEvent extends Event {
  /** Id of the measure. */
  readonly measureId: string;
  /** Format: `csv`, `xlsx`, `json`, `svg`, `png`, `copy`, `cite` or `code`. */
  readonly format: string;

  constructor(measureId: string, format: string) {
    super('figure-export', { bubbles: true, composed: true });
    this.measureId = measureId;
    this.format = format;
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-export': FigureExportEvent;
  }
}
