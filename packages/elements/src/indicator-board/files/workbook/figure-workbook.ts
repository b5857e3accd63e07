// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Observation } from '@orientation-widgets/feed';
import writeXlsxFile from 'write-excel-file/browser';
import type { Cell, Row, SheetData } from 'write-excel-file/browser';
import { decimalsOf } from '../../../measures/figure-format.js';
import { missingOf } from '../../../measures/observations.js';
import { periodLabel } from '../../../measures/periods.js';
import { missingWords } from '../../../missing/missing-labels.js';
import type { Shown } from '../../model/figures.js';
import { columnsOf } from '../../chart/series.js';
import { flagWords, tablePeriods } from '../../table/table-view.js';
import { noWhole } from '../no-whole.js';

/**
 * Periods of a sheet. The library compresses what is larger than 160 000 bytes in a worker made from a blob, which a strict policy
 * forbids: a sheet stays far below.
 */
const MOST_PERIODS = 500;
/** Characters of a cell that spreadsheets accept. */
const MOST_CHARACTERS = 32_000;

/**
 * A figure as a workbook: numbers that a spreadsheet computes with, words where a value is missing, then the sources and
 * definitions.
 *
 * @param citation - sentences that say where the figure comes from.
 * @param published - every record of the measure.
 */
export async function figureWorkbook(
  shown: Shown,
  citation: readonly string[],
  published: readonly Observation[] = [],
): Promise<Blob> {
  const periods = tablePeriods(shown);
  const parts = Array.from({ length: Math.ceil(periods.length / MOST_PERIODS) || 1 }, (_, part) =>
    periods.slice(part * MOST_PERIODS, (part + 1) * MOST_PERIODS),
  );
  const columns = [{ width: 14 }, ...columnsOf(shown).map(() => ({ width: 20 })), { width: 40 }];
  return writeXlsxFile([
    ...parts.map((part, rank) => ({
      data: valuesOf(shown, part, published),
      sheet: parts.length > 1 ? msg(str`Données ${String(rank + 1)}`) : msg('Données'),
      columns,
      stickyRowsCount: 1,
    })),
    { data: aboutOf(shown, citation), sheet: msg('Sources et définitions'), columns: [{ width: 20 }, { width: 100 }] },
  ]).toBlob();
}

/** One line a period, one column a territory. */
function valuesOf(shown: Shown, periods: readonly string[], published: readonly Observation[]): SheetData {
  const { index, measure } = shown;
  const territories = columnsOf(shown).map(({ territory }) => territory);
  const head = [msg('Période'), ...territories.map(({ name }) => name), msg('Remarques')];
  const absent: Cell = { ...words(missingWords('no-record')), align: 'right' };
  return [
    head.map(title => ({ ...words(title), fontWeight: 'bold' as const })),
    ...(periods.length ? [] : [[words(''), ...territories.map(() => absent), words(noWhole(shown, published))]]),
    ...periods.map((period): Row => {
      const found = territories.map(({ id }) => index.at(measure.id, id, period));
      const remarks = found.flatMap((observation, rank) => {
        const flags = observation ? flagWords(observation) : [];
        return flags.length ? [`${territories[rank]?.name ?? ''}\u202f: ${flags.join(', ')}`] : [];
      });
      return [
        words(periodLabel(period)),
        ...found.map((observation): Cell => {
          const missing = missingOf(observation);
          return missing || observation?.value == null
            ? { ...words(missingWords(missing ?? 'no-record')), align: 'right' }
            : { value: observation.value, type: Number, format: numberFormat(decimalsOf(observation.value, measure)) };
        }),
        words(remarks.join('\u202f; ')),
      ];
    }),
  ];
}

function aboutOf({ measure, figures }: Shown, citation: readonly string[]): SheetData {
  const rows: (readonly [string, string | undefined])[] = [
    [msg('Mesure'), measure.title],
    [msg('Unité'), measure.unit],
    [msg('Territoire'), `${figures.territory.name} (${figures.territory.id})`],
    [msg('Définition'), measure.definition],
    [msg('Méthode'), measure.method],
    [msg('À savoir'), measure.caveat],
    ...citation.map((sentence, rank) => [rank ? '' : msg('Source'), sentence] as const),
  ];
  return rows.flatMap(([name, text]) => (text ? [[{ ...words(name), fontWeight: 'bold' as const }, words(text)]] : []));
}

/** A text is no formula, whatever it begins with: its type says so. */
function words(text: string): { value: string; type: StringConstructor; wrap: true } {
  return { value: text.slice(0, MOST_CHARACTERS), type: String, wrap: true };
}

function numberFormat(decimals: number): string {
  return decimals ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}
