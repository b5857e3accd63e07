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
import { amountView, whenView } from '../figure/amount-view.js';
import { comparisonText, flagTexts } from '@orientation-widgets/domain/measures/figure-words.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { nearestWithValue } from '@orientation-widgets/domain/measures/nearest.js';
import type { Keep } from './board-rest.js';
import { themeName } from '@orientation-widgets/domain/measures/board-labels.js';
import { miniView } from './mini-view.js';
import type { ThemeFigures } from './theme-figures.js';

/** Height of the first chart, in em. */
const LEAD_HEIGHT = 6;

/** Number of rows that take no fold; a wide board shows as many of a closed fold, see `themesStyles`. */
const MAX_UNFOLDED = 3;

/**
 * Theme: its first figure in large, with its drawing; the others as rows, in a fold when there are many, those of a
 * wider territory last.
 * @param count - number of rows drawn so far.
 */
export function themeView(theme: ThemeFigures, props: BoardProps, count: number, keep: Keep): TemplateResult {
  const [lead, ...rows] = theme.valued;
  const all = [...rows, ...theme.wider];
  const rowsOf = (first: number, end: number): TemplateResult =>
    html`<ul class="rows" part="list">${all.slice(first, Math.min(end, count)).map(context => keep(context, () => rowView(context, props)))}</ul>`;
  const content = html`${rows.length ? rowsOf(0, rows.length) : nothing}
  ${
    theme.wider.length
      ? html`${rows.length ? html`<p class="note">${widerText(theme.wider.length)}</p>` : nothing}
          ${rowsOf(rows.length, all.length)}`
      : nothing
  }`;
  return html`<section class="sheet theme" part="section">
    <header>${heading(props.level + 1, themeName(theme.theme), 'subtitle')}</header>
    ${lead ? keep(lead, () => leadView(lead, props)) : nothing}
    ${
      all.length > MAX_UNFOLDED
        ? html`<details>
            <summary>${rows.length ? othersText(rows.length) : widerText(theme.wider.length)}</summary>
            ${content}
          </details>`
        : content
    }
  </section>`;
}

/** Number of rows of a theme, in words. */
export function rowCountOf({ valued, wider }: ThemeFigures): number {
  return Math.max(0, valued.length - 1) + wider.length;
}

function othersText(count: number): string {
  return plural(count, msg(str`${wholeNumber(count)} autre mesure|${wholeNumber(count)} autres mesures`));
}

function widerText(count: number): string {
  return plural(
    count,
    msg(
      str`${wholeNumber(count)} mesure d’un territoire plus grand|${wholeNumber(count)} mesures d’un territoire plus grand`,
    ),
  );
}

function titleView({ measure }: FigureContext, { choose }: BoardProps): TemplateResult {
  return html`<button type="button" class="link" lang="fr" data-measure=${measure.id} @click=${() => choose({ measure: measure.id })}>${measure.title}</button>`;
}

/** First figure of a theme: a line with its axis, or beside the value, where there is less room, a small one. */
function leadView(context: FigureContext, props: BoardProps): TemplateResult {
  const { observation, other } = context;
  const plot = figurePlot(context, null, LEAD_HEIGHT);
  // The closing line of the board names what has no figure.
  const sentences = [other?.value == null ? '' : comparisonText(context), ...flagTexts(context)].filter(Boolean);
  return html`<div class="first">
    ${titleView(context, props)}
    <div class="beside">${amountView(observation?.value ?? 0, context)}<div class="mini">${miniView(context)}</div></div>
    ${sentences.length ? html`<p class="sentences">${sentences.join(' ')}</p>` : nothing}
    ${plot ? plotView(plot) : nothing}
    <p class="note">${publisherView(context)}.${plot ? html`<span class="of-axis">${axisNote(plot)}</span>` : nothing}</p>
  </div>`;
}

function rowView(context: FigureContext, props: BoardProps): TemplateResult {
  const { figures, measure, observation, other } = context;
  return html`<li part="item">
    <div>
      ${titleView(context, props)}
      <p class="note">${publisherView(context)}${observation?.value == null ? nothing : html`, ${whenView(context)}`}</p>
    </div>
    ${
      observation?.value == null
        ? widerView(context)
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

/** Figure of the nearest territory that has one, under its name. */
function widerView(context: FigureContext): TemplateResult | typeof nothing {
  const nearest = nearestWithValue(context);
  if (!nearest) return nothing;
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
