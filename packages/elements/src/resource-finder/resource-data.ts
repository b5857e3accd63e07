// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Census, Collection, Feed, Resource, Source, Territory } from '@orientation-widgets/feed';

/** What the finder shows and searches. */
export interface ResourceData {
  readonly feed: Feed;
  readonly resources: readonly Resource[];
  /** Kinds of resources that the page asks for. */
  readonly kinds: readonly string[];
  readonly censuses: readonly Census[];
  readonly sources: Collection<Source>;
  readonly territories: Collection<Territory>;
  /** Name of the territory of the feed. */
  readonly home: string | undefined;
  /** Those that may stand where no town of the feed is. */
  readonly directory: Collection<Resource>;
}
