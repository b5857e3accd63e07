// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import type { CSSResult, TemplateResult } from 'lit';
import type { EasyHost } from '../../reading/easy-sheet.js';
import type { BoardQuery, Selection } from '@orientation-widgets/domain/measures/figure-selection.js';

export interface BoardProps {
  /** Level of the main heading. */
  readonly level: number;
  /** The element to update when the form itself changes. */
  readonly host: EasyHost & { readonly helpHref: string | null };
  /** The visitor looks at something else. */
  readonly choose: (change: Partial<Selection>) => void;
}

/** Forms of a board: those that a page asks for, and the detail of a measure. */
export type FormName = 'board' | 'theme' | 'figure' | 'key' | 'essentials' | 'dossier' | 'detail';

/** A form with its data. */
export interface BoardShown {
  /** Added to those of every element. */
  readonly styles: readonly CSSResult[];
  readonly view: (props: BoardProps) => TemplateResult;
  /** Makes the next view draw more; false when it draws all. Without it, the first view does. */
  readonly drawMore?: () => boolean;
  /** Brings what stands below the view, with its styles. */
  readonly complete?: () => Promise<BoardShown>;
  /** Announcement for screen readers after a choice of the visitor. */
  readonly status?: () => string;
}

/** The module of a form, loaded alone. */
export interface BoardForm {
  /** @returns undefined when the feed has nothing to show in this form. */
  readonly openForm: (feed: Feed, query: BoardQuery) => Promise<BoardShown | undefined>;
}
