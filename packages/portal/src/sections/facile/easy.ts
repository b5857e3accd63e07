// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { needLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import { NEEDS } from '@orientation-widgets/domain/directory/resource-query.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import type { Job, Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { sectorPictogram } from '../../illustrations/pictograms.js';
import { saysTown } from '../../site/place-names.js';
import { maybeLink, sheet, telephoneLink, type View } from '../../layout/views.js';
import type { Group } from '../../site/contents.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { searchLinks } from '../je-cherche/search-pages.js';
import { departmentAt } from '../shared/departments.js';

const INDEX: PageLink = { path: '/facile/', text: 'Facile à lire' };
/** The search of who helps, near a town. */
const HELPERS = '/je-cherche/quelquun-a-qui-parler/';
const HELP: PageLink = { path: '/facile/aide/', text: 'Qui peut m’aider ?' };

/** Maximum number of jobs of a page and places of a need: short pages are easier to read. */
const MOST_JOBS = 60;
const MOST_PLACES = 6;

/** Address of the easy page of a sector, from that of the sector. */
function easyPath(site: Site, { id }: Group<Job>): string {
  return `/facile${site.pathOf('secteurs', id)?.replace(/^\/secteurs/, '/metiers') ?? '/'}`;
}

/** Jobs of a sector that someone described in easy sentences. */
function easyJobs({ items }: Group<Job>): readonly Job[] {
  return items.filter(({ easySummary }) => easySummary);
}

/** The site in short sentences: jobs by sector, and whom to call. */
export function easyPages(site: Site): Page[] {
  const sectors = site.has('secteurs') ? site.contents.sectors.filter(sector => easyJobs(sector).length) : [];
  const helps = site.has('annuaire') && site.contents.resources.some(({ phone }) => phone);
  return [
    {
      path: INDEX.path,
      section: 'facile',
      title: 'Facile à lire',
      lead: 'Des phrases courtes. Des mots simples.',
      description: 'Les métiers et les aides, en phrases courtes et en mots simples.',
      crumbs: [],
      sources: sectors.flatMap(({ items }) => items.flatMap(({ sourceId }) => sourceId ?? [])),
      body: html`${helps ? sheet('Je veux de l’aide', html`<p><a class="btn" href=${site.href(HELP.path)}>${HELP.text}</a></p>`) : nothing}
        ${sheet('Je veux voir les métiers', html`<p>Choisissez.</p>`)}
        <ul class="tiles">
          ${sectors.map(sector => html`<li class="sheet">${sectorPictogram(site, sector.name)}<h2><a href=${site.href(easyPath(site, sector))}>${sector.name}</a></h2></li>`)}
        </ul>`,
    },
    ...(helps ? [helpPage(site)] : []),
    ...sectors.map(sector => sectorPage(site, sector)),
  ];
}

function sectorPage(site: Site, sector: Group<Job>): Page {
  const jobs = easyJobs(sector);
  const visibleJobs = jobs.slice(0, MOST_JOBS);
  return {
    path: easyPath(site, sector),
    section: 'facile',
    title: `${sector.name} : les métiers`,
    lead: 'Des phrases courtes. Des mots simples.',
    description: `Les métiers du secteur « ${sector.name} », en phrases courtes.`,
    crumbs: [INDEX],
    sources: visibleJobs.flatMap(({ sourceId }) => sourceId ?? []),
    body: html`${visibleJobs.map(({ id, title, easySummary, easyAccess }) =>
      sheet(
        jobName(title),
        html`<p>${easySummary}</p>${easyAccess ? html`<p>${easyAccess}</p>` : nothing}<p>${maybeLink(site, site.pathOf('metiers', id), `Tout savoir : ${jobName(title)}`)}</p>`,
      ),
    )}
    ${jobs.length > visibleJobs.length ? html`<p>${maybeLink(site, site.pathOf('secteurs', sector.id), 'Il y a d’autres métiers.')}</p>` : nothing}`,
  };
}

/** Asks the town, where the site has the search of who helps: without a script, its page is a list. */
function townForm(site: Site): View {
  const entry = searchLinks(site).find(({ path }) => path === HELPERS);
  if (!entry) return nothing;
  return html`<form class="search" action=${site.href(HELPERS)} method="get">
    <label for="ville">Votre ville, ou votre code postal</label>
    <span class="line"><input id="ville" name="aide-near" type="text" autocomplete="off" enterkeyhint="search" maxlength="80">
      <button class="btn" type="submit">Voir</button>
    </span>
  </form>`;
}

/** One of each département first: the first of the alphabet all stand in the same place. */
function spreadOut(site: Site, resources: readonly Resource[]): readonly Resource[] {
  const departmentOf = ({ address, territoryIds }: Resource): string =>
    (address?.communeCode && departmentAt(site, address.communeCode)?.id) || territoryIds[0] || '';
  const first = new Map(resources.toReversed().map(resource => [departmentOf(resource), resource]));
  const firstResources = [...first.values()].reverse();
  const otherResources = resources.filter(resource => !firstResources.includes(resource));
  return [...firstResources, ...otherResources].slice(0, MOST_PLACES);
}

function helpPage(site: Site): Page {
  const reachableResources = site.contents.resources.filter(({ phone, kind }) => phone && kind === 'structure');
  const needs = NEEDS.filter(need => reachableResources.some(resource => resource.needs?.includes(need)));
  return {
    path: HELP.path,
    section: 'facile',
    title: HELP.text,
    lead: 'Vous pouvez appeler.',
    description: 'Des personnes à appeler, selon ce que l’on cherche.',
    crumbs: [INDEX],
    sources: reachableResources.flatMap(({ sourceId }) => sourceId ?? []),
    body: html`${townForm(site)}
    ${needs.map(need => {
      const some = reachableResources.filter(resource => resource.needs?.includes(need));
      return sheet(
        `Pour : ${needLabel(need)}`,
        html`<ul class="rows">
          ${spreadOut(site, some).map(
            ({ id, name, address, phone }) =>
              html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', id), name)}</span> ${telephoneLink(phone)} ${address && !saysTown(name, address.communeName) ? html`<span class="soft where">${address.communeName}</span>` : nothing}</li>`,
          )}
        </ul>
        ${some.length > MOST_PLACES ? html`<p><a href=${site.href(`/annuaire/besoin/${need}/`)}>Il y a d’autres personnes.</a></p>` : nothing}`,
      );
    })}`,
  };
}
