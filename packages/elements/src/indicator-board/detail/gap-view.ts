// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { columnsPlot } from '../../charts/columns-plot.js';
import { plotView } from '../../charts/plot-view.js';
import { heading } from '../../core/heading.js';
import { compareFigures } from '@orientation-widgets/domain/measures/comparison.js';
import { pairDecimals } from '@orientation-widgets/domain/measures/difference-labels.js';
import { gapText } from '@orientation-widgets/domain/measures/gap-format.js';
import { periodAt, periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { axisNumber, figurePlot } from '../figure/chart-view.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';

/** Height of the columns, in em, and minimum number of them that shows a change. */
const HEIGHT = 3.5;
const LEAST = 6;

/** Difference with the reference, at a period where the two figures can be compared. */
export interface Gap {
  readonly at: number;
  readonly period: string;
  readonly value: number;
  readonly decimals: number;
}

/** Differences with the reference, in the order of time; empty for counts, which depend on the size of the territory. */
export function gapsOf({ figures, index, measure }: FigureContext, periods: number | null): Gap[] {
  const { territory, reference } = figures;
  if (!reference || measure.kind === 'count') return [];
  const contains = territory.parents.includes(reference.id);
  return index
    .series(measure.id, territory.id)
    .slice(periods ? -periods : 0)
    .flatMap((observation): Gap[] => {
      const other = index.at(measure.id, reference.id, observation.period);
      const compared = compareFigures(measure, observation, other, contains);
      const at = periodAt(observation.period);
      return compared.status === 'difference' && other && at !== undefined
        ? [
            {
              at,
              period: observation.period,
              value: compared.difference,
              decimals: pairDecimals(observation, other, measure),
            },
          ]
        : [];
    });
}

/** Whether there are enough gaps to draw. */
export function hasGaps(context: FigureContext, periods: number | null): boolean {
  return gapsOf(context, periods).length >= LEAST;
}

/** Gap between the territory and its reference over time: columns under its line, and a sentence. */
export function gapView(
  context: FigureContext,
  periods: number | null,
  level: number,
): TemplateResult | typeof nothing {
  const { measure, figures } = context;
  const gaps = gapsOf(context, periods);
  const plot = figurePlot(context, periods);
  const last = gaps.at(-1);
  if (gaps.length < LEAST || !plot || !last || !figures.reference) return nothing;
  const words = ({ value, decimals }: Gap): string => gapText(value, measure, decimals);
  return html`<div class="gap-over-time">
    ${heading(level + 2, html`${msg('L’écart avec')} <bdi lang="fr">${figures.reference.name}</bdi>`)}
    <p class="note">${gapSentence(gaps, last, words)}</p>
    ${plotView(columnsPlot(gaps, plot, { height: HEIGHT, formatValue: axisNumber, label: words(last) }))}
  </div>`;
}

/** Sentence about the widest gap and the last one, and whether the gap always has the same sign. */
function gapSentence(gaps: readonly Gap[], last: Gap, words: (gap: Gap) => string): string {
  const widest = gaps.reduce((most, gap) => (Math.abs(gap.value) > Math.abs(most.value) ? gap : most));
  const side = gaps.every(({ value }) => value > 0)
    ? msg('Toujours au-dessus.')
    : gaps.every(({ value }) => value < 0)
      ? msg('Toujours au-dessous.')
      : '';
  const sizes =
    widest === last
      ? msg(str`Le plus grand est le dernier : ${words(last)} (${periodLabel(last.period)}).`)
      : msg(
          str`Le plus grand : ${words(widest)} (${periodLabel(widest.period)}). Le dernier : ${words(last)} (${periodLabel(last.period)}).`,
        );
  return [side, sizes].filter(Boolean).join(' ');
}
