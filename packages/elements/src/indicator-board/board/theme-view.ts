// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { plotView } from '../../charts/plot-view.js';
import { hostLink } from '../../ui/host-link.js';
import { wholeNumber } from '@orientation-widgets/domain/words/decimal-number.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import type { BoardProps } from '../board-form.js';
import { axisNote, figurePlot } from '../figure/chart-view.js';
import { whenView } from '../figure/amount-view.js';
import { absentView, sentencesView, valueView } from '../figure/value-view.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { missingGlyph } from '../figure/missing-glyph.js';
import { nearestWithValue } from '@orientation-widgets/domain/measures/nearest.js';
import type { BoardData } from './board-data.js';
import type { Keep } from './board-rest.js';
import { awaitedText, emptyText, themeName } from '@orientation-widgets/domain/measures/board-labels.js';
import { miniView } from './mini-view.js';
import type { ThemeFigures } from './theme-figures.js';

/** Rows of a theme, and figures awaited, before the others are folded, and the height of the chart of the first, in em. */
const MOST_ROWS = 7;
const MOST_AWAITED = 2;
const LEAD_HEIGHT = 6.5;

/** A theme: its first figure in large, the others as rows. @param count - rows drawn so far. */
export function themeView(
  theme: ThemeFigures,
  { query, figures: { territory } }: BoardData,
  props: BoardProps,
  count: number,
  kept: Keep,
): TemplateResult {
  const [lead, ...rows] = theme.shown;
  const rowsOf = (first: number, end: number): TemplateResult[] =>
    rows.slice(first, Math.min(end, count)).map(shown => kept(shown, () => rowView(shown, props)));
  return html`<section class="sheet theme">
    <header>
      ${heading(props.level + 1, themeName(theme.theme), 'subtitle')}
      <p class="note">${countText(theme)}</p>
    </header>
    ${lead ? kept(lead, () => leadView(lead, props)) : html`<p class="absence-text">${emptyText(query.entry)}</p>${helpLink(territory.id, props)}`}
    <ul class="rows">${rowsOf(0, MOST_ROWS)}</ul>
    ${
      rows.length > MOST_ROWS
        ? html`<details>
            <summary>${msg(str`Voir les autres mesures : ${wholeNumber(rows.length - MOST_ROWS)}`)}</summary>
            <ul class="rows">${rowsOf(MOST_ROWS, rows.length)}</ul>
          </details>`
        : nothing
    }
    ${awaitedView(theme)}
  </section>`;
}

/** Who helps in a territory of which there is no figure, where the page tells it. */
function helpLink(id: string, { host }: BoardProps): TemplateResult | typeof nothing {
  const href = hostLink(host.getAttribute('help-href'), id);
  return href ? html`<p><a href=${href}>${msg('Voir qui peut vous aider ici')}</a></p>` : nothing;
}

/** The figures that the contract asks for and that no file holds. */
function awaitedView({ awaited }: ThemeFigures): TemplateResult {
  const rows = awaited.map(measure => html`<p class="note awaited" lang="fr">${awaitedText(measure)}</p>`);
  const others = rows.slice(MOST_AWAITED);
  return html`${rows.slice(0, MOST_AWAITED)}
  ${others.length ? html`<details><summary>${msg(str`Voir les autres chiffres attendus : ${wholeNumber(others.length)}`)}</summary>${others}</details>` : nothing}`;
}

/** How many measures of a theme have a value here. */
function countText({ known, total }: ThemeFigures): string {
  const all = wholeNumber(total);
  return plural(known, msg(str`${wholeNumber(known)} mesure sur ${all}|${wholeNumber(known)} mesures sur ${all}`));
}

function titleView({ measure }: FigureContext, { choose }: BoardProps): TemplateResult {
  return html`<button type="button" class="link" lang="fr" data-measure=${measure.id} @click=${() => choose({ measure: measure.id })}>${measure.title}</button>`;
}

function leadView(shown: FigureContext, props: BoardProps): TemplateResult {
  const plot = figurePlot(shown, null, LEAD_HEIGHT);
  return html`<div class="first">
    ${titleView(shown, props)} ${valueView(shown)} ${sentencesView(shown)} ${plot ? plotView(plot) : miniView(shown)}
    <p class="note">${publisherView(shown)}.${plot ? axisNote(plot) : nothing}</p>
  </div>`;
}

function rowView(shown: FigureContext, props: BoardProps): TemplateResult {
  const { figures, measure, observation: own, other } = shown;
  return html`<li>
    <div>
      ${titleView(shown, props)}
      <p class="note">${publisherView(shown)}${own ? html`, ${whenView(shown)}` : nothing}</p>
    </div>
    ${
      own?.value == null
        ? (widerView(shown) ?? absentView(shown))
        : html`<div class="mini">${miniView(shown)}</div>
            <p class="amount">
              <strong>${figure(own.value, measure)}</strong>
              ${
                other?.value == null
                  ? nothing
                  : html`<span class="note" lang="fr">${figures.reference?.name} ${figure(other.value, measure)}${other.period === own.period ? nothing : ` (${periodLabel(other.period)})`}</span>`
              }
            </p>`
    }
  </li>`;
}

/** The figure of the nearest territory that has one, under its name, where the feed has no record of the territory itself. */
function widerView(shown: FigureContext): TemplateResult | undefined {
  const nearest = shown.observation ? undefined : nearestWithValue(shown);
  if (!nearest) return undefined;
  const [place, { value, period }] = nearest;
  return html`<p class="amount wider">
    <span class="level" lang="fr">${place.name}</span>
    <strong>${figure(value ?? 0, shown.measure)}</strong>
    <span class="note">${periodLabel(period)}. ${missingGlyph('no-record')} <span lang="fr">${msg(str`${shown.figures.territory.name} : ${missingWords('no-record')}`)}</span></span>
  </p>`;
}

/** Who says so. */
function publisherView({ figures, measure, observation: own }: FigureContext): TemplateResult {
  const publisher = figures.sources.get(own?.sourceId ?? measure.sourceId)?.publisher ?? msg('source non précisée');
  return html`<span lang="fr">${publisher}</span>`;
}
