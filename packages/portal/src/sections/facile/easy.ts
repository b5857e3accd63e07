// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { needLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import { NEEDS } from '@orientation-widgets/domain/directory/resource-query.js';
import { jobListName } from '@orientation-widgets/domain/words/format.js';
import type { Job, Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { sectorPictogram } from '../../illustrations/pictograms.js';
import { maybeLink, sheet, telephoneLink, type View } from '../../layout/views.js';
import type { Group } from '../../site/contents.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { needLetter } from '../../nearby/nearby-files.js';
import { nearestHelpers } from '../shared/nearest-helpers.js';
import { needPath } from '../shared/need-path.js';
import { searchLinks } from '../je-cherche/search-pages.js';

const INDEX: PageLink = { path: '/facile/', text: 'Facile à lire' };
/** Path of the search of structures near a town. */
const HELPERS = '/je-cherche/quelquun-a-qui-parler/';
const HELP: PageLink = { path: '/facile/aide/', text: 'Qui peut m’aider ?' };

/** Maximum number of jobs on a page and of places for a need: short pages are easier to read. */
const MOST_JOBS = 60;
const MOST_PLACES = 6;

/** Path of the easy page of a sector, derived from that of the sector. */
function easyPath(site: Site, { id }: Group<Job>): string {
  return `/facile${site.pathOf('secteurs', id)?.replace(/^\/secteurs/, '/metiers') ?? '/'}`;
}

/** Jobs of a sector described in easy sentences. */
function easyJobs({ items }: Group<Job>): readonly Job[] {
  return items.filter(({ easySummary }) => easySummary);
}

/** Pages in short sentences: jobs by sector, and people to call. */
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
      body: html`<p data-listen hidden></p>
        ${helps ? sheet('Je veux de l’aide', html`<p><a class="btn" href=${site.href(HELP.path)}>${HELP.text}</a></p>`) : nothing}
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
    body: html`<p data-listen hidden></p>
    ${visibleJobs.map(({ id, title, easySummary, easyAccess }) =>
      sheet(
        jobListName(title),
        html`<p>${easySummary}</p>${easyAccess ? html`<p>${easyAccess}</p>` : nothing}<p>${maybeLink(site, site.pathOf('metiers', id), `Tout savoir : ${jobListName(title)}`)}</p>`,
      ),
    )}
    ${jobs.length > visibleJobs.length ? html`<p>${maybeLink(site, site.pathOf('secteurs', sector.id), 'Il y a d’autres métiers.')}</p>` : nothing}`,
  };
}

/**
 * Form that asks for a town: the page then names the nearest structures; without a script, the form leads to the
 * search.
 */
function townForm(site: Site): View {
  const entry = searchLinks(site).find(({ path }) => path === HELPERS);
  if (!entry) return nothing;
  return html`<form class="search" action=${site.href(HELPERS)} method="get" data-here>
      <label for="ville">Votre ville, ou votre code postal</label>
      <span class="line"><input id="ville" name="aide-near" type="text" autocomplete="off" enterkeyhint="search" maxlength="80">
        <button class="btn" type="submit">Voir</button>
      </span>
    </form>
    <p data-unknown-town hidden>Nous ne trouvons pas cette ville. <a href=${site.href(HELPERS)}>Chercher autrement</a></p>`;
}

/** Whether a structure serves the whole territory, by phone. */
const isEverywhere = ({ lat, address }: Resource): boolean => typeof lat !== 'number' && !address;

function numberRow(site: Site, { id, name, phone, audiences }: Resource): View {
  return html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', id), name)}</span> ${telephoneLink(phone)} <span class="soft where">${audiences.join(', ')}</span></li>`;
}

/** First number to call: the nearest structure once the town is known, or else one for the whole territory. */
function firstNumber(site: Site, resources: readonly Resource[]): View {
  const [first] = resources.filter(resource => isEverywhere(resource) && resource.needs?.includes('training'));
  return html`<section class="sheet" data-people="helpers" data-need=${needLetter(NEEDS.indexOf('training'))} data-most="1" hidden=${first ? nothing : ''}>
    <h2>Un numéro pour commencer<span data-town-name></span></h2>
    <ul class="rows">${first ? numberRow(site, first) : nothing}</ul>
  </section>`;
}

function helpPage(site: Site): Page {
  const reachableResources = site.contents.resources.filter(({ phone, kind }) => phone && kind === 'structure');
  const needs = NEEDS.filter(need => reachableResources.some(resource => resource.needs?.includes(need)));
  return {
    path: HELP.path,
    section: 'facile',
    title: HELP.text,
    lead: 'Dites votre ville. Puis appelez.',
    description: 'Une personne à appeler près de chez soi, selon ce que l’on cherche.',
    crumbs: [INDEX],
    sources: reachableResources.flatMap(({ sourceId }) => sourceId ?? []),
    body: html`<p data-listen hidden></p>
    ${townForm(site)} ${firstNumber(site, reachableResources)}
    ${needs.map(need => {
      const some = reachableResources.filter(resource => resource.needs?.includes(need));
      // A line for people in distress is no answer to another need.
      const lines = some.filter(
        resource => isEverywhere(resource) && (need === 'listening' || !resource.needs?.includes('listening')),
      );
      const everywhere = lines.slice(0, MOST_PLACES);
      return sheet(
        `Pour : ${needLabel(need)}`,
        html`${nearestHelpers(need, { most: 1 })}
          ${everywhere.length ? html`<ul class="rows">${everywhere.map(resource => numberRow(site, resource))}</ul>` : nothing}
          ${some.length > everywhere.length ? html`<p><a href=${site.href(needPath(need))}>Voir les personnes</a></p>` : nothing}`,
      );
    })}`,
  };
}
