// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Recruitment } from '@orientation-widgets/feed';
import { isMasked } from '@orientation-widgets/domain/jobs/recruitment-labels.js';

/** The hires planned a year before, where both years are exact: two lower bounds do not tell a direction. */
export class PlansBefore {
  readonly #recruitments: Iterable<Recruitment>;
  #exact: ReadonlyMap<string, number> | undefined;

  constructor(recruitments: Iterable<Recruitment>) {
    this.#recruitments = recruitments;
  }

  complete(plans: Recruitment): Recruitment {
    if (plans.projectsBefore !== undefined || !isExact(plans)) return plans;
    this.#exact ??= new Map(
      [...this.#recruitments].flatMap(other =>
        isExact(other) ? [[keyOf(other, other.year), other.projects] as [string, number]] : [],
      ),
    );
    const projectsBefore = this.#exact.get(keyOf(plans, plans.year - 1));
    return projectsBefore === undefined ? plans : { ...plans, projectsBefore };
  }
}

function isExact(plans: Recruitment): boolean {
  return plans.projects !== null && !isMasked(plans, 'projects');
}

function keyOf({ fap, territoryId }: Recruitment, year: number): string {
  return `${fap} ${territoryId} ${year}`;
}
