// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { missingPatterns } from '../../charts/plot/plot-view.js';
import { plotStyles } from '../../charts/plot/plot.styles.js';
import { periodLabel } from '../../measures/periods.js';
import { sourceNote } from '../../sources/source-note.js';
import { chartView } from '../chart/chart-view.js';
import type { Shown } from '../model/figures.js';
import type { BoardQuery } from '../selection.js';
import { tableView } from '../table/table-view.js';
import { tableStyles } from '../tables/table.styles.js';

export const proofStyles = [plotStyles, tableStyles];

/** What proves a figure: its chart, what to know of it, its table and its source. */
export function proofView(shown: Shown, query: BoardQuery, hasChart: boolean): TemplateResult {
  const { figures, measure, own } = shown;
  return html`<svg class="defs" aria-hidden="true">${missingPatterns()}</svg>
    ${hasChart ? chartView(shown, query.periods) : nothing}
    ${measure.caveat ? html`<p class="note" lang="fr">${measure.caveat}</p>` : nothing}
    ${tableView(shown, query.chart === 'table')}
    ${sourceNote(figures.sources, [{ sourceId: own?.sourceId ?? measure.sourceId, period: own && periodLabel(own.period), place: figures.territory.name }])}`;
}
