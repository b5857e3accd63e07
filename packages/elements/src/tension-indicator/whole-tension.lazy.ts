// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed, Job } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { territoryField } from '../ui/territory-choice.js';
import type { TerritoryChoice } from '../ui/territory-choice.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { jobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import type { JobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import { levelOf } from '@orientation-widgets/domain/tension/tension-labels.js';
import { newestHires, spokenHires } from '@orientation-widgets/domain/jobs/newest-hires.js';
import { levelSheet } from './level-sheet.js';
import { spokenLevel } from './shared/tension-summary.js';
import type { TensionProps, TensionShown } from './shared/tension-form.js';
import { anySummary } from './any-summary.js';
import { plansView } from './plans.js';
import type { TensionData } from './tension-data.js';
import { detailStyles } from './tension-detail.styles.js';
import { tensionRest } from './tension-rest.js';

/** Loads all the data on the tension of a job; undefined when the feed has neither level nor plans for it. */
export async function wholeTension(
  feed: Feed,
  job: Job,
  askedId: string,
  choice: TerritoryChoice | undefined,
): Promise<TensionShown | undefined> {
  const [figures, sources] = await Promise.all([jobFigures(feed, job, askedId), feed.collection('sources')]);
  // Levels by ROME exist for bassins only.
  const otherMethod = figures.isLocal
    ? await (await import('./rome-tensions.lazy.js')).levelsByRome(feed, job, askedId, sources)
    : undefined;
  if (!figures.tension.near && !figures.plans.near && !otherMethod) return undefined;
  const data: TensionData = { job: jobName(job.title), figures, sources, choice, otherMethod };
  return { styles: [detailStyles], view: context => wholeView(data, context) };
}

function wholeView(data: TensionData, context: TensionProps): TemplateResult {
  const { job, figures, choice, otherMethod } = data;
  const { drawEasy, level, announce, chooseTerritory } = context;
  const select = territoryField(choice, figures.askedId, chooseTerritory);
  const spokenNow = announce ? spoken(figures) : nothing;
  if (drawEasy)
    return html`${drawEasy({ ...data, host: context.host, level, select })}
      <p class="visually-hidden" role="status">${spokenNow}</p>`;
  return levelSheet({
    select,
    summary: anySummary(job, figures, level),
    lead: html`${plansView(figures.plans, level + 1)} ${otherMethod?.(level + 1) ?? nothing}`,
    rest: tensionRest(data, context),
    spoken: spokenNow,
  });
}

function spoken(figures: JobFigures): string {
  const hires = newestHires(figures);
  if (hires) return spokenHires(hires);
  const { near, wider } = figures.tension;
  const displayedTension = levelOf(near?.record) ? near : wider;
  const level = levelOf(displayedTension?.record);
  return displayedTension && level ? spokenLevel(displayedTension.place, level) : msg('Tension non publiée');
}
