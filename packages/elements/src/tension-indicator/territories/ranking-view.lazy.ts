// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Feed, Source } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { titleHeading } from '../../core/heading.js';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';
import { FocusController } from '../../ui/focus-controller.js';
import { sourceNote } from '../../sources/source-note.js';
import { tensionBadge } from '../../jobs/tension-badge.js';
import type { TensionLevel } from '@orientation-widgets/domain/tension/tension-level.js';
import { levelOf, tensionLabel } from '@orientation-widgets/domain/tension/tension-labels.js';
import { shareDiscsStyles } from '../../jobs/share-discs.styles.js';
import { tensionStyles } from '../../jobs/tension.styles.js';
import { territoryChoice, territoryField, territoryFieldStyles } from '../../ui/territory-choice.js';
import type { TerritoryChoice } from '../../ui/territory-choice.js';
import { jobNameLink } from '../shared/job-name-link.js';
import { hiresRankingIn } from '@orientation-widgets/domain/jobs/hires-ranking.js';
import type { HiresRanking } from '@orientation-widgets/domain/jobs/hires-ranking.js';
import { rankingIn } from '@orientation-widgets/domain/tension/ranking.js';
import type { RankedJob, Ranking } from '@orientation-widgets/domain/tension/ranking.js';
import { instead } from '../shared/tension-summary.js';
import { hiresNotes, hiresProvenances, hiresRows } from './hires-ranking.js';
import { rankingStyles } from './ranking.styles.js';
import { allFactors } from '@orientation-widgets/domain/tension/tension-factors.js';
import type { Factor } from '@orientation-widgets/domain/tension/tension-factors.js';
import type { TensionProps, TensionQuery, TensionShown } from '../shared/tension-form.js';

/** Number of rows shown at first, and added at a time. */
const ROWS_AT_ONCE = 10;

interface RankingViewState {
  /** By the newest hires; undefined when levels of tension are as new. */
  readonly hires: HiresRanking | undefined;
  /** By level of tension: below the newest measure, or alone. */
  readonly levels: Ranking | undefined;
  /** Number of rows shown of each. */
  count: number;
  levelCount: number;
  readonly askedId: string;
  readonly nameOf: (territoryId: string) => string;
  readonly sources: Collection<Source>;
  readonly choice: TerritoryChoice | undefined;
}

/** Loads the jobs of a territory that are hardest to recruit for. */
export async function openForm(feed: Feed, query: TensionQuery): Promise<TensionShown | undefined> {
  const [jobs, tensions, series, recruitments, territories, sources, choice] = await Promise.all([
    feed.collection('jobs'),
    feed.collection('tensions'),
    feed.collection('tensionSeries'),
    feed.collection('recruitments', { main: true }),
    territoriesWith(feed, [query.territory]),
    feed.collection('sources'),
    query.byVisitor ? territoryChoice(feed) : undefined,
  ]);
  const requestedId = query.territory || feed.info.territory;
  const askedId = territories.get(requestedId) ? requestedId : feed.info.territory;
  const hires = hiresRankingIn(askedId, { jobs, recruitments, tensions, territories });
  const levels = rankingIn(askedId, { jobs, tensions, series, territories });
  if (!hires && !levels) return undefined;
  const viewState: RankingViewState = {
    hires,
    levels,
    count: ROWS_AT_ONCE,
    levelCount: ROWS_AT_ONCE,
    askedId,
    nameOf: id => territories.get(id)?.name ?? id,
    sources,
    choice,
  };
  return {
    styles: [tensionStyles, ...(hires ? [shareDiscsStyles] : []), rankingStyles, ...territoryFieldStyles(choice)],
    view: context => rankingView(viewState, context),
  };
}

function rankingView(viewState: RankingViewState, context: TensionProps): TemplateResult {
  const { hires, levels, askedId, choice } = viewState;
  return html`<div class="sheet ranking">
    ${territoryField(choice, askedId, context.chooseTerritory)}
    ${hires ? hiresRankingView(hires, viewState, context) : levels ? levelRankingView(levels, viewState, context) : nothing}
  </div>`;
}

/** The newest measure, drawn; the ranking of the earlier one, with its reasons, is folded below. */
function hiresRankingView(ranking: HiresRanking, viewState: RankingViewState, context: TensionProps): TemplateResult {
  const { levels, count, nameOf, sources } = viewState;
  const place = nameOf(ranking.territoryId);
  return html`<div>
      ${titleHeading(context.level, msg('Les métiers où il est le plus difficile de recruter'), 'subtitle')}
      <p class="soft" lang="fr"><bdi>${place}</bdi>, ${ranking.year}</p>
      ${insteadNote(ranking, viewState)} ${hiresNotes(ranking)}
    </div>
    ${hiresRows(ranking.rows.slice(0, count), context)}
    ${moreButton(ranking.rows.length, count, () => {
      viewState.count += ROWS_AT_ONCE;
      focusRow(context.host, '.by-hires', count);
    })}
    ${
      levels
        ? html`<details class="levels">
            <summary>${msg(str`Et depuis longtemps ? Le classement de ${levels.period}`)}</summary>
            ${levelTable(levels, viewState, context)}
          </details>`
        : nothing
    }
    ${sourceNote(sources, hiresProvenances(ranking, place))} ${spokenRows(ranking.rows.length, count, place, context)}`;
}

function levelRankingView(ranking: Ranking, viewState: RankingViewState, context: TensionProps): TemplateResult {
  const { levelCount, nameOf, sources } = viewState;
  const place = nameOf(ranking.territoryId);
  return html`<div>
      ${titleHeading(context.level, msg('Les métiers où il est le plus difficile de recruter'), 'subtitle')}
      <p class="soft" lang="fr"><bdi>${place}</bdi>, ${ranking.period}</p>
      ${insteadNote(ranking, viewState)}
    </div>
    ${levelTable(ranking, viewState, context)}
    ${sourceNote(
      sources,
      ranking.rows.slice(0, 1).map(({ tension: { sourceId, period } }) => ({ sourceId, period, place })),
    )}
    ${spokenRows(ranking.rows.length, levelCount, place, context)}`;
}

function insteadNote(
  { territoryId }: HiresRanking | Ranking,
  { askedId, nameOf }: RankingViewState,
): TemplateResult | typeof nothing {
  return territoryId === askedId ? nothing : html`<p class="note">${instead(nameOf(askedId), nameOf(territoryId))}</p>`;
}

/** The jobs by level, with their reasons. */
function levelTable(ranking: Ranking, viewState: RankingViewState, context: TensionProps): TemplateResult {
  const { levelCount, nameOf } = viewState;
  const factors = allFactors().filter(({ key }) =>
    ranking.rows.some(({ tension }) => Object.hasOwn(tension.factors, key)),
  );
  const atLeast =
    ranking.atLeast === undefined
      ? nothing
      : html`<p class="note">${msg(str`Seuls les métiers d’au moins ${number(ranking.atLeast)} personnes sont classés.`)}</p>`;
  return html`${atLeast}
  ${tableView(ranking.rows.slice(0, levelCount), factors, nameOf(ranking.territoryId), context)}
  ${moreButton(ranking.rows.length, levelCount, () => {
    viewState.levelCount += ROWS_AT_ONCE;
    focusRow(context.host, 'table', levelCount);
  })}`;
}

function moreButton(total: number, count: number, showMore: () => void): TemplateResult | typeof nothing {
  const next = Math.min(ROWS_AT_ONCE, total - count);
  return next > 0
    ? html`<button class="btn sec" part="more" type="button" @click=${showMore}>
        ${plural(next, msg(str`Voir ${next} métier de plus|Voir ${next} métiers de plus`))}
      </button>`
    : nothing;
}

/** Draws the next rows and moves the focus to the first of them: the button may be removed. */
function focusRow(host: LitElement, list: string, first: number): void {
  FocusController.of(host).next(
    () => host.renderRoot.querySelectorAll<HTMLElement>(`${list} [data-row]`)[first] ?? null,
  );
}

function spokenRows(total: number, count: number, place: string, { announce }: TensionProps): TemplateResult {
  const rows = Math.min(total, count);
  return html`<p class="visually-hidden" role="status">${announce || count > ROWS_AT_ONCE ? plural(rows, msg(str`${place} : ${rows} métier affiché|${place} : ${rows} métiers affichés`)) : nothing}</p>`;
}

/** Roles are explicit: some browsers drop the semantics of a table when the narrow layout changes its display. */
function tableView(
  rows: readonly RankedJob[],
  factors: readonly Factor[],
  place: string,
  context: TensionProps,
): TemplateResult {
  return html`<table role="table" part="table">
    <caption class="visually-hidden">
      ${msg(str`Métiers les plus en tension et leurs raisons : ${place}`)}
    </caption>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${msg('Métier')}</th>
        <th role="columnheader" scope="col">${msg('Tension')}</th>
        ${factors.map(({ name }) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row, index) => rowView(row, index, factors, context))}
    </tbody>
  </table>`;
}

function rowView(
  { job, tension, employment }: RankedJob,
  index: number,
  factors: readonly Factor[],
  context: TensionProps,
): TemplateResult {
  const level = levelOf(tension);
  return html`<tr role="row">
    <th role="rowheader" scope="row" data-row tabindex="-1">
      <span class="rank">${index + 1}</span>
      <span><span lang="fr">${job ? jobNameLink(job, context) : (tension.fap ?? tension.job)}</span>
        ${employment === undefined ? nothing : html`<span class="note">${plural(employment, msg(str`${number(employment)} personne|${number(employment)} personnes`))}</span>`}</span>
    </th>
    <td role="cell" class="global">${level ? tensionBadge(level) : nothing}</td>
    ${factors.map(({ key, name }) => factorCell(name, (tension.factors[key] ?? undefined) as TensionLevel | undefined))}
  </tr>`;
}

/** Factor in five small steps and a word; in a narrow column, only high ones are shown, under their name. */
function factorCell(name: string, level: TensionLevel | undefined): TemplateResult {
  return html`<td role="cell" class="factor ${level ? `l${level}` : ''} ${(level ?? 0) < 4 ? 'weak' : ''}">
    <span class="label" aria-hidden="true">${name}</span>
    <span class="bar" aria-hidden="true">${[1, 2, 3, 4, 5].map(step => html`<i class=${level && step <= level ? 'on' : ''}></i>`)}</span>
    <span>${level ? tensionLabel(level) : msg('non publiée')}</span>
  </td>`;
}
