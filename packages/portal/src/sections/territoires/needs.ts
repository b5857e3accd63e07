// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { date } from '@orientation-widgets/domain/words/dates.js';
import { html } from 'lit';
import { slugOf } from '../../html/slug.js';
import { NEED_COLUMNS, NEEDS_FILE, type RaisedNeed } from '../../needs/raised-needs.js';
import { blankForm, sheet, type View } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';

/** Page of the form, from the root of the site. */
export const NEEDS_PAGE = '/besoins/';

/** The form by which a territory says what it needs, on paper or in a file. */
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
        )}
        ${sheet(
          'Pour la personne qui reçoit les fichiers',
          html`<p>Une commande les réunit, et dit la ligne de chaque faute :</p>
            <pre><code>npx orientation-portal needs ${needFiles(site)} --into besoins.csv</code></pre>
            <p>« needs » : « besoins.csv » dans <code>portal.json</code> les montre sur la page de chaque territoire.</p>`,
        )}`,
    },
  ];
}

/** Two files of needs, as two territories of the site could name them. */
function needFiles(site: Site): string {
  const { territories } = site.contents;
  const local = territories.filter(({ kind }) => kind === 'bassin' || kind === 'employment-zone');
  const names = (local.length > 1 ? local : territories).map(({ name }) => `${slugOf(name)}.csv`).toSorted();
  return names.slice(0, 2).join(' ') || 'besoins-recus.csv';
}

/** Needs reported by a territory, the latest first. */
export function needsOf(site: Site, territoryId: string): readonly RaisedNeed[] {
  return (site.config.raisedNeeds ?? [])
    .filter(({ territory }) => territory === territoryId || site.nameOf(territoryId) === territory)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

/** The needs that a territory reported, and who reported them. */
export function needsView(needs: readonly RaisedNeed[]): View {
  return html`<ul class="actions">
    ${needs.map(
      ({ need, audience, subject, finding, by, date: day }) =>
        html`<li><p><strong>${need}</strong></p><p class="soft">${[audience && `Pour : ${audience}`, subject, finding].filter(Boolean).join('. ')}</p><p class="note">Dit par ${by}, ${date(day)}.</p></li>`,
    )}
  </ul>`;
}
