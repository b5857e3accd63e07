// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';
import { isOfJob } from './named-jobs.js';
import type { NamedJob } from './named-jobs.js';
import { reachOf } from './resource-query.js';
import type { Reach } from './resource-query.js';
import { fairOrder } from './fair-order.js';
import type { JobListQuery } from './job-list-query.js';

/** A company listed at its own request. */
export interface Company {
  readonly resource: Resource & Required<Pick<Resource, 'company'>>;
  readonly reach: Reach;
  /** Straight-line distance; undefined without a place or coordinates. */
  readonly distanceKm: number | undefined;
}

/** Offers that a company may declare. */
export const COMPANY_OFFERS = ['apprentices', 'hosts', 'posts'] as const;
export type CompanyOffer = (typeof COMPANY_OFFERS)[number];

export interface CompanyQuery extends JobListQuery {
  /** Keeps only the companies that declare this offer. */
  readonly offer?: CompanyOffer | undefined;
}

export interface Companies {
  readonly near: readonly Company[];
  /** Nearest companies beyond the radius; empty when some are near. */
  readonly further: readonly Company[];
  /** Number of companies left out because their answer about the offer is unknown. */
  readonly silent: number;
}

const FEW = 3;

/** Companies that declared themselves, by distance, then in an order that changes every day. @param day - ISO 8601. */
export function companiesOf(
  resources: Iterable<Resource>,
  query: CompanyQuery,
  jobs: ReadonlyMap<string, NamedJob>,
  day: string,
): Companies {
  const matches: Company[] = [];
  let silent = 0;
  for (const resource of resources) {
    if (!isCompany(resource) || resource.status === 'closed') continue;
    if (!isOfJob(resource.company, query.job, jobs)) continue;
    if (query.sector && !resource.sectors.includes(query.sector)) continue;
    const answer = query.offer ? answerTo(resource, query.offer) : true;
    const at = reachOf(resource, query);
    if (answer === null && at.reach !== 'further') silent += 1;
    if (answer) matches.push({ resource, ...at });
  }
  matches.sort(fairOrder(matches, day));
  const near = matches.filter(({ reach }) => reach !== 'further');
  return { near, further: near.length ? [] : matches.filter(({ reach }) => reach === 'further').slice(0, FEW), silent };
}

export function isCompany(resource: Resource): resource is Company['resource'] {
  return resource.company !== undefined;
}

/** Whether a company makes the offer; null when unknown. */
function answerTo({ company }: Company['resource'], offer: CompanyOffer): boolean | null {
  if (offer !== 'posts') return company[offer];
  return company.posts === null ? null : company.posts > 0;
}
