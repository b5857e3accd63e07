// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { shareDiscsStyles } from '../jobs/share-discs.styles.js';
import { tensionStyles } from '../jobs/tension.styles.js';
import { headingLevelOf, noGesture } from '../element/fragment.js';
import type { Fragment, FragmentAttributes } from '../element/fragment.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import { jobBodyStyles } from './job-body.styles.js';
import { jobCardStyles } from './job-card.styles.js';
import { JobCard } from './job-card.js';
import type { CardProps } from './shared/card-props.js';

/** First view of a job: `standard`, or `compact`. */
export async function openFragment(feed: Feed, attributes: FragmentAttributes): Promise<Fragment | undefined> {
  const [{ findJob, jobView }, { jobBody, jobData }] = await Promise.all([
    import('./job-view.lazy.js'),
    import('./job-body.lazy.js'),
  ]);
  const job = await findJob(feed, attributes.job ?? '');
  if (!job) return undefined;
  const size = attributes.variant === 'compact' ? 'compact' : 'standard';
  const data = await jobData(feed, job, { territory: attributes.territory ?? null, byVisitor: false, size });
  const card: CardProps = {
    host: new JobCard(),
    size,
    level: headingLevelOf(attributes),
    jobHref: attributes['job-href'] ?? null,
    figuresHref: attributes['figures-href'] ?? null,
    ...{ full: undefined, trainings: undefined, fold: undefined, selectJob: () => true },
    ...{ unfold: noGesture, goTo: noGesture, chooseTerritory: noGesture, findTrainings: noGesture },
  };
  return {
    view: jobView(job, card, jobBody(data, card)),
    styles: [...sheetStyles, jobCardStyles, tensionStyles, shareDiscsStyles, jobBodyStyles],
  };
}
