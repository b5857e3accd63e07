// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { needLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import { NEEDS } from '@orientation-widgets/domain/directory/resource-query.js';
import { familyName } from '@orientation-widgets/domain/jobs/family-names.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { qrCode } from '@orientation-widgets/elements/qr-code.js';
import type { Resource, Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { part, type BoldAnswer } from '../../layout/page-parts.js';
import { blankForm, facts, maybeLink, scrollTable, type View } from '../../layout/views.js';
import { factKey } from '../../site/fact-key.js';
import type { Page, PageLink } from '../../site/page.js';
import { saysTown } from '../../site/place-names.js';
import type { Site } from '../../site/site.js';
import { findingsAt, findingSources, latestAt } from '../shared/measures.js';
import { projectsOf, projectsView } from '../shared/projects.js';
import { dossierPath, listPath, plansOf } from '../shared/territory-views.js';
import { hiresAnswer, hiresSources, hiresTable } from './local-hires.js';
import { localTrainings, type LocalTrainings } from './local-trainings.js';
import { NEEDS_PAGE, needsOf, needsView } from './needs.js';
import { unemploymentAnswer, unemploymentPart } from './unemployment-view.js';

/** Maximum number of rows of each table: as many as fit on a paper page. */
const MOST_ROWS = 5;

/** Maximum number of unanswered needs named in a question. */
const MOST_NEEDS = 3;

/**
 * Dossier of a territory: two A4 pages to hand over, with figures, trainings, people to call, questions, and lines to
 * write on.
 */
export function dossierPage(
  site: Site,
  territory: Territory,
  resources: readonly Resource[],
  crumbs: readonly PageLink[],
): Page {
  const { id, name } = territory;
  const place = site.placeOf(territory);
  const levels = place.map(({ kind }) => kindName(kind, 1)).join(' et ');
  const trainings = localTrainings(site, id);
  const path = site.pathOf('territoires', id) ?? '/territoires/';
  return {
    path: dossierPath(site, id) ?? '',
    section: 'territoires',
    title: `Dossier : ${name}`,
    lead: leadOf(territory, levels, trainings),
    description: `${name} (${levels}) : embauches prévues, chômage${site.has('formations') ? ', formations' : ''}${site.has('annuaire') ? ', qui peut aider' : ''}, sur deux pages à imprimer.`,
    crumbs,
    sources: [
      ...hiresSources(site, place),
      ...findingSources(findingsAt(site, place)),
      ...site.contents.measures.flatMap(measure => latestAt(site, place, measure)?.observation.sourceId ?? []),
      ...trainings.sources,
      ...resources.flatMap(({ sourceId }) => sourceId ?? []),
    ],
    body: html`<div class="paper">
        <p class="note">Dossier de territoire, ${date(site.contents.today)}. <span class="screen">Pour imprimer : Ctrl + P, ou Cmd + P. Deux pages A4.</span></p>
        ${facts([hiresAnswer(site, place), unemploymentAnswer(site, place), trainingsAnswer(site, id, trainings), helpersAnswer(id, resources)].flatMap(fact => (fact ? [[fact.question, html`${fact.answer}${fact.note ? html`<br><span class="note">${fact.note}</span>` : nothing}`] as const] : [])))}
        ${hiresTable(site, place)} ${unemploymentPart(site, place)}
      </div>
      <div class="paper">
        <p class="tags">${qrCode(site.url(path), `Le code de la page : ${name}`) ?? nothing} <span>Ce code rouvre la page, avec tous ses chiffres.</span></p>
        ${schoolsPart(trainings)} ${helpersPart(site, id, resources)} ${questionsPart(site, territory, resources)}
        ${blankForm(['Ce que nous décidons', 'Qui fait quoi, et quand'])}
        ${closingView(site, territory)}
      </div>
      <p class="screen"><a href=${site.href(NEEDS_PAGE)}>La feuille pour dire un besoin</a>${resources.length ? html` · ${maybeLink(site, listPath(site, id), 'La liste des structures')}` : nothing}</p>`,
  };
}

function leadOf({ population, populationYear }: Territory, levels: string, { list, towns }: LocalTrainings): string {
  const people =
    population === undefined || populationYear === undefined
      ? undefined
      : `${number(population)} habitants en ${populationYear}`;
  const learn = list.length
    ? `${plural(list.length, '1 formation|' + number(list.length) + ' formations')} dans ${plural(towns.length, '1 ville|' + number(towns.length) + ' villes')}`
    : undefined;
  const sentence = [people, learn].filter(Boolean).join(', ');
  return `${levels.charAt(0).toUpperCase()}${levels.slice(1)}${sentence ? `. ${sentence}` : ''}.`;
}

function trainingsAnswer(site: Site, territoryId: string, { list }: LocalTrainings): BoldAnswer | undefined {
  return list.length
    ? {
        icon: 'training',
        question: 'Se former',
        answer: plural(list.length, '1 formation|' + number(list.length) + ' formations'),
        note: html`<span data-fact=${factKey('trainings', territoryId)}>${number(list.length)}</span> avec un lieu ici, ${site.data.info.updated.slice(0, 4)}`,
      }
    : undefined;
}

function helpersAnswer(territoryId: string, resources: readonly Resource[]): BoldAnswer | undefined {
  return resources.length
    ? {
        icon: 'help',
        question: 'Qui peut aider',
        answer: plural(resources.length, '1 lieu|' + number(resources.length) + ' lieux'),
        note: html`<span data-fact=${factKey('helpers', territoryId)}>${number(resources.length)}</span> dans l’annuaire`,
      }
    : undefined;
}

function schoolsPart({ list, providers }: LocalTrainings): View {
  if (!providers.length) return nothing;
  return part(
    'Où apprendre',
    html`<p class="soft">${plural(list.length, '1 formation|' + number(list.length) + ' formations')}, ${plural(providers.length, '1 établissement|' + number(providers.length) + ' établissements')}. Ceux qui en ont le plus :</p>
      ${scrollTable(
        'Où apprendre',
        html`<caption class="visually-hidden">Établissements qui ont le plus de formations</caption><thead><tr><th scope="col">Établissement</th><th scope="col">Ville</th><th scope="col">Formations</th></tr></thead>
          <tbody>${providers.slice(0, MOST_ROWS).map(({ offer, town, count }) => html`<tr><th scope="row">${offer.provider.name}</th><td>${town}</td><td>${number(count)}</td></tr>`)}</tbody>`,
      )}`,
  );
}

function helpersPart(site: Site, territoryId: string, resources: readonly Resource[]): View {
  const reachable = resources.filter(({ phone }) => phone);
  if (!reachable.length) return nothing;
  const rank = ({ needs = [] }: Resource): number =>
    Number(!needs.includes('training')) * 2 + Number(!needs.includes('job'));
  const sorted = reachable.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'fr'));
  const townOf = ({ name, address }: Resource): string =>
    address && !saysTown(name, address.communeName) ? address.communeName : '';
  const rows = sorted.slice(0, MOST_ROWS);
  // A column without a value in any row is left out.
  const saysTowns = rows.some(resource => townOf(resource));
  return part(
    'Qui peut aider',
    html`${scrollTable(
      'Qui peut aider',
      html`<caption class="visually-hidden">Lieux à appeler</caption><thead><tr><th scope="col">Lieu</th>${saysTowns ? html`<th scope="col">Ville</th>` : nothing}<th scope="col">Téléphone</th></tr></thead>
        <tbody>${rows.map(resource => html`<tr><th scope="row">${resource.name}</th>${saysTowns ? html`<td>${townOf(resource)}</td>` : nothing}<td><strong>${resource.phone}</strong></td></tr>`)}</tbody>`,
    )}
      <p class="note">Appelez avant de venir. ${reachable.length > MOST_ROWS ? maybeLink(site, listPath(site, territoryId), `Les ${number(reachable.length)} lieux à appeler`) : nothing}</p>`,
  );
}

/** Questions that the figures leave open. */
function questionsPart(site: Site, { id }: Territory, resources: readonly Resource[]): TemplateResult {
  const { plans, year } = plansOf(site, id);
  const hardest = plans
    .filter(({ projects, difficult }) => projects && difficult)
    .toSorted((a, b) => (b.difficult ?? 0) - (a.difficult ?? 0))[0];
  const unmet = site.has('annuaire') ? NEEDS.filter(need => !resources.some(({ needs }) => needs?.includes(need))) : [];
  const family = hardest && familyName(hardest.fap);
  return part(
    'Trois questions pour la réunion',
    html`<ol class="bullets">
      ${family ? html`<li>${family} : ${number(hardest.difficult ?? 0)} embauches sur ${number(hardest.projects ?? 0)} semblaient difficiles en ${year}. Où les former ici ?</li>` : html`<li>Quels métiers manquent ici, et où les apprendre ?</li>`}
      <li>Qui reçoit une personne qui n’a pas de voiture ?</li>
      ${
        unmet.length
          ? html`<li>Qui peut aider pour : ${unmet
              .slice(0, MOST_NEEDS)
              .map(need => needLabel(need).toLowerCase())
              .join(', ')} ? Ce site ne connaît pas encore de lieu ici.</li>`
          : html`<li>Qui ouvre ses portes à un groupe d’élèves ?</li>`
      }
    </ol>`,
  );
}

/** Reported needs and projects, and a line about unpublished figures. */
function closingView(site: Site, territory: Territory): View {
  const place = site.placeOf(territory);
  const needs = needsOf(site, territory.id);
  const projects = projectsOf(site, territory);
  const silentCount = site.contents.measures.filter(measure => !latestAt(site, place, measure)).length;
  return html`${needs.length ? part('Besoins dits par le territoire', needsView(needs)) : nothing}
    ${projects.length ? part('Grands projets', projectsView(site, projects), 'screen') : nothing}
    ${silentCount ? html`<p class="soft">${plural(silentCount, '1 mesure n’a|' + number(silentCount) + ' mesures n’ont')} pas de chiffre publié ici.</p>` : nothing}`;
}
