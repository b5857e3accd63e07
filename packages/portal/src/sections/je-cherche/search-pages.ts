// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addressPart } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../html/icons.js';
import { headScene } from '../../illustrations/scenes.js';
import { sheet } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { chosenEntries } from '../shared/chosen-entries.js';
import { SEARCH_ENTRIES, searchPage, type SearchEntry } from './search-entries.js';

/** Entries that the publisher selected and whose section is made. */
function openEntries(site: Site): readonly SearchEntry[] {
  return chosenEntries(SEARCH_ENTRIES, site.config.pages?.['je-cherche']).filter(({ section }) => site.has(section));
}

/** Links to the search pages. */
export function searchLinks(site: Site): readonly (PageLink & { readonly icon: IconName })[] {
  const entryLinks = openEntries(site).map(({ slug, title, icon: name }) => ({
    path: `/je-cherche/${slug}/`,
    text: title,
    icon: name,
  }));
  return site.has('territoires')
    ? [...entryLinks, { path: '/territoires/', text: 'Un territoire', icon: 'place' }]
    : entryLinks;
}

/**
 * Address of the search of trainings, filtered by a text, a job, a territory, a domain or a route; undefined when the
 * site lacks this page.
 */
export function trainingSearch(
  site: Site,
  by: 'query' | 'near' | 'job' | 'territory' | 'domain' | 'route',
  value: string,
): string | undefined {
  const entry = openEntries(site).find(({ tag, route }) => tag === 'training-finder' && !route);
  return entry && `/je-cherche/${entry.slug}/?formation-${by}=${addressPart(value)}`;
}

/** Address of the job explorer, filtered by a sector; undefined when the site lacks this page. */
export function jobSearch(site: Site, sector: string): string | undefined {
  const entry = openEntries(site).find(({ tag }) => tag === 'job-explorer');
  return entry && `/je-cherche/${entry.slug}/?metier-sector=${addressPart(sector)}`;
}

/** Pages of the searches: an index, and one page each. */
export function searchPages(site: Site): Page[] {
  const lead = 'Un métier, une formation, une personne, un chiffre.';
  return [
    {
      ...{ path: '/je-cherche/', section: 'je-cherche', title: 'Je cherche…', lead, description: lead },
      ...{ crumbs: [], sources: [], aside: headScene(site, '/je-cherche/'), body: groupsView(site) },
    },
    ...openEntries(site).map(entry => searchPage(site, entry)),
  ];
}

/** Headings of the index with the paths under each: other paths are under the last one. */
const GROUPS: readonly (readonly [heading: string, addresses: RegExp])[] = [
  ['Choisir', /metier|formation|alternance/],
  ['Rencontrer, essayer', /stage|evenement|parler|aide/],
  ['Comprendre', /./],
];

function groupsView(site: Site): TemplateResult {
  const groupOf = ({ path }: PageLink): string => GROUPS.find(([, addresses]) => addresses.test(path))?.[0] ?? '';
  const all = searchLinks(site);
  return html`<div class="two three">${GROUPS.map(([heading]) => {
    const links = all.filter(link => groupOf(link) === heading);
    return links.length ? html`<div>${sheet(heading, cardList(site, links))}</div>` : nothing;
  })}</div>`;
}

/** Maximum number of cards on the home page. */
const MOST_CARDS = 7;

/** The cards of the “I am looking for” half of the home page. */
export function searchCards(site: Site): TemplateResult {
  const all = searchLinks(site);
  return cardList(
    site,
    all.length > MOST_CARDS
      ? [...all.slice(0, MOST_CARDS - 1), { path: '/je-cherche/', text: 'Autre chose', icon: 'search' }]
      : all,
  );
}

function cardList(site: Site, visibleLinks: ReturnType<typeof searchLinks>): TemplateResult {
  return html`<ul class="door what">
    ${visibleLinks.map(({ path, text, icon: name }) => html`<li><a href=${site.href(path)}>${icon(name)}<strong>${text}</strong>${icon('arrow')}</a></li>`)}
  </ul>`;
}
