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
import { tensionStyles } from '../../jobs/tension.styles.js';
import { territoryChoice, territoryField, territoryFieldStyles } from '../../ui/territory-choice.js';
import type { TerritoryChoice } from '../../ui/territory-choice.js';
import { jobNameLink } from '../shared/job-name-link.js';
import { rankingIn } from '@orientation-widgets/domain/tension/ranking.js';
import type { RankedJob, Ranking } from '@orientation-widgets/domain/tension/ranking.js';
import { rankingStyles } from './ranking.styles.js';
import { allFactors } from '@orientation-widgets/domain/tension/tension-factors.js';
import type { Factor } from '@orientation-widgets/domain/tension/tension-factors.js';
import type { TensionProps, TensionQuery, TensionShown } from '../shared/tension-form.js';

/** Rows shown at first, and added at a time. */
const ROWS_AT_ONCE = 10;

interface RankingViewState {
  readonly ranking: Ranking;
  /** Number of rows shown. */
  count: number;
  readonly askedId: string;
  readonly nameOf: (territoryId: string) => string;
  readonly sources: Collection<Source>;
  readonly choice: TerritoryChoice | undefined;
}

/** Loads the jobs of a territory that are hardest to recruit for. */
export async function openForm(feed: Feed, query: TensionQuery): Promise<TensionShown | undefined> {
  const [jobs, tensions, series, territories, sources, choice] = await Promise.all([
    feed.collection('jobs'),
    feed.collection('tensions'),
    feed.collection('tensionSeries'),
    territoriesWith(feed, [query.territory]),
    feed.collection('sources'),
    query.byVisitor ? territoryChoice(feed) : undefined,
  ]);
  const requestedId = query.territory || feed.info.territory;
  const askedId = territories.get(requestedId) ? requestedId : feed.info.territory;
  const ranking = rankingIn(askedId, { jobs, tensions, series, territories });
  if (!ranking) return undefined;
  const viewState: RankingViewState = {
    ranking,
    count: ROWS_AT_ONCE,
    askedId,
    nameOf: id => territories.get(id)?.name ?? id,
    sources,
    choice,
  };
  return {
    styles: [tensionStyles, rankingStyles, ...territoryFieldStyles(choice)],
    view: context => rankingView(viewState, context),
  };
}

function rankingView(viewState: RankingViewState, context: TensionProps): TemplateResult {
  const { ranking, count, askedId, nameOf, sources, choice } = viewState;
  const place = nameOf(ranking.territoryId);
  const rows = ranking.rows.slice(0, count);
  const left = ranking.rows.length - rows.length;
  const factors = allFactors().filter(({ key }) =>
    ranking.rows.some(({ tension }) => Object.hasOwn(tension.factors, key)),
  );
  return html`<div class="sheet ranking">
    ${territoryField(choice, askedId, context.chooseTerritory)}
    <div>
      ${titleHeading(context.level, msg('Les métiers où il est le plus difficile de recruter'), 'subtitle')}
      <p class="soft" lang="fr"><bdi>${place}</bdi>, ${ranking.period}</p>
      ${
        ranking.territoryId === askedId
          ? nothing
          : html`<p class="note">${msg(str`Pas de chiffre pour ce territoire : ${nameOf(askedId)}. Voici un territoire plus large : ${place}.`)}</p>`
      }
      ${
        ranking.atLeast === undefined
          ? nothing
          : html`<p class="note">${msg(str`Seuls les métiers d’au moins ${number(ranking.atLeast)} personnes sont classés.`)}</p>`
      }
    </div>
    ${tableView(rows, factors, place, context)}
    ${
      left > 0
        ? html`<button class="btn sec" part="more" type="button" @click=${() => showMore(viewState, context.host)}>
          ${plural(left, msg(str`Voir ${Math.min(ROWS_AT_ONCE, left)} métier de plus|Voir ${Math.min(ROWS_AT_ONCE, left)} métiers de plus`))}
        </button>`
        : nothing
    }
    ${sourceNote(
      sources,
      ranking.rows.slice(0, 1).map(({ tension: { sourceId, period } }) => ({ sourceId, period, place })),
    )}
    <p class="visually-hidden" role="status">${context.announce || count > ROWS_AT_ONCE ? plural(rows.length, msg(str`${place} : ${rows.length} métier affiché|${place} : ${rows.length} métiers affichés`)) : nothing}</p>
  </div>`;
}

/** Shows the next rows. The button may be removed: the focus moves to the first of them. */
function showMore(viewState: RankingViewState, host: LitElement): void {
  const first = viewState.count;
  viewState.count += ROWS_AT_ONCE;
  FocusController.of(host).next(() => host.renderRoot.querySelectorAll<HTMLElement>('[data-row]')[first] ?? null);
}

/** Roles are explicit: without the display of a table, which the narrow layout changes, some browsers drop its semantics. */
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

/** A factor in five small steps and a word; in a narrow column, only high ones are shown, under their name. */
function factorCell(name: string, level: TensionLevel | undefined): TemplateResult {
  return html`<td role="cell" class="factor ${level ? `l${level}` : ''} ${(level ?? 0) < 4 ? 'weak' : ''}">
    <span class="label" aria-hidden="true">${name}</span>
    <span class="bar" aria-hidden="true">${[1, 2, 3, 4, 5].map(step => html`<i class=${level && step <= level ? 'on' : ''}></i>`)}</span>
    <span>${level ? tensionLabel(level) : msg('non publiée')}</span>
  </td>`;
}
