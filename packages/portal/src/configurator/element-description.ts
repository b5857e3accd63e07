// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What the registry of the elements says of one, for the pages that present it. */
export interface ElementDescription {
  readonly title: string;
  /** What it shows, in a few words without a capital. */
  readonly summary: string;
  /** Whom it serves, and where one puts it. */
  readonly use: string;
  /** What one wants to do with it. */
  readonly group: 'job' | 'training' | 'figures' | 'help';
  /** The record without which it shows nothing. */
  readonly needs?: 'job' | 'training' | 'provider';
  /** The attribute whose record the fallback names. */
  readonly namedBy?: string;
}
