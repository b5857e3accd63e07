// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { withParents } from '@orientation-widgets/feed';
import type { Outcome, Session } from '@orientation-widgets/feed';
import type { TrainingViewRecords } from './training-records.js';

/** Outcome of the people who left a training by one route. */
export interface RouteOutcome {
  /**
   * Most precise record: that of the establishment, otherwise that of the nearest territory. Its figures may be
   * unpublished.
   */
  readonly outcome: Outcome;
  /** The nearest wider record with a figure, when `outcome` has none. */
  readonly wider: Outcome | undefined;
}

/** Share in employment six months after, per cent; null when not published. */
export function employedAt6({ employed }: Outcome): number | null {
  return employed['6'] ?? null;
}

/** Whether the record gives at least one of the two figures shown. */
export function isPublished(outcome: Outcome): boolean {
  return employedAt6(outcome) !== null || outcome.furtherStudy !== null;
}

/** Whether the record is about outcomes: a record of success at an examination may have none. */
export function isAboutLeavers(outcome: Outcome): boolean {
  return !outcome.success || isPublished(outcome);
}

/**
 * Outcome that a card shows: that of the route of its session, otherwise the best known route, which the card names.
 * The figures of another route never stand for apprentices.
 */
export function cardOutcome(
  outcomes: readonly RouteOutcome[],
  route: Session['route'] | undefined,
): RouteOutcome | undefined {
  return (
    outcomes.find(({ outcome }) => outcome.route === route) ?? (route === 'apprenticeship' ? undefined : outcomes[0])
  );
}

/**
 * Outcomes of a training, one per route, those with figures first. Records of another establishment are left out: they
 * describe other people.
 *
 * @param territoryId - the territory to prefer; those that contain it come next.
 */
export function trainingOutcomes(
  { training, outcomes, providers, territories }: TrainingViewRecords,
  territoryId: string | undefined,
): RouteOutcome[] {
  const uai = providers.get(training.providerId ?? '')?.uai;
  const chain = territoryId === undefined ? [] : withParents(territories, territoryId);
  const remoteness = (outcome: Outcome): number => {
    if (outcome.uai !== undefined) return outcome.uai === uai ? 0 : Infinity;
    const place = chain.indexOf(outcome.territoryId ?? '');
    return 1 + (place < 0 ? chain.length : place);
  };
  const about = [...outcomes].filter(
    outcome => isAboutLeavers(outcome) && isAbout(outcome, training) && remoteness(outcome) < Infinity,
  );
  about.sort((a, b) => remoteness(a) - remoteness(b) || b.cohort.localeCompare(a.cohort));
  const routes = [...new Set(about.map(({ route }) => route))].map((route): RouteOutcome => {
    const [outcome, ...otherOutcomes] = about.filter(other => other.route === route) as [Outcome, ...Outcome[]];
    return { outcome, wider: isPublished(outcome) ? undefined : otherOutcomes.find(isPublished) };
  });
  return routes.sort((a, b) => Number(isPublished(b.outcome)) - Number(isPublished(a.outcome)));
}

function isAbout({ trainingId, certification }: Outcome, training: TrainingViewRecords['training']): boolean {
  if (trainingId !== undefined) return trainingId === training.id;
  return training.certifications.some(({ kind, code }) => kind === certification?.kind && code === certification.code);
}
