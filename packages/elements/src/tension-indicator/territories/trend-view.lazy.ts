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
import { heading, titleHeading } from '../../core/heading.js';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';
import { hiresYearsOf } from '@orientation-widgets/domain/jobs/hires-years.js';
import type { HiresYears } from '@orientation-widgets/domain/jobs/hires-years.js';
import { bareJob } from '@orientation-widgets/domain/jobs/job-figures.js';
import { sourceNote } from '../../sources/source-note.js';
import type { Provenance } from '../../sources/source-note.js';
import type { TensionLevel } from '@orientation-widgets/domain/tension/tension-level.js';
import { tensionLabel } from '@orientation-widgets/domain/tension/tension-labels.js';
import { shareDiscsStyles } from '../../jobs/share-discs.styles.js';
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
import { instead, jobAndPlace } from '../shared/tension-summary.js';
import { hiresSentence, hiresTitle, hiresYearsView } from './hires-years.js';
import { trendStyles } from './trend.styles.js';

/** Tension of a job over the years. */
interface Evolution {
  readonly job: string;
  /** The newest measure; undefined when no plans are published. */
  readonly hires: HiresYears | undefined;
  /** The earlier measure; undefined when the feed has no level. */
  readonly trend: Trend | undefined;
  /** The nearest territory, when the trend is that of a wider one, which has several years. */
  readonly near: Trend | undefined;
  readonly askedId: string;
  readonly nameOf: (territoryId: string) => string;
  readonly sources: Collection<Source>;
  readonly choice: TerritoryChoice | undefined;
}

/** Loads the tension of a job over the years, in the territory or a wider one. */
export async function openForm(feed: Feed, query: TensionQuery): Promise<TensionShown | undefined> {
  const key = query.key ?? '';
  const job = resolveJob(await feed.collection('jobs'), key) ?? bareJob(key);
  const requestedId = query.territory || feed.info.territory;
  const [tensions, series, recruitments, territories, sources, choice] = await Promise.all([
    feed.collection('tensions'),
    feed.collection('tensionSeries'),
    feed.collection('recruitments'),
    territoriesWith(feed, [query.territory]),
    feed.collection('sources'),
    query.byVisitor ? territoryChoice(feed, job) : undefined,
  ]);
  const askedId = territories.get(requestedId) ? requestedId : feed.info.territory;
  const trends = trendsAround(job, askedId, { tensions, series, territories });
  const trend = bestTrend(trends);
  const hires = newerHires(hiresYearsOf(job, askedId, recruitments, territories), trend);
  if (!trend && !hires) return undefined;
  const evolution: Evolution = {
    job: jobName(job.title),
    hires,
    trend,
    near: trends[0] === trend ? undefined : trends[0],
    askedId,
    nameOf: id => territories.get(id)?.name ?? id,
    sources,
    choice,
  };
  return {
    styles: [tensionStyles, ...(hires ? [shareDiscsStyles] : []), trendStyles, ...territoryFieldStyles(choice)],
    view: context => evolutionView(evolution, context),
  };
}

/** The hires planned, where they are newer than the last level. */
function newerHires(hires: HiresYears | undefined, trend: Trend | undefined): HiresYears | undefined {
  const lastLevel = Number((trend && published(trend).at(-1)?.period.slice(0, 4)) ?? 0);
  return hires && (hires.years[0]?.year ?? 0) > lastLevel ? hires : undefined;
}

function evolutionView(evolution: Evolution, context: TensionProps): TemplateResult {
  const { job, hires, trend, askedId, nameOf, sources, choice } = evolution;
  const place = nameOf((hires ?? trend)?.territoryId ?? askedId);
  const sentence = (hires && (hiresSentence(hires) ?? hiresTitle(hires))) ?? (trend && trendSentence(trend));
  const years = trend ? published(trend) : [];
  const levels =
    trend &&
    html`${years.length > 1 ? chart(trend) : nothing} ${breakNote(trend)} ${table(trend, job, nameOf(trend.territoryId))}`;
  return html`<div class="sheet trend">
    ${territoryField(choice, askedId, context.chooseTerritory)}
    ${
      hires
        ? html`${hiresHead(evolution, hires, context.level)}
          ${
            trend
              ? html`${heading(context.level + 1, msg('Et depuis longtemps ?'))} ${fellBack(evolution, trend)}
                <p><strong>${trendTitle(trend)}.</strong> ${trendSentence(trend)}</p>
                ${levels}`
              : nothing
          }`
        : trend
          ? html`<div>
                ${titleHeading(context.level, trendTitle(trend))}
                <p class="soft" lang="fr"><bdi>${job}</bdi>, <bdi>${place}</bdi></p>
                ${fellBack(evolution, trend)}
              </div>
              <p class="voice" part="summary">${sentence}</p>
              ${levels}`
          : nothing
    }
    ${sourceNote(sources, [
      ...(hires ? hiresProvenances(hires, place) : []),
      ...[...new Set(years.map(({ sourceId }) => sourceId))].map(sourceId => ({
        sourceId,
        place: nameOf(trend?.territoryId ?? askedId),
      })),
    ])}
    <p class="visually-hidden" role="status">${context.announce ? msg(str`${place} : ${sentence}`) : nothing}</p>
  </div>`;
}

function hiresHead({ job, askedId, nameOf }: Evolution, hires: HiresYears, level: number): TemplateResult {
  const { territoryId } = hires;
  const sentence = hiresSentence(hires);
  return html`<div>
      ${titleHeading(level, hiresTitle(hires))} ${jobAndPlace(job, nameOf(territoryId))}
      ${territoryId === askedId ? nothing : html`<p class="note">${instead(nameOf(askedId), nameOf(territoryId))}</p>`}
    </div>
    ${sentence ? html`<p class="voice" part="summary">${sentence}</p>` : nothing} ${hiresYearsView(hires)}`;
}

function hiresProvenances({ years }: HiresYears, place: string): Provenance[] {
  const [newest] = years;
  const period = years
    .map(({ year }) => year)
    .reverse()
    .join(', ');
  return newest ? [{ sourceId: newest.sourceId, period, place }] : [];
}

/** Why the years are those of a wider territory. */
function fellBack({ near, askedId, nameOf }: Evolution, trend: Trend): TemplateResult | typeof nothing {
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

/** Whether a year is the first with another method. */
function breaksAt(years: readonly YearLevel[], index: number): boolean {
  return index > 0 && years[index]?.method !== years[index - 1]?.method;
}

function breakNote({ years }: Trend): TemplateResult | typeof nothing {
  const first = years.find((_, index) => breaksAt(years, index));
  return first ? html`<p class="note">${breakSentence(first.period)}</p>` : nothing;
}

/** Columns of five steps, one a year. Decorative: the table gives the same data in words. */
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
