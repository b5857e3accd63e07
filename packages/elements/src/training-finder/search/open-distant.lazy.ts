// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { FeedError } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { HttpTrainingSource } from '@orientation-widgets/search';
import type { TrainingSource } from '@orientation-widgets/search';
import type { LitElement } from 'lit';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { FACETS } from '../query/finder-query.js';
import type { FinderData } from './finder-data.js';
import { DistantCatalogue } from './distant-catalogue.js';
import { withOffer } from './offer-feed.js';
import { searchAddress } from './search-address.js';
import { loadOptional } from '../../core/load-optional.js';

/**
 * Opens a catalogue that is searched remotely: the trainings, sessions, places and providers of the feed are not downloaded.
 * @param sourceOrAddress - search service, or its address.
 */
export async function openDistant(
  host: LitElement,
  feed: Feed,
  sourceOrAddress: TrainingSource | string,
): Promise<FinderData | undefined> {
  const address = typeof sourceOrAddress === 'string' ? await addressOf(host, sourceOrAddress) : '';
  const source = typeof sourceOrAddress === 'string' ? new HttpTrainingSource(address) : sourceOrAddress;
  const [data, { facets }] = await Promise.all([
    import('./load-catalogue.lazy.js').then(({ loadCatalogue }) => loadCatalogue(withOffer(feed, []), source)),
    source.search({ facets: FACETS, limit: 0, today: localDay() }).catch(refuse),
  ]);
  return (
    data && {
      ...data,
      hasStarts: true,
      catalogue: facets,
      distant: new DistantCatalogue(host, feed, source, address, data.today),
    }
  );
}

async function addressOf(host: LitElement, text: string): Promise<string> {
  const address = searchAddress(text, document.baseURI);
  if (address) return address;
  await loadOptional(
    'misconfiguration warnings',
    () => import('../../core/tell-faults.lazy.js'),
    ({ tellBadAddress }) => tellBadAddress(host, 'search-url', text),
  );
  throw new FeedError('network', 'search-url is refused');
}

/** Throws an error of its own: the feed did not fail, so it must not be requested again. */
function refuse(reason: unknown): never {
  const { code = 'network', message = String(reason), status } = reason as Partial<FeedError>;
  throw new FeedError(
    /json|feed/.test(code) ? 'not-a-feed' : code === 'http' ? 'network' : code,
    message,
    undefined,
    status,
  );
}
