// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { FeedError } from '@orientation-widgets/feed';
import type { LitElement, TemplateResult, nothing } from 'lit';
import type { Prefill } from '../query/prefill.js';

/** Element that hosts the finder: the query set by the page, and the display of errors. */
export interface FinderHost extends LitElement, Prefill {
  readonly headingLevel: number;
  /** Whether the page sets a query. */
  readonly isPrefilled: boolean;
  reading: 'easy' | null;
  readonly jobHref: string | null;
  readonly jobSearchHref: string | null;
  readonly helpHref: string | null;
  readonly figuresHref: string | null;
  readonly tiles: string | null;
  readonly tilesAttribution: string | null;
  readonly selectable: boolean;
  readonly syncUrl: string | null;
  /** Called on a failure, which `errorView` shows. */
  loadErrorPanel: () => Promise<void>;
  errorView: (error: FeedError, retry: () => void, level?: number) => TemplateResult | typeof nothing;
}
