// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { FeedError } from '@orientation-widgets/feed';
import type { LitElement, TemplateResult, nothing } from 'lit';
import type { Prefill } from '../query/prefill.js';

/** The element, as its parts see it: what the page asks of it, and how it shows that something went wrong. */
export interface FinderHost extends LitElement, Prefill {
  readonly headingLevel: number;
  /** The page says what to search. */
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
  /** Called when something fails: `errorView` shows it. */
  loadErrorPanel: () => Promise<void>;
  errorView: (error: FeedError, retry: () => void, level?: number) => TemplateResult | typeof nothing;
}
