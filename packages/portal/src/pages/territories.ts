// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  capital,
  jobName,
  kindName,
  number,
  periodLabel,
  recruitmentLabel,
  shapesOf,
  themeName,
  type Shapes,
} from '@orientation-widgets/elements/static.js';
import type { Measure, Recruitment, Resource, Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { linkColumns, maybeLink, sheet, unknownBox, type View } from '../layout/views.js';
import type { Page, PageLink } from '../site/page.js';
import type { Site } from '../site/site.js';
import { findingsOf, findingSources, findingsView, valueText } from './measures.js';

const INDEX: PageLink = { path: '/territoires/', text: 'Territoires' };

/** Plans of a page of a territory, and structures on it, at most: the others have their own pages. */
const MOST_PLANS = 10;
const MOST_RESOURCES = 12;

const shapes = new WeakMap<Site, Shapes | undefined>();

/** The index of the territories, and a page each. */
export function territoryPages(site: Site): Page[] {
  const { territories } = site.contents;
  const kinds = [...new Set(territories.map(({ kind }) => kind))];
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
      body: html`${kinds.map(kind => {
        const some = territories
          .filter(territory => territory.kind === kind)
          .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
        return sheet(
          capital(kindName(kind, 2)),
          linkColumns(
            site,
            some.map(({ id, name }) => ({ path: site.pathOf('territoires', id), text: name })),
          ),
        );
      })}`,
    },
    ...territories.map(territory => territoryPage(site, territory)),
  ];
}

/** Ids of the bassins on the map that a territory is, or holds. */
function insideOf(site: Site, { id }: Territory): Set<string> {
  const drawn = site.data.outlines?.list.map(({ territoryId }) => territoryId) ?? [];
  return new Set(drawn.filter(outline => site.chainOf(outline).includes(id)));
}

/** The map of the bassins, some of them in the accent: the sentence beside it says the same. */
export function mapView(site: Site, inside: ReadonlySet<string>): TemplateResult {
  if (!shapes.has(site)) shapes.set(site, shapesOf(site.data.outlines?.list ?? []));
  const drawn = shapes.get(site);
  if (!drawn) return html``;
  const { left, top, right, bottom } = drawn.bounds;
  const box = [left, top, right - left, bottom - top].map(length => Math.round(length * 10) / 10).join(' ');
  const paths = (chosen: boolean): string =>
    drawn.list
      .filter(({ territoryId }) => inside.has(territoryId) === chosen)
      .map(({ path }) => path)
      .join('');
  return html`<svg class="map" viewBox=${box} aria-hidden="true"><path d=${paths(false)} />${inside.size ? html`<path class="here" d=${paths(true)} />` : nothing}</svg>`;
}

function mapSources(site: Site): string[] {
  const id = site.data.outlines?.sourceId;
  return id === undefined ? [] : [id];
}

function territoryPage(site: Site, territory: Territory): Page {
  const { id, name, kind, population, populationYear } = territory;
  const inside = insideOf(site, territory);
  const findings = findingsOf(site, territory);
  const { plans, year } = plansOf(site, id);
  const resources = resourcesOf(site, id);
  const measures = site.contents.measures.filter(measure => site.data.index.latest(measure.id, id));
  const people =
    population === undefined || populationYear === undefined
      ? ''
      : `, ${number(population)} habitants (${populationYear})`;
  const empty = site.contents.measures.length - measures.length;
  return {
    path: site.pathOf('territoires', id) ?? '',
    section: 'territoires',
    title: name,
    lead: `${capital(kindName(kind, 1))}${people}.`,
    description: `${name} (${kindName(kind, 1)}) : chiffres, embauches prévues et lieux où parler à quelqu’un.`,
    crumbs: [INDEX],
    ...(inside.size ? { aside: mapView(site, inside) } : {}),
    sources: [
      ...findingSources(findings),
      ...plans.map(({ sourceId }) => sourceId),
      ...measures.flatMap(measure => site.data.index.latest(measure.id, id)?.sourceId ?? measure.sourceId),
      ...resources.flatMap(({ sourceId }) => sourceId ?? []),
      ...(inside.size ? mapSources(site) : []),
    ],
    body: html`${findings.length ? sheet('L’essentiel', html`${findingsView(site, territory, findings)}<p class="note">Phrases calculées sur les chiffres de ce flux.</p>`) : nothing}
      <div class="two">
        <div>${plans.length ? sheet('Les embauches prévues', plansView(site, plans, year)) : nothing}</div>
        <div>
          ${resources.length ? sheet('Des lieux où parler à quelqu’un', resourcesView(site, resources)) : nothing}
          ${empty ? unknownBox('Ce que l’on ne sait pas encore', html`<p>Pour ${number(empty)} mesures sur ${number(site.contents.measures.length)}, ce flux n’a pas de chiffre ici.</p>`) : nothing}
        </div>
      </div>
      ${measures.length ? figuresView(site, territory, measures) : nothing}`,
  };
}

/** The latest plans of a territory, the largest first: those of which the number is known, at least in part. */
function plansOf(site: Site, territoryId: string): { readonly plans: readonly Recruitment[]; readonly year: number } {
  const own = site.data.recruitments.filter(plan => plan.territoryId === territoryId);
  const year = Math.max(...own.map(plan => plan.year));
  const plans = own
    .filter(plan => plan.year === year && plan.projects)
    .toSorted((a, b) => (b.projects ?? 0) - (a.projects ?? 0));
  return { plans: plans.slice(0, MOST_PLANS), year };
}

function plansView(site: Site, plans: readonly Recruitment[], year: number): View {
  const jobsOf = ({ fap }: Recruitment): TemplateResult | string => {
    const jobs = site.contents.jobs.filter(job => job.fap?.includes(fap));
    return jobs.length
      ? html`${jobs.slice(0, 2).map((job, rank) => html`${rank ? ' ; ' : ''}${maybeLink(site, site.pathOf('metiers', job.id), jobName(job.title))}`)}`
      : `Famille ${fap}`;
  };
  return html`<div class="scroll" role="region" aria-label="Tableau des embauches" tabindex="0"><table>
      <caption class="visually-hidden">Embauches prévues par les employeurs en ${year}</caption>
      <thead><tr><th scope="col">Famille de métiers, dont</th><th scope="col">Embauches</th><th scope="col">Jugées difficiles</th></tr></thead>
      <tbody>${plans.map(plan => html`<tr><th scope="row">${jobsOf(plan)}</th><td>${recruitmentLabel(plan, 'projects')}</td><td>${recruitmentLabel(plan, 'difficult')}</td></tr>`)}</tbody>
    </table></div>
    <p class="note">Les plus nombreuses${site.config.select?.jobs ? ' parmi les métiers de ce site' : ''}, ${year}. « Au moins » : une partie est secrète.</p>`;
}

/** Structures that stand in a territory, or serve it. */
function resourcesOf(site: Site, territoryId: string): readonly Resource[] {
  return site.contents.resources.filter(
    ({ address, kind }) =>
      kind === 'structure' &&
      address?.communeCode !== undefined &&
      site.chainOf(`com-${address.communeCode}`).includes(territoryId),
  );
}

function resourcesView(site: Site, resources: readonly Resource[]): View {
  const sorted = resources.toSorted((a, b) =>
    (a.address?.communeName ?? '').localeCompare(b.address?.communeName ?? '', 'fr'),
  );
  return html`<ul class="rows">
      ${sorted.slice(0, MOST_RESOURCES).map(({ id, name, address }) => html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', id), name)}</span><span class="soft">${address?.communeName}</span></li>`)}
    </ul>
    ${sorted.length > MOST_RESOURCES ? html`<p><a href=${site.href('/annuaire/')}>Les ${number(sorted.length)} lieux, dans l’annuaire</a></p>` : nothing}`;
}

function figuresView(site: Site, { id, name }: Territory, measures: readonly Measure[]): View {
  const { territory: region } = site.data.info;
  const isRegion = id === region;
  const themes = [...new Set(measures.map(({ theme }) => theme))];
  return html`${themes.map(theme => {
    const some = measures.filter(measure => measure.theme === theme);
    return sheet(
      themeName(theme),
      html`<div class="scroll" role="region" aria-label="Tableau : ${themeName(theme)}" tabindex="0"><table>
        <caption class="visually-hidden">${themeName(theme)} : ${name}</caption>
        <thead><tr><th scope="col">Mesure</th><th scope="col">${name}</th>${isRegion ? nothing : html`<th scope="col">${site.nameOf(region)}</th>`}</tr></thead>
        <tbody>${some.map(measure => html`<tr><th scope="row">${maybeLink(site, site.pathOf('chiffres', measure.id), measure.title)}</th>${valueCell(site, measure, id)}${isRegion ? nothing : valueCell(site, measure, region)}</tr>`)}</tbody>
      </table></div>`,
    );
  })}`;
}

function valueCell(site: Site, measure: Measure, territoryId: string): TemplateResult {
  const latest = site.data.index.latest(measure.id, territoryId);
  return html`<td>${valueText(latest, measure)}${latest ? html` <span class="soft">${periodLabel(latest.period)}</span>` : nothing}</td>`;
}
