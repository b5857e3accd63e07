// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { JobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import type { Collection, Feed, Source } from '@orientation-widgets/feed';
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { EasyHost } from '../../reading/easy-sheet.js';

/** Ids separated by spaces, as in an attribute, or in a list. */
export type Ids = string | readonly string[] | null;

/** Query of the element in the feed. */
export interface TensionQuery {
  /** Id of a job, or a ROME or FAP code; null when the form needs none. */
  readonly key: string | null;
  /** Jobs to compare, as the page gives them. */
  readonly jobs: Ids;
  /** Id of the territory; the feed’s own when absent. */
  readonly territory: string | null;
  /** Territories to compare. */
  readonly territories: Ids;
  /** Whether the visitor chooses the territory. */
  readonly byVisitor: boolean;
}

export interface EasyTensionProps {
  readonly job: string;
  readonly figures: JobFigures;
  readonly sources: Collection<Source>;
  readonly host: EasyHost;
  /** Level of the heading. */
  readonly level: number;
  /** Choice of a territory; nothing when the page sets it. */
  readonly select: unknown;
}

export interface TensionProps {
  /** Level of the main heading. */
  readonly level: number;
  /** Easy version of the detail; undefined unless the page or the visitor asks for it. */
  readonly drawEasy: ((props: EasyTensionProps) => TemplateResult) | undefined;
  readonly chooseTerritory: (id: string) => void;
  /** Whether the visitor chose a territory, so that the answer is announced. */
  readonly announce: boolean;
  /** Element to update when the form itself changes. */
  readonly host: LitElement & { readonly jobHref: string | null; reading: 'easy' | null };
}

/** Form with its data. */
export interface TensionShown {
  /** Styles added to those of every element. */
  readonly styles: readonly CSSResult[];
  readonly view: (context: TensionProps) => TemplateResult;
  /** Loads the content below the view, with its styles. */
  readonly complete?: () => Promise<TensionShown | undefined>;
}

/** Module of a form of tension, loaded on demand. */
export interface TensionForm {
  /**
   * Opens the form.
   * @returns undefined when the feed has nothing to show in this form.
   */
  readonly openForm: (feed: Feed, query: TensionQuery) => Promise<TensionShown | undefined>;
}
