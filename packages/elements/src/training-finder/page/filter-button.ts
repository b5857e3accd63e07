// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { iconFilter } from '../../icons/search-icons.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';

/**
 * Button that opens the filters when they are not beside the results.
 * @param active - number of active filters.
 * @param total - number of trainings that match them; undefined before the first answer.
 */
export function filterButton(active: number, total: number | undefined, open: () => unknown): TemplateResult {
  const name = html`${buttonName(active, total)}${active ? html`<span class="visually-hidden">, ${activeCount(active)}</span>` : nothing}`;
  // Renders another node once there is a count: in Arabic, a text that grows counts as a layout shift.
  return html`<button class="btn pri filter-button" type="button" aria-haspopup="dialog" @click=${open}>
    ${iconFilter()} ${total ? html`<span>${name}</span>` : name}
  </button>`;
}

/** Name of the button: “Filtrer : 27 formations”, “Filtrer (3) : 27 formations”. */
function buttonName(active: number, total = 0): string {
  if (!total) return msg('Filtrer');
  const count = trainingCount(total);
  return active ? msg(str`Filtrer (${active}) : ${count}`) : msg(str`Filtrer : ${count}`);
}

/** Number of “Filtrer (3)” in words, for screen readers: “3 filtres actifs”. */
function activeCount(active: number): string {
  return plural(active, msg(str`${active} filtre actif|${active} filtres actifs`));
}
