// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { number } from '@orientation-widgets/domain/words/format.js';
import { stateLabel } from '@orientation-widgets/domain/commitments/tracker-labels.js';
import { tallyOf } from '@orientation-widgets/domain/commitments/tracker-model.js';
import type { Year } from '@orientation-widgets/domain/commitments/tracker-model.js';

export const yearsTableStyles = css`
  table {
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.375em 0.75em;
    text-align: start;
    border-block-end: var(--_border) solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
`;

/** Numbers of actions of each year. */
export function yearsTable(years: readonly Year[], day: string): TemplateResult {
  return html`<table>
    <caption class="visually-hidden">
      ${msg('Actions par année de leur échéance')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Année')}</th>
        <th scope="col">${msg('Actions')}</th>
        <th scope="col">${msg('Date passée, sans état publié')}</th>
        <th scope="col">${msg('États')}</th>
      </tr>
    </thead>
    <tbody>
      ${years.map(
        ({ year, actions, silent }) =>
          html`<tr>
            <th scope="row">${year}</th>
            <td>${number(actions.length)}</td>
            <td>${number(silent)}</td>
            <td>
              ${
                tallyOf(actions, day)
                  .map(([state, count]) => msg(str`${stateLabel(state)} : ${number(count)}`))
                  .join(', ') || msg('sans objet')
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
