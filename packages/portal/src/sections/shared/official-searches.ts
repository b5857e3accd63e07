// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { offerKnowledge, type OfferRoute } from '@orientation-widgets/domain/trainings/offer-knowledge.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Fold } from '../../layout/page-parts.js';
import type { View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';

/** Link to a public service on the web. */
export interface OfficialLink {
  /** Action that the service offers. */
  readonly text: string;
  readonly publisher: string;
  readonly href: string;
  /** Parameters of its address for a town, with `{code}`, `{lat}` and `{lon}`: a page that has a town adds them. */
  readonly around?: string;
}

/** Subject of a search: the name of a diploma, or else that of a job, and the ROME codes that it leads to. */
interface Subject {
  readonly name: string | undefined;
  readonly jobName?: string | undefined;
  readonly rome: readonly string[];
}

interface OfficialSearch {
  readonly route: OfferRoute;
  /** Région that it covers; the whole country by default. */
  readonly territory?: string;
  readonly link: (subject: Subject) => OfficialLink;
}

const APPRENTICESHIP = 'https://labonnealternance.apprentissage.beta.gouv.fr/';

/** Maximum number of codes in an address: further ones are seldom the trade of the diploma. */
const MOST_CODES = 5;

/**
 * Public searches, with the route that each lists. The format of each address is the one used by its publisher or its
 * visitors: see docs/data-quality.md. Two services have no such format and open on their own search field.
 */
const SEARCHES: readonly OfficialSearch[] = [
  {
    route: 'continuing',
    link: ({ name, jobName: words = name }) => ({
      text: name
        ? `Formations pour adultes : « ${name} »`
        : words
          ? 'Formations pour adultes, pour ce métier'
          : 'Formations pour adultes, par métier et par ville',
      publisher: 'France Travail, Trouver ma formation',
      href: `https://candidat.francetravail.fr/formations/recherche?${new URLSearchParams({ ...(words && { quoi: words }), range: '0-9', tri: '0' }).toString()}`,
      around: 'ou=COMMUNE-{code}',
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
    route: 'continuing',
    territory: 'reg-32',
    link: () => ({
      text: 'Formations dans les Hauts-de-France, pour tous les publics',
      publisher: 'C2RP, pour la Région',
      href: 'https://www.c2rp.fr/former-orienter/formations',
    }),
  },
  {
    route: 'apprenticeship',
    link: ({ rome }) =>
      rome.length
        ? {
            text: 'En alternance : les écoles qui préparent à ces métiers',
            publisher: 'La bonne alternance',
            href: `${APPRENTICESHIP}recherche-formation?${new URLSearchParams({ romes: rome.slice(0, MOST_CODES).join(',') }).toString()}`,
            around: 'lat={lat}&lon={lon}',
          }
        : {
            text: 'En alternance : écoles et employeurs, par métier et par ville',
            publisher: 'La bonne alternance',
            href: APPRENTICESHIP,
          },
  },
];

/** Text that follows the name of a diploma in its title: an option, a course. */
const AFTER_NAME = / (?:[–:(-]|option|spécialité|parcours) ?|, /i;

export function officialView(links: readonly OfficialLink[]): TemplateResult {
  return html`<ul class="rows">
    ${links.map(({ text, publisher, href, around }) => html`<li><span class="name"><a href=${href} rel="noreferrer" data-around=${around ?? nothing}>${text}</a></span> <span class="soft">${publisher}</span></li>`)}
  </ul>`;
}

/** Routes and diploma to search. */
interface SearchOptions {
  readonly routes?: readonly OfferRoute[];
  readonly level?: number | null;
  /** Title of a diploma. */
  readonly title?: string;
  /** Name of a job, in the gender that the public search uses. */
  readonly jobName?: string | undefined;
  readonly rome?: readonly string[];
}

/** Section of public searches, for the routes that the sources of the site do not list entirely. */
export function officialSearchesView(site: Site, options: SearchOptions = {}): View {
  const search = officialSearchesFold(site, options);
  return search
    ? html`<section class="part" id="ailleurs">
        <h2>${search.title}</h2>
        ${search.body}
      </section>`
    : nothing;
}

/** Folded list of the same public searches. */
export function officialSearchesFold(
  site: Site,
  { routes = ['continuing', 'apprenticeship'], level, title, jobName, rome = [] }: SearchOptions,
): Fold | undefined {
  const { coverage, info } = site.data;
  const levels = level == null ? [] : [level];
  const links = SEARCHES.filter(
    ({ route, territory = info.territory }) =>
      routes.includes(route) &&
      territory === info.territory &&
      offerKnowledge(coverage, { routes: [route], levels }, info.territory) !== 'complete',
  ).map(({ link }) => link({ name: title?.split(AFTER_NAME)[0]?.trim(), jobName, rome }));
  if (!coverage.length || !links.length) return undefined;
  return {
    title: 'Chercher aussi sur les sites publics',
    hint: links.map(({ publisher }) => publisher).join(', '),
    body: html`<p>Notre liste n’a pas toutes les formations pour adultes, ni toutes celles en alternance. Ces sites en ont d’autres.</p>
      ${officialView(links)}`,
  };
}
