// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Outcome, Training } from '@orientation-widgets/feed';

/**
 * Yields the trainings with published outcomes first, then the others, each group in the order of the sources: a list
 * without a query begins with those that say most. Reads the trainings twice rather than holding them in memory.
 *
 * @param drain - starts the second and last reading.
 */
export function* outcomesFirst(
  trainings: Iterable<Training>,
  outcomes: Iterable<Outcome>,
  drain: () => Iterable<Training>,
): Generator<Training> {
  const keys = new Set<string | undefined>();
  for (const { trainingId, certification } of outcomes)
    keys.add(trainingId ?? (certification && `${certification.kind} ${certification.code}`));
  keys.delete(undefined);
  // Records are checked when they are written: here their certifications may be of any type.
  const hasOutcome = ({ id, certifications }: Partial<Training>): boolean =>
    keys.has(id) ||
    (Array.isArray(certifications) &&
      certifications.some((held: Training['certifications'][number] | null) =>
        keys.has(`${held?.kind} ${held?.code}`),
      ));
  for (const training of trainings) if (hasOutcome(training)) yield training;
  for (const training of drain()) if (!hasOutcome(training)) yield training;
}
