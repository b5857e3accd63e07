// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Session } from '@orientation-widgets/feed';
import { ROUTES } from '../../messages/french-names.js';
import { number } from '../../messages/french-numbers.js';
import type { BuildReport } from '../report.js';
import type { TerritoryOffer } from '../training-offer.js';
import { html, type ReportMarkup } from './markup.js';

const ROUTE_NAMES = Object.entries(ROUTES) as [Session['route'], string][];

/** Renders the sessions of each département, by route; undefined when the feed has none. */
export function offerSection({ offer }: BuildReport): ReportMarkup | undefined {
  if (offer.length === 0) return undefined;
  const routes = ROUTE_NAMES.filter(([route]) => offer.some(row => (row.routes[route] ?? 0) > 0));
  const sum = (count: (row: TerritoryOffer) => number): string =>
    number(offer.reduce((total, row) => total + count(row), 0));
  return html`<section aria-labelledby="offre"><h2 id="offre">L’offre de formation</h2>
<p>Sessions de chaque département, par voie. Une formation qui a lieu dans deux départements compte dans les deux.</p>
<div class="card scroll" tabindex="0" role="region" aria-labelledby="offre"><table><thead><tr><th scope="col">Département</th><th scope="col">Formations</th>${routes.map(
    ([, name]) => html`<th scope="col">${name}</th>`,
  )}<th scope="col">Sessions</th></tr></thead>
<tbody>${offer.map(row => offerRow(row, routes))}</tbody>
<tfoot><tr><th scope="row">Ensemble</th><td></td>${routes.map(([route]) => html`<td>${sum(row => row.routes[route] ?? 0)}</td>`)}<td>${sum(
    row => row.sessions,
  )}</td></tr></tfoot></table></div></section>`;
}

function offerRow(row: TerritoryOffer, routes: readonly [Session['route'], string][]): ReportMarkup {
  const cell = (count: number): ReportMarkup => html`<td class="${count === 0 ? 'zero' : ''}">${number(count)}</td>`;
  return html`<tr><th scope="row">${row.name ?? 'Sans département connu'}</th>${cell(row.trainings)}${routes.map(
    ([route]) => cell(row.routes[route] ?? 0),
  )}${cell(row.sessions)}</tr>`;
}
