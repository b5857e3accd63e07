// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Text file of the site: its path from the root, without a leading slash. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** File copied unchanged. */
export interface CopiedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
