// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { resolveJob } from '@orientation-widgets/feed';
import type { Collection, Feed, Source } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName } from '../shared/format.js';
import { iconLock } from '../shared/icons.js';
import { bareJob, jobFigures } from '../shared/job-figures.js';
import type { JobFigures } from '../shared/job-figures.js';
import { tensionBadge } from '../shared/tension-badge.js';
import { levelOf, tensionTitle } from '../shared/tension-words.js';
import { tensionStyles } from '../shared/tension.styles.js';
import { territoryChoice } from '../shared/territory-choice.js';
import type { TerritoryChoice } from '../shared/territory-choice.js';
import { tensionDetail } from './tension-detail.js';
import type { Help } from './tension-detail.js';
import { detailStyles } from './tension-detail.styles.js';

/** Styles of what is shown, beside those of every element. */
export const tensionViewStyles = [tensionStyles, detailStyles];

/** What the element shows. */
export interface TensionData {
  /** Both names of the job, or its code. */
  readonly job: string;
  readonly figures: JobFigures;
  readonly sources: Collection<Source>;
  /** When the visitor may choose the territory. */
  readonly choice: TerritoryChoice | undefined;
}

/** What the element asks of the feed. */
export interface TensionQuery {
  /** Id of a job, or a ROME or FAP code. */
  readonly key: string;
  /** Id of the territory; the feed’s own when absent. */
  readonly territory: string | null;
  /** The visitor chooses the territory. */
  readonly byVisitor: boolean;
  /** With the recruitment plans. */
  readonly withPlans: boolean;
}

/**
 * Takes the tension of a job from the feed.
 *
 * @returns undefined when the feed has no record for it, in the territory or above.
 */
export async function selectTension(feed: Feed, query: TensionQuery): Promise<TensionData | undefined> {
  const { key } = query;
  const job = resolveJob(await feed.collection('jobs'), key) ?? bareJob(key);
  const [figures, sources, choice] = await Promise.all([
    jobFigures(feed, job, query.territory || feed.info.territory, query.withPlans),
    feed.collection('sources'),
    query.byVisitor ? territoryChoice(feed, job) : undefined,
  ]);
  return figures.tension.near && { job: jobName(job.title), figures, sources, choice };
}

/** A cord and a word in a sentence; what they are about is in the tooltip, and read out. */
export function badgeView({ job, figures, sources }: TensionData): TemplateResult {
  const { near, wider } = figures.tension;
  const shown = levelOf(near?.record) ? near : (wider ?? near);
  const level = levelOf(shown?.record);
  const publisher = shown && sources.get(shown.record.sourceId)?.publisher;
  const about = [job, shown?.place, shown?.record.period, publisher].filter(Boolean).join(', ');
  return html`<span title=${about}
    >${level
      ? tensionBadge(level, msg('Tension'))
      : html`<span class="quiet">${iconLock()} ${msg('Tension non publiée')}</span>`}<span
      class="visually-hidden"
      lang="fr"
    >
      (${about})</span
    ></span
  >`;
}

/** How the sheet is to be shown. */
export interface SheetContext {
  /** Level of the main heading. */
  readonly level: number;
  readonly easy: boolean;
  readonly chooseTerritory: (id: string) => void;
  /** The visitor has chosen: what comes is read out. */
  readonly announce: boolean;
  /** The explanations, once they are there. */
  readonly help: Help | undefined;
  /** The visitor opens the explanations. */
  readonly openHelp: () => void;
}

/** The sheet, and what a screen reader hears of a change. */
export function sheetView(data: TensionData, context: SheetContext): TemplateResult {
  const { figures, choice } = data;
  const select = choice?.select.territorySelect(choice.territories, figures.askedId, context.chooseTerritory);
  return html`${tensionDetail({ ...data, ...context, select })}
    <p class="visually-hidden" role="status">${context.announce ? spoken(figures) : nothing}</p>`;
}

function spoken({ tension: { near, wider } }: JobFigures): string {
  const shown = levelOf(near?.record) ? near : wider;
  const level = levelOf(shown?.record);
  return shown && level ? msg(str`${shown.place} : ${tensionTitle(level)}`) : msg('Tension non publiée');
}
