// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { resolveJob } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { findWhere } from './find-where.js';
import type { FinderData } from './finder-data.js';
import { prefilledPlaces, readPrefill } from './prefill.js';
import type { Prefill } from './prefill.js';
import type { FinderQuery, WantedJob } from './search-state.js';
import { wantedJob } from './wanted-job.js';

export { UrlSync } from './url-sync.js';

/** What is asked beforehand: what is known at once, then the place and the job, which take a search in the feed. */
export interface Prefilled {
  readonly asked: FinderQuery;
  readonly rest?: Promise<Pick<FinderQuery, 'where' | 'job'>>;
}

/** What a page or an address asks beforehand. In a chunk of its own: fetched when one asks something. */
export function prefilled(prefill: Prefill, { feed, territories, towns }: FinderData): Prefilled {
  const asked = readPrefill(prefill);
  const places = prefilledPlaces(prefill);
  const { job } = prefill;
  if (!places.length && !job) return { asked };
  const where = findWhere(places, territories, towns).catch(() => undefined);
  const wanted = job ? findJob(job, feed).catch(() => undefined) : undefined;
  return { asked, rest: Promise.all([where, wanted]).then(([where, job]) => ({ where, job })) };
}

async function findJob(key: string, feed: Feed): Promise<WantedJob | undefined> {
  const job = resolveJob(await feed.collection('jobs'), key);
  return job && wantedJob(job);
}
