// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { html } from 'lit';
import { headScene } from '../../illustrations/scenes.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { dossierPages } from './dossiers.js';
import { needPages } from './needs.js';
import { nearView } from './near-view.js';
import { mapSources } from './territory-map.js';
import { territoryPage } from './territory-page.js';

const INDEX: PageLink = { path: '/territoires/', text: 'Territoires' };

/** Pages of the territories: an index, and one page each. */
export function territoryPages(site: Site): Page[] {
  const { territories } = site.contents;
  return [
    {
      path: INDEX.path,
      section: 'territoires',
      title: 'Les territoires',
      aside: headScene(site, INDEX.path),
      lead: `Ce que l’on sait d’un endroit : l’emploi, les embauches prévues${site.has('annuaire') ? ', qui peut aider' : ''}.`,
      description: `${territories.length} territoires : leurs chiffres, les embauches prévues${site.has('annuaire') ? ' et les lieux où parler à quelqu’un' : ''}.`,
      crumbs: [],
      sources: mapSources(site),
      body: nearView(site),
    },
    ...territories.flatMap(territory => [territoryPage(site, territory, INDEX), ...dossierPages(site, territory)]),
    ...site.contents.sameNamedTerritories.flatMap(territory => movedPages(site, territory)),
    ...needPages(site),
  ];
}

/** Redirections from the former addresses of a territory that the page of another one now covers. */
function movedPages(site: Site, { id, name }: Territory): Page[] {
  const path = site.pathOf('territoires', id);
  const former = site.formerPathOf(id);
  if (path === undefined || former === path) return [];
  return ['', 'dossier/'].map(end => ({
    path: former + end,
    section: 'territoires',
    title: name,
    description: `${name} : cette page a changé d’adresse.`,
    sources: [],
    isHidden: true,
    movedTo: path + end,
    lead: 'Les chiffres de ce territoire sont sur une autre page : votre navigateur y va tout de suite.',
    body: html`<p><a class="btn" href=${site.href(path + end)}>${name}</a></p>`,
  }));
}
