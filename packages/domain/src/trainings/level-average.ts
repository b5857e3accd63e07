// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Outcome, Training } from '@orientation-widgets/feed';
import { employedAt6 } from './outcome-choice.js';

/** Average outcome of trainings of the same level by the same route. */
export interface LevelAverage {
  /** Share in employment six months after, per cent. */
  readonly employed: number;
  /** Number of published figures in the average. */
  readonly figures: number;
  /** Number of people observed; undefined when a record does not give its own: each figure then weighs the same. */
  readonly leavers: number | undefined;
}

/** An average of fewer figures than this would speak of some trainings, not of a level. */
const enough = 5;

const keyOf = ({ kind, code }: { readonly kind: string; readonly code: string }): string => `${kind} ${code}`;

function levelsOf(trainings: Collection<Training>): (outcome: Outcome) => number | null | undefined {
  const { values: levels, codes } = trainings.column('level');
  const certified = trainings.column('certifications');
  const byCertification = new Map<string, number | null | undefined>();
  for (let row = 0; row < trainings.size; row++) {
    const level = levels[codes[row] ?? 0];
    for (const certification of certified.values[certified.codes[row] ?? 0] ?? [])
      byCertification.set(keyOf(certification), level);
  }
  return ({ trainingId, certification }) => {
    if (certification) return byCertification.get(keyOf(certification));
    const row = trainingId === undefined ? -1 : trainings.indexOf(trainingId);
    return row < 0 ? undefined : levels[codes[row] ?? 0];
  };
}

/**
 * Compares an outcome with similar ones of the feed: same level, route, cohort and source, and same scale, so that
 * establishments are compared with establishments, and the figure of a territory with those of the same territory.
 *
 * @returns for an outcome of a training of that level, the average; undefined when too few figures are published.
 */
export function levelAverages(
  outcomes: Iterable<Outcome>,
  trainings: Collection<Training>,
  level: number | null,
): (outcome: Outcome) => LevelAverage | undefined {
  if (level === null) return () => undefined;
  const levelOf = levelsOf(trainings);
  const published = [...outcomes].filter(outcome => employedAt6(outcome) !== null && levelOf(outcome) === level);
  const likenessOf = ({ route, cohort, sourceId, uai, territoryId }: Outcome): string =>
    [route, cohort, sourceId, uai === undefined ? (territoryId ?? '') : 'establishments'].join('\n');
  return outcome => {
    const likeness = likenessOf(outcome);
    const like = published.filter(other => likenessOf(other) === likeness);
    return like.length < enough ? undefined : average(like);
  };
}

function average(outcomes: readonly Outcome[]): LevelAverage {
  const hasLeavers = outcomes.every(({ leavers }) => leavers);
  const weightOf = ({ leavers = 1 }: Outcome): number => (hasLeavers ? leavers : 1);
  const weight = outcomes.reduce((sum, outcome) => sum + weightOf(outcome), 0);
  const total = outcomes.reduce((sum, outcome) => sum + weightOf(outcome) * (employedAt6(outcome) ?? 0), 0);
  return { employed: Math.round(total / weight), figures: outcomes.length, leavers: hasLeavers ? weight : undefined };
}
