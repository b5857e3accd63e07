// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Outcome } from '@orientation-widgets/feed';

/** Outcomes by training id, and by register and code of a certification: see `FinderData`. */
export function outcomesByTraining(outcomes: Iterable<Outcome>): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { trainingId, certification } = outcome;
    const key = trainingId ?? `${certification?.kind} ${certification?.code}`;
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  return groups;
}
