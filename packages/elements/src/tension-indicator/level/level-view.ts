// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { findJob } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName } from '../../i18n/formats/format.js';
import { iconLock } from '../../icons/icons.js';
import { bareJob, jobFigures } from '../../jobs/job-figures.js';
import type { JobFigures } from '../../jobs/job-figures.js';
import { tensionBadge } from '../../jobs/tension/tension-badge.js';
import { levelOf, tensionTitle } from '../../jobs/tension/tension-labels.js';
import { tensionStyles } from '../../jobs/tension/tension.styles.js';
import { territoryChoice } from '../../controls/territory/territory-choice.js';
import type { OtherMethod, TensionDetail } from '../detail/tension-detail.js';
import { levelStyles } from './level.styles.js';
import { plansView } from './plans.js';
import type { TensionData } from './tension-data.js';
import { verdict } from './verdict.js';
import type { TensionProps, TensionQuery, TensionShown } from '../tension-form.js';

/** Loads the tension and the plans of a job; undefined when the feed has neither for it in the territory or a wider one. */
export async function openForm(feed: Feed, query: TensionQuery): Promise<TensionShown | undefined> {
  const key = query.key ?? '';
  const job = (await findJob(feed, key)) ?? bareJob(key);
  const [figures, sources, choice] = await Promise.all([
    jobFigures(feed, job, query.territory || feed.info.territory, !query.badge),
    feed.collection('sources'),
    query.byVisitor ? territoryChoice(feed, job) : undefined,
  ]);
  /** Levels by ROME exist for bassins only. */
  const levelsByRome = async (): Promise<OtherMethod | undefined> =>
    figures.isLocal
      ? (await import('../detail/lazy/rome-tensions.js')).levelsByRome(feed, job, figures.askedId, sources)
      : undefined;
  const data: TensionData = { job: jobName(job.title), figures, sources, choice };
  if (!figures.tension.near && !figures.plans.near && !(await levelsByRome())) return undefined;
  const styles = [tensionStyles, levelStyles, ...(choice ? [choice.select.territorySelectStyles] : [])];
  if (query.badge) return { styles, view: () => badgeView(data) };
  return {
    styles,
    view: context => sheetView(data, context),
    complete: async () => {
      const [module, otherMethod] = await Promise.all([import('../detail/tension-detail.js'), levelsByRome()]);
      const detail = module.tensionDetail(data, otherMethod);
      return { styles: [module.detailStyles], view: context => sheetView(data, context, detail) };
    },
  };
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

/** The level in a sentence, what stands below it, and the announcement of a change. */
function sheetView(data: TensionData, context: TensionProps, detail?: TensionDetail): TemplateResult {
  const { figures, choice } = data;
  const { easy, host, level } = context;
  const select = choice?.select.territorySelect(choice.territories, figures.askedId, context.chooseTerritory);
  return html`${
    easy
      ? easy.easyTensionSheet({ ...data, host, level, select })
      : html`<div class="sheet detail">
          <div class="lead">
            ${select} ${verdict({ ...data, level })}
            <p class="listen" hidden></p>
            ${plansView(figures.plans, level + 1)} ${detail?.lead(context) ?? nothing}
          </div>
          ${detail?.rest(context) ?? html`<div class="later"></div>`}
        </div>`
  }
    <p class="visually-hidden" role="status">${context.announce ? spoken(figures) : nothing}</p>`;
}

function spoken({ tension: { near, wider } }: JobFigures): string {
  const shown = levelOf(near?.record) ? near : wider;
  const level = levelOf(shown?.record);
  return shown && level ? msg(str`${shown.place} : ${tensionTitle(level)}`) : msg('Tension non publiée');
}
