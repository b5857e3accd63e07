// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Measure } from '@orientation-widgets/feed';
import { checkRecord } from '@orientation-widgets/feed/encode';
import { faultMessage } from '../../messages/feed-messages.js';
import { atPath, message } from '../../messages/message.js';
import { addToMultimap } from '../../store/multimap.js';
import type { Sink } from '../reader.js';
import { FEWEST_RATES } from '../rate-scale.js';
import type { FigureDraft } from './figure-draft.js';

/** Drops the figures that no feed may have, with their line: bounds upside down, years that cannot be, numbers of 10¹⁵. */
export function withoutImpossible(drafts: readonly FigureDraft[], sink: Sink): FigureDraft[] {
  return drafts.filter(({ observation, at }) => {
    const checkedRecord = checkRecord('observations', observation);
    if (!('fault' in checkedRecord)) return true;
    const { path, expected } = checkedRecord.fault;
    sink.drop(atPath(path.slice(1).replaceAll('/', '.') || 'observations', faultMessage(expected)), at);
    return false;
  });
}

/**
 * The figures to be checked, by rank: those of a year to come that are no forecast, percentages below 0 or above 100, counts
 * below 0, and every percentage of a measure whose percentages are all 1 or less.
 *
 * @param checked - measures that someone has checked.
 */
export function figuresOutOfRange(
  drafts: readonly FigureDraft[],
  measureOf: (id: string) => Partial<Measure>,
  checked: ReadonlySet<string>,
  today: string,
  sink: Sink,
): number[] {
  const percentages = new Map<string, number[]>();
  const ranks = drafts.flatMap(({ observation: { measureId, period, value, flags }, at }, rank) => {
    const { kind, unit } = measureOf(measureId);
    const isPercentage = unit === '%' && (kind === 'share' || kind === 'rate');
    if (value === null || checked.has(measureId)) return [];
    if (isPercentage) addToMultimap(percentages, measureId, rank);
    const isPossible = isPercentage ? value >= 0 && value <= 100 : kind !== 'count' || value >= 0;
    if (!isPossible) sink.warn(message(isPercentage ? 'rate-to-check' : 'count-to-check', { measure: measureId }), at);
    const isToCome = period.slice(0, 4) > today.slice(0, 4) && !flags?.includes('forecast');
    if (isToCome) sink.warn(message('year-to-come', { value: period }), at);
    return isPossible && !isToCome ? [] : [rank];
  });
  for (const [measure, group] of percentages) {
    const values = group.map(rank => drafts[rank]?.observation.value ?? 0);
    if (values.filter(value => value > 0).length < FEWEST_RATES || values.some(value => value > 1)) continue;
    sink.warn(message('rates-of-one-to-check', { measure }), drafts[group[0] ?? 0]?.at);
    ranks.push(...group);
  }
  return ranks;
}
