// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { withParents } from '@orientation-widgets/feed';
import type { Collection, Outcome, Territory, Training } from '@orientation-widgets/feed';

/** A record that says how many passed an examination. */
export type SuccessRecord = Outcome & { readonly success: NonNullable<Outcome['success']> };

function hasCandidates(outcome: Outcome): outcome is SuccessRecord {
  return outcome.success !== undefined && outcome.success.present !== 0;
}

/** The latest examination first: its period ends with its year, and the cohort is that of its candidates. */
function byLatest(a: Outcome, b: Outcome): number {
  return b.cohort.localeCompare(a.cohort);
}

/**
 * Success at the examination of a training, one record a route: of the nearest territory, then of the latest session. Never
 * that of another diploma, nor of an establishment.
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

/** Success at the latest examination of a whole establishment, whatever the training; undefined when not known. */
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
