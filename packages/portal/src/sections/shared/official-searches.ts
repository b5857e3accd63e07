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
  /** How its address has a town, as parameters with `{code}`, `{lat}` and `{lon}`: a page that has a town adds them. */
  readonly around?: string;
}

/** What one looks for: the name of a diploma, else that of a job; ROME codes of what it leads to. */
interface Subject {
  readonly name: string | undefined;
  readonly jobName?: string | undefined;
  readonly rome: readonly string[];
}

interface OfficialSearch {
  readonly route: OfferRoute;
  /** Région that it lists; the whole country without it. */
  readonly territory?: string;
  readonly link: (subject: Subject) => OfficialLink;
}

const APPRENTICESHIP = 'https://labonnealternance.apprentissage.beta.gouv.fr/';

/** Codes of an address: those that follow are seldom the trade of the diploma. */
const MOST_CODES = 5;

/**
 * Public searches, and the route that each lists. The form of each address is that which its publisher or its visitors write: see
 * docs/data-quality.md. The two that have none open on their own field.
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

/** What follows the name of a diploma in its title: an option, a course. */
const AFTER_NAME = / (?:[–:(-]|option|spécialité|parcours) ?|, /i;

export function officialView(links: readonly OfficialLink[]): TemplateResult {
  return html`<ul class="rows">
    ${links.map(({ text, publisher, href, around }) => html`<li><span class="name"><a href=${href} rel="noreferrer" data-around=${around ?? nothing}>${text}</a></span> <span class="soft">${publisher}</span></li>`)}
  </ul>`;
}

/** Routes and diploma that one looks for. */
interface SearchOptions {
  readonly routes?: readonly OfferRoute[];
  readonly level?: number | null;
  /** Title of a diploma. */
  readonly title?: string;
  /** Name of a job, in one gender: that which the public search has. */
  readonly jobName?: string | undefined;
  readonly rome?: readonly string[];
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
