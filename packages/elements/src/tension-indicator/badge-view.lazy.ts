// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { findJob } from '@orientation-widgets/feed';
import type { Collection, Feed, Job, Source } from '@orientation-widgets/feed';
import { html } from 'lit';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { iconLock } from '../icons/common-icons.js';
import { bareJob, jobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import { tensionBadge } from '../jobs/tension-badge.js';
import { levelOf } from '@orientation-widgets/domain/tension/tension-labels.js';
import { tensionStyles } from '../jobs/tension.styles.js';
import { shareTitle } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { newestHires } from '@orientation-widgets/domain/jobs/newest-hires.js';
import type { HiresLead } from '@orientation-widgets/domain/jobs/newest-hires.js';
import type { TensionQuery, TensionShown } from './shared/tension-form.js';

/** Scale and label inside a sentence; the job and the place are in the tooltip, and read by screen readers. */
export async function openForm(feed: Feed, { key, territory }: TensionQuery): Promise<TensionShown | undefined> {
  const job = (await findJob(feed, key ?? '')) ?? bareJob(key ?? '');
  const [figures, sources] = await Promise.all([
    jobFigures(feed, job, territory || feed.info.territory),
    feed.collection('sources'),
  ]);
  const hires = newestHires(figures);
  if (hires) return hiresBadge(job, hires, sources);
  const { near, wider } = figures.tension;
  if (!near) return undefined;
  const { record, place } = levelOf(near.record) ? near : (wider ?? near);
  const publisher = sources.get(record.sourceId)?.publisher;
  const about = [jobName(job.title), place, record.period, publisher].filter(Boolean).join(', ');
  const level = levelOf(record);
  return {
    styles: [tensionStyles],
    view: () =>
      html`<span title=${about}
        >${
          level
            ? tensionBadge(level, `${msg('Tension')} ${record.period}`)
            : html`<span class="quiet">${iconLock()} ${msg('Tension non publiée')}</span>`
        }<span
          class="visually-hidden"
          lang="fr"
        >
          (${about})</span
        ></span
      >`,
  };
}

/** Share of the year’s hires that employers judge difficult, in words; the job, the place and the year as for a level. */
function hiresBadge(
  job: Job,
  { placed: { record, place }, share }: HiresLead,
  sources: Collection<Source>,
): TensionShown {
  const publisher = sources.get(record.sourceId)?.publisher;
  const about = [jobName(job.title), place, record.year, publisher].filter(Boolean).join(', ');
  return {
    styles: [tensionStyles],
    view: () =>
      html`<span title=${about}
        ><span class="quiet">${shareTitle(share)}, ${record.year}</span><span class="visually-hidden" lang="fr">
          (${about})</span
        ></span
      >`,
  };
}
