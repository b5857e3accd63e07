// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { kindLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Resource, Territory } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { linkColumns, maybeLink, scrollTable, sheet, unknownBox, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import { dossierPage } from './dossier-page.js';
import type { Site } from '../../site/site.js';
import { structuresOf } from '../../site/structures.js';
import { listPath } from '../shared/territory-views.js';

/** Maximum number of structures listed on a page, which is printed and read on slow networks. */
const MOST_LISTED = 800;

/** Printable pages of a territory: its dossier, and the list of its structures. */
export function dossierPages(site: Site, territory: Territory): Page[] {
  const resources = site.has('annuaire') ? structuresOf(site, territory.id) : [];
  return [
    dossierPage(site, territory, resources, crumbsOf(site, territory)),
    ...(resources.length ? [listPage(site, territory, resources)] : []),
  ];
}

const crumbsOf = (site: Site, { id, name }: Territory): PageLink[] => [
  { path: '/territoires/', text: 'Territoires' },
  { path: site.pathOf('territoires', id) ?? '/territoires/', text: name },
];

function listPage(site: Site, territory: Territory, resources: readonly Resource[]): Page {
  const reachable = resources.filter(({ phone }) => phone);
  const departments = site.contents.territories.filter(
    ({ kind, parents }) => kind === 'department' && parents.includes(territory.id),
  );
  const isLong = reachable.length > MOST_LISTED && departments.length > 0;
  const silentCount = resources.length - reachable.length;
  return {
    path: listPath(site, territory.id) ?? '',
    section: 'territoires',
    title: `Qui aide : ${territory.name}`,
    lead: `${plural(reachable.length, `1 structure à appeler|${number(reachable.length)} structures à appeler`)}, par ${isLong ? 'département' : 'ville'}. À imprimer et à afficher.`,
    description: `${territory.name} : les structures qui aident, leur adresse et leur téléphone, par ville.`,
    crumbs: crumbsOf(site, territory),
    sources: resources.flatMap(({ sourceId }) => sourceId ?? []),
    body: html`${isLong ? departmentsView(site, departments) : listView(site, territory, reachable)}
      ${unknownBox('Cette liste n’est pas complète', html`<p>${silentCount ? html`${plural(silentCount, `1 autre structure, sans téléphone connu, est|${number(silentCount)} autres structures, sans téléphone connu, sont`)} dans ${maybeLink(site, site.has('annuaire') ? '/annuaire/' : undefined, 'l’annuaire')}. ` : nothing}Une structure peut exister sans être ici. Appelez avant d’y aller.</p>`)}`,
  };
}

/** Structures by town. */
function listView(site: Site, territory: Territory, resources: readonly Resource[]): View {
  if (!resources.length) return nothing;
  const towns = [...new Set(resources.map(({ address }) => address?.communeName ?? ''))].sort((a, b) =>
    a.localeCompare(b, 'fr'),
  );
  return html`<div class="sheet">${scrollTable(
    'Tableau des structures',
    html`
      <caption class="visually-hidden">Les structures ${site.ofName(territory.id)}</caption>
      <thead><tr><th scope="col">Ville</th><th scope="col">Structure</th><th scope="col">Adresse</th><th scope="col">Téléphone</th></tr></thead>
      <tbody>${towns.map(town => townRows(site, town, resources))}</tbody>
    `,
  )}</div>`;
}

/** Links to the lists of the départements of a territory with too many structures for one page. */
function departmentsView(site: Site, departments: readonly Territory[]): View {
  return sheet(
    'Par département',
    linkColumns(
      site,
      departments.flatMap(({ id, name }) => {
        const count = structuresOf(site, id).filter(({ phone }) => phone).length;
        return count ? [{ path: listPath(site, id), text: name, note: number(count) }] : [];
      }),
    ),
  );
}

function townRows(site: Site, town: string, resources: readonly Resource[]): View {
  const townResources = resources.filter(({ address }) => (address?.communeName ?? '') === town);
  return html`${townResources.map(
    ({ id, name, kind, address, phone }) =>
      html`<tr><td>${town}</td><th scope="row">${maybeLink(site, site.pathOf('annuaire', id), name)}${kind === 'structure' ? nothing : ` (${kindLabel(kind)})`}</th><td>${address?.street}</td><td><span class="span">${phone}</span></td></tr>`,
  )}`;
}
