// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linesPlot } from '../../charts/lines.js';
import type { LinesPlot } from '../../charts/lines.js';
import { plotView } from '../../charts/plot-view.js';
import { decimalNumber } from '@orientation-widgets/domain/words/decimal-number.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import { missingWord } from '@orientation-widgets/domain/words/missing-labels.js';
import { periodAt } from '@orientation-widgets/domain/measures/periods.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { seriesOf } from './series.js';

/** Height of the lines of a figure, in em. */
const HEIGHT = 13;

/** Lines of a figure; undefined when there are not two values to join. */
export function figurePlot(context: FigureContext, periods: number | null, height = HEIGHT): LinesPlot | undefined {
  const { figures, measure } = context;
  const series = seriesOf(context, periods);
  const subject = series[0];
  if (subject?.role !== 'subject' || subject.points.filter(({ value }) => value !== null).length < 2) return undefined;
  const target = figures.targets.find(
    ({ measureId, territoryId }) => measureId === measure.id && territoryId === figures.territory.id,
  );
  const at = target && periodAt(target.period);
  return linesPlot(series, {
    height,
    formatValue: value => axisNumber(value),
    formatTime: time => String(Math.floor(time + 1e-6)),
    wordOf: missingWord,
    target:
      target && at !== undefined
        ? { at, value: target.value, label: msg(str`Cible ${target.period} : ${figure(target.value, measure)}`) }
        : undefined,
  });
}

/** Value of an axis, with its own decimals. */
export function axisNumber(value: number): string {
  return decimalNumber(value, Number.isInteger(value) ? 0 : Math.min(3, String(value).split('.')[1]?.length ?? 0));
}

/** Lines, under their unit and the start of their axis. */
export function chartView(
  context: FigureContext,
  periods: number | null,
  height = HEIGHT,
): TemplateResult | typeof nothing {
  const plot = figurePlot(context, periods, height);
  if (!plot) return nothing;
  return html`<div class="chart">
    <p class="note">${unitNote(context)}${axisNote(plot)}</p>
    ${plotView(plot)}
  </div>`;
}

/** Unit of a figure: “En %.” */
export function unitNote({ measure }: FigureContext): TemplateResult {
  return html`${msg('En')} <span lang="fr">${measure.unit}</span>.`;
}

/** Note on the start of an axis; empty when it starts at zero. */
export function axisNote({ axis }: LinesPlot): string {
  return axis.from === 0 ? '' : ` ${msg(str`L’axe commence à ${axisNumber(axis.from)}.`)}`;
}
