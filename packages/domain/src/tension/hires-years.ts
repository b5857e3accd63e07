// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { recruitmentFor } from '@orientation-widgets/feed';
import type { Collection, Job, Recruitment, Territory } from '@orientation-widgets/feed';
import { plansChange } from '../jobs/plans-change.js';

/** The hires planned in a job, year by year. */
export interface HiresYears {
  readonly territoryId: string;
  /** The newest first; all of one family. */
  readonly years: readonly Recruitment[];
  /** How the newest moved since the year before; undefined when figures do not tell it. */
  readonly change: string | undefined;
}

/** The hires planned in the territory, or in the nearest above of which something is published. */
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
