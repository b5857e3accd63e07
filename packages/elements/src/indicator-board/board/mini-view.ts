// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sparkPlot } from '../../charts/lines.js';
import { plotView } from '../../charts/plot-view.js';
import { stripPlot } from '../../charts/strip.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { referenceValue, seriesOf, siblingValues } from '../figure/series.js';

/** Height of a small chart, in em. */
const HEIGHT = 2.25;
/** Minimum number of other territories in a strip. */
const LEAST_SIBLINGS = 4;

/** Small chart of a figure: over time, or among its siblings when it has one date only. Nothing when it has neither. */
export function miniView(context: FigureContext): TemplateResult | typeof nothing {
  const series = seriesOf(context, null).filter(({ role }) => role !== 'country');
  const [subject] = series;
  if (subject?.role !== 'subject') return nothing;
  if (subject.points.filter(({ value }) => value !== null).length > 1)
    return plotView(sparkPlot(series, HEIGHT), 'spark');
  const siblings = siblingValues(context);
  if (siblings.length < LEAST_SIBLINGS || context.observation?.value == null || context.measure.kind === 'count')
    return nothing;
  return plotView(stripPlot(context.observation.value, siblings, referenceValue(context)), 'spark');
}
