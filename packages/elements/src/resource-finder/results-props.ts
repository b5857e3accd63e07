// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';
import type { TemplateResult, nothing } from 'lit';
import type { ResourceData } from '../directory/resource-data.js';
import type { LocalTime } from '@orientation-widgets/domain/directory/local-time.js';
import type {
  ResourceMatch,
  ResourceMatches,
  ResourceQuery,
} from '@orientation-widgets/domain/directory/resource-query.js';

/** Views beside the results near: note that few are near, results further, results without a place. */
export interface BeyondView {
  nothingNear: (props: ResourceResultsProps) => TemplateResult;
  furtherView: (props: ResourceResultsProps) => TemplateResult | typeof nothing;
  widerView: (props: ResourceResultsProps) => TemplateResult | typeof nothing;
  unreachableView: (props: ResourceResultsProps) => TemplateResult | typeof nothing;
}

/** Map, and the results of its selected place, which replace the list. */
export interface ShownMap {
  readonly panel: TemplateResult;
  readonly selection: { readonly head: TemplateResult; readonly matches: readonly ResourceMatch[] } | undefined;
}

export interface ResourceResultsProps {
  readonly matches: ResourceMatches;
  readonly query: ResourceQuery;
  readonly data: ResourceData;
  /** All the resources that a search may find, sorted by name. */
  readonly sorted: readonly Resource[];
  /** Time at which opening hours are computed. */
  readonly now: LocalTime;
  readonly headingLevel: number;
  /** Number of cards shown, of the results near and of those without a place. */
  readonly visibleCount: number;
  readonly shownWider: number;
  /** Map; undefined while it is closed. */
  readonly map: ShownMap | undefined;
  /** Views beside the results near; undefined until they are needed and downloaded. */
  readonly beyond: BeyondView | undefined;
  /** Whether the code of the map could not be downloaded. */
  readonly isMapMissing: boolean;
  toggleMap: () => void;
  card: (found: ResourceMatch) => TemplateResult;
  ask: (query: ResourceQuery) => void;
  takeAway: (file: 'csv' | 'json' | 'print') => void;
  more: () => void;
  moreWider: () => void;
  /** Whether resources without an address or a contact are listed. */
  readonly isUnreachableShown: boolean;
  showUnreachable: (isShown: boolean) => void;
}
