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

/** What is shown beside those near: that few are, who stands further, who stands nowhere. */
export interface BeyondView {
  nothingNear: (props: ResourceResultsProps) => TemplateResult;
  furtherView: (props: ResourceResultsProps) => TemplateResult | typeof nothing;
  widerView: (props: ResourceResultsProps) => TemplateResult | typeof nothing;
  unreachableView: (props: ResourceResultsProps) => TemplateResult | typeof nothing;
}

/** The map, and the answers of the place chosen on it, which stand instead of the list. */
export interface ShownMap {
  readonly panel: TemplateResult;
  readonly selection: { readonly head: TemplateResult; readonly matches: readonly ResourceMatch[] } | undefined;
}

export interface ResourceResultsProps {
  readonly matches: ResourceMatches;
  readonly query: ResourceQuery;
  readonly data: ResourceData;
  /** All that may be found, by name. */
  readonly sorted: readonly Resource[];
  /** Moment for which opening hours are computed. */
  readonly now: LocalTime;
  readonly headingLevel: number;
  /** Cards shown, of those near and of those that stand nowhere. */
  readonly visibleCount: number;
  readonly shownWider: number;
  /** The map, when it is open. */
  readonly map: ShownMap | undefined;
  /** Once it is needed, and downloaded. */
  readonly beyond: BeyondView | undefined;
  /** Its code did not come. */
  readonly isMapMissing: boolean;
  toggleMap: () => void;
  card: (found: ResourceMatch) => TemplateResult;
  ask: (query: ResourceQuery) => void;
  takeAway: (file: 'csv' | 'json' | 'print') => void;
  more: () => void;
  moreWider: () => void;
  /** Whether those that have neither an address nor a contact are listed. */
  readonly isUnreachableShown: boolean;
  showUnreachable: (isShown: boolean) => void;
}
