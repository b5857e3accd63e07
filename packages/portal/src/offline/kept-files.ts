// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What may be kept of a site, as the file that its page reads. */
export interface KeptFiles {
  /** Address of the service worker; its folder is what it answers for. */
  readonly worker: string;
  /** Addresses kept for every territory. */
  readonly common: readonly string[];
  readonly territories: readonly { readonly id: string; readonly files: readonly string[] }[];
}
