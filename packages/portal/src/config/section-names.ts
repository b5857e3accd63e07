// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Names of the sections of a site: each section adds its own, in `sections/<name>/section.ts`. */
export interface SectionNames {
  /** Pages that belong to no other section, such as the legal notice. */
  readonly site: true;
}

/** Section of the site: the first segment of the paths of its pages. */
export type Section = keyof SectionNames;
