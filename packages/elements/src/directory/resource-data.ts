// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Census, Collection, Feed, Resource, Source, Territory } from '@orientation-widgets/feed';
import type { TemplateResult } from 'lit';
import type { ResourceMatch, Where } from '@orientation-widgets/domain/directory/resource-query.js';

/** Data that the finder shows and searches. */
export interface ResourceData {
  readonly feed: Feed;
  readonly resources: readonly Resource[];
  /** Kinds of resources that the page lists. */
  readonly kinds: readonly string[];
  readonly censuses: readonly Census[];
  readonly sources: Collection<Source>;
  readonly territories: Collection<Territory>;
  /** Name of the territory of the feed. */
  readonly home: string | undefined;
  /** All resources of the directory, whatever their kind. */
  readonly directory: Collection<Resource>;
  /** Loader of a directory too large to be read whole, one place at a time; absent when it is read whole. */
  readonly parts?: PlaceParts;
  /** Place around which the directory was loaded. */
  readonly readAround?: Where | undefined;
}

/** Directory whose resources of a whole région or country are loaded at once, and the others one place at a time. */
export interface PlaceParts {
  /**
   * Returns the resources around a place, with those loaded at once; the latter alone without a place, or when the files cannot be loaded.
   */
  read: (where: Where | undefined) => Promise<ResourceData>;
  /** Radius in kilometres around a place within which every resource is loaded. */
  readonly sureKm: number;
  /** Whether the files of the last place could not be loaded. */
  readonly hasFailed: boolean;
  /** Drops results beyond the loaded radius: a nearer one may not be loaded yet. */
  sure: <F extends { readonly further: readonly Pick<ResourceMatch, 'distanceKm'>[] }>(found: F) => F;
  /** Results, once the files of the place are loaded; a failure is reported. */
  view: (
    data: ResourceData,
    where: Where | undefined,
    results: () => TemplateResult,
    retry: () => void,
  ) => TemplateResult;
}
