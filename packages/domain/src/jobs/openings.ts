// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job } from '@orientation-widgets/feed';

/** Job openings that a source expects in the family of a job. */
export interface Openings {
  /** Label of the count, with its territory: “Postes à pourvoir en Hauts-de-France”. */
  readonly label: string;
  readonly family: string;
  readonly count: number;
  /** Number in the words of the source: “environ 46 800”. */
  readonly words: string;
  /** Number of openings per 100 initial jobs; undefined when not published. */
  readonly share: number | undefined;
  readonly horizon: string;
  /** Date of publication by the source. */
  readonly publicationPeriod: string;
  readonly sourceId: string;
}

/** Job openings in the family of a job; undefined without a source. */
export function openingsOf({ outlook = [] }: Pick<Job, 'outlook'>): Openings | undefined {
  const entry = outlook.find(({ family, unit }) => family && unit === 'postes');
  if (!entry?.family) return undefined;
  const { label, family, value, words = String(value), horizon, sourceId, said: publicationPeriod = '' } = entry;
  const share = outlook.find(other => other.family === family && other.unit === 'à pourvoir')?.value;
  return { label, family, count: value, words, share, horizon, publicationPeriod, sourceId };
}

/** Families of some jobs without duplicates, those with the most openings first. */
export function openingsByFamily(jobs: readonly Job[]): Openings[] {
  const families = new Map(jobs.flatMap(job => openingsOf(job) ?? []).map(openings => [openings.family, openings]));
  return [...families.values()].sort((a, b) => b.count - a.count);
}
