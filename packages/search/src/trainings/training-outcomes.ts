// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Outcome, Training } from '@orientation-widgets/feed';

/**
 * What sorts trainings by the share in employment six months after, the highest first: the same delay for all, since a
 * share at 24 months says nothing beside one at 6. A training without a figure comes last. Of several records, the one that
 * observed most leavers.
 */
export function outcomeKey(trainings: Iterable<Training>, outcomes: Iterable<Outcome>): Float64Array {
  const best = new Map<string, { rate: number; leavers: number }>();
  for (const { trainingId, certification, employed, leavers = 0 } of outcomes) {
    const key = trainingId ?? `${certification?.kind} ${certification?.code}`;
    const rate = employed['6'];
    if (rate === undefined || rate === null) continue;
    const known = best.get(key);
    if (!known || leavers > known.leavers) best.set(key, { rate, leavers });
  }
  return Float64Array.from([...trainings], ({ id, certifications }) => {
    const found = [id, ...certifications.map(({ kind, code }) => `${kind} ${code}`)]
      .map(key => best.get(key))
      .find(outcome => outcome);
    return found ? -found.rate : Infinity;
  });
}
