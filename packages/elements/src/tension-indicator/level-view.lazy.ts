// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { findJob } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import { territoryChoice, territoryField, territoryFieldStyles } from '../ui/territory-choice.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { bareJob, jobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import { levelOf } from '@orientation-widgets/domain/tension/tension-labels.js';
import { shareDiscsStyles } from '../jobs/share-discs.styles.js';
import { tensionStyles } from '../jobs/tension.styles.js';
import type { TensionQuery, TensionShown } from './shared/tension-form.js';
import { levelSheet } from './level-sheet.js';
import { levelStyles } from './level.styles.js';
import { longLevel, spokenLevel, tensionSummary } from './shared/tension-summary.js';
import { newestHires, spokenHires } from '@orientation-widgets/domain/jobs/newest-hires.js';
import { hiresLead } from './hires-lead.js';

/**
 * Opens the tension of a job. When its source gives a level for the territory, the level is shown first; otherwise everything is shown at
 * once. Undefined when the feed has neither tension nor plans for the job, in the territory or in a wider one.
 */
export async function openForm(
  feed: Feed,
  { key, territory, byVisitor }: TensionQuery,
): Promise<TensionShown | undefined> {
  const job = (await findJob(feed, key ?? '')) ?? bareJob(key ?? '');
  const askedId = territory || feed.info.territory;
  const [figures, choice] = await Promise.all([
    jobFigures(feed, job, askedId),
    byVisitor ? territoryChoice(feed, job) : undefined,
  ]);
  const styles = [tensionStyles, levelStyles, shareDiscsStyles, ...territoryFieldStyles(choice)];
  const complete = async (): Promise<TensionShown | undefined> => {
    const { wholeTension } = await import('./whole-tension.lazy.js');
    const fullView = await wholeTension(feed, job, askedId, choice);
    return fullView && { ...fullView, styles: [...styles, ...fullView.styles] };
  };
  const { near } = figures.tension;
  const nearLevel = levelOf(near?.record);
  if (!near || !nearLevel || near.territoryId !== askedId) return complete();
  const hires = newestHires(figures);
  return {
    styles,
    view: ({ level, announce, chooseTerritory }) =>
      levelSheet({
        select: territoryField(choice, askedId, chooseTerritory),
        summary: hires
          ? html`${hiresLead(jobName(job.title), hires, level, figures)}${longLevel(near, nearLevel, level + 1)}`
          : tensionSummary(jobName(job.title), near, nearLevel, level),
        spoken: announce ? (hires ? spokenHires(hires) : spokenLevel(near.place, nearLevel)) : undefined,
      }),
    complete,
  };
}
