// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Board, CollectionName, Resource, Session, Territory } from '@orientation-widgets/feed';

/** A feed of a portal. */
export interface FeedChoice {
  /** Name in the notices, and in front of the ids of sources that another feed has too. Required from the second on. */
  readonly id?: string;
  readonly href: string;
  readonly snapshot?: boolean;
  /** Collections whose records replace those of one id in the feeds before. */
  readonly wins?: readonly CollectionName[];
}

/** What a portal shows of its first feed; all of it by default. The other feeds are shown whole, but for what this leaves out. */
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
