// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What a check looks at; `--fail-on` takes these names. */
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

/** A fault of a page, in French. */
export interface SiteFault {
  readonly check: CheckName;
  /** File, from the root of the site. */
  readonly page: string;
  readonly reason: string;
}
