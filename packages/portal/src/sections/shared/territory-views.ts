// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { familyName } from '@orientation-widgets/domain/jobs/family-names.js';
import { hasPublishedFigure, recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { themeName } from '@orientation-widgets/domain/measures/board-labels.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import type { Measure, Recruitment, Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { maybeLink, scrollTable, sheet, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';
import { factKey } from '../../site/fact-key.js';
import { latestAt, valueText } from './measures.js';
import { familyJobs } from './planned-hires.js';

/** Maximum number of plans shown for a territory. */
const MOST_PLANS = 10;
/** Maximum number of linked jobs of a family. */
const MOST_FAMILY_JOBS = 2;

/** Short description of the content about a place. @param first - employers of the place, in the words of the page. */
export function placeLead(site: Site, first: string): string {
  const parts = [
    first,
    ...(site.has('formations') ? ['ce que l’on y apprend'] : []),
    ...(site.has('annuaire') ? ['qui peut aider'] : []),
  ];
  return `${parts.length === 1 ? `${first}, et les chiffres` : parts.join(', ')}.`;
}

/** Path of the dossier of a territory; undefined when the territory has no page. */
export function dossierPath(site: Site, id: string): string | undefined {
  const path = site.pathOf('territoires', id);
  return path && `${path}dossier/`;
}

/** Path of the list of the structures of a territory; undefined when the territory has no page. */
export function listPath(site: Site, id: string): string | undefined {
  const path = site.pathOf('territoires', id);
  return path && `${path}structures/`;
}

/** Latest plans of a territory with a known number, at least in part; the largest first. */
export function plansOf(
  site: Site,
  territoryId: string,
): { readonly plans: readonly Recruitment[]; readonly year: number } {
  const territoryPlans = site.data.recruitments.filter(plan => plan.territoryId === territoryId);
  const year = Math.max(...territoryPlans.map(plan => plan.year));
  const plans = territoryPlans
    .filter(plan => plan.year === year && plan.projects)
    .toSorted((a, b) => (b.projects ?? 0) - (a.projects ?? 0));
  return { plans: plans.slice(0, MOST_PLANS), year };
}

export function plansView(site: Site, plans: readonly Recruitment[], year: number): View {
  // Families have names other than those of their jobs, which are linked below.
  const familyView = ({ fap }: Recruitment): TemplateResult => {
    const jobs = familyJobs(site, fap).slice(0, MOST_FAMILY_JOBS);
    return html`${familyName(fap) ?? 'Famille de métiers sans nom publié'}${
      jobs.length
        ? html`<br><span class="soft">dont ${jobs.map((job, rank) => html`${rank ? ', ' : ''}${maybeLink(site, site.pathOf('metiers', job.id), jobName(job.title))}`)}</span>`
        : nothing
    }`;
  };
  return html`${scrollTable(
    'Tableau des embauches',
    html`
      <caption class="visually-hidden">Embauches prévues par les employeurs en ${year}</caption>
      <thead><tr><th scope="col">Famille de métiers</th><th scope="col">Embauches</th></tr></thead>
      <tbody>${plans.map(plan => html`<tr><th scope="row">${familyView(plan)}</th><td>${recruitmentLabel(plan, 'projects')}${hasPublishedFigure(plan, 'difficult') ? html`<br><span class="soft">dont difficiles : ${recruitmentLabel(plan, 'difficult')}</span>` : nothing}</td></tr>`)}</tbody>
    `,
  )}
    <p class="note">Les plus nombreuses${site.config.select?.jobs ? ' parmi les métiers de ce site' : ''}, ${year}. « Au moins » : une partie est secrète.</p>`;
}

/**
 * Figures of a territory by theme, beside those of the region.
 *
 * @param themeView - wraps the table of a theme.
 */
export function figuresView(
  site: Site,
  place: readonly Territory[],
  measures: readonly Measure[],
  themeView: (title: string, table: TemplateResult) => TemplateResult = sheet,
): View {
  const { territory: region } = site.data.info;
  const [{ id, name } = { id: region, name: site.nameOf(region) }] = place;
  const isRegion = id === region;
  const themes = [...new Set(measures.map(({ theme }) => theme))];
  return html`${themes.map(theme => {
    const some = measures.filter(measure => measure.theme === theme);
    return themeView(
      themeName(theme),
      scrollTable(
        `Tableau : ${themeName(theme)}`,
        html`
        <caption class="visually-hidden">${themeName(theme)} : ${name}</caption>
        <thead><tr><th scope="col">Mesure</th><th scope="col">${name}</th>${isRegion ? nothing : html`<th scope="col">${site.nameOf(region)}</th>`}</tr></thead>
        <tbody>${some.map(measure => html`<tr><th scope="row">${maybeLink(site, site.pathOf('chiffres', measure.id), measure.title)}</th>${valueCell(site, place, measure)}${isRegion ? nothing : valueCell(site, regionOf(site), measure)}</tr>`)}</tbody>
      `,
      ),
    );
  })}`;
}

const regionOf = (site: Site): readonly Territory[] =>
  [site.data.territories.get(site.data.info.territory) ?? []].flat();

/** The cell names the level of the figure when a place has two. */
function valueCell(site: Site, place: readonly Territory[], measure: Measure): TemplateResult {
  const latest = latestAt(site, place, measure);
  if (!latest) return html`<td></td>`;
  const { territory, observation } = latest;
  const level = place.length > 1 ? `${kindName(territory.kind, 1)}, ` : '';
  return html`<td><span data-fact=${factKey(measure.id, territory.id, observation.period)}>${valueText(observation, measure)}</span> <span class="soft">${level}${periodLabel(observation.period)}</span></td>`;
}

/** Territories that have a page by kind, sorted by name. */
export function territoriesByKind(site: Site): readonly (readonly [Territory['kind'], readonly Territory[]])[] {
  const { territories } = site.contents;
  return [...new Set(territories.map(({ kind }) => kind))].map(kind => [
    kind,
    territories.filter(territory => territory.kind === kind).toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
  ]);
}
