// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Source } from '@orientation-widgets/feed';
import type { TemplateResult, nothing } from 'lit';
import type { TerritoryChoice } from '../ui/territory-choice.js';
import type { JobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';

/** Draws the levels of another method, under a heading of the given level. */
export type OtherMethod = (level: number) => TemplateResult | typeof nothing;

/** Data on the tension of one job. */
export interface TensionData {
  /** Both names of the job, or its code. */
  readonly job: string;
  readonly figures: JobFigures;
  readonly sources: Collection<Source>;
  /** Defined when the visitor may choose the territory. */
  readonly choice: TerritoryChoice | undefined;
  readonly otherMethod: OtherMethod | undefined;
}
