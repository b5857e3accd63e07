// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { flatPlot } from '../../charts/flat-plot.js';
import type { FileTexts, FlatPlot } from '../../charts/flat-plot.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { axisNote, figurePlot } from '../figure/chart-view.js';

export function titleOf({ measure, figures }: FigureContext): string {
  return `${measure.title}, ${figures.territory.name}`;
}

/** Lines of a figure with their title, unit and source; undefined when there are not two values to join. */
export function pictureOf(context: FigureContext, periods: number | null = null): FlatPlot | undefined {
  const plot = figurePlot(context, periods, 18);
  if (!plot) return undefined;
  const texts: FileTexts = {
    title: titleOf(context),
    note: `${msg('En')} ${context.measure.unit}.${axisNote(plot)}`,
    footer: citation(context),
  };
  return flatPlot(plot, texts, 860);
}

/** Source of a figure, with the date of the feed. */
export function citation(context: FigureContext): string[] {
  const { figures, measure, observation } = context;
  const source = figures.sources.get(observation?.sourceId ?? measure.sourceId);
  return [
    [source?.publisher, source?.title, observation && periodLabel(observation.period), figures.territory.name]
      .filter(Boolean)
      .join(', ') + '.',
    [source?.licence, source?.url].filter(Boolean).join(', '),
    source?.example ? msg('Données d’exemple, inventées pour la démonstration.') : '',
    msg(str`Flux du ${date(figures.updated)}.`),
  ].filter(Boolean);
}
