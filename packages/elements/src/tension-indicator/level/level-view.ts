// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { findJob } from '@orientation-widgets/feed';
import type { Collection, Feed, Job, Source } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { jobName } from '../../i18n/formats/format.js';
import { iconLock } from '../../icons/icons.js';
import { bareJob, jobFigures } from '../../jobs/job-figures.js';
import type { JobFigures } from '../../jobs/job-figures.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import { tensionBadge } from '../../jobs/tension/tension-badge.js';
import { levelOf, tensionTitle } from '../../jobs/tension/tension-labels.js';
import { tensionStyles } from '../../jobs/tension/tension.styles.js';
import { territoryChoice } from '../../controls/territory/territory-choice.js';
import type { TerritoryChoice } from '../../controls/territory/territory-choice.js';
import { tensionDetail } from './tension-detail.js';
import type { Help } from './tension-detail.js';
import { detailStyles } from './tension-detail.styles.js';
import type { TensionProps, TensionQuery, TensionShown } from '../tension-form.js';

interface TensionData {
  /** Both names of the job, or its code. */
  readonly job: string;
  readonly figures: JobFigures;
  readonly sources: Collection<Source>;
  /** Defined when the visitor may choose the territory. */
  readonly choice: TerritoryChoice | undefined;
  /** Draws the levels of another method, when there are some around. */
  readonly otherMethod: ((level: number) => TemplateResult | typeof nothing) | undefined;
}

/** Loads the tension and the plans of a job; undefined when the feed has neither for it in the territory or a wider one. */
export async function openForm(feed: Feed, query: TensionQuery): Promise<TensionShown | undefined> {
  const key = query.key ?? '';
  const job = (await findJob(feed, key)) ?? bareJob(key);
  const [figures, sources, choice] = await Promise.all([
    jobFigures(feed, job, query.territory || feed.info.territory, !query.badge),
    feed.collection('sources'),
    query.byVisitor ? territoryChoice(feed, job) : undefined,
  ]);
  const otherMethod = figures.isLocal ? await levelsByRome(feed, job, figures.askedId, sources) : undefined;
  if (!figures.tension.near && !figures.plans.near && !otherMethod) return undefined;
  const data: TensionData = { job: jobName(job.title), figures, sources, choice, otherMethod };
  return {
    styles: [tensionStyles, detailStyles, ...(choice ? [choice.select.territorySelectStyles] : [])],
    view: context => (query.badge ? badgeView(data) : sheetView(data, context)),
  };
}

/** Levels by ROME exist for bassins only. */
async function levelsByRome(
  feed: Feed,
  job: Job,
  askedId: string,
  sources: Collection<Source>,
): Promise<TensionData['otherMethod']> {
  const { romeTensions, romeTensionsView } = await import('./lazy/rome-tensions.js');
  const placed = await romeTensions(feed, job, askedId);
  return placed.length ? level => romeTensionsView(placed, sources, level) : undefined;
}

/** The scale and a word, inside a sentence; the job and the place are in the tooltip, and read by screen readers. */
function badgeView({ job, figures, sources }: TensionData): TemplateResult {
  const { near, wider } = figures.tension;
  const shown = levelOf(near?.record) ? near : (wider ?? near);
  const level = levelOf(shown?.record);
  const publisher = shown && sources.get(shown.record.sourceId)?.publisher;
  const about = [job, shown?.place, shown?.record.period, publisher].filter(Boolean).join(', ');
  return html`<span title=${about}
    >${
      level
        ? tensionBadge(level, `${msg('Tension')} ${shown?.record.period}`)
        : html`<span class="quiet">${iconLock()} ${msg('Tension non publiée')}</span>`
    }<span
      class="visually-hidden"
      lang="fr"
    >
      (${about})</span
    ></span
  >`;
}

/** The explanations, once they are loaded; every element shares them. */
let help: Help | undefined;

async function openHelp(host: LitElement): Promise<void> {
  if (typeof help !== 'object') help = await import('./lazy/tension-help.js').catch(() => 'failed' as const);
  if (typeof help === 'object') adoptElementStyles(host, [help.helpStyles]);
  host.requestUpdate();
}

/** The detail, and the announcement of a change. */
function sheetView(data: TensionData, context: TensionProps): TemplateResult {
  const { figures, choice } = data;
  const select = choice?.select.territorySelect(choice.territories, figures.askedId, context.chooseTerritory);
  const { easy, host } = context;
  return html`${
    easy
      ? easy.easyTensionSheet({ ...data, host, level: context.level, select })
      : tensionDetail({ ...data, ...context, select, help, openHelp: () => void openHelp(host) })
  }
    <p class="visually-hidden" role="status">${context.announce ? spoken(figures) : nothing}</p>`;
}

function spoken({ tension: { near, wider } }: JobFigures): string {
  const shown = levelOf(near?.record) ? near : wider;
  const level = levelOf(shown?.record);
  return shown && level ? msg(str`${shown.place} : ${tensionTitle(level)}`) : msg('Tension non publiée');
}
