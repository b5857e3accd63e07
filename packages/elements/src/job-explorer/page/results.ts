// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { JobOrder, JobRow } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName, plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../../core/heading.js';
import { hostLink } from '../../ui/host-link.js';
import { moreButton, orderSelect } from '../../search-page/results-list.js';
import type { ActiveQueryViews } from '../query/active-query.lazy.js';
import type { JobComparison } from '../opened/comparison.lazy.js';
import type { ExplorerData } from '../shared/explorer-data.lazy.js';
import type { ExplorerQuery } from '@orientation-widgets/domain/jobs/explorer-query.js';
import { jobCount } from '../shared/explorer-labels.js';
import type { RowFacts } from './row-facts.lazy.js';
import type { JobNameSearch } from '../shared/job-name-search.js';

export interface JobResultsProps {
  readonly data: ExplorerData;
  readonly rows: readonly JobRow[];
  readonly query: ExplorerQuery;
  readonly names: JobNameSearch;
  /** Whether the jobs that match the text are still unknown. */
  readonly isSearching: boolean;
  /** Views of a query that is not empty; undefined until they are loaded. */
  readonly activeQuery: ActiveQueryViews | undefined;
  readonly ids: readonly string[];
  readonly visibleCount: number;
  readonly opened: string | undefined;
  /** Source of the interests and skills; undefined until they are loaded. */
  readonly profileSource: string | undefined;
  readonly headingLevel: number;
  readonly jobHref: string | null;
  /** Address of the page of trainings, `{id}` standing for the text. */
  readonly trainingSearchHref: string | null;
  /** Defined while the visitor compares jobs. */
  readonly comparison: JobComparison | undefined;
  /** Starts a comparison, or stops it. */
  compare: () => void;
  ask: (query: ExplorerQuery) => void;
  /** Same as `ask`, for a control that the answer removes: the focus moves to the number of results. */
  askAndFocus: (query: ExplorerQuery) => void;
  /** Clears the query and opens the choice of interests. */
  startFromLikes: () => void;
  more: () => void;
  /** Sends `job-select`; false when the page cancels it. */
  select: (jobId: string) => boolean;
  open: (jobId: string) => void;
  openedView: (jobId: string) => TemplateResult | typeof nothing;
  /** Facts about the jobs; undefined until they are loaded. */
  readonly facts: RowFacts | undefined;
}

/** Number of jobs, their order and the active filters, then the jobs. */
export function resultsView(props: JobResultsProps): TemplateResult {
  const { ids, visibleCount, headingLevel, isSearching, activeQuery, comparison, compare, more } = props;
  if (isSearching) return html`<p class="soft">${msg('Recherche parmi les noms de métiers…')}</p>`;
  const narrowed = activeQuery?.narrowedView({
    ...props,
    hasResults: ids.length > 0,
    levels: props.data.levels.values(),
  });
  if (!ids.length)
    return html`${narrowed}
      <div class="sheet none">
        <div class="count" role="group" aria-label=${msg('Aucun métier trouvé')} tabindex="-1">${heading(headingLevel + 1, msg('Aucun métier trouvé'), 'subtitle')}</div>
        ${activeQuery?.noResultHelp(props)}
      </div>`;
  // The levels of a feed are of one year, but those of a smaller territory may be older.
  const period = props.data.levels.get(ids.find(id => props.data.levels.has(id)) ?? '')?.record.period;
  return html`<div class="results-head">
      <div class="count" role="group" aria-label=${jobCount(ids.length)} tabindex="-1">${heading(headingLevel + 1, html`<b>${jobCount(ids.length)}</b>`, 'count-text', 'count')}</div>
      ${
        ids.length > 1 || comparison
          ? html`<button class="btn quiet" type="button" aria-pressed=${Boolean(comparison)} @click=${compare}>${msg('Comparer des métiers')}</button>`
          : nothing
      }
      ${ids.length > 1 ? orders(props) : nothing}
    </div>
    ${narrowed}
    ${orderOf(props) === 'openings' && ids.length > 1 ? html`<p class="soft order">${msg('D’abord les métiers qui recrutent avec difficulté ou qui changent, un secteur après l’autre.')}</p>` : nothing}
    <div class="above">${props.facts?.heads(period, props.data.place)}</div>
    <ul class="sheet jobs" part="list">
      ${ids.slice(0, visibleCount).map(id => jobItem(props, id, period))}
    </ul>
    ${comparison?.selectionBar()} ${moreButton(visibleCount, ids.length, nextJobs, more)} ${source(props)} ${activeQuery && props.facts?.keepSearch?.(activeQuery.queryName(props.query))}`;
}

function orderName(order: JobOrder, period: string): string {
  switch (order) {
    case 'relevance':
      return msg('Nom le plus proche d’abord');
    case 'openings':
      return msg('Recrutent ou changent d’abord');
    case 'tension':
      return `${msg('Tension forte d’abord')} (${period})`;
    case 'name':
      return msg('Par ordre alphabétique');
  }
}

const isRanked = ({ text, filters }: ExplorerQuery): boolean => Boolean(text.trim()) || Boolean(filters.skill?.length);

function orderOf({ query }: JobResultsProps): JobOrder {
  const first = isRanked(query) ? 'relevance' : 'openings';
  return query.order === 'relevance' ? first : (query.order ?? first);
}

function orders(props: JobResultsProps): TemplateResult {
  const { data, query, ask } = props;
  const possible: JobOrder[] = isRanked(query)
    ? ['relevance', 'openings', 'tension', 'name']
    : ['openings', 'tension', 'name'];
  const current = orderOf(props);
  const periods = [...data.levels.values()].map(({ record }) => record.period).sort();
  const years = [...new Set([periods[0], periods.at(-1)])].join('-');
  return orderSelect(
    possible,
    current,
    order => orderName(order, years),
    order => ask({ ...query, order }),
  );
}

function jobItem(props: JobResultsProps, id: string, period: string | undefined): TemplateResult | typeof nothing {
  const {
    data,
    rows,
    query,
    names,
    activeQuery,
    opened,
    headingLevel,
    jobHref,
    select,
    open,
    openedView,
    comparison,
    facts,
  } = props;
  const job = data.jobs.get(id);
  if (!job) return nothing;
  const href = hostLink(jobHref, id);
  const isOpen = opened === id;
  const level = data.levels.get(id);
  const otherName = names.otherName(id);
  const values = activeQuery && rows.find(row => row.id === id)?.values;
  const name = jobName(job.title);
  return html`<li class="job" part="item" data-job=${id}>
    ${facts?.pictogram(job) ?? html`<span class="p"></span>`}
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
      ${otherName ? html`<p class="soft">${msg('Aussi appelé :')} <span lang="fr">${otherName}</span></p>` : nothing}
      <div class="about">${facts?.about(job) ?? html`<p class="soft" lang="fr">${job.sectors.join(', ')}</p>`}</div>
      ${activeQuery?.interestsMatch(query, values?.interest)} ${activeQuery?.skillsMatch(query, values?.skill)}
    </div>
    <p class="level">${facts?.level(id, level, period)}</p>
    <div class="figures">${facts?.figures(job)}</div>
    <div class="keep-cell">${facts?.keep(job)}</div>
    ${comparison?.choice(id)}
    ${isOpen ? html`<div class="opened" id="card-${id}">${openedView(id)}</div>` : nothing}
  </li>`;
}

function nextJobs(next: number): string {
  return plural(next, msg(str`Voir ${next} métier de plus|Voir ${next} métiers de plus`));
}

/** Source of the tensions on screen, and of the interests and skills when they filter. */
function source({ data, ids, visibleCount, query, profileSource, facts }: JobResultsProps): unknown {
  const records = ids.slice(0, visibleCount).flatMap(id => data.levels.get(id)?.record ?? []);
  const needs = query.filters.interest?.length || query.filters.skill?.length;
  return facts?.source(data.sources, [
    ...records.map(({ sourceId, period }) => ({ sourceId, period, place: data.place })),
    ...(needs && profileSource ? [{ sourceId: profileSource }] : []),
  ]);
}
