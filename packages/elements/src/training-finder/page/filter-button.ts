// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { iconFilter } from '../../icons/search-icons.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';

/**
 * Opens the filters where they are not beside the results.
 *
 * @param active - number of active filters.
 * @param total - how many trainings they leave; undefined before the first answer.
 */
export function filterButton(active: number, total: number | undefined, open: () => unknown): TemplateResult {
  const name = html`${buttonName(active, total)}${active ? html`<span class="visually-hidden">, ${activeCount(active)}</span>` : nothing}`;
  // Another node once there is a count: in Arabic, a text that grows would be taken for one that moves.
  return html`<button class="btn pri filter-button" type="button" aria-haspopup="dialog" @click=${open}>
    ${iconFilter()} ${total ? html`<span>${name}</span>` : name}
  </button>`;
}

/** “Filtrer : 27 formations”, “Filtrer (3) : 27 formations”. */
function buttonName(active: number, total = 0): string {
  if (!total) return msg('Filtrer');
  const count = trainingCount(total);
  return active ? msg(str`Filtrer (${active}) : ${count}`) : msg(str`Filtrer : ${count}`);
}

/** What the number in “Filtrer (3)” is, for who does not see it: “3 filtres actifs”. */
function activeCount(active: number): string {
  return plural(active, msg(str`${active} filtre actif|${active} filtres actifs`));
}
