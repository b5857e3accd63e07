// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { JobFacet } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { chipStyles } from '../../search-page/chips.styles.js';
import { unansweredWordsView } from '../../search-page/unanswered-words.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { ExplorerData } from '../shared/explorer-data.lazy.js';
import type { ExplorerHost } from '../shared/explorer-host.js';
import { firstOf } from '../shared/explorer-labels.js';
import { EMPTY_QUERY, activeFilters, readPrefill } from '@orientation-widgets/domain/jobs/explorer-query.js';
import type { ExplorerQuery } from '@orientation-widgets/domain/jobs/explorer-query.js';
import { narrowedStyles } from './active-query.styles.js';
import { filterChips, filterName } from './filter-chips.js';
import { intentSuggestions } from './intent-suggestions.js';
import { understood, waysOut } from './understood.js';
import type { UnderstoodProps } from './understood.js';
import { loadOptional } from '../../core/load-optional.js';

/** Number of skills that are named; the others are counted. */
const MAX_SKILLS = 3;

/** Values of the filters that an attribute gives as a list. */
const WORDS = {
  level: '1 2 3 4 5',
  transition: 'ecological digital demographic rev3',
  interest: 'R I A S E C',
} as const satisfies Partial<Record<JobFacet, string>>;

/** Adds the styles of these views to the element, and warns its webmaster about filters that do not exist. */
export function begin(host: ExplorerHost): void {
  adoptElementStyles(host, [chipStyles, narrowedStyles]);
  for (const { facet, value } of activeFilters(readPrefill(host))) {
    const words = facet in WORDS ? WORDS[facet as keyof typeof WORDS] : undefined;
    if (words && !words.split(' ').includes(value))
      void loadOptional(
        'misconfiguration warnings',
        () => import('../../core/tell-faults.lazy.js'),
        ({ tellUnknownWord }) => tellUnknownWord(value, words),
      );
  }
}

/** Views of a query that is not empty, and of the match between each job and the query. */
export interface ActiveQueryViews {
  readonly queryName: (query: ExplorerQuery) => string;
  readonly narrowedView: (props: ActiveQueryProps) => TemplateResult;
  readonly noResultHelp: (props: NoResultProps) => TemplateResult;
  readonly interestsMatch: MatchView;
  readonly skillsMatch: MatchView;
}

/** View of the match between a job and the values of a query. */
type MatchView = (query: ExplorerQuery, values: readonly string[] | undefined) => TemplateResult | typeof nothing;

interface NoResultProps extends Omit<ActiveQueryProps, 'hasResults' | 'levels'> {
  readonly data: Pick<ExplorerData, 'feed'>;
}

export interface ActiveQueryProps extends UnderstoodProps {
  readonly hasResults: boolean;
  /** Levels of tension of the jobs. */
  readonly levels: Iterable<{ readonly level: number }>;
  startFromLikes: () => void;
}

/** Query in words. */
export function queryName(query: ExplorerQuery): string {
  const filters = activeFilters(query).map(({ facet, value }) => filterName(facet, value));
  return [query.text.trim(), ...filters].filter(Boolean).join(', ');
}

/** Content above the results: a suggestion for the text, the active filters, then the interpretation of the text. */
export function narrowedView(props: ActiveQueryProps): TemplateResult {
  const { query, hasResults, levels, askAndFocus, startFromLikes } = props;
  const showLevels = (level: readonly string[]): void => askAndFocus({ ...EMPTY_QUERY, filters: { level } });
  return html`${intentSuggestions({ text: query.text, hasResults, levels, showLevels, startFromLikes })} ${filterChips(query, askAndFocus)} ${hasResults ? understood(props) : nothing}`;
}

/** Help when no job is found: remove the filters, or try other words. */
export function noResultHelp(props: NoResultProps): TemplateResult {
  const { query, askAndFocus, startFromLikes } = props;
  return activeFilters(query).length
    ? html`<p>${msg('Enlevez un choix pour en voir plus.')}</p>
          <p><button class="btn pri" type="button" @click=${() => askAndFocus({ ...query, filters: {} })}>${msg('Enlever tous les choix')}</button></p>`
    : html`<p>${msg('Ce métier existe peut-être, mais cette liste ne l’a pas.')}</p>
          <p>${msg('Essayez un autre mot : le nom d’un métier, un outil, un lieu de travail.')}</p>
          ${waysOut(props)} ${unansweredWordsView(query.text, props.data.feed.info.publisher)}
          <p class="ways">
            <button class="btn pri" type="button" @click=${startFromLikes}>${msg('Partir de ce que vous aimez faire')}</button>
            <button class="btn sec" type="button" @click=${() => askAndFocus(EMPTY_QUERY)}>${msg('Voir tous les métiers')}</button>
          </p>`;
}

/** Number of the chosen interests that a job has, when several are chosen. */
export function interestsMatch(
  { filters: { interest: queryInterests = [] } }: ExplorerQuery,
  interests: readonly string[] | undefined,
): TemplateResult | typeof nothing {
  const had = interests?.filter(interest => queryInterests.includes(interest)).length ?? 0;
  if (queryInterests.length < 2 || !had) return nothing;
  return html`<p class="likes"><span class="pegs" aria-hidden="true">${queryInterests.map((_, rank) => html`<i class=${rank < had ? 'on' : ''}></i>`)}</span>
    ${plural(had, msg(str`${had} goût sur ${queryInterests.length}|${had} goûts sur ${queryInterests.length}`))}</p>`;
}

/** Chosen skills that a job requires, then its other ones; nothing when none is chosen. */
export function skillsMatch(
  { filters: { skill: querySkills = [] } }: ExplorerQuery,
  skills: readonly string[] | undefined,
): TemplateResult | typeof nothing {
  if (!querySkills.length || !skills) return nothing;
  const otherSkills = skills.filter(skill => !querySkills.includes(skill));
  return html`<p><b>${usedSkills(skills.length - otherSkills.length, querySkills.length)}</b></p>
    ${
      otherSkills.length
        ? html`<p class="soft">${msg('Ce métier demande aussi :')} <span lang="fr">${firstOf(otherSkills, MAX_SKILLS)}</span></p>`
        : html`<p class="soft">${msg('Vous savez déjà faire ce que ce métier partage avec d’autres.')}</p>`
    }`;
}

function usedSkills(used: number, total: number): string {
  if (total === 1) return msg('Utilise ce que vous savez faire');
  return used === total
    ? msg(str`Utilise vos ${total} savoir-faire`)
    : msg(str`Utilise ${used} de vos ${total} savoir-faire`);
}
