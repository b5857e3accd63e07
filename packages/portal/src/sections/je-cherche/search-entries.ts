// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { OfferRoute } from '@orientation-widgets/domain/trainings/offer-knowledge.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import type { Training } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import type { IconName } from '../../html/icons.js';
import { foldedLinks, sheet, type View } from '../../layout/views.js';
import { agendaAt } from '../../site/agenda-file.js';
import type { Section } from '../../config/section-names.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { happeningsView } from '../agenda/agenda.js';
import { aidLinks } from '../shared/aids.js';
import { officialSearchesView } from '../shared/official-searches.js';
import { guidesView, routeNote } from '../shared/coverage-notes.js';
import { helpersByDepartment, nearestHelpers } from '../shared/nearest-helpers.js';
import { payLinks } from '../shared/apprentice-pay.js';

/** Card of the “I am looking for” half of the home page. */
export interface SearchEntry {
  readonly slug: string;
  readonly title: string;
  readonly icon: IconName;
  readonly section: Section;
  readonly tag: string;
  readonly lead: string;
  /** Route to which the search of trainings is limited. */
  readonly route?: OfferRoute;
  /** Kinds of resources, in the format of `resource-finder`. */
  readonly kinds?: string;
}

export const SEARCH_ENTRIES: readonly SearchEntry[] = [
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
    slug: 'une-alternance',
    title: 'Une alternance',
    icon: 'route',
    section: 'formations',
    tag: 'training-finder',
    lead: 'Les formations que l’on suit en apprentissage.',
    route: 'apprenticeship',
  },
  {
    slug: 'un-stage',
    title: 'Un stage',
    icon: 'job',
    section: 'immersions',
    tag: 'placement-finder',
    lead: 'Un lieu où essayer un métier, quelques jours.',
  },
  {
    slug: 'une-aide',
    title: 'Une aide',
    icon: 'help',
    section: 'annuaire',
    tag: 'resource-finder',
    lead: 'Se déplacer, se loger, payer, faire garder un enfant.',
    kinds: 'aid,scheme',
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
    slug: 'un-evenement',
    title: 'Un événement',
    icon: 'place',
    section: 'agenda',
    tag: 'event-agenda',
    lead: 'Portes ouvertes, salons, ateliers.',
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

/** Maximum number of events named on the search page of events. */
const MOST_EVENTS = 12;

/** Whether a training has a session of a route. */
function isOf(site: Site, { id }: Training, route: string): boolean {
  return (site.data.sessions.get(id) ?? []).some(session => session.route === route);
}

/** Search page with an element, whose fallback links to the same content. */
export function searchPage(site: Site, entry: SearchEntry): Page {
  const { slug, title, lead } = entry;
  return {
    path: `/je-cherche/${slug}/`,
    section: 'je-cherche',
    title,
    lead,
    description: lead,
    crumbs: [{ path: '/je-cherche/', text: 'Je cherche' }],
    sources: [],
    hasElement: true,
    body: html`${elementView(site, entry, fallbackView(site, entry))}
      ${entry.route ? routeNote(site, entry.route) : nothing}
      ${entry.section === 'agenda' && !agendaAt(site, site.contents.today).coming.length ? noEventView(site) : nothing}
      ${entry.section === 'immersions' ? placementHelpView(site) : nothing}
      ${entry.tag === 'training-finder' ? officialSearchesView(site, entry.route && { routes: [entry.route] }) : nothing}
      ${answersOf(site, entry).map(({ path, text }) => html`<p><a href=${site.href(path)}>${text}</a></p>`)}`,
  };
}

/** Structures that may know a date that no source gives. */
function noEventView(site: Site): View {
  return site.contents.guides.length
    ? sheet(
        'Une date de portes ouvertes ?',
        html`<p>Nos sources n’en donnent pas encore. Demandez à l’établissement.</p>${guidesView(site, 'vous aident à le trouver')}`,
      )
    : nothing;
}

/** Structures that help to find a placement. */
function placementHelpView(site: Site): View {
  const helpers = helpersByDepartment(site, { needs: ['placement', 'job'] });
  return helpers === nothing
    ? nothing
    : sheet(
        'Qui peut m’aider à trouver un stage ?',
        html`${nearestHelpers('placement', { most: 3, intro: 'À appeler' })}
          <p>Un numéro par département :</p>
          ${helpers}`,
      );
}

/** Pages of the site about the subject of a search. */
function answersOf(site: Site, { route, kinds }: SearchEntry): readonly PageLink[] {
  if (kinds?.includes('aid')) return aidLinks(site);
  return route === 'apprenticeship' ? [...payLinks(site), ...aidLinks(site)] : [];
}

/** Element with its fallback content, which gives the same facts without a script. */
export function elementView(
  site: Site,
  { tag, route, kinds }: Pick<SearchEntry, 'tag' | 'route' | 'kinds'>,
  fallback: TemplateResult,
): TemplateResult {
  const feed = site.href('/feed/feed.json');
  switch (tag) {
    case 'job-explorer':
      return html`<job-explorer feed=${feed} sync-url heading-level="2">${fallback}</job-explorer>`;
    case 'training-finder':
      return html`<training-finder feed=${feed} sync-url route=${route ?? nothing} heading-level="2">${fallback}</training-finder>`;
    case 'resource-finder':
      return html`<resource-finder feed=${feed} sync-url kinds=${kinds ?? nothing} heading-level="2">${fallback}</resource-finder>`;
    case 'event-agenda':
      return html`<event-agenda feed=${feed} heading-level="2">${fallback}</event-agenda>`;
    case 'placement-finder':
      return html`<placement-finder feed=${feed} heading-level="2">${fallback}</placement-finder>`;
    case 'indicator-board':
      return html`<indicator-board feed=${feed} sync-url heading-level="2">${fallback}</indicator-board>`;
    default:
      return html`<commitment-tracker feed=${feed} sync-url heading-level="2">${fallback}</commitment-tracker>`;
  }
}

function fallbackView(site: Site, { section, route }: SearchEntry): TemplateResult {
  const { sectors, domains, measures, resources, immersions, hosts, commitments } = site.contents;
  const all = html`<p><a class="btn" href=${site.href(`/${section}/`)}>Voir la liste entière</a></p>`;
  // The feed may have no record for the list.
  const listed = (title: string, links: Parameters<typeof foldedLinks>[1]): TemplateResult =>
    html`${all}${links.length ? sheet(title, foldedLinks(site, links)) : nothing}`;
  switch (section) {
    case 'metiers':
      return listed(
        'Par secteur',
        sectors.map(({ id, name, items }) => ({
          path: site.pathOf('secteurs', id),
          text: name,
          note: number(items.length),
        })),
      );
    case 'agenda': {
      const coming = agendaAt(site, site.contents.today).coming.slice(0, MOST_EVENTS);
      return html`${all}${coming.length ? sheet('Les prochains', happeningsView(site, coming)) : nothing}`;
    }
    case 'immersions':
      return listed(
        'Stages et immersions',
        [...immersions, ...hosts].map(({ id, name }) => ({ path: site.pathOf('annuaire', id), text: name })),
      );
    case 'formations':
      return listed(
        'Par domaine',
        domains.flatMap(({ id, name, items }) => {
          const some = route ? items.filter(training => isOf(site, training, route)) : items;
          return some.length ? [{ path: site.pathOf('domaines', id), text: name, note: number(some.length) }] : [];
        }),
      );
    case 'chiffres':
      return listed(
        'Les mesures',
        measures.map(({ id, title }) => ({ path: site.pathOf('chiffres', id), text: title })),
      );
    case 'annuaire':
      return listed(
        'Dispositifs et aides',
        resources
          .filter(({ kind }) => kind === 'scheme' || kind === 'aid')
          .map(({ id, name }) => ({ path: site.pathOf('annuaire', id), text: name })),
      );
    default:
      return listed(
        'Les fiches',
        commitments.map(({ id, title }) => ({ path: site.pathOf('contrat', id), text: title })),
      );
  }
}
