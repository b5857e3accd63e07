// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Board, CollectionName, Resource, Session, Territory } from '@orientation-widgets/feed';

/** Feed of a portal. */
export interface FeedChoice {
  /**
   * Name used in messages, and prefix of source ids that another feed has too. Required when there are several feeds.
   */
  readonly id?: string;
  readonly href: string;
  readonly snapshot?: boolean;
  /** Collections whose records replace those with the same id in earlier feeds. */
  readonly wins?: readonly CollectionName[];
}

/**
 * Records of the first feed that a portal shows; all by default. Other feeds are shown whole, except for what this
 * leaves out.
 */
export interface RecordSelection {
  readonly jobs?: {
    readonly add?: readonly string[];
    readonly rome?: readonly string[];
    readonly sectors?: readonly string[];
    readonly remove?: readonly string[];
  };
  readonly trainings?: {
    readonly jobs?: 'all' | 'selected';
    readonly routes?: readonly Session['route'][];
    readonly territories?: readonly string[];
  };
  readonly resources?: {
    readonly kinds?: readonly Resource['kind'][];
    readonly sectors?: readonly string[];
    readonly needs?: readonly string[];
    readonly territories?: readonly string[];
  };
  readonly commitments?: { readonly sectors?: readonly string[] };
  readonly territories?: { readonly home?: string; readonly levels?: readonly Territory['kind'][] };
  readonly boards?: readonly (string | Pick<Board, 'id' | 'title' | 'measures'>)[];
}
