// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Registry entry of an element, for the pages that present it. */
export interface ElementDescription {
  readonly title: string;
  /** Short description, without a leading capital. */
  readonly summary: string;
  /** Audience of the element, and pages that it suits. */
  readonly use: string;
  /** Purpose of the element. */
  readonly group: 'job' | 'training' | 'figures' | 'help';
  /** Record without which it shows nothing. */
  readonly needs?: 'job' | 'training' | 'provider';
  /** Attribute whose record the fallback names. */
  readonly namedBy?: string;
}
