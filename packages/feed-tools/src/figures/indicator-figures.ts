// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Indicator, Measure, Observation, Target } from '@orientation-widgets/feed';
import { message, type Message } from '../messages/message.js';
import { readListed } from '../observations/figure-breakdowns.js';
import { readPeriod } from '../observations/figure-periods.js';
import { kindOfUnit } from '../observations/measure-kinds.js';
import type { ReadRequest } from '../readers/reader.js';

/** An indicator converted to a measure, its values, and its target when it has one. */
export interface IndicatorFigures {
  readonly measure: Measure;
  readonly observations: readonly Observation[];
  readonly target?: Target;
}

/**
 * Converts an indicator (1.1) to a measure (1.2). Returns the reason when this is impossible: its figure is not exact,
 * its period is not valid, nothing determines whether figures in its unit add up, or its sector or audience is in no
 * list.
 *
 * @param kinds Kinds of measures by unit, in addition to those that a unit implies.
 */
export function figuresOfIndicator(
  indicator: Indicator,
  kinds: ReadonlyMap<string, Measure['kind']>,
  { records }: Pick<ReadRequest, 'records'>,
): IndicatorFigures | Message {
  const { id, theme, label, unit, value, words, precision, compare, target, caveat, sourceId } = indicator;
  const period = readPeriod(indicator.period);
  const kind = kinds.get(unit) ?? kindOfUnit(unit);
  if (words !== undefined || precision !== undefined) return message('indicator-not-exact');
  if (period === undefined) return message('not-a-period', { value: indicator.period });
  if (kind === undefined) return message('measure-not-described', { id, fields: ['kind'] });
  const sector = readListed(indicator.sector ?? '', records('sectors'));
  const audience = readListed(indicator.audience ?? '', records('audiences'));
  if (!sector) return message('breakdown-not-listed', { column: 'sector', value: indicator.sector ?? '' });
  if (!audience) return message('breakdown-not-listed', { column: 'audience', value: indicator.audience ?? '' });
  const measureId = `indicator-${id}`;
  const about = {
    measureId,
    period,
    ...(sector !== 'whole' && { sector: sector.value }),
    ...(audience !== 'whole' && { audienceId: audience.value }),
    ...(indicator.job !== undefined && { job: indicator.job }),
    sourceId,
  };
  const ownFigure = {
    territoryId: indicator.territoryId,
    value,
    ...(value === null && { missing: 'not-published' as const }),
  };
  return {
    measure: { id: measureId, theme, title: label, unit, kind, ...(caveat !== undefined && { caveat }), sourceId },
    observations: [ownFigure, ...compare].map(each => ({ ...about, ...each })),
    ...(target !== undefined && {
      target: {
        measureId,
        territoryId: indicator.territoryId,
        period: '',
        value: target,
        label: `${String(target).replace('.', ',')}\u00a0${unit}`,
        basis: 'contract' as const,
        sourceId,
      },
    }),
  };
}
