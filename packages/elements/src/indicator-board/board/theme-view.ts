// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { plotView } from '../../charts/plot-view.js';
import { wholeNumber } from '@orientation-widgets/domain/words/decimal-number.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import type { BoardProps } from '../shared/board-form.js';
import { axisNote, figurePlot } from '../figure/chart-view.js';
import { whenView } from '../figure/amount-view.js';
import { absentView, sentencesView, valueView } from '../figure/value-view.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { nearestWithValue } from '@orientation-widgets/domain/measures/nearest.js';
import type { Keep } from './board-rest.js';
import { themeName } from '@orientation-widgets/domain/measures/board-labels.js';
import { miniView } from './mini-view.js';
import type { ThemeFigures } from './theme-figures.js';

/** Number of rows of a theme before the others are folded, and height of the first chart, in em. */
const MOST_ROWS = 7;
const LEAD_HEIGHT = 6.5;

/**
 * Theme: its first figure in large, the others as rows.
 * @param count - number of rows drawn so far.
 */
export function themeView(theme: ThemeFigures, props: BoardProps, count: number, keep: Keep): TemplateResult {
  const [lead, ...rows] = theme.contexts;
  const rowsOf = (first: number, end: number): TemplateResult[] =>
    rows.slice(first, Math.min(end, count)).map(context => keep(context, () => rowView(context, props)));
  return html`<section class="sheet theme" part="section">
    <header>
      ${heading(props.level + 1, themeName(theme.theme), 'subtitle')}
      <p class="note">${countText(theme)}</p>
    </header>
    ${lead ? keep(lead, () => leadView(lead, props)) : nothing}
    <ul class="rows" part="list">${rowsOf(0, MOST_ROWS)}</ul>
    ${
      rows.length > MOST_ROWS
        ? html`<details>
            <summary>${msg(str`Voir les autres mesures : ${wholeNumber(rows.length - MOST_ROWS)}`)}</summary>
            <ul class="rows" part="list">${rowsOf(MOST_ROWS, rows.length)}</ul>
          </details>`
        : nothing
    }
  </section>`;
}

/** Number of measures of a theme with a value here, in words. */
function countText({ valuedCount, total }: ThemeFigures): string {
  const all = wholeNumber(total);
  return plural(
    valuedCount,
    msg(str`${wholeNumber(valuedCount)} mesure sur ${all}|${wholeNumber(valuedCount)} mesures sur ${all}`),
  );
}

function titleView({ measure }: FigureContext, { choose }: BoardProps): TemplateResult {
  return html`<button type="button" class="link" lang="fr" data-measure=${measure.id} @click=${() => choose({ measure: measure.id })}>${measure.title}</button>`;
}

function leadView(context: FigureContext, props: BoardProps): TemplateResult {
  const plot = figurePlot(context, null, LEAD_HEIGHT);
  return html`<div class="first">
    ${titleView(context, props)} ${valueView(context)} ${sentencesView(context)} ${plot ? plotView(plot) : miniView(context)}
    <p class="note">${publisherView(context)}.${plot ? axisNote(plot) : nothing}</p>
  </div>`;
}

function rowView(context: FigureContext, props: BoardProps): TemplateResult {
  const { figures, measure, observation, other } = context;
  return html`<li part="item">
    <div>
      ${titleView(context, props)}
      <p class="note">${publisherView(context)}${observation ? html`, ${whenView(context)}` : nothing}</p>
    </div>
    ${
      observation?.value == null
        ? (widerView(context) ?? absentView(context))
        : html`<div class="mini">${miniView(context)}</div>
            <p class="amount">
              <strong>${figure(observation.value, measure)}</strong>
              ${
                other?.value == null
                  ? nothing
                  : html`<span class="note" lang="fr">${figures.reference?.name} ${figure(other.value, measure)}${other.period === observation.period ? nothing : ` (${periodLabel(other.period)})`}</span>`
              }
            </p>`
    }
  </li>`;
}

/** Figure of the nearest territory that has one, under its name, when the feed has no record of the territory itself. */
function widerView(context: FigureContext): TemplateResult | undefined {
  const nearest = context.observation ? undefined : nearestWithValue(context);
  if (!nearest) return undefined;
  const [place, { value, period }] = nearest;
  return html`<p class="amount wider">
    <span class="level" lang="fr">${place.name}</span>
    <strong>${figure(value ?? 0, context.measure)}</strong>
    <span class="note">${periodLabel(period)}</span>
  </p>`;
}

/** Publisher of a figure. */
function publisherView({ figures, measure, observation }: FigureContext): TemplateResult {
  const publisher =
    figures.sources.get(observation?.sourceId ?? measure.sourceId)?.publisher ?? msg('source non précisée');
  return html`<span lang="fr">${publisher}</span>`;
}
