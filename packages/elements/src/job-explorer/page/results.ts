// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { JobMatches, JobOrder, JobRow } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName, plural } from '../../i18n/formats/format.js';
import { heading } from '../../core/heading.js';
import { hostLink } from '../../links/host-link.js';
import { iconClose } from '../../icons/search/search-icons.js';
import { pictogram } from '../../jobs/pictograms/pictograms.js';
import { moreButton, orderSelect } from '../../search-page/results-list.js';
import { sourceNote } from '../../sources/source-note.js';
import { tensionBadge } from '../../jobs/tension/tension-badge.js';
import type { Comparison } from '../lazy/comparison.js';
import type { ExplorerData } from '../explorer-data.js';
import { activeFilters, toggle } from './explorer-query.js';
import type { ExplorerQuery } from './explorer-query.js';
import { firstOf, jobCount, usedSkills, valueName } from './explorer-labels.js';
import { isOwnName } from './is-own-name.js';
import { intentSuggestions } from './intent-suggestions.js';

/** Skills named before the others are only counted. */
const mostSkills = 3;

/** What the results are drawn from. */
export interface ResultsProps {
  readonly data: ExplorerData;
  readonly rows: readonly JobRow[];
  readonly query: ExplorerQuery;
  readonly matches: JobMatches | undefined;
  /** The names of the jobs are on their way. */
  readonly isReading: boolean;
  readonly ids: readonly string[];
  readonly shown: number;
  readonly opened: string | undefined;
  /** Source of the interests and skills, once they are known. */
  readonly profileSource: string | undefined;
  readonly headingLevel: number;
  readonly jobHref: string | null;
  /** Jobs that the visitor gathers, once they asked to. */
  readonly comparison: Comparison | undefined;
  /** Starts gathering, or stops. */
  compare(): void;
  ask(query: ExplorerQuery): void;
  /** The same, when the control that asks goes away: the focus goes to the number of results. */
  askAndFocus(query: ExplorerQuery): void;
  /** Leaves the words for what one likes to do. */
  startFromLikes(): void;
  more(): void;
  /** Tells the page; false when the page takes over. */
  select(jobId: string): boolean;
  open(jobId: string): void;
  openedView(jobId: string): TemplateResult | typeof nothing;
}

/** How many, in which order, narrowed by what; then the jobs. */
export function resultsView(context: ResultsProps): TemplateResult {
  const { ids, shown, headingLevel, isReading, matches, comparison, compare, more } = context;
  if (isReading) return html`<p class="soft">${msg('Recherche parmi les noms de métiers…')}</p>`;
  if (!ids.length) return html`${intentSuggestions(context)} ${chips(context)} ${noResult(context)}`;
  return html`<div class="results-head">
      <div class="count" tabindex="-1">${heading(headingLevel + 1, html`<b>${jobCount(ids.length)}</b>`, 'count-text')}</div>
      ${
        ids.length > 1 || comparison
          ? html`<button class="btn quiet" type="button" aria-pressed=${Boolean(comparison)} @click=${compare}>${msg('Comparer des métiers')}</button>`
          : nothing
      }
      ${ids.length > 1 ? orders(context) : nothing}
    </div>
    ${intentSuggestions(context)} ${chips(context)}
    ${matches?.partial ? html`<p class="soft said">${msg('Aucun métier ne porte ce nom ici. Voici ceux qui s’en approchent.')}</p>` : nothing}
    <ul class="jobs">
      ${ids.slice(0, shown).map(id => jobItem(context, id))}
    </ul>
    ${comparison?.selectionBar()} ${moreButton(shown, ids.length, nextJobs, more)} ${source(context)}`;
}

function orderName(order: JobOrder): string {
  switch (order) {
    case 'relevance':
      return msg('Nom le plus proche d’abord');
    case 'tension':
      return msg('Tension forte d’abord');
    case 'name':
      return msg('Par ordre alphabétique');
  }
}

function orders({ query, ask }: ResultsProps): TemplateResult {
  const isRanked = Boolean(query.text.trim()) || Boolean(query.filters.skill?.length);
  const possible: JobOrder[] = isRanked ? ['relevance', 'tension', 'name'] : ['tension', 'name'];
  const current = query.order && possible.includes(query.order) ? query.order : possible[0];
  return orderSelect(possible, current, orderName, order => ask({ ...query, order }));
}

/** The choices in force, each with the way to take it away. */
function chips({ query, askAndFocus }: ResultsProps): TemplateResult | typeof nothing {
  const active = activeFilters(query);
  if (!active.length) return nothing;
  return html`<div class="chips" role="group" aria-label=${msg('Vos choix')}>
    ${active.map(
      ({ facet, value }) =>
        html`<button class="chip" type="button" @click=${() => askAndFocus(toggle(query, facet, value))}>
          <span class="visually-hidden">${msg('Retirer :')} </span
          ><span>${facet === 'level' ? msg(str`Tension ${valueName(facet, value).toLocaleLowerCase('fr')}`) : valueName(facet, value)}</span>${iconClose()}
        </button>`,
    )}
    <button class="btn quiet" type="button" @click=${() => askAndFocus({ ...query, filters: {} })}>${msg('Tout effacer')}</button>
  </div>`;
}

function noResult({ query, askAndFocus, startFromLikes, headingLevel }: ResultsProps): TemplateResult {
  const active = activeFilters(query);
  return html`<div class="sheet none">
    <div class="count" tabindex="-1">${heading(headingLevel + 1, msg('Aucun métier trouvé'), 'subtitle')}</div>
    ${
      active.length
        ? html`<p>${msg('Enlevez un choix pour en voir plus.')}</p>
          <p><button class="btn pri" type="button" @click=${() => askAndFocus({ ...query, filters: {} })}>${msg('Enlever tous les choix')}</button></p>`
        : html`<p>${msg('Ce métier existe peut-être, mais cette liste ne l’a pas.')}</p>
          <p>${msg('Essayez un autre mot : le nom d’un métier, un outil, un lieu de travail.')}</p>
          <p class="ways">
            <button class="btn pri" type="button" @click=${startFromLikes}>${msg('Partir de ce que vous aimez faire')}</button>
            <button class="btn sec" type="button" @click=${() => askAndFocus({ text: '', filters: {} })}>${msg('Voir tous les métiers')}</button>
          </p>`
    }
  </div>`;
}

function jobItem(context: ResultsProps, id: string): TemplateResult | typeof nothing {
  const { data, opened, headingLevel, jobHref, select, open, matches, openedView, comparison } = context;
  const job = data.jobs.get(id);
  if (!job) return nothing;
  const href = hostLink(jobHref, id);
  const isOpen = opened === id;
  const level = data.levels.get(id)?.level;
  const called = matches?.hits.find(({ jobId }) => jobId === id)?.name;
  const name = jobName(job.title);
  return html`<li class="sheet job">
    ${pictogram(job.sectors)}
    <div class="what">
      ${heading(
        headingLevel + 2,
        href
          ? html`<a class="go" href=${href} @click=${(event: Event) => select(id) || event.preventDefault()}><span lang="fr">${name}</span></a>`
          : html`<button class="go" type="button" aria-expanded=${isOpen} aria-controls=${isOpen ? `card-${id}` : nothing} @click=${() => open(id)}
              ><span lang="fr">${name}</span></button
            >`,
        'name',
      )}
      ${called && !isOwnName(called, job.title) ? html`<p class="soft">${msg('Aussi appelé :')} <span lang="fr">${called}</span></p>` : nothing}
      <p class="soft" lang="fr">${job.sectors.join(', ')}</p>
      ${skillsView(context, id)}
    </div>
    ${level ? html`<p class="level">${tensionBadge(level, msg('Tension'))}</p>` : nothing}
    ${comparison?.choice(id)}
    ${isOpen ? html`<div class="opened" id="card-${id}">${openedView(id)}</div>` : nothing}
  </li>`;
}

/** What the job uses of what one can do, and what else it asks. */
function skillsView({ query, rows }: ResultsProps, id: string): TemplateResult | typeof nothing {
  const asked = query.filters.skill ?? [];
  const skills = asked.length ? rows.find(row => row.id === id)?.values.skill : undefined;
  if (!skills) return nothing;
  const others = skills.filter(skill => !asked.includes(skill));
  return html`<p><b>${usedSkills(skills.length - others.length, asked.length)}</b></p>
    ${
      others.length
        ? html`<p class="soft">${msg('Il demande aussi :')} <span lang="fr">${firstOf(others, mostSkills)}</span></p>`
        : html`<p class="soft">${msg('Vous avez déjà tous ses savoir-faire transversaux.')}</p>`
    }`;
}

function nextJobs(next: number): string {
  return plural(next, msg(str`Voir ${next} métier de plus|Voir ${next} métiers de plus`));
}

/** Where the tensions on screen come from; and the interests and skills, once they count. */
function source({ data, ids, shown, query, profileSource }: ResultsProps): TemplateResult | typeof nothing {
  const records = ids.slice(0, shown).flatMap(id => data.levels.get(id)?.record ?? []);
  const needs = query.filters.interest?.length || query.filters.skill?.length;
  return sourceNote(data.sources, [
    ...records.map(({ sourceId, period }) => ({ sourceId, period, place: data.place })),
    ...(needs && profileSource ? [{ sourceId: profileSource }] : []),
  ]);
}
