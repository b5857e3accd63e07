// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Large project named by the publisher: a building site, a factory, a canal. */
export interface LargeProject {
  readonly name: string;
  /** Ids of its territories. */
  readonly territories: readonly string[];
  /** Sectors of jobs of the site, or names of the controlled list of the feed. */
  readonly sectors?: readonly string[];
  /** Period, in words: `2026-2030`. */
  readonly period?: string;
  /** Ids of its jobs. */
  readonly jobs?: readonly string[];
  /** Needs of the project, in a sentence. */
  readonly needs?: string;
  /** Source of these facts. */
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly period?: string;
    readonly url?: string;
  };
}
