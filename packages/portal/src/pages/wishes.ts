// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number } from '@orientation-widgets/elements/static.js';
import { html, type TemplateResult } from 'lit';
import type { IconName } from '../layout/icons.js';
import { linkColumns, sheet } from '../layout/views.js';
import type { Page, Section } from '../site/page.js';
import type { Site } from '../site/site.js';

/** A door of the second side of the home. */
export interface Wish {
  readonly slug: string;
  readonly title: string;
  readonly icon: IconName;
  readonly section: Section;
  readonly tag: string;
  readonly lead: string;
}

export const WISHES: readonly Wish[] = [
  {
    slug: 'un-metier',
    title: 'Un métier',
    icon: 'job',
    section: 'metiers',
    tag: 'job-explorer',
    lead: 'Par son nom, par secteur, par ce que l’on aime.',
  },
  {
    slug: 'une-formation',
    title: 'Une formation',
    icon: 'training',
    section: 'formations',
    tag: 'training-finder',
    lead: 'Par son nom, par domaine, par ville.',
  },
  {
    slug: 'quelquun-a-qui-parler',
    title: 'Quelqu’un à qui parler',
    icon: 'help',
    section: 'annuaire',
    tag: 'resource-finder',
    lead: 'Une structure, une aide, un lieu près de chez vous.',
  },
  {
    slug: 'des-chiffres',
    title: 'Des chiffres',
    icon: 'figures',
    section: 'chiffres',
    tag: 'indicator-board',
    lead: 'L’emploi, le chômage, la population, la formation.',
  },
  {
    slug: 'ou-en-est-le-contrat',
    title: 'Où en est le contrat',
    icon: 'contract',
    section: 'contrat',
    tag: 'commitment-tracker',
    lead: 'Fiche par fiche, ce qui est publié et ce qui ne l’est pas.',
  },
];

/** A page with an element, whose fallback leads everywhere that the element does. */
export function wishPage(site: Site, { slug, title, section, tag, lead }: Wish): Page {
  return {
    path: `/je-cherche/${slug}/`,
    section: 'je-cherche',
    title: `Je cherche : ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    lead,
    description: lead,
    crumbs: [{ path: '/je-cherche/', text: 'Je cherche' }],
    sources: [],
    hasElement: true,
    body: elementView(site, tag, fallbackView(site, section)),
  };
}

/** An element around what it replaces once it is there: without it, nothing is missing. */
export function elementView(site: Site, tag: string, fallback: TemplateResult): TemplateResult {
  const feed = site.href('/feed/feed.json');
  switch (tag) {
    case 'job-explorer':
      return html`<job-explorer feed=${feed} heading-level="2">${fallback}</job-explorer>`;
    case 'training-finder':
      return html`<training-finder feed=${feed} heading-level="2">${fallback}</training-finder>`;
    case 'resource-finder':
      return html`<resource-finder feed=${feed} heading-level="2">${fallback}</resource-finder>`;
    case 'indicator-board':
      return html`<indicator-board feed=${feed} heading-level="2">${fallback}</indicator-board>`;
    default:
      return html`<commitment-tracker feed=${feed} heading-level="2">${fallback}</commitment-tracker>`;
  }
}

function fallbackView(site: Site, section: Section): TemplateResult {
  const { sectors, domains, measures, resources } = site.contents;
  const all = html`<p><a class="btn" href=${site.href(`/${section}/`)}>Voir la liste entière</a></p>`;
  switch (section) {
    case 'metiers':
      return html`${all}${sheet(
        'Par secteur',
        linkColumns(
          site,
          sectors.map(({ id, name, items }) => ({
            path: site.pathOf('secteurs', id),
            text: name,
            note: number(items.length),
          })),
        ),
      )}`;
    case 'formations':
      return html`${all}${sheet(
        'Par domaine',
        linkColumns(
          site,
          domains.map(({ id, name, items }) => ({
            path: site.pathOf('domaines', id),
            text: name,
            note: number(items.length),
          })),
        ),
      )}`;
    case 'chiffres':
      return html`${all}${sheet(
        'Les mesures',
        linkColumns(
          site,
          measures.map(({ id, title }) => ({ path: site.pathOf('chiffres', id), text: title })),
        ),
      )}`;
    case 'annuaire':
      return html`${all}${sheet(
        'Dispositifs et aides',
        linkColumns(
          site,
          resources
            .filter(({ kind }) => kind === 'scheme' || kind === 'aid')
            .map(({ id, name }) => ({ path: site.pathOf('annuaire', id), text: name })),
        ),
      )}`;
    default:
      return html`${all}${sheet(
        'Les fiches',
        linkColumns(
          site,
          site.contents.commitments.map(({ id, title }) => ({ path: site.pathOf('contrat', id), text: title })),
        ),
      )}`;
  }
}
