// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { offerKnowledge, type OfferRoute } from '@orientation-widgets/domain/trainings/offer-knowledge.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Fold } from '../../layout/page-parts.js';
import type { View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';

/** A public service on the web. */
export interface OfficialLink {
  /** What one does there. */
  readonly text: string;
  readonly publisher: string;
  readonly href: string;
}

interface OfficialSearch {
  readonly route: OfferRoute;
  readonly link: (name: string | undefined) => OfficialLink;
}

/** Public searches of the whole country, and the route that each lists. Only the first takes what one looks for in its address. */
const SEARCHES: readonly OfficialSearch[] = [
  {
    route: 'continuing',
    link: name => ({
      text: name ? `Formations pour adultes : « ${name} »` : 'Formations pour adultes, par métier et par ville',
      publisher: 'France Travail, Trouver ma formation',
      href: `https://candidat.francetravail.fr/formations/recherche?${new URLSearchParams({ ...(name && { quoi: name }), range: '0-9', tri: '0' }).toString()}`,
    }),
  },
  {
    route: 'continuing',
    link: () => ({
      text: 'Formations à payer avec mon compte de formation (CPF)',
      publisher: 'Mon Compte Formation',
      href: 'https://www.moncompteformation.gouv.fr/',
    }),
  },
  {
    route: 'apprenticeship',
    link: () => ({
      text: 'En alternance : écoles et employeurs, par métier et par ville',
      publisher: 'La bonne alternance',
      href: 'https://labonnealternance.apprentissage.beta.gouv.fr/',
    }),
  },
];

/** What follows the name of a diploma in its title: an option, a course. */
const AFTER_NAME = / (?:[–:(-]|option|spécialité|parcours) ?|, /i;

export function officialView(links: readonly OfficialLink[]): TemplateResult {
  return html`<ul class="rows">
    ${links.map(({ text, publisher, href }) => html`<li><span class="name"><a href=${href} rel="noreferrer">${text}</a></span> <span class="soft">${publisher}</span></li>`)}
  </ul>`;
}

/** Routes and diploma that one looks for. */
interface SearchOptions {
  readonly routes?: readonly OfferRoute[];
  readonly level?: number | null;
  readonly title?: string;
}

/** Where else one may look for trainings, for the routes that the sources of the site do not list whole. */
export function officialSearchesView(site: Site, options: SearchOptions = {}): View {
  const search = officialSearchesFold(site, options);
  return search
    ? html`<section class="part" id="ailleurs">
        <h2>${search.title}</h2>
        ${search.body}
      </section>`
    : nothing;
}

/** The same in a part that opens. */
export function officialSearchesFold(
  site: Site,
  { routes = ['continuing', 'apprenticeship'], level, title }: SearchOptions,
): Fold | undefined {
  const { coverage, info } = site.data;
  const levels = level == null ? [] : [level];
  const links = SEARCHES.filter(
    ({ route }) =>
      routes.includes(route) && offerKnowledge(coverage, { routes: [route], levels }, info.territory) !== 'complete',
  ).map(({ link }) => link(title?.split(AFTER_NAME)[0]?.trim()));
  if (!coverage.length || !links.length) return undefined;
  return {
    title: 'Chercher aussi sur les sites publics',
    hint: links.map(({ publisher }) => publisher).join(', '),
    body: html`<p>Notre liste n’a pas toutes les formations pour adultes, ni toutes celles en alternance. Ces sites en ont d’autres.</p>
      ${officialView(links)}`,
  };
}
