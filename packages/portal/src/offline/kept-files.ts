// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Content of the file that lists what may be saved of a site. */
export interface KeptFiles {
  /** Address of the service worker, whose folder is its scope. */
  readonly worker: string;
  /** Addresses saved for every territory. */
  readonly common: readonly string[];
  readonly territories: readonly { readonly id: string; readonly files: readonly string[] }[];
}
