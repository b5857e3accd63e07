// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Measure } from '@orientation-widgets/feed';
import type { BoardData } from './board-data.js';
import { figureContextOf } from '@orientation-widgets/domain/measures/figures.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { THEMES } from '@orientation-widgets/domain/measures/figure-selection.js';

/** Figures of one theme. */
export interface ThemeFigures {
  readonly theme: Measure['theme'];
  /** Figures with a record in the territory, or a value in one that contains it. */
  readonly contexts: readonly FigureContext[];
  /** Number of measures of the theme with a value in the territory, and of all its measures. */
  readonly valuedCount: number;
  readonly total: number;
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
    return {
      theme,
      contexts: withRecord.map(measure => figureContextOf(figures, index, measure)),
      valuedCount: all.filter(isKnown).length,
      total: all.length,
      awaited: all.filter(({ awaited }) => awaited),
    };
  });
}
