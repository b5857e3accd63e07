// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Resource } from '@orientation-widgets/feed';
import { html } from 'lit';
import { sheet } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { networkPath, networksOf } from '../shared/networks.js';
import { byTown } from './by-town.js';

/** One page per network: its purpose, then its places by département. */
export function* networkPages(site: Site): Iterable<Page> {
  for (const [name, places] of networksOf(site)) {
    const count = plural(places.length, `${number(places.length)} lieu|${number(places.length)} lieux`);
    const summary = commonSummary(places);
    yield {
      path: networkPath(name),
      section: 'annuaire',
      title: name,
      lead: summary,
      description: `${name} : ${count}. ${summary}`.slice(0, 300),
      crumbs: [{ path: '/annuaire/', text: 'Annuaire' }],
      sources: places.flatMap(({ sourceId }) => sourceId ?? []),
      body: html`<section class="sheet" data-nearest hidden></section>
        ${sheet(count, byTown(site, places))}`,
    };
  }
}

/** Most frequent summary among the places of a network. */
function commonSummary(places: readonly Resource[]): string {
  const counts = new Map<string, number>();
  for (const { summary } of places) counts.set(summary, (counts.get(summary) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
