// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { missingPatterns } from '../../charts/plot/plot-view.js';
import { plotStyles } from '../../charts/plot/plot.styles.js';
import { chartView } from '../chart/chart-view.js';
import type { Shown } from '../model/figures.js';
import type { BoardQuery } from '../selection.js';
import { tableView } from '../table/table-view.js';
import { tableStyles } from '../tables/table.styles.js';
import { sentencesView } from '../words/value-view.js';

export { absentView } from '../words/value-view.js';

export const proofStyles = [plotStyles, tableStyles];

/** What proves a figure: how it compares, its chart, what to know of it and its table. */
export function proofView(shown: Shown, query: BoardQuery): TemplateResult {
  const { caveat } = shown.measure;
  return html`<svg class="defs" aria-hidden="true">${missingPatterns()}</svg>
    ${sentencesView(shown)}
    ${query.chart === 'table' ? nothing : chartView(shown, query.periods)}
    ${caveat ? html`<p class="note" lang="fr">${caveat}</p>` : nothing} ${tableView(shown, query.chart === 'table')}`;
}
