// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { resolveJob } from '@orientation-widgets/feed';
import type { Collection, Feed, Source } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sceneView } from '../../charts/scene-view.js';
import { stepColumns } from '../../charts/step-columns.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { titleHeading } from '../../core/heading.js';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';
import { bareJob } from '@orientation-widgets/domain/jobs/job-figures.js';
import { sourceNote } from '../../sources/source-note.js';
import type { TensionLevel } from '@orientation-widgets/domain/tension/tension-level.js';
import { tensionLabel } from '@orientation-widgets/domain/tension/tension-labels.js';
import { tensionStyles } from '../../jobs/tension.styles.js';
import { territoryChoice, territoryField, territoryFieldStyles } from '../../ui/territory-choice.js';
import type { TerritoryChoice } from '../../ui/territory-choice.js';
import type { TensionProps, TensionQuery, TensionShown } from '../shared/tension-form.js';
import {
  breakSentence,
  methodName,
  trendSentence,
  trendTitle,
} from '@orientation-widgets/domain/tension/trend-labels.js';
import { bestTrend, published, trendsAround } from '@orientation-widgets/domain/tension/trend.js';
import type { Trend, YearLevel } from '@orientation-widgets/domain/tension/trend.js';
import { trendStyles } from './trend.styles.js';

/** A job over the years. */
interface Evolution {
  readonly job: string;
  readonly trend: Trend;
  /** The nearest territory, when the trend is that of a wider one, which has several years. */
  readonly near: Trend | undefined;
  readonly askedId: string;
  readonly nameOf: (territoryId: string) => string;
  readonly sources: Collection<Source>;
  readonly choice: TerritoryChoice | undefined;
}

/** Loads a job over the years, in the territory or a wider one. */
export async function openForm(feed: Feed, query: TensionQuery): Promise<TensionShown | undefined> {
  const key = query.key ?? '';
  const job = resolveJob(await feed.collection('jobs'), key) ?? bareJob(key);
  const requestedId = query.territory || feed.info.territory;
  const [tensions, series, territories, sources, choice] = await Promise.all([
    feed.collection('tensions'),
    feed.collection('tensionSeries'),
    territoriesWith(feed, [query.territory]),
    feed.collection('sources'),
    query.byVisitor ? territoryChoice(feed, job) : undefined,
  ]);
  const askedId = territories.get(requestedId) ? requestedId : feed.info.territory;
  const trends = trendsAround(job, askedId, { tensions, series, territories });
  const trend = bestTrend(trends);
  if (!trend) return undefined;
  const evolution: Evolution = {
    job: jobName(job.title),
    trend,
    near: trends[0] === trend ? undefined : trends[0],
    askedId,
    nameOf: id => territories.get(id)?.name ?? id,
    sources,
    choice,
  };
  return {
    styles: [tensionStyles, trendStyles, ...territoryFieldStyles(choice)],
    view: context => evolutionView(evolution, context),
  };
}

function evolutionView(evolution: Evolution, context: TensionProps): TemplateResult {
  const { job, trend, askedId, nameOf, sources, choice } = evolution;
  const place = nameOf(trend.territoryId);
  const sentence = trendSentence(trend);
  const years = published(trend);
  return html`<div class="sheet trend">
    ${territoryField(choice, askedId, context.chooseTerritory)}
    <div>
      ${titleHeading(context.level, trendTitle(trend))}
      <p class="soft" lang="fr"><bdi>${job}</bdi>, <bdi>${place}</bdi></p>
      ${fellBack(evolution)}
    </div>
    <p class="voice" part="summary">${sentence}</p>
    ${years.length > 1 ? chart(trend) : nothing} ${breakNote(trend)} ${table(trend, job, place)}
    ${sourceNote(
      sources,
      [...new Set(years.map(({ sourceId }) => sourceId))].map(sourceId => ({ sourceId, place })),
    )}
    <p class="visually-hidden" role="status">${context.announce ? msg(str`${place} : ${sentence}`) : nothing}</p>
  </div>`;
}

/** Why the years are those of a wider territory. */
function fellBack({ near, trend, askedId, nameOf }: Evolution): TemplateResult | typeof nothing {
  if (trend.territoryId === askedId) return nothing;
  const [only] = near ? published(near).slice(-1) : [];
  const text =
    near && only
      ? msg(
          str`${nameOf(near.territoryId)} : une seule année publiée, ${only.period}. La tension y est ${tensionLabel(only.level as TensionLevel)}.`,
        )
      : msg(str`Pas de chiffre pour ce territoire : ${nameOf(askedId)}.`);
  return html`<p class="note">${text} ${msg(str`Voici l’évolution pour : ${nameOf(trend.territoryId)}.`)}</p>`;
}

/** Whether a year is the first of another method. */
function breaksAt(years: readonly YearLevel[], index: number): boolean {
  return index > 0 && years[index]?.method !== years[index - 1]?.method;
}

function breakNote({ years }: Trend): TemplateResult | typeof nothing {
  const first = years.find((_, index) => breaksAt(years, index));
  return first ? html`<p class="note">${breakSentence(first.period)}</p>` : nothing;
}

/** A column of five steps a year. Decorative: the table says the same in words. */
function chart({ years }: Trend): TemplateResult {
  const columns = years.map(({ period, level }, index) => ({
    label: period,
    filled: level ?? 0,
    className: `on l${level}`,
    isBreak: breaksAt(years, index),
  }));
  return sceneView(stepColumns(columns, 5), 'chart');
}

function table({ years }: Trend, job: string, place: string): TemplateResult {
  const methods = new Set(years.map(({ method }) => method)).size > 1;
  return html`<details part="table">
    <summary>${msg('Voir les niveaux en tableau')}</summary>
    <table>
      <caption class="visually-hidden">
        ${msg(str`Tension par année : ${job}, ${place}`)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Année')}</th>
          <th scope="col">${msg('Tension')}</th>
          ${methods ? html`<th scope="col">${msg('Méthode')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${years.map(
          ({ period, level, missing, method }) => html`<tr>
            <th scope="row">${period}</th>
            <td>${level ? tensionLabel(level as TensionLevel) : missing === 'below-threshold' ? msg('non publiée : effectif trop faible') : msg('non publiée')}</td>
            ${methods ? html`<td>${methodName(method)}</td>` : nothing}
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
