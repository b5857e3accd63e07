// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { JobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import type { Collection, Feed, Source } from '@orientation-widgets/feed';
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { EasyHost } from '../../reading/easy-sheet.js';

/** Ids separated by spaces, as in an attribute, or a list. */
export type Ids = string | readonly string[] | null;

/** What the element asks of the feed. */
export interface TensionQuery {
  /** Id of a job, or a ROME or FAP code; null where the form needs none. */
  readonly key: string | null;
  /** Jobs to compare, as the page gives them. */
  readonly jobs: Ids;
  /** Id of the territory; the feed’s own when absent. */
  readonly territory: string | null;
  /** Territories to compare. */
  readonly territories: Ids;
  /** The visitor chooses the territory. */
  readonly byVisitor: boolean;
}

export interface EasyTensionProps {
  readonly job: string;
  readonly figures: JobFigures;
  readonly sources: Collection<Source>;
  readonly host: EasyHost;
  /** Level of the heading. */
  readonly level: number;
  /** The choice of territory, when the visitor may choose. */
  readonly select: unknown;
}

export interface TensionProps {
  /** Level of the main heading. */
  readonly level: number;
  /** The detail in few words, when the page or the visitor asks for it. */
  readonly drawEasy: ((props: EasyTensionProps) => TemplateResult) | undefined;
  readonly chooseTerritory: (id: string) => void;
  /** The visitor chose a territory: the answer is announced. */
  readonly announce: boolean;
  /** The element to update when the form itself changes. */
  readonly host: LitElement & { readonly jobHref: string | null; reading: 'easy' | null };
}

/** A form with its data. */
export interface TensionShown {
  /** Added to those of every element. */
  readonly styles: readonly CSSResult[];
  readonly view: (context: TensionProps) => TemplateResult;
  /** Brings what stands below the view, with its styles. */
  readonly complete?: () => Promise<TensionShown | undefined>;
}

/** The module of a form of tension, loaded alone. */
export interface TensionForm {
  /** @returns undefined when the feed has nothing to show in this form. */
  readonly openForm: (feed: Feed, query: TensionQuery) => Promise<TensionShown | undefined>;
}
