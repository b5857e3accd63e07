// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The visitor took a figure away. */
export class FigureExportEvent extends Event {
  /** Id of the measure. */
  readonly measureId: string;
  /** `csv`, `xlsx`, `json`, `svg`, `png`, `copy`, `cite` or `code`. */
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
