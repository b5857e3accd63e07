// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Testimony } from '@orientation-widgets/feed';
import type { LitElement, TemplateResult } from 'lit';
import type { EasyReading } from '../reading/easy-reading-texts.js';
import type { JobData } from './view/job-data.js';
import type { JobLinkProps } from './view/job-link.js';
import type { JobCardVariant } from './job-record.js';
import type { View } from './view/job-sections.js';

/** What only a full card shows: see `job-full.ts`. */
export interface FullViews {
  readonly listsView: (data: JobData, card: CardProps) => TemplateResult;
  readonly testimonyView: (testimony: Testimony | undefined) => View;
  readonly acronymsView: (access: string, terms: JobData['terms']) => View;
}

/** How the card stands, and what the sheet may ask of it. */
export interface CardProps extends JobLinkProps {
  /** Level of the heading. */
  readonly level: number;
  readonly size: JobCardVariant;
  readonly easy: EasyReading | undefined;
  /** What shows the rest of a full card, once it is there. */
  readonly full: FullViews | undefined;
  /** The trainings, once they are asked for. */
  readonly trainings: TemplateResult | undefined;
  readonly unfold: () => void;
  /** Absent unless the visitor opened the card. */
  readonly fold: (() => void) | undefined;
  /** The card, to have it read aloud. */
  readonly host: LitElement;
  readonly goTo: (id: string) => void;
  readonly chooseTerritory: (id: string) => void;
  readonly findTrainings: () => void;
}
