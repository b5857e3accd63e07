// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Names of the checks; `--fail-on` accepts them. */
export const CHECKS = [
  'broken-links',
  'headings',
  'alternatives',
  'labels',
  'tables',
  'contrast',
  'policy',
  'weight',
  'legal',
  'empty-pages',
  'no-source',
  'contradictions',
  'words',
  'telephones',
  'language',
  'example-hosts',
  'orphans',
  'consent',
] as const;

export type CheckName = (typeof CHECKS)[number];

/** Fault of a page, in French. */
export interface SiteFault {
  readonly check: CheckName;
  /** Path of its file, from the root of the site. */
  readonly page: string;
  readonly reason: string;
}
