// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Collection } from '../collection.js';
import type { Job, Recruitment, Tension, Territory } from '../contract/model.js';
import { withParents } from '../records/with-parents.js';

/** The territory of a figure. */
export interface FigureTerritory {
  readonly territoryId: string;
  /** Whether it is a territory that contains the requested one. */
  readonly fellBack: boolean;
}

/** A record about a job, in a territory, at a time. */
interface Figure {
  readonly job?: string;
  readonly fap?: string;
  readonly territoryId: string;
  readonly period?: string;
  readonly year?: number;
}

/**
 * Latest figure of a job in a territory or, when the territory has no record, in the nearest one that contains it.
 * Undefined when there is none. A record without a value (secret, not published, below the threshold) counts as a
 * record: it gives the reason for the absence. A record of the job itself comes before one of its FAP codes, taken in
 * the order of the job.
 */
export function figureFor<T extends Figure>(
  figures: Iterable<T>,
  job: Job,
  territoryId: string,
  territories: Collection<Territory>,
): ({ readonly figure: T } & FigureTerritory) | undefined {
  const chain = withParents(territories, territoryId);
  let best: (Ranked & { figure: T }) | undefined;
  for (const figure of figures) {
    const distance = chain.indexOf(figure.territoryId);
    const ranked = distance < 0 ? -1 : rank(job, figure);
    if (ranked < 0) continue;
    const candidate = { figure, distance, rank: ranked, period: figure.period ?? figure.year ?? 0 };
    if (!best || isBetter(candidate, best)) best = candidate;
  }
  return best && { figure: best.figure, territoryId: best.figure.territoryId, fellBack: best.distance > 0 };
}

/** Latest tension of a job in a territory, or in one that contains it: see `figureFor`. */
export function tensionFor(
  tensions: Iterable<Tension>,
  job: Job,
  territoryId: string,
  territories: Collection<Territory>,
): ({ readonly tension: Tension } & FigureTerritory) | undefined {
  const match = figureFor(tensions, job, territoryId, territories);
  return match && { tension: match.figure, territoryId: match.territoryId, fellBack: match.fellBack };
}

/** Latest recruitment plans of a job in a territory, or in one that contains it: see `figureFor`. */
export function recruitmentFor(
  recruitments: Iterable<Recruitment>,
  job: Job,
  territoryId: string,
  territories: Collection<Territory>,
): ({ readonly recruitment: Recruitment } & FigureTerritory) | undefined {
  const match = figureFor(recruitments, job, territoryId, territories);
  return match && { recruitment: match.figure, territoryId: match.territoryId, fellBack: match.fellBack };
}

/**
 * Kinds of territory whose latest figures are in the main part of a collection; those of other kinds may be in its
 * `rest`.
 */
export const MAIN_TERRITORY_KINDS: readonly Territory['kind'][] = ['country', 'region', 'department'];

/** Rank of a record for a job: 0 for the job itself, 1 for its first FAP code, 2 for the next…; -1 for another job. */
function rank({ id, fap = [] }: Job, figure: Figure): number {
  if (figure.job === id) return 0;
  const index = figure.fap === undefined ? -1 : fap.indexOf(figure.fap);
  return index < 0 ? -1 : index + 1;
}

interface Ranked {
  readonly distance: number;
  readonly period: string | number;
  readonly rank: number;
}

/** Compares by distance in the hierarchy, then latest first, then best rank. */
function isBetter(a: Ranked, b: Ranked): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance;
  return a.period === b.period ? a.rank < b.rank : a.period > b.period;
}
