// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Testimony } from '@orientation-widgets/feed';
import type { TemplateResult } from 'lit';
import type { JobData } from './job-data.js';
import type { JobLinkProps } from './job-link.js';
import type { JobCardVariant } from '@orientation-widgets/domain/jobs/job-record.js';
import type { TrainingsHost } from './trainings-host.js';
import type { JobView } from './job-sections.js';

/** Views of a full card: see `job-full.ts`. */
export interface FullViews {
  readonly listsView: (data: JobData, card: CardProps) => TemplateResult;
  readonly testimonyView: (testimony: Testimony | undefined) => JobView;
  readonly acronymsView: (access: string, terms: JobData['terms']) => JobView;
}

export interface CardProps extends JobLinkProps {
  /** Element that shows the card. */
  readonly host: TrainingsHost;
  /** Level of the heading. */
  readonly level: number;
  readonly size: JobCardVariant;
  readonly figuresHref: string | null;
  /** Views of a full card; undefined until they are loaded. */
  readonly full: FullViews | undefined;
  /** Trainings; undefined until they are loaded. */
  readonly trainings: TemplateResult | undefined;
  readonly unfold: () => void;
  /** Closes the card; undefined unless the visitor opened it. */
  readonly fold: (() => void) | undefined;
  readonly goTo: (id: string) => void;
  readonly chooseTerritory: (id: string) => void;
  readonly findTrainings: () => void;
}
