// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { capital, lowerFirst, number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Measure, Resource, Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { placeScene } from '../../illustrations/scenes.js';
import { band, boldAnswers, folds, part, type BoldAnswer, type Fold } from '../../layout/page-parts.js';
import { actionsLine, linkColumns, maybeLink, telephoneLink, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import { saysTown } from '../../site/place-names.js';
import type { Site } from '../../site/site.js';
import { structuresOf } from '../../site/structures.js';
import { trainingSearch } from '../je-cherche/search-pages.js';
import { providerLists } from '../shared/list-links.js';
import { findingsAt, findingSources, latestAt } from '../shared/measures.js';
import { projectsOf, projectsView } from '../shared/projects.js';
import { dossierPath, figuresView, listPath, placeLead } from '../shared/territory-views.js';
import { hiresAnswer, hiresPart, hiresSources } from './local-hires.js';
import { localTrainings, type LocalTrainings } from './local-trainings.js';
import { trainingsPart } from './local-trainings-view.js';
import { NEEDS_PAGE, needsOf, needsView } from './needs.js';
import { insideOf, mapSources, mapView } from './territory-map.js';
import { unemploymentAnswer, unemploymentPart } from './unemployment-view.js';

/** Maximum number of structures to call on the page of a territory: the others are on a separate page. */
const MOST_CONTACTS = 4;

/** Page of a territory: its map, four main facts, hires, unemployment, trainings, people to call. */
export function territoryPage(site: Site, territory: Territory, index: PageLink): Page {
  const { id, name } = territory;
  const place = site.placeOf(territory);
  const levels = place.map(({ kind }) => kindName(kind, 1)).join(' et ');
  const inside = insideOf(site, territory);
  const scene = placeScene(site, territory);
  const trainings = localTrainings(site, id);
  const resources = structuresOf(site, id);
  const measures = site.contents.measures.filter(measure => latestAt(site, place, measure));
  const answers = boldAnswers([
    hiresAnswer(site, place),
    unemploymentAnswer(site, place),
    trainings.list.length
      ? {
          icon: 'training',
          question: 'Se former',
          answer: plural(trainings.list.length, `1 formation|${number(trainings.list.length)} formations`),
          note: `dans ${plural(trainings.towns.length, `1 ville|${number(trainings.towns.length)} villes`)}`,
        }
      : undefined,
    helpersAnswer(resources),
  ]);
  const findings = findingsAt(site, place);
  const sources = [
    ...hiresSources(site, place),
    ...findingSources(findings),
    ...measures.map(measure => latestAt(site, place, measure)?.observation.sourceId ?? measure.sourceId),
    ...trainings.sources,
    ...resources.flatMap(({ sourceId }) => sourceId ?? []),
    ...(inside.size && scene === nothing ? mapSources(site) : []),
  ];
  const learn = trainingsPart(site, trainings);
  const work = unemploymentPart(site, place);
  return {
    path: site.pathOf('territoires', id) ?? '',
    section: 'territoires',
    title: name,
    kicker: capital(levels),
    lead: leadOf(site, place, trainings),
    description: `${name} (${levels}) : chiffres, embauches prévues${site.has('annuaire') ? ' et lieux où parler à quelqu’un' : ''}.`,
    crumbs: [index],
    ...(scene === nothing ? inside.size && { aside: mapView(site, inside) } : { aside: scene }),
    actions: actionsLine(site, [
      [trainings.list.length ? trainingSearch(site, 'territory', id) : undefined, 'Trouver une formation ici'],
      [dossierPath(site, id), 'Le dossier à imprimer'],
    ]),
    sources,
    ...(answers !== nothing && { card: { body: answers, sources } }),
    body: html`${answers === nothing ? nothing : band('L’essentiel', html`${answers}${levelsNote(place)}`)}
      ${hiresPart(site, place)}
      ${work === nothing && learn === nothing ? nothing : html`<div class="halves">${work}${learn}</div>`}
      ${helpersPart(site, id, resources)}
      ${folds([providersFold(site, trainings), figuresFold(site, place, measures), projectsFold(site, territory), needsFold(site, id)])}
      ${closingView(site, measures)}`,
  };
}

/** Lead with the population, the trainings and the planned hires, when they are known. */
function leadOf(site: Site, place: readonly Territory[], { list, towns }: LocalTrainings): string {
  const counted = place.find(({ population, populationYear }) => population !== undefined && populationYear);
  const hires = hiresAnswer(site, place);
  const parts = [
    counted && `${number(counted.population ?? 0)} habitants`,
    list.length &&
      `${plural(list.length, `1 formation|${number(list.length)} formations`)} dans ${plural(towns.length, `1 ville|${number(towns.length)} villes`)}`,
    hires && `${hires.answer} embauches prévues`,
  ].filter(Boolean);
  return parts.length > 1 ? `${parts.join(', ')}.` : placeLead(site, 'Qui embauche');
}

/** Note that names the territory of each level, when the page has two. */
function levelsNote(place: readonly Territory[]): View {
  if (place.length < 2) return nothing;
  const words = place.map(
    ({ kind, population, populationYear }) =>
      `${kindName(kind, 1)}${population === undefined || populationYear === undefined ? '' : ` (${number(population)} habitants, ${populationYear})`}`,
  );
  return html`<p class="soft">Chaque chiffre dit son niveau : ${words.join(' ou ')}.</p>`;
}

function helpersAnswer(resources: readonly Resource[]): BoldAnswer | undefined {
  const reachableCount = resources.filter(({ phone }) => phone).length;
  if (!reachableCount) return undefined;
  return {
    icon: 'help',
    question: 'Qui peut aider',
    answer: plural(reachableCount, `1 lieu à appeler|${number(reachableCount)} lieux à appeler`),
  };
}

/** People to call: structures that help to find a training first, then a job. */
function helpersPart(site: Site, territoryId: string, resources: readonly Resource[]): View {
  const reachable = resources.filter(({ phone }) => phone);
  if (!reachable.length) return nothing;
  const rank = ({ needs = [] }: Resource): number =>
    Number(!needs.includes('training')) * 2 + Number(!needs.includes('job'));
  const sorted = reachable.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'fr'));
  return part(
    'Parler à quelqu’un',
    html`<ul class="rows">
        ${sorted.slice(0, MOST_CONTACTS).map(({ id, name, address, phone }) => html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', id), name)} <span class="soft">${address && !saysTown(name, address.communeName) ? address.communeName : nothing}</span></span> ${telephoneLink(phone)}</li>`)}
      </ul>
      ${reachable.length > MOST_CONTACTS ? html`<p>${maybeLink(site, listPath(site, territoryId), `Les ${number(reachable.length)} lieux que l’on peut appeler`)}</p>` : nothing}`,
  );
}

function figuresFold(site: Site, place: readonly Territory[], measures: readonly Measure[]): Fold | undefined {
  if (!measures.length) return undefined;
  const tables = figuresView(site, place, measures, (title, table): TemplateResult => html`<h3>${title}</h3>${table}`);
  return {
    title: 'Tous les chiffres',
    hint: plural(measures.length, `1 mesure|${number(measures.length)} mesures, avec leur année`),
    body: tables,
  };
}

/** Maximum number of establishments named on the page of a territory. */
const MOST_PROVIDERS = 30;

function providersFold(site: Site, { providers }: LocalTrainings): Fold | undefined {
  const [index] = providerLists(site);
  if (!providers.length || !index) return undefined;
  return {
    title: 'Les lycées, CFA et organismes',
    hint: plural(providers.length, `1 établissement|${number(providers.length)} établissements`),
    body: html`${linkColumns(
      site,
      providers.slice(0, MOST_PROVIDERS).map(({ offer, count }) => ({
        path: site.pathOf('etablissements', offer.id),
        text: offer.name,
        note: number(count),
      })),
    )}
      ${providers.length > MOST_PROVIDERS ? html`<p>Ceux qui ont le plus de formations. <a href=${site.href(index.path)}>Les autres, par département</a></p>` : nothing}`,
  };
}

function projectsFold(site: Site, territory: Territory): Fold | undefined {
  const projects = projectsOf(site, territory);
  return projects.length
    ? {
        title: plural(projects.length, 'Un grand projet|Grands projets'),
        hint: projects.map(({ name }) => name).join(', '),
        body: projectsView(site, projects),
      }
    : undefined;
}

function needsFold(site: Site, territoryId: string): Fold | undefined {
  const needs = needsOf(site, territoryId);
  return needs.length
    ? { title: 'Besoins dits par le territoire', hint: needs[0]?.need, body: needsView(needs) }
    : undefined;
}

/** Maximum number of unpublished figures that are named. */
const MOST_SILENT = 3;

/** Line on the unpublished figures, and how to ask for them. */
function closingView(site: Site, measures: readonly Measure[]): View {
  const silent = site.contents.measures.filter(measure => !measures.includes(measure));
  const names = silent.slice(-MOST_SILENT).map(({ title }) => lowerFirst(title));
  const rest = silent.length - names.length;
  const text = `Pas encore publié ici : ${names.join(', ')}${rest ? ` et ${plural(rest, `1 autre mesure|${number(rest)} autres mesures`)}` : ''}. `;
  return html`<p class="soft">${silent.length ? text : nothing}<a href=${site.href(NEEDS_PAGE)}>${silent.length ? 'Demander un chiffre, dire un besoin' : 'Dire un besoin du territoire'}</a></p>`;
}
