// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { recruitmentFor } from '@orientation-widgets/feed';
import type { Collection, Job, Recruitment, Territory } from '@orientation-widgets/feed';
import { plansChange } from './plans-change.js';

/** Planned hires of a job, by year. */
export interface HiresYears {
  readonly territoryId: string;
  /** Records of one family, the newest first. */
  readonly years: readonly Recruitment[];
  /** Change between the year before and the newest one, in words; undefined when the figures do not show it. */
  readonly change: string | undefined;
}

/** Planned hires in the territory, or in the nearest one above with a published figure. */
export function hiresYearsOf(
  job: Job,
  territoryId: string,
  recruitments: Iterable<Recruitment>,
  territories: Collection<Territory>,
): HiresYears | undefined {
  const all = [...recruitments].filter(plans => plans.projects !== null);
  const match = recruitmentFor(all, job, territoryId, territories);
  if (!match) return undefined;
  const { recruitment: newest } = match;
  const years = all
    .filter(({ fap, territoryId: place }) => fap === newest.fap && place === newest.territoryId)
    .sort((a, b) => b.year - a.year);
  return { territoryId: match.territoryId, years, change: plansChange(newest, all) };
}
