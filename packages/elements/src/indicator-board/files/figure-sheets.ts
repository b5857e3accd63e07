// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Observation } from '@orientation-widgets/feed';
import type { ExportedSheet, SheetCell } from '../../export/workbook.lazy.js';
import { decimalsOf } from '@orientation-widgets/domain/measures/figure-format.js';
import { missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { columnsOf } from '../figure/series.js';
import { flagWords, tablePeriods } from '../figure/table-view.js';
import { noWhole } from './no-whole.js';

/**
 * Sheets of a figure: numbers, words for missing values, then the sources and definitions.
 * @param citation - sentences about the source of the figure.
 * @param published - every record of the measure.
 */
export function figureSheets(
  context: FigureContext,
  citation: readonly string[],
  published: readonly Observation[] = [],
): ExportedSheet[] {
  return [
    {
      name: msg('Données'),
      rows: valuesOf(context, published),
      heads: 'row',
      widths: [14, ...columnsOf(context).map(() => 20), 40],
    },
    { name: msg('Sources et définitions'), rows: aboutOf(context, citation), heads: 'column', widths: [20, 100] },
  ];
}

/** Rows of the values: one line a period, one column a territory. */
function valuesOf(context: FigureContext, published: readonly Observation[]): SheetCell[][] {
  const { index, measure } = context;
  const periods = tablePeriods(context);
  const territories = columnsOf(context).map(({ territory }) => territory);
  const absent = { absent: missingWords('no-record') };
  return [
    [msg('Période'), ...territories.map(({ name }) => name), msg('Remarques')],
    ...(periods.length ? [] : [['', ...territories.map(() => absent), noWhole(context, published)]]),
    ...periods.map((period): SheetCell[] => {
      const observations = territories.map(({ id }) => index.at(measure.id, id, period));
      const remarks = observations.flatMap((observation, rank) => {
        const flags = observation ? flagWords(observation) : [];
        return flags.length ? [`${territories[rank]?.name ?? ''}\u202f: ${flags.join(', ')}`] : [];
      });
      return [
        periodLabel(period),
        ...observations.map((observation): SheetCell => {
          const missing = missingOf(observation);
          return missing || observation?.value == null
            ? { absent: missingWords(missing ?? 'no-record') }
            : { value: observation.value, decimals: decimalsOf(observation.value, measure) };
        }),
        remarks.join('\u202f; ') || undefined,
      ];
    }),
  ];
}

function aboutOf({ measure, figures }: FigureContext, citation: readonly string[]): SheetCell[][] {
  const rows: (readonly [string, string | undefined])[] = [
    [msg('Mesure'), measure.title],
    [msg('Unité'), measure.unit],
    [msg('Territoire'), `${figures.territory.name} (${figures.territory.id})`],
    [msg('Définition'), measure.definition],
    [msg('Méthode'), measure.method],
    [msg('À savoir'), measure.caveat],
    ...citation.map((sentence, rank) => [rank ? '' : msg('Source'), sentence] as const),
  ];
  return rows.flatMap(([name, text]) => (text ? [[name, text]] : []));
}
