// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fetchObservations } from '@orientation-widgets/feed';
import type { Feed, Observation } from '@orientation-widgets/feed';
import type { BoardQuery } from './figure-selection.js';
import { possibleFigures } from './possible-figures.js';

/** Observations of a measure in all territories; for a job, with those of its recruitment plans. */
export async function observationsOfMeasure(feed: Feed, query: BoardQuery): Promise<Observation[]> {
  const all = [fetchObservations(feed, { measureId: query.measure ?? '' }), observationsOfJob(feed, query)];
  const observations = (await Promise.all(all)).flatMap(some => [...some]);
  return possibleFigures(observations, await feed.collection('measures'));
}

/** Observations from the recruitment plans of the selected job; empty through another entry. */
export async function observationsOfJob(feed: Feed, { entry, job }: BoardQuery): Promise<Observation[]> {
  return entry === 'job' && job ? (await import('./job-plans.js')).plansOfJob(feed, job) : [];
}
