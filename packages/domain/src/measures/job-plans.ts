// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { figureFor } from '@orientation-widgets/feed';
import type { Feed, Job, Observation, Recruitment } from '@orientation-widgets/feed';
import { jobName } from '../words/format.js';
import { isMasked } from '../jobs/recruitment-labels.js';
import type { Choice } from './figure-selection.js';

type Missing = NonNullable<Observation['missing']>;

/** Measures whose totals include the plans of one job. */
const HIRES = 'derived-hires';
const DIFFICULT = 'derived-difficult-hires';

/** Jobs with figures in the feed: those named by observations, and those with recruitment plans. */
export async function jobsWithFigures(feed: Feed, namedIds: ReadonlySet<string | undefined>): Promise<Choice[]> {
  const [jobs, plans, measures] = await Promise.all([
    feed.collection('jobs'),
    feed.collection('recruitments', { main: true }),
    feed.collection('measures'),
  ]);
  const families = new Set(measures.get(HIRES) ? [...plans].map(({ fap }) => fap) : []);
  return [...jobs]
    .filter(({ id, fap }) => namedIds.has(id) || fap?.some(code => families.has(code)))
    .map(({ id, title }) => ({ id, label: jobName(title) }));
}

/** The recruitment plans of a job as figures of their territories: the records that the card of the job shows. */
export async function plansOfJob(feed: Feed, jobId: string): Promise<Observation[]> {
  const [jobs, plans, territories] = await Promise.all([
    feed.collection('jobs'),
    feed.collection('recruitments'),
    feed.collection('territories', { main: true }),
  ]);
  const job = jobs.get(jobId);
  if (!job) return [];
  const all = [...plans];
  return [...new Set(all.map(({ territoryId }) => territoryId))].flatMap(territoryId => {
    const territoryPlans = all.filter(plan => plan.territoryId === territoryId);
    const match = figureFor(territoryPlans, job, territoryId, territories);
    return match ? observationsOf(match.figure, job) : [];
  });
}

/** Figures of the plans of a job. A sum with secret cells is not exact: it is marked as secret and not compared. */
function observationsOf(plans: Recruitment, { id }: Job): Observation[] {
  const about = { territoryId: plans.territoryId, period: String(plans.year), job: id, sourceId: plans.sourceId };
  const none = (measureId: string, missing: Missing): Observation => ({ ...about, measureId, value: null, missing });
  const hires = exactly(plans, 'projects');
  if (typeof hires === 'string') return [none(HIRES, hires), none(DIFFICULT, hires)];
  const difficult = hires ? exactly(plans, 'difficult') : 'not-applicable';
  return [
    { ...about, measureId: HIRES, value: hires },
    typeof difficult === 'string'
      ? none(DIFFICULT, difficult)
      : { ...about, measureId: DIFFICULT, value: (100 * difficult) / hires },
  ];
}

/** Figure of the plans, or the reason for its absence. */
function exactly(plans: Recruitment, figure: 'projects' | 'difficult'): number | Missing {
  return isMasked(plans, figure) ? 'secret' : (plans[figure] ?? 'not-published');
}
