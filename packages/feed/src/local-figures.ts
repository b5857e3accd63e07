// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Collection } from './collection.js';
import type { Job, Recruitment, Tension, Territory } from './model.js';
import { withParents } from './with-parents.js';

/** Where a figure was found. */
export interface Found {
  /** Territory of the figure. */
  readonly territoryId: string;
  /** True when it is not the territory that was asked, but one that contains it. */
  readonly fellBack: boolean;
}

/**
 * The latest tension of a job in a territory or, when there is no record for it there, in the nearest territory that contains
 * it. A record whose level is null (not published, below the threshold) is an answer: `missing` says why, and the search
 * stops. A record for the job itself comes before one for its FAP; FAP codes are tried in the order of the job.
 */
export function tensionFor(
  tensions: Iterable<Tension>, job: Job, territoryId: string, territories: Collection<Territory>,
): ({ readonly tension: Tension } & Found) | undefined {
  const found = nearest(tensions, territoryId, territories, ({ job: id, fap }) => (id === job.id ? 0 : rank(job, fap)),
    ({ period }) => period);
  return found && { tension: found.figure, territoryId: found.territoryId, fellBack: found.fellBack };
}

/** The latest recruitment plans of a job's FAP in a territory, or in the nearest one that contains it: see `tensionFor`. */
export function recruitmentFor(
  recruitments: Iterable<Recruitment>, job: Job, territoryId: string, territories: Collection<Territory>,
): ({ readonly recruitment: Recruitment } & Found) | undefined {
  const found = nearest(recruitments, territoryId, territories, ({ fap }) => rank(job, fap), ({ year }) => year);
  return found && { recruitment: found.figure, territoryId: found.territoryId, fellBack: found.fellBack };
}

/** 1 for the job's first FAP, 2 for the next…; -1 when the code is not one of the job's. */
function rank(job: Job, fap: string | undefined): number {
  const index = fap === undefined ? -1 : (job.fap ?? []).indexOf(fap);
  return index < 0 ? -1 : index + 1;
}

interface Ranked {
  readonly distance: number;
  readonly period: string | number;
  readonly rank: number;
}

/** Nearest first, then latest, then best rank. */
function isBetter(a: Ranked, b: Ranked): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance;
  return a.period === b.period ? a.rank < b.rank : a.period > b.period;
}

function nearest<T extends { territoryId: string }>(
  figures: Iterable<T>, territoryId: string, territories: Collection<Territory>,
  rankOf: (figure: T) => number, periodOf: (figure: T) => string | number,
): ({ readonly figure: T } & Found) | undefined {
  const chain = withParents(territories, territoryId);
  let best: (Ranked & { figure: T }) | undefined;
  for (const figure of figures) {
    const distance = chain.indexOf(figure.territoryId);
    const ranked = distance < 0 ? -1 : rankOf(figure);
    if (ranked < 0) continue;
    const period = periodOf(figure);
    const candidate = { figure, distance, rank: ranked, period };
    if (!best || isBetter(candidate, best)) best = candidate;
  }
  return best && { figure: best.figure, territoryId: best.figure.territoryId, fellBack: best.distance > 0 };
}
