// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { missingPatterns } from '../../charts/plot-view.js';
import { plotStyles } from '../../charts/plot.styles.js';
import { chartView } from './chart-view.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import type { BoardQuery } from '@orientation-widgets/domain/measures/figure-selection.js';
import { Stages } from './stages.js';
import { tableView } from './table-view.js';
import { tableStyles } from './table.styles.js';
import { absentView, sentencesView } from './value-view.js';

export const proofStyles = [plotStyles, tableStyles];

/** Chart and comparison that support a figure, drawn one part after the other. */
export interface Proof {
  /** Text in place of a missing value. */
  readonly absent: () => TemplateResult;
  readonly view: () => TemplateResult;
  /** See `BoardShown`. */
  readonly drawMore: () => boolean;
}

/** Comparison of a figure, its chart and its flags, then the rows of its table. */
export function openProof(context: FigureContext, query: BoardQuery): Proof {
  const stages = new Stages(2, 1);
  const isTable = query.chart === 'table';
  const before = (): TemplateResult => {
    const { caveat } = context.measure;
    return html`<svg class="defs" aria-hidden="true">${missingPatterns()}</svg>
      ${sentencesView(context)} ${isTable ? nothing : chartView(context, query.periods)}
      ${caveat ? html`<p class="note" lang="fr">${caveat}</p>` : nothing}`;
  };
  return {
    absent: () => absentView(context),
    view: () => {
      const [mainView, table] = stages.view(part => (part ? tableView(context, isTable) : before()));
      return html`${mainView} ${table ?? tableView(context, isTable, false)}`;
    },
    drawMore: () => stages.drawMore(),
  };
}
