// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A text file of the site: its path from the root, without a slash first. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** A file copied as it is. */
export interface CopiedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
