// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { capital, number, plural } from '@orientation-widgets/domain/words/format.js';
import { shapesOf } from '@orientation-widgets/elements/map/shapes.js';
import type { Shapes } from '@orientation-widgets/elements/map/shapes.js';
import type { Resource, Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { linkColumns, maybeLink, sheet, unknownBox, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { structuresOf } from '../../site/structures.js';
import { dossierPages } from './dossiers.js';
import { mapLabels } from './map-labels.js';
import { findingsAt, findingSources, findingsView, latestAt } from '../shared/measures.js';
import { NEEDS_PAGE, needPages, needsOf, needsView } from './needs.js';
import { projectsOf, projectsView } from '../shared/projects.js';
import {
  dossierPath,
  figuresView,
  listPath,
  plansOf,
  plansView,
  territoriesByKind,
} from '../shared/territory-views.js';

/** Findings on the card of a territory, at most. */
const ON_CARD = 3;

const INDEX: PageLink = { path: '/territoires/', text: 'Territoires' };

/** Structures on the page of a territory, at most: the others are on a page of their own. */
const MOST_RESOURCES = 12;

const shapes = new WeakMap<Site, Shapes | undefined>();

/** The index of the territories, and a page each. */
export function territoryPages(site: Site): Page[] {
  const { territories } = site.contents;
  return [
    {
      path: INDEX.path,
      section: 'territoires',
      title: 'Les territoires',
      lead: 'Ce que l’on sait d’un endroit : l’emploi, les embauches prévues, qui peut aider.',
      description: `${territories.length} territoires : leurs chiffres, les embauches prévues et les lieux où parler à quelqu’un.`,
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
    ...territories.flatMap(territory => [territoryPage(site, territory), ...dossierPages(site, territory)]),
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

/** Ids of the bassins on the map that a territory is, or holds. */
function insideOf(site: Site, { id }: Territory): Set<string> {
  const outlineIds = site.data.outlines?.list.map(({ territoryId }) => territoryId) ?? [];
  return new Set(outlineIds.filter(outline => site.chainOf(outline).includes(id)));
}

/**
 * The map of the bassins, some of them in the accent: the sentence beside it says the same.
 *
 * @param isPressed - whether each bassin opens its page: the list beside it does too, for keyboards and screen readers.
 */
export function mapView(site: Site, inside: ReadonlySet<string>, isPressed = false): TemplateResult {
  if (!shapes.has(site)) shapes.set(site, shapesOf(site.data.outlines?.list ?? []));
  const siteShapes = shapes.get(site);
  if (!siteShapes) return html``;
  const { left, top, right, bottom } = siteShapes.bounds;
  const box = [left, top, right - left, bottom - top].map(length => Math.round(length * 10) / 10).join(' ');
  if (isPressed)
    return html`<svg class="map large" viewBox=${box} aria-hidden="true">${siteShapes.list.map(({ territoryId, path }) => mapLink(site, territoryId, html`<path d=${path}/>`))}${mapLabels(
      siteShapes.list,
      id => site.nameOf(id),
      id => peopleOf(site, id),
    ).map(
      ({ text, x, y, isOnPhone }) => html`<text class=${isOnPhone ? nothing : 'minor'} x=${x} y=${y}>${text}</text>`,
    )}</svg>`;
  const paths = (isChosen: boolean): string =>
    siteShapes.list
      .filter(({ territoryId }) => inside.has(territoryId) === isChosen)
      .map(({ path }) => path)
      .join('');
  return html`<svg class="map" viewBox=${box} aria-hidden="true"><path d=${paths(false)} />${inside.size ? html`<path class="here" fill="currentColor" d=${paths(true)} />` : nothing}</svg>`;
}

/** A bassin that a hand opens; it is out of the way of the keyboard. */
function mapLink(site: Site, territoryId: string, shape: TemplateResult): TemplateResult {
  const path = site.pathOf('territoires', territoryId);
  return path === undefined
    ? shape
    : html`<a href=${site.href(path)} tabindex="-1" aria-label=${site.nameOf(territoryId)}><title>${site.nameOf(territoryId)}</title>${shape}</a>`;
}

/** Inhabitants of a territory, or hires planned there: what says how large it is. */
function peopleOf(site: Site, id: string): number {
  const population = site.data.territories.get(id)?.population;
  return population ?? plansOf(site, id).plans.reduce((sum, { projects }) => sum + (projects ?? 0), 0);
}

function mapSources(site: Site): string[] {
  const id = site.data.outlines?.sourceId;
  return id === undefined ? [] : [id];
}

function territoryPage(site: Site, territory: Territory): Page {
  const { id, name, population, populationYear } = territory;
  const place = site.placeOf(territory);
  const levels = place.map(({ kind }) => kindName(kind, 1)).join(' et ');
  const inside = insideOf(site, territory);
  const findings = findingsAt(site, place);
  const firstFindings = findings.slice(0, ON_CARD);
  const { plans, year } = plansOf(site, id);
  const resources = structuresOf(site, id);
  const measures = site.contents.measures.filter(measure => latestAt(site, place, measure));
  const projects = projectsOf(site, territory);
  const needs = needsOf(site, id);
  const dossier = dossierPath(site, id);
  const people =
    population === undefined || populationYear === undefined
      ? ''
      : `, ${number(population)} habitants (${populationYear})`;
  const empty = site.contents.measures.length - measures.length;
  return {
    path: site.pathOf('territoires', id) ?? '',
    section: 'territoires',
    title: name,
    lead: `${capital(levels)}${people}.`,
    description: `${name} (${levels}) : chiffres, embauches prévues et lieux où parler à quelqu’un.`,
    crumbs: [INDEX],
    ...(inside.size ? { aside: mapView(site, inside) } : {}),
    sources: [
      ...findingSources(findings),
      ...plans.map(({ sourceId }) => sourceId),
      ...measures.map(measure => latestAt(site, place, measure)?.observation.sourceId ?? measure.sourceId),
      ...resources.flatMap(({ sourceId }) => sourceId ?? []),
      ...(inside.size ? mapSources(site) : []),
    ],
    ...(firstFindings.length && {
      card: { body: findingsView(site, firstFindings), sources: findingSources(firstFindings) },
    }),
    body: html`${findings.length ? sheet('L’essentiel', findingsView(site, findings)) : nothing}
      <div class="two">
        <div>${plans.length ? sheet('Les embauches prévues', plansView(site, plans, year)) : nothing}</div>
        <div>
          ${resources.length ? sheet('Des lieux où parler à quelqu’un', resourcesView(site, id, resources)) : nothing}
          ${empty ? unknownBox('Ce que l’on ne sait pas encore', html`<p>${number(empty)} mesures sur ${number(site.contents.measures.length)} n’ont pas de chiffre publié pour ce territoire.</p>`) : nothing}
        </div>
      </div>
      ${projects.length ? sheet('Grands projets', projectsView(site, projects)) : nothing}
      ${needs.length ? sheet('Besoins dits par le territoire', needsView(needs)) : nothing}
      ${measures.length ? figuresView(site, place, measures) : nothing}
      ${dossier ? html`<p class="actions-line screen"><a class="btn" href=${site.href(dossier)}>Le dossier à imprimer</a> <a class="btn sec" href=${site.href(NEEDS_PAGE)}>Dire un besoin</a></p>` : nothing}`,
  };
}

function resourcesView(site: Site, territoryId: string, resources: readonly Resource[]): View {
  // Those that one can call come first.
  const sorted = resources.toSorted(
    (a, b) =>
      Number(!a.phone) - Number(!b.phone) ||
      (a.address?.communeName ?? '').localeCompare(b.address?.communeName ?? '', 'fr'),
  );
  const reachableCount = resources.filter(({ phone }) => phone).length;
  return html`<ul class="rows">
      ${sorted.slice(0, MOST_RESOURCES).map(({ id, name, address }) => html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', id), name)}</span> <span class="soft">${address?.communeName}</span></li>`)}
    </ul>
    ${sorted.length > MOST_RESOURCES && reachableCount ? html`<p>${maybeLink(site, listPath(site, territoryId), plural(reachableCount, `Le lieu que l’on peut appeler|Les ${number(reachableCount)} lieux que l’on peut appeler`))}</p>` : nothing}`;
}
