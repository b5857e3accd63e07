// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Outcome, Training } from '@orientation-widgets/feed';

const MONTHS = ['12', '6', '18', '24'] as const;

/**
 * Share in employment of each training, per cent, NaN when not published: at 12 months, failing that 6, 18, then 24.
 * Of several records, the one that observed most leavers.
 */
export function outcomesOf(trainings: Iterable<Training>, outcomes: Iterable<Outcome>): Float32Array {
  const best = new Map<string, { rate: number; leavers: number }>();
  for (const { trainingId, certification, employed, leavers = 0 } of outcomes) {
    const key = trainingId ?? (certification && `${certification.kind} ${certification.code}`);
    const rate = MONTHS.map((month) => employed[month]).find((value) => typeof value === 'number');
    if (key === undefined || rate === undefined || rate === null) continue;
    const known = best.get(key);
    if (!known || leavers > known.leavers) best.set(key, { rate, leavers });
  }
  return Float32Array.from([...trainings], ({ id, certifications }) => {
    const found = [id, ...certifications.map(({ kind, code }) => `${kind} ${code}`)].map((key) => best.get(key)).find((outcome) => outcome);
    return found?.rate ?? NaN;
  });
}
