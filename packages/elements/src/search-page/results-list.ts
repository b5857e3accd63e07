// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { number } from '@orientation-widgets/domain/words/format.js';

/** Number of results shown at a time. */
export const PAGE_SIZE = 20;

export function orderSelect<Order extends string>(
  orders: readonly Order[],
  current: Order | undefined,
  nameOf: (order: Order) => string,
  choose: (order: Order) => void,
): TemplateResult {
  return html`<label class="select"
    ><span class="visually-hidden">${msg('Trier')}</span
    ><select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Order)}>
      ${orders.map(order => html`<option value=${order} ?selected=${order === current} .selected=${order === current}>${nameOf(order)}</option>`)}
    </select></label
  >`;
}

/** Button for the next results, with the number of those shown; nothing when all are. */
export function moreButton(
  visibleCount: number,
  total: number,
  label: (next: number) => string,
  more: () => void,
): TemplateResult | typeof nothing {
  const next = Math.min(PAGE_SIZE, total - visibleCount);
  if (next <= 0) return nothing;
  return html`<p class="more-results" part="more">
    <button class="btn sec" type="button" @click=${more}>${label(next)}</button>
    <span class="note">${msg(str`${number(visibleCount)} sur ${number(total)}`)}</span>
  </p>`;
}
