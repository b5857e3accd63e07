// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A large project that the publisher names: a building site, a factory, a canal. */
export interface LargeProject {
  readonly name: string;
  /** Ids of the territories where it is. */
  readonly territories: readonly string[];
  /** Sectors of jobs of the site, or names of the controlled list of the feed. */
  readonly sectors?: readonly string[];
  /** When, in words: `2026-2030`. */
  readonly period?: string;
  /** Ids of jobs. */
  readonly jobs?: readonly string[];
  /** What it seeks, in a sentence. */
  readonly needs?: string;
  /** Who says so. */
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly period?: string;
    readonly url?: string;
  };
}
