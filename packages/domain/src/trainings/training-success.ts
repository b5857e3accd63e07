// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { withParents } from '@orientation-widgets/feed';
import type { Collection, Outcome, Territory, Training } from '@orientation-widgets/feed';

/** Outcome with the number of people who passed an examination. */
export type SuccessRecord = Outcome & { readonly success: NonNullable<Outcome['success']> };

function hasCandidates(outcome: Outcome): outcome is SuccessRecord {
  return outcome.success !== undefined && outcome.success.present !== 0;
}

/** Order of examinations, the latest first: a period ends with its year, and the cohort is that of its candidates. */
function byLatest(a: Outcome, b: Outcome): number {
  return b.cohort.localeCompare(a.cohort);
}

/**
 * Success at the examination of a training, one record per route: for the nearest territory, then for the latest
 * session. Records of other diplomas and of establishments are ignored.
 */
export function trainingSuccess(
  { id, certifications }: Training,
  outcomes: Iterable<Outcome>,
  territories: Collection<Territory>,
  territoryId: string,
): SuccessRecord[] {
  const chain = withParents(territories, territoryId);
  const remoteness = ({ territoryId: outcomeTerritory }: Outcome): number => {
    const place = outcomeTerritory === undefined ? -1 : chain.indexOf(outcomeTerritory);
    return place < 0 ? chain.length : place;
  };
  const isAbout = ({ trainingId, certification, uai }: Outcome): boolean =>
    trainingId === undefined
      ? uai === undefined &&
        certifications.some(({ kind, code }) => kind === certification?.kind && code === certification.code)
      : trainingId === id;
  const candidates = [...outcomes]
    .filter(hasCandidates)
    .filter(isAbout)
    .sort((a, b) => remoteness(a) - remoteness(b) || byLatest(a, b));
  return candidates.filter(({ route }, rank) => candidates.findIndex(other => other.route === route) === rank);
}

/** Success at the latest examination of a whole establishment, for all trainings; undefined when unknown. */
export function establishmentSuccess(
  outcomes: Iterable<Outcome>,
  uai: string | undefined,
  route: Outcome['route'],
): SuccessRecord | undefined {
  return [...outcomes]
    .filter(hasCandidates)
    .filter(
      outcome =>
        uai !== undefined &&
        outcome.uai === uai &&
        outcome.route === route &&
        outcome.trainingId === undefined &&
        outcome.certification === undefined,
    )
    .sort(byLatest)[0];
}
