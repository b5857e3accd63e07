// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Figure as a picture, for a page without our scripts: only the tools of a webmaster import this module, no element does.
import type { Feed } from '@orientation-widgets/feed';
import { flatPlot } from '../../charts/flat-plot.js';
import type { FlatPlot } from '../../charts/flat-plot.js';
import { plotPng } from '../../charts/plot-png.js';
import { svgText } from '../../charts/svg-text.js';
import { figureWithUnit } from '@orientation-widgets/domain/measures/difference-labels.js';
import { figure, unitWords } from '@orientation-widgets/domain/measures/figure-format.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { openShown } from '../figure/figure-view.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { comparisonText, flagTexts } from '@orientation-widgets/domain/measures/figure-words.js';
import { ENTRIES } from '@orientation-widgets/domain/measures/figure-selection.js';
import type { Entry } from '@orientation-widgets/domain/measures/figure-selection.js';
import { citation, pictureOf, titleOf } from './picture.js';

/** Figure as a picture, with its title, its period and its source written in it. */
export interface FigurePicture {
  /** Name of its files, without their extension. */
  readonly name: string;
  readonly title: string;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Text alternative of the picture. */
  readonly alternative: string;
  /** Source of the figure, its period and its territory. */
  readonly source: string;
  /** Picture as an SVG file. */
  readonly svg: string;
  /** Draws the picture as a PNG file, in a browser. */
  png: () => Promise<Blob>;
}

/**
 * Draws a figure of a feed: the lines of its periods or, with a single one, its number.
 * @param attributes - those of `<indicator-board variant="figure">`.
 * @returns undefined when the feed has no value there: a picture cannot be updated with a reason.
 */
export async function figurePicture(
  feed: Feed,
  attributes: Readonly<Record<string, string>>,
): Promise<FigurePicture | undefined> {
  const read = (name: string): string | null => attributes[name] ?? null;
  const periods = Number(read('periods')) || null;
  const context = await openShown(feed, {
    ...{ territory: read('territory'), compare: read('compare'), entry: entryOf(read('entry')) },
    ...{ job: read('job'), sector: read('sector'), audience: read('audience'), measure: read('measure') },
    ...{ theme: null, board: null, chart: 'line', periods, isEasy: false },
  });
  if (context?.observation?.value == null) return undefined;
  const title = titleOf(context);
  const picture = pictureOf(context, periods) ?? numberOf(context);
  const { measure, figures } = context;
  return {
    name: `${measure.id}-${figures.territory.id}`,
    title,
    width: picture.width,
    height: picture.height,
    alternative: [
      `${title}\u00a0: ${figureWithUnit(context.observation.value, measure)} (${periodLabel(context.observation.period)}).`,
      comparisonText(context),
    ]
      .filter(Boolean)
      .join(' '),
    source: citation(context)[0] ?? '',
    svg: svgText(picture, title),
    png: () => plotPng(picture),
  };
}

function entryOf(text: string | null): Entry {
  return ENTRIES.find(entry => entry === text) ?? 'territory';
}

/** Single number, with its period and its comparison, when there is no line to draw. */
function numberOf(context: FigureContext): FlatPlot {
  const { measure, observation } = context;
  const text = figure(observation?.value ?? 0, measure);
  const words = [comparisonText(context), ...flagTexts(context)].filter(Boolean).join(' ');
  return flatPlot(
    {
      ...{ left: 0, right: 0, rightNarrow: 0, height: 3 },
      marks: [{ kind: 'text', className: 'number', x: 0, dx: 0, y: 1.5, anchor: 'start', text }],
    },
    {
      title: titleOf(context),
      note: [unitWords(measure), periodLabel(observation?.period ?? '')].filter(Boolean).join(', '),
      footer: [words, ...citation(context)].filter(Boolean),
    },
    860,
  );
}
