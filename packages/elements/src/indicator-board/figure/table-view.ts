// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Observation } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wholeNumber } from '@orientation-widgets/domain/words/decimal-number.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import { hasFlag, missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { periodAt, periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { columnsOf } from './series.js';

/** Periods of a table, the last one first. */
export function tablePeriods(context: FigureContext): string[] {
  const { index, measure } = context;
  const all = columnsOf(context).flatMap(({ territory }) => index.series(measure.id, territory.id));
  return [...new Set(all.map(({ period }) => period))].sort(
    (a, b) => (periodAt(b) ?? -Infinity) - (periodAt(a) ?? -Infinity),
  );
}

/** Number of periods of a table before the others are folded. */
const RECENT = 12;

/**
 * All the values of a figure and of its references, with the reasons for missing ones.
 * @param hasRows - false for a placeholder, whose rows are drawn later.
 */
export function tableView(context: FigureContext, isOpen = false, hasRows = true): TemplateResult | typeof nothing {
  const periods = tablePeriods(context);
  if (!periods.length) return nothing;
  const older = periods.slice(RECENT);
  return html`<details part="table" class="figure-table" ?open=${isOpen}>
    <summary>${msg('Voir le tableau')}</summary>
    ${hasRows ? rowsView(context, periods.slice(0, RECENT)) : nothing}
    ${
      hasRows && older.length
        ? html`<details>
            <summary>${msg(str`Voir les périodes d’avant : ${wholeNumber(older.length)}`)}</summary>
            ${rowsView(context, older)}
          </details>`
        : nothing
    }
  </details>`;
}

function rowsView(context: FigureContext, periods: readonly string[]): TemplateResult {
  const { index, measure } = context;
  const columns = columnsOf(context);
  return html`<table>
    <caption lang="fr">${measure.title}, ${measure.unit}</caption>
    <thead>
      <tr>
        <th scope="col">${msg('Période')}</th>
        ${columns.map(({ territory, role }) => html`<th scope="col" class=${role} lang="fr">${territory.name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${periods.map(
        period => html`<tr>
          <th scope="row">${periodLabel(period)}</th>
          ${columns.map(({ territory, role }) => html`<td class=${role}>${cell(index.at(measure.id, territory.id, period), context)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Value with its flags, or the reason for its absence. */
function cell(observation: Observation | undefined, { measure }: FigureContext): TemplateResult | string {
  const missing = missingOf(observation);
  if (missing || observation?.value == null)
    return html`<span class="absent">${missingWords(missing ?? 'no-record')}</span>`;
  const flags = flagWords(observation);
  const value = figure(observation.value, measure);
  return flags.length ? html`${value} <small>${flags.join(', ')}</small>` : value;
}

/** Flags of a value, each in a word. */
export function flagWords(observation: Observation): string[] {
  return [
    hasFlag(observation, 'provisional') && msg('provisoire'),
    hasFlag(observation, 'estimated') && msg('estimé'),
    hasFlag(observation, 'forecast') && msg('prévision'),
    hasFlag(observation, 'break') && msg('rupture'),
  ].filter(word => word !== false);
}
