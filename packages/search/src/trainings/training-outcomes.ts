// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { demandsOf } from '@orientation-widgets/feed';
import type { Outcome, Session, Training } from '@orientation-widgets/feed';
import type { FigureSort } from './training-search.js';

type OutcomeSort = Exclude<FigureSort, 'demand'>;

interface Figure {
  readonly rate: number | null | undefined;
  readonly people: number;
}

/** Minimum number of candidates: with fewer, a share does not predict later ones. */
const ENOUGH_CANDIDATES = 20;

const figures: Readonly<Record<OutcomeSort, (outcome: Outcome) => Figure>> = {
  outcome: ({ employed, leavers = 0 }) => ({ rate: employed['6'], people: leavers }),
  success: ({ success }) => ({
    rate: (success?.present ?? ENOUGH_CANDIDATES) < ENOUGH_CANDIDATES ? null : success?.rate,
    people: success?.present ?? 0,
  }),
};

/**
 * Sort keys of trainings by share of leavers in employment after six months, or by share of candidates who passed the
 * examination, the highest first. Figures of other delays are not comparable and are ignored, as are examinations of
 * fewer than 20 candidates. Trainings without a figure come last. Of several records, the one about the most people
 * counts.
 */
export function outcomeKeys(
  trainings: Iterable<Training>,
  outcomes: Iterable<Outcome>,
  sort: OutcomeSort = 'outcome',
): Float64Array {
  const largest = new Map<string, { rate: number; people: number }>();
  for (const outcome of outcomes) {
    const { trainingId, certification } = outcome;
    const key = trainingId ?? `${certification?.kind ?? ''} ${certification?.code ?? ''}`;
    const { rate, people } = figures[sort](outcome);
    if (rate === undefined || rate === null) continue;
    const largestSoFar = largest.get(key);
    if (!largestSoFar || people > largestSoFar.people) largest.set(key, { rate, people });
  }
  return Float64Array.from([...trainings], ({ id, certifications }) => {
    const outcome = [id, ...certifications.map(({ kind, code }) => `${kind} ${code}`)]
      .map(key => largest.get(key))
      .find(figure => figure);
    return outcome ? -outcome.rate : Infinity;
  });
}

/**
 * Sort keys of trainings by the demand for their sessions: fewest first wishes per place first, then fewest confirmed
 * wishes, then trainings without a number.
 */
export function demandKeys(trainings: Iterable<Training>, sessions: Iterable<Session>): Float64Array {
  const byTraining = new Map<string, Session[]>();
  for (const session of sessions) {
    const group = byTraining.get(session.trainingId);
    if (group) group.push(session);
    else byTraining.set(session.trainingId, [session]);
  }
  return Float64Array.from([...trainings], ({ id }) => demandKey(byTraining.get(id) ?? []));
}

/** Offset greater than the number of wishes per place of any offer, which separates the two kinds. */
const APART = 1000;

function demandKey(sessions: readonly Session[]): number {
  const [demand] = demandsOf(sessions);
  if (demand?.perPlace === undefined) return Infinity;
  return demand.kind === 'first' ? demand.perPlace : APART + demand.perPlace;
}
