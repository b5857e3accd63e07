// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Census, Collection, Feed, Resource, Source, Territory } from '@orientation-widgets/feed';
import type { TemplateResult } from 'lit';
import type { ResourceMatch, Where } from '@orientation-widgets/domain/directory/resource-query.js';

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
  /** What reads a directory too large to be read whole, a place at a time. */
  readonly parts?: PlaceParts;
  /** The place around which it was read. */
  readonly readAround?: Where | undefined;
}

/** A directory of which only those of a whole région or country are read at once, the others a place at a time. */
export interface PlaceParts {
  /** Those around a place, beside those that are read at once; these alone without a place, or when the files do not come. */
  read: (where: Where | undefined) => Promise<ResourceData>;
  /** Kilometres of a place within which everyone is read. */
  readonly sureKm: number;
  /** The files of the last place did not come. */
  readonly hasFailed: boolean;
  /** What is found, without those so far that someone who was not read may be nearer. */
  sure: <F extends { readonly further: readonly Pick<ResourceMatch, 'distanceKm'>[] }>(found: F) => F;
  /** The results, once the files of the place are loaded; files that failed are reported. */
  view: (
    data: ResourceData,
    where: Where | undefined,
    results: () => TemplateResult,
    retry: () => void,
  ) => TemplateResult;
}
