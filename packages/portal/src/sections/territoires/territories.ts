// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import type { Territory } from '@orientation-widgets/feed';
import { html } from 'lit';
import { linkColumns, sheet } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { dossierPages } from './dossiers.js';
import { needPages } from './needs.js';
import { territoriesByKind } from '../shared/territory-views.js';
import { mapSources, mapView } from './territory-map.js';
import { territoryPage } from './territory-page.js';

const INDEX: PageLink = { path: '/territoires/', text: 'Territoires' };

/** The index of the territories, and a page each. */
export function territoryPages(site: Site): Page[] {
  const { territories } = site.contents;
  return [
    {
      path: INDEX.path,
      section: 'territoires',
      title: 'Les territoires',
      lead: `Ce que l’on sait d’un endroit : l’emploi, les embauches prévues${site.has('annuaire') ? ', qui peut aider' : ''}.`,
      description: `${territories.length} territoires : leurs chiffres, les embauches prévues${site.has('annuaire') ? ' et les lieux où parler à quelqu’un' : ''}.`,
      crumbs: [],
      aside: mapView(site, new Set()),
      sources: mapSources(site),
      body: html`${territoriesByKind(site).map(([kind, some]) =>
        sheet(
          capital(kindName(kind, 2)),
          linkColumns(
            site,
            some.map(({ id, name }) => ({ path: site.pathOf('territoires', id), text: name })),
          ),
        ),
      )}`,
    },
    ...territories.flatMap(territory => [territoryPage(site, territory, INDEX), ...dossierPages(site, territory)]),
    ...site.contents.sameNamedTerritories.flatMap(territory => movedPages(site, territory)),
    ...needPages(site),
  ];
}

/** The former addresses of a territory whose figures stand on the page of another one of the same name. */
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
