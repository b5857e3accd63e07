// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isMonthOrSchoolYear, isShortSchoolYear, schoolYearOf } from '../../observations/figure-periods.js';
import { message } from '../../messages/message.js';
import type { Sink } from '../reader.js';
import type { FigureDraft } from './figure-draft.js';

/**
 * Reads `2011-12` as a school year in a series that also has `2012-13`, which cannot be a month. Drops it in a series
 * that also has months, where it is ambiguous.
 */
export function withSchoolYears(drafts: readonly FigureDraft[], sink: Sink): FigureDraft[] {
  const series = (isOf: (text: string) => boolean): ReadonlySet<string> =>
    new Set(drafts.flatMap(draft => (isOf(draft.periodText) ? [seriesOf(draft)] : [])));
  const withYears = series(isShortSchoolYear);
  const withMonths = series(
    text => /^\d{4}-\d{2}$/.test(text) && !isShortSchoolYear(text) && !isMonthOrSchoolYear(text),
  );
  return drafts.flatMap(draft => {
    const key = seriesOf(draft);
    if (!withYears.has(key) || !isMonthOrSchoolYear(draft.periodText)) return [draft];
    if (!withMonths.has(key))
      return [{ ...draft, observation: { ...draft.observation, period: schoolYearOf(draft.periodText) } }];
    sink.drop(message('period-ambiguous', { value: draft.periodText }), draft.at);
    return [];
  });
}

function seriesOf({ at, observation }: FigureDraft): string {
  return JSON.stringify([at.file, observation.measureId]);
}
