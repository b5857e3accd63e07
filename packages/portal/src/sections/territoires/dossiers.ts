// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { kindLabel, needLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import { NEEDS } from '@orientation-widgets/domain/directory/resource-query.js';
import { themeName } from '@orientation-widgets/domain/measures/board-labels.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { capital, number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Resource, Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { facts, linkColumns, maybeLink, scrollTable, sheet, unknownBox, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { structuresOf } from '../../site/structures.js';
import { findingsAt, findingSources, findingsView, latestAt } from '../shared/measures.js';
import { factKey } from '../../site/fact-key.js';
import { localTrainings } from './local-trainings.js';
import { NEEDS_PAGE, needsOf, needsView } from './needs.js';
import { projectsOf, projectsView } from '../shared/projects.js';
import { dossierPath, figuresView, listPath, plansOf, plansView } from '../shared/territory-views.js';

/** Structures that a page lists, at most: it is printed, and read on a slow network. */
const MOST_LISTED = 800;

/** The paper set of a territory: all of it in one page to print, and the list of who helps there. */
export function dossierPages(site: Site, territory: Territory): Page[] {
  const resources = site.has('annuaire') ? structuresOf(site, territory.id) : [];
  return [dossierPage(site, territory, resources), ...(resources.length ? [listPage(site, territory, resources)] : [])];
}

const crumbsOf = (site: Site, { id, name }: Territory): PageLink[] => [
  { path: '/territoires/', text: 'Territoires' },
  { path: site.pathOf('territoires', id) ?? '/territoires/', text: name },
];

function dossierPage(site: Site, territory: Territory, resources: readonly Resource[]): Page {
  const { id, name, population, populationYear } = territory;
  const place = site.placeOf(territory);
  const levels = place.map(({ kind }) => kindName(kind, 1)).join(' et ');
  const findings = findingsAt(site, place);
  const { plans, year } = plansOf(site, id);
  const measures = site.contents.measures.filter(measure => latestAt(site, place, measure));
  const silent = site.contents.measures.filter(measure => !latestAt(site, place, measure));
  const unanswered = NEEDS.filter(need => !resources.some(resource => resource.needs?.includes(need)));
  const trainings = localTrainings(site, id);
  const needs = needsOf(site, id);
  const projects = projectsOf(site, territory);
  return {
    path: dossierPath(site, id) ?? '',
    section: 'territoires',
    title: `Dossier : ${name}`,
    lead: 'Tout ce que ce site sait de ce territoire, sur une page à imprimer.',
    description: `${name} (${levels}) : chiffres, embauches prévues, formations, structures, besoins, à imprimer.`,
    crumbs: crumbsOf(site, territory),
    sources: [
      ...findingSources(findings),
      ...plans.map(({ sourceId }) => sourceId),
      ...measures.map(measure => latestAt(site, place, measure)?.observation.sourceId ?? measure.sourceId),
      ...resources.flatMap(({ sourceId }) => sourceId ?? []),
      ...trainings.sources,
    ],
    body: html`${sheet(
      'Le territoire',
      facts([
        ['Nature', capital(levels)],
        [
          'Habitants',
          population === undefined || populationYear === undefined
            ? undefined
            : factValue('population', id, `${number(population)} (${populationYear})`),
        ],
        [
          'Formations avec un lieu ici',
          trainings.list.length ? factValue('trainings', id, number(trainings.list.length)) : undefined,
        ],
        ['Lieux qui aident ici', resources.length ? factValue('helpers', id, number(resources.length)) : undefined],
      ]),
    )}
      ${findings.length ? sheet('L’essentiel', findingsView(site, findings)) : nothing}
      ${plans.length ? sheet('Les embauches prévues', plansView(site, plans, year)) : nothing}
      ${measures.length ? figuresView(site, place, measures) : nothing}
      ${projects.length ? sheet('Grands projets', projectsView(site, projects)) : nothing}
      ${needs.length ? sheet('Besoins dits par le territoire', needsView(needs)) : nothing}
      ${
        site.has('annuaire')
          ? unknownBox(
              'Sans structure listée ici',
              unanswered.length
                ? html`<p>${capital(unanswered.map(need => needLabel(need)).join(', '))}.</p>
                    <p>Une aide peut exister sans être connue de ce site, ou venir d’un territoire voisin.</p>`
                : html`<p>Chaque besoin de la liste a au moins une structure.</p>`,
            )
          : nothing
      }
      ${
        silent.length
          ? unknownBox(
              'Sans chiffre ici',
              html`<p>${[...new Set(silent.map(({ theme }) => themeName(theme)))]
                .map(theme => {
                  const some = silent.filter(measure => themeName(measure.theme) === theme);
                  return `${theme} : ${some.map(({ title }) => title).join(', ')}`;
                })
                .join('. ')}.</p>`,
            )
          : nothing
      }
      <p class="screen"><a href=${site.href(NEEDS_PAGE)}>La feuille pour dire un besoin</a>${resources.length ? html` · ${maybeLink(site, listPath(site, id), 'La liste des structures')}` : nothing}</p>`,
  };
}

/** The answer of a fact, which is the same on every page. */
function factValue(fact: string, territoryId: string, text: string): TemplateResult {
  return html`<span data-fact=${factKey(fact, territoryId)}>${text}</span>`;
}

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

/** The structures, town by town. */
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

/** The lists of the départements inside, for a territory with too many structures for a page. */
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
