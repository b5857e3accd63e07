// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { actionState, isPastDue, type ActionState, type Commitment } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { facts, foldedLinks, maybeLink, sheet, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import { CHANGES } from '../../site/news.js';
import type { Site } from '../../site/site.js';
import { namedResources } from './named-resources.js';
import { sheetSector } from '../secteurs/sector-sheets.js';
import { CALENDAR, contractDatePages } from './contract-dates.js';

const INDEX: PageLink = { path: '/contrat/', text: 'Contrat' };

const STATES: Readonly<Record<ActionState, string>> = {
  planned: 'Prévue',
  started: 'Engagée',
  done: 'Faite',
  adjusted: 'Ajustée',
  stopped: 'Arrêtée',
};

const LEVELS: Readonly<Record<Commitment['level'], string>> = {
  principle: 'Principe',
  ambition: 'Ambition',
  commitment: 'Engagement',
  'sector-priority': 'Fiche de secteur',
};

/** Where the contract stands, as far as it is published, and a page for each of its sheets. */
export function contractPages(site: Site): Page[] {
  const dates = contractDatePages(site);
  return [
    indexPage(
      site,
      [CALENDAR, CHANGES].filter(({ path }) => dates.some(page => page.path === path)),
    ),
    ...dates,
    ...site.contents.commitments.map(commitment => commitmentPage(site, commitment)),
  ];
}

function indexPage(site: Site, otherPages: readonly PageLink[]): Page {
  const { commitments } = site.contents;
  const actions = commitments.flatMap(commitment => commitment.actions);
  const indicators = commitments.flatMap(commitment => commitment.indicators);
  const statedCount = actions.filter(action => actionState(action, site.day)).length;
  const valued = indicators.filter(({ values }) => values.some(({ value, text }) => value !== null || text)).length;
  const late = actions.filter(action => isPastDue(action, site.day) && !actionState(action, site.day)).length;
  const knownIds = new Set(commitments.map(({ id }) => id));
  const tops = commitments.filter(({ parentId }) => parentId === undefined || !knownIds.has(parentId));
  return {
    path: INDEX.path,
    section: 'contrat',
    title: 'Le contrat régional, fiche par fiche',
    lead: 'Ce qui est prévu, et ce qui est publié de son avancement.',
    description: `${commitments.length} fiches du contrat : objectifs, actions, indicateurs, et ce qui est publié de leur avancement.`,
    crumbs: [],
    sources: commitments.flatMap(({ sourceId }) => sourceId ?? []),
    body: html`${sheet(
      'Où en est le contrat ?',
      html`${facts([
        ['Actions avec un état publié', `${number(statedCount)} sur ${number(actions.length)}`],
        ['Indicateurs avec une valeur', `${number(valued)} sur ${number(indicators.length)}`],
        ['Échéances passées sans état publié', number(late)],
      ])}
          ${statedCount ? nothing : html`<p>Rien n’est publié sur l’avancement. Cela ne dit pas que rien n’est fait : personne ne l’a écrit ici.</p>`}
          <p class="note">Jour des données : ${date(site.day)}.</p>`,
    )}
      ${otherPages.length ? html`<p class="actions-line screen">${otherPages.map(({ path, text }) => html`<a class="btn sec" href=${site.href(path)}>${text}</a>`)}</p>` : nothing}
      ${tops.map(top => branchView(site, top))}`,
  };
}

/** A sheet and those under it. */
function branchView(site: Site, top: Commitment): View {
  const under = site.contents.commitments.filter(({ parentId }) => parentId === top.id);
  const line = (commitment: Commitment): View =>
    html`<li><span class="name">${maybeLink(site, site.pathOf('contrat', commitment.id), commitment.title)}</span> <span class="soft">${plural(commitment.actions.length, `${number(commitment.actions.length)} action|${number(commitment.actions.length)} actions`)}</span></li>`;
  return html`<section class="sheet">
    <h2>${maybeLink(site, site.pathOf('contrat', top.id), top.title)}</h2>
    <p class="soft">${LEVELS[top.level]}</p>
    ${under.length ? html`<ul class="rows">${under.map(line)}</ul>` : nothing}
  </section>`;
}

function commitmentPage(site: Site, commitment: Commitment): Page {
  const {
    id,
    title,
    level,
    parentId,
    pilots,
    partners,
    audiences,
    sectors,
    objectives,
    actions,
    indicators,
    reviews = [],
    sourceId,
  } = commitment;
  const parent = site.contents.commitments.find(candidate => candidate.id === parentId);
  const parentPath = parent && site.pathOf('contrat', parent.id);
  const under = site.contents.commitments.filter(candidate => candidate.parentId === id);
  const sector = sheetSector(site, commitment);
  const resources = namedResources(site, commitment);
  const values = indicators.flatMap(indicator => indicator.values.flatMap(value => value.sourceId ?? []));
  return {
    path: site.pathOf('contrat', id) ?? '',
    section: 'contrat',
    title,
    lead: `${LEVELS[level]} ${id}`,
    description: `${LEVELS[level]} ${id} du contrat régional : ${title}.`,
    crumbs: [INDEX, ...(parent && parentPath ? [{ path: parentPath, text: parent.title }] : [])],
    sources: [...(sourceId ? [sourceId] : []), ...values, ...sector.sources],
    body: html`${objectives.length ? sheet('Objectifs', html`<ul class="bullets">${objectives.map(text => html`<li>${text}</li>`)}</ul>`) : nothing}
      ${actions.length ? sheet('Actions', actionsView(site, commitment)) : nothing}
      ${indicators.length ? sheet('Indicateurs', indicatorsView(commitment)) : nothing}
      ${under.length ? sheet('Les fiches', html`<ul class="bullets">${under.map(child => html`<li>${maybeLink(site, site.pathOf('contrat', child.id), child.title)}</li>`)}</ul>`) : nothing}
      ${reviews.length ? sheet('Bilans', html`<ul class="bullets">${reviews.map(({ date: day, title: name, text }) => html`<li>${date(day)} : ${name}. ${text}</li>`)}</ul>`) : nothing}
      ${sector.view}
      ${
        resources.length
          ? sheet(
              'Ce que cette fiche nomme',
              foldedLinks(
                site,
                resources.map(resource => ({ path: site.pathOf('annuaire', resource.id), text: resource.name })),
              ),
            )
          : nothing
      }
      ${sheet(
        'Qui et pour qui',
        facts([
          ['Pilotes', pilots.join(' ; ') || 'non précisés'],
          ['Partenaires', partners.join(' ; ')],
          ['Publics', audiences.join(' ; ')],
          ['Secteurs', sectors.join(' ; ')],
        ]),
      )}`,
  };
}

function actionsView(site: Site, { actions, pilots }: Commitment): View {
  const silentCount = actions.filter(action => !actionState(action, site.day)).length;
  const ask = pilots.length ? ` À demander à : ${pilots.join(', ')}.` : '';
  return html`<ul class="actions">
    ${actions.map(action => {
      const state = actionState(action, site.day);
      const { title, due, status, statusDate = '', statusBy = '', difficulty, adjustment } = action;
      return html`<li>
        <p><strong>${title}</strong></p>
        ${
          state || due
            ? html`<p class="soft">${state ? `${STATES[state]}, dit par ${statusBy} le ${date(statusDate)}.` : nothing}
        ${due ? html` Échéance du contrat : ${due}${isPastDue(action, site.day) ? ', passée' : ''}.` : nothing}</p>`
            : nothing
        }
        ${!state && status ? html`<p class="soft">Écrit sans jour ou sans auteur : ${status}</p>` : nothing}
        ${difficulty ? html`<p>Difficulté : ${difficulty}</p>` : nothing} ${adjustment ? html`<p>Ajustement : ${adjustment}</p>` : nothing}
      </li>`;
    })}
  </ul>
  ${silentCount ? html`<p class="note">${plural(silentCount, `Pour 1 action sur ${number(actions.length)}, personne n’a dit où elle en est.|Pour ${number(silentCount)} actions sur ${number(actions.length)}, personne n’a dit où elles en sont.`)}${ask}</p>` : nothing}`;
}

function indicatorsView({ indicators }: Commitment): View {
  const silentCount = indicators.filter(({ values }) => !values.length).length;
  return html`<ul class="actions">
    ${indicators.map(({ label, unit = '', baseline, target, values }) => {
      const last = values.at(-1);
      const inUnit = (value: number): string => [number(value), unit].filter(Boolean).join(' ');
      const sentences = [
        last && `${last.value === null ? (last.text ?? 'sans valeur') : inUnit(last.value)}, ${last.period}.`,
        baseline && `Départ : ${inUnit(baseline.value)}, ${baseline.period}.`,
        target && `Cible : ${inUnit(target.value)}, ${target.period}.`,
      ].filter(Boolean);
      return html`<li>
        <p><strong>${label}</strong></p>
        ${sentences.length ? html`<p class="soft">${sentences.join(' ')}</p>` : nothing}
      </li>`;
    })}
  </ul>
  ${silentCount ? html`<p class="note">${plural(silentCount, `Pour 1 indicateur, aucune valeur n’est publiée.|Pour ${number(silentCount)} indicateurs, aucune valeur n’est publiée.`)}</p>` : nothing}`;
}
