// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Measure } from '@orientation-widgets/feed';
import type { BoardData } from './board-data.js';
import { figureContextOf } from '@orientation-widgets/domain/measures/figures.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { THEMES } from '@orientation-widgets/domain/measures/figure-selection.js';
import { nearestWithValue } from '@orientation-widgets/domain/measures/nearest.js';
import { isOld } from '@orientation-widgets/domain/measures/periods.js';

/** Figures of one theme. */
export interface ThemeFigures {
  readonly theme: Measure['theme'];
  /** Figures with a record in the territory, or a value in one that contains it. */
  readonly contexts: readonly FigureContext[];
  /** Figures with a value in the territory, the one to draw in large first. */
  readonly valued: readonly FigureContext[];
  /** Figures without a value in the territory, that one which contains it has. */
  readonly wider: readonly FigureContext[];
  /** Measures that no producer has published yet, for a dossier. */
  readonly awaited: readonly Measure[];
}

/** Figures of a board by theme; themes without any measure of the selection are left out. */
export function themesOf({ figures, index, measures }: BoardData): ThemeFigures[] {
  const { territory } = figures;
  const isKnown = ({ id }: Measure): boolean => index.latest(id, territory.id)?.value != null;
  const hasRecord = ({ id }: Measure): boolean =>
    Boolean(index.latest(id, territory.id)) || territory.parents.some(place => index.latest(id, place)?.value != null);
  return THEMES.flatMap(theme => {
    const all = measures.filter(measure => measure.theme === theme);
    if (!all.length) return [];
    const withRecord = all.filter(hasRecord).sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)));
    const contexts = withRecord.map(measure => figureContextOf(figures, index, measure));
    return {
      theme,
      contexts,
      valued: leadFirst(contexts.filter(({ measure }) => isKnown(measure))),
      wider: contexts.filter(context => !isKnown(context.measure) && nearestWithValue(context)),
      awaited: all.filter(({ awaited }) => awaited),
    };
  });
}

/** Fewest values that make a line worth drawing in large. */
const LEAST_VALUES = 3;

/** Puts first a recent figure that has a line, then one that has a line; the others keep their order. */
function leadFirst(contexts: readonly FigureContext[]): FigureContext[] {
  const withLine = contexts.filter(
    ({ figures, index, measure }) =>
      index.series(measure.id, figures.territory.id).filter(({ value }) => value !== null).length >= LEAST_VALUES,
  );
  const lead = withLine.find(isRecent) ?? withLine[0] ?? contexts[0];
  return lead ? [lead, ...contexts.filter(context => context !== lead)] : [];
}

function isRecent({ figures, measure, observation }: FigureContext): boolean {
  return observation !== undefined && !isOld(observation.period, measure.frequency, figures.updated);
}
