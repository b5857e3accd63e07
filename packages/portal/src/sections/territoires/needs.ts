// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { date } from '@orientation-widgets/domain/words/dates.js';
import { html } from 'lit';
import { NEED_COLUMNS, NEEDS_FILE, type RaisedNeed } from '../../needs/raised-needs.js';
import { blankForm, sheet, type View } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';

/** Path of the page of the form. */
export const NEEDS_PAGE = '/besoins/';

/** Page of the form in which a territory describes its needs, on paper or in a file. */
export function needPages(site: Site): Page[] {
  const { email } = site.config.site.legal;
  return [
    {
      path: NEEDS_PAGE,
      section: 'territoires',
      title: 'Dire un besoin du territoire',
      lead: 'Une feuille à imprimer, ou un tableau à remplir : les deux demandent la même chose.',
      description:
        'La feuille et le fichier par lesquels un territoire dit un besoin de formation, d’aide ou de chiffre.',
      crumbs: [{ path: '/territoires/', text: 'Territoires' }],
      sources: [],
      body: html`${sheet('À imprimer', blankForm(NEED_COLUMNS.map(({ question }) => question)))}
        ${sheet(
          'Dans un tableur',
          html`<p><a href=${site.href(NEEDS_FILE)} download>besoins.csv</a> : une ligne par besoin. Il faut au moins le territoire, le besoin, qui le dit et quel jour.</p>
            <p>Envoyez le fichier à <a href="mailto:${email}">${email}</a>.</p>`,
        )}`,
    },
  ];
}

/** Needs reported by a territory, the latest first. */
export function needsOf(site: Site, territoryId: string): readonly RaisedNeed[] {
  return site.config.raisedNeeds
    .filter(({ territory }) => territory === territoryId || site.nameOf(territoryId) === territory)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

/** List of the needs reported by a territory, with their authors. */
export function needsView(needs: readonly RaisedNeed[]): View {
  return html`<ul class="actions">
    ${needs.map(
      ({ need, audience, subject, finding, by, date: day }) =>
        html`<li><p><strong>${need}</strong></p><p class="soft">${[audience && `Pour : ${audience}`, subject, finding].filter(Boolean).join('. ')}</p><p class="note">Dit par ${by}, ${date(day)}.</p></li>`,
    )}
  </ul>`;
}
