// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { resolveJob } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { paramsOf } from '../../address/url-place.js';
import { UrlSync } from '../../address/url-sync.js';
import { withKnownDomains, withKnownName, withWholeDomain } from '../query/known-names.js';
import { resolveLocation } from '../search/resolve-location.js';
import type { FinderData } from '../search/finder-data.js';
import { OPENED } from '../query/opened-names.js';
import { prefilledPlaces, readPrefill } from '../query/prefill.js';
import type { Prefill } from '../query/prefill.js';
import { tellUnknownWords } from '../query/unknown-words.js';
import type { FinderQuery, JobCriterion, VisitorPlace } from '../query/finder-query.js';
import type { SearchController } from '../search/search-controller.js';
import { finderAddress } from '../query/query-url.js';
import { jobCriterion } from '../query/job-criterion.js';
import { loadOptional } from '../../core/load-optional.js';

interface Attributes extends HTMLElement, Prefill {
  readonly syncUrl: string | null;
}

/** Query set by the host page, in attributes or in its address. Downloaded when there is one. */
export class PageQuery implements ReactiveController {
  readonly #searcher: SearchController;
  readonly #moved: (event: PopStateEvent) => void;
  readonly #follow: () => void;
  /** Keeps the address of the page up to date, with `sync-url`. */
  address: UrlSync<Prefill, FinderQuery> | undefined;

  /**
   * @param moved - called when the visitor goes back or forward in the history.
   * @param follow - called when the address names something to open.
   */
  constructor(
    host: ReactiveControllerHost,
    searcher: SearchController,
    moved: (event: PopStateEvent) => void,
    follow: () => void,
  ) {
    this.#searcher = searcher;
    this.#moved = moved;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    this.address?.start();
  }

  hostDisconnected(): void {
    this.address?.stop();
  }

  /** Whether the address of the page names something to open. */
  #asksToOpen(): boolean {
    const { address } = this;
    if (!address?.isOwner) return false;
    const { inHash, prefix } = address.place;
    const params = paramsOf(new URL(location.href), inHash);
    return OPENED.some(name => params.has(prefix + name));
  }

  write(query: FinderQuery): void {
    this.address?.write(query);
  }

  /**
   * Runs the query of the page, once its places are known. A query of the visitor meanwhile wins.
   * @param fromAddress - whether the query in the address wins over the attributes.
   * @param signal - aborted when the page starts another query.
   */
  async ask(attributes: Attributes, data: FinderData, fromAddress: boolean, signal: AbortSignal): Promise<void> {
    const searcher = this.#searcher;
    const { syncUrl } = attributes;
    if (syncUrl !== null && !this.address) {
      this.address = new UrlSync(syncUrl, finderAddress, this.#moved);
      this.address.start();
    }
    if (this.#asksToOpen()) this.#follow();
    const addressQuery = fromAddress ? this.address?.read() : undefined;
    const prefill = addressQuery ?? attributes;
    if (!addressQuery) tellUnknownWords(attributes);
    const initialQuery = addressQuery
      ? withKnownDomains(readPrefill(addressQuery), data.catalogue)
      : withWholeDomain(readPrefill(attributes), data.catalogue);
    const places = prefilledPlaces(prefill);
    if (!places.length && !prefill.job) {
      searcher.ask(initialQuery, 0, true);
      return;
    }
    searcher.hold(initialQuery);
    const [where, job] = await Promise.all([
      findPlace(places, data, addressQuery !== undefined).catch(() => undefined),
      prefill.job ? findJob(prefill.job, data.feed).catch(() => undefined) : undefined,
    ]);
    if (!addressQuery && prefill.job && !job)
      void loadOptional(
        'misconfiguration warnings',
        () => import('../../core/tell-faults.lazy.js'),
        ({ tellNotInFeed }) => tellNotInFeed(attributes, data.feed),
      );
    const { query } = searcher;
    if (!signal.aborted && (where || job || query === initialQuery))
      searcher.ask({ ...query, where: query.where ?? where, job: query.job ?? job }, 0, true);
  }
}

/** @param isWritten - whether the text comes from an address that anyone may have written, not from the page. */
async function findPlace(
  texts: readonly string[],
  data: FinderData,
  isWritten: boolean,
): Promise<VisitorPlace | undefined> {
  const { feed, towns } = data;
  const where = await resolveLocation(texts, data.territories, towns);
  if (!where?.name || !isWritten) return where;
  const places = await feed.collection('places');
  const namedPlace = withKnownName(where, data.territories, places);
  return namedPlace.name ? namedPlace : withKnownName(where, await feed.collection('territories'), places);
}

async function findJob(key: string, feed: Feed): Promise<JobCriterion | undefined> {
  const job = resolveJob(await feed.collection('jobs'), key);
  return job && jobCriterion(job);
}
