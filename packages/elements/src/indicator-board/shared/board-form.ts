// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import type { CSSResult, TemplateResult } from 'lit';
import type { EasyHost } from '../../reading/easy-sheet.js';
import type { BoardQuery, Selection } from '@orientation-widgets/domain/measures/figure-selection.js';

export interface BoardProps {
  /** Level of the main heading. */
  readonly level: number;
  /** Element to update when the form itself changes. */
  readonly host: EasyHost & { readonly helpHref: string | null };
  /** Called when the visitor makes another choice. */
  readonly choose: (change: Partial<Selection>) => void;
}

/** Forms of a board: those that a page can set, and the detail of a measure. */
export type FormName = 'board' | 'theme' | 'figure' | 'key' | 'essentials' | 'dossier' | 'detail';

/** Form with its data. */
export interface BoardShown {
  /** Styles added to those of every element. */
  readonly styles: readonly CSSResult[];
  readonly view: (props: BoardProps) => TemplateResult;
  /** Makes the next view draw more; false when it draws everything. Absent when the first view is complete. */
  readonly drawMore?: () => boolean;
  /** Loads the content below the view, with its styles. */
  readonly complete?: () => Promise<BoardShown>;
  /** Announcement for screen readers after a choice of the visitor. */
  readonly status?: () => string;
}

/** Module of a form, loaded on demand. */
export interface BoardForm {
  /**
   * Opens the form.
   * @returns undefined when the feed has nothing to show in this form.
   */
  readonly openForm: (feed: Feed, query: BoardQuery) => Promise<BoardShown | undefined>;
}
