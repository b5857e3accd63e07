// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, Tension } from '@orientation-widgets/feed';

/** Conditions, measured by the sources, that may put someone off a job. */
export const BOTHERS = ['night', 'saturday', 'sunday', 'strain', 'contracts'] as const;
export type Bother = (typeof BOTHERS)[number];

/** A measure of a job: a share of its people, per cent, or a degree from 1 to 5. */
export interface Measured {
  readonly value: number;
  readonly period: string;
  readonly sourceId: string;
}

/** A job and the record that measures its conditions. */
export interface JobConditions {
  readonly job: Job;
  readonly tension: Tension | undefined;
}

/** Thresholds from which a job has a condition: a share of its people in per cent, or a degree from 1 to 5. */
const MUCH: Readonly<Record<Bother, number>> = { night: 10, saturday: 30, sunday: 20, strain: 4, contracts: 4 };

/** Limits under which another job avoids a condition: half the share, or two degrees less. */
const ESCAPE_SHARE = 0.5;
const ESCAPE_DEGREES = 2;

export const isShare = (bother: Bother): boolean => bother !== 'strain' && bother !== 'contracts';

/** Measure of a condition of a job; undefined when no source gives it. */
export function measureOf(bother: Bother, { job, tension }: JobConditions): Measured | undefined {
  const { unusualHours } = job;
  switch (bother) {
    case 'night':
    case 'saturday':
    case 'sunday': {
      const value = unusualHours?.[bother];
      return unusualHours && value !== undefined ? { ...unusualHours, value } : undefined;
    }
    case 'strain':
    case 'contracts': {
      const value = tension?.factors[bother === 'strain' ? 'workingConditions' : 'jobInstability'];
      return tension && value ? { value, period: tension.period, sourceId: tension.sourceId } : undefined;
    }
  }
}

/** Conditions of a job that reach their threshold. */
export function bothersOf(conditions: JobConditions): Bother[] {
  return BOTHERS.filter(bother => (measureOf(bother, conditions)?.value ?? 0) >= MUCH[bother]);
}

/** Whether a source measures any condition of the job. */
export const isMeasured = (conditions: JobConditions): boolean =>
  BOTHERS.some(bother => measureOf(bother, conditions) !== undefined);

/** A job near another, and the conditions that it has less of. */
export interface Escape {
  readonly job: Job;
  readonly measured: Measured;
}

/** Jobs without the conditions, and the number of jobs that no source measures. */
export interface Escapes {
  readonly escapes: readonly Escape[];
  readonly unknown: number;
}

/**
 * Nearby jobs with much less of a condition, in the given order. A measure of another period or kind of source is not
 * compared.
 */
export function escapesFrom(bother: Bother, here: JobConditions, near: readonly JobConditions[]): Escapes {
  const jobMeasure = measureOf(bother, here);
  if (!jobMeasure) return { escapes: [], unknown: near.length };
  const limit = isShare(bother) ? jobMeasure.value * ESCAPE_SHARE : jobMeasure.value - ESCAPE_DEGREES;
  const measured = near.map(conditions => ({ job: conditions.job, measured: measureOf(bother, conditions) }));
  const measuredJobs = measured.flatMap(({ job, measured: measure }) =>
    measure && measure.period === jobMeasure.period ? [{ job, measured: measure }] : [],
  );
  return {
    escapes: measuredJobs.filter(({ measured: { value } }) => value <= limit),
    unknown: measured.length - measuredJobs.length,
  };
}
