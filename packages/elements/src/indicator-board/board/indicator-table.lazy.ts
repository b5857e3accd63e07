// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed, Indicator } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { number } from '@orientation-widgets/domain/words/format.js';
import { sourceNote } from '../../sources/source-note.js';
import { themeName } from '@orientation-widgets/domain/measures/board-labels.js';
import type { Figures } from '@orientation-widgets/domain/measures/figures.js';
import { THEMES } from '@orientation-widgets/domain/measures/figure-selection.js';

/** Figures of the territory that are published once, in the words of their source when they are not plain numbers. */
export async function indicatorsOf(feed: Feed, territoryId: string): Promise<readonly Indicator[]> {
  return [...(await feed.collection('indicators'))].filter(indicator => indicator.territoryId === territoryId);
}

/** Table for each theme; or a message when there is none. */
export function indicatorTables(indicators: readonly Indicator[], { sources }: Figures): TemplateResult {
  if (!indicators.length) return html`<p class="note">${msg('Aucun autre chiffre pour ce territoire.')}</p>`;
  const themes = THEMES.map(theme => ({ theme, own: indicators.filter(indicator => indicator.theme === theme) }));
  return html`${themes.map(({ theme, own: themeIndicators }) =>
    themeIndicators.length
      ? html`<table>
          <caption><strong>${themeName(theme)}</strong></caption>
          <thead>
            <tr>
              <th scope="col">${msg('Mesure')}</th>
              <th scope="col">${msg('Valeur')}</th>
              <th scope="col">${msg('Période')}</th>
            </tr>
          </thead>
          <tbody>${themeIndicators.map(row)}</tbody>
        </table>`
      : nothing,
  )}
  ${sourceNote(sources, indicators)}`;
}

function row(indicator: Indicator): TemplateResult {
  const { label, caveat, period } = indicator;
  return html`<tr>
    <th scope="row" lang="fr">${label}${caveat === undefined ? nothing : html` <span class="note">(${caveat})</span>`}</th>
    <td>${indicatorWords(indicator)}</td>
    <td lang="fr">${period}</td>
  </tr>`;
}

/**
 * Text of an indicator: the words of its source when it has some, a share in words without its unit; otherwise its number, marked as a
 * bound or an approximation when it is one; the target when it has no value yet.
 */
export function indicatorWords({ words, value, target, unit, precision }: Indicator): TemplateResult | string {
  const amount = value ?? target;
  if (amount === undefined) return msg('non publié');
  const isShare = unit.startsWith('%');
  const figure = words ?? bounded(isShare ? `${number(amount)}\u202f${unit}` : number(amount), precision);
  const text = html`<span lang="fr"><bdi>${figure}</bdi>${isShare ? nothing : html` <bdi>${unit}</bdi>`}</span>`;
  return value === null ? html`${msg('Cible')}\u202f: ${text}` : text;
}

function bounded(figure: string, precision: Indicator['precision']): string {
  switch (precision) {
    case 'about':
      return msg(str`environ ${figure}`);
    case 'at-least':
      return msg(str`au moins ${figure}`);
    case 'at-most':
      return msg(str`au plus ${figure}`);
    case undefined:
      return figure;
  }
}
