// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Outcome, Training } from '@orientation-widgets/feed';

/**
 * Sort keys of trainings by share of leavers in employment after six months, the highest first. Other delays are not comparable,
 * so they are ignored. A training without a figure is last. Of several records, the one with the most leavers counts.
 */
export function outcomeKeys(trainings: Iterable<Training>, outcomes: Iterable<Outcome>): Float64Array {
  const largest = new Map<string, { rate: number; leavers: number }>();
  for (const { trainingId, certification, employed, leavers = 0 } of outcomes) {
    const key = trainingId ?? `${certification?.kind} ${certification?.code}`;
    const rate = employed['6'];
    if (rate === undefined || rate === null) continue;
    const known = largest.get(key);
    if (!known || leavers > known.leavers) largest.set(key, { rate, leavers });
  }
  return Float64Array.from([...trainings], ({ id, certifications }) => {
    const outcome = [id, ...certifications.map(({ kind, code }) => `${kind} ${code}`)]
      .map(key => largest.get(key))
      .find(known => known);
    return outcome ? -outcome.rate : Infinity;
  });
}
