// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Commitment } from '@orientation-widgets/feed';
import { agendaAt } from './agenda-file.js';
import { figureChanges } from './figure-changes.js';
import type { PageLink } from './page.js';
import type { Site } from './site.js';

/** Path of the feed of all the news, from the root of the site. */
export const NEWS_FILE = '/nouveautes.xml';

export const CHANGES: PageLink = { path: '/contrat/changements/', text: 'Ce qui change dans le contrat' };

/** Change of a sheet of the contract. */
export interface ContractChange {
  readonly id: string;
  /** Title of the sheet. */
  readonly title: string;
  readonly change: NonNullable<Commitment['changes']>[number];
}

/** Changes of the contract, the latest first. */
export function contractChanges({ contents }: Site): readonly ContractChange[] {
  return contents.commitments
    .flatMap(({ id, title, changes = [] }) => changes.map(change => ({ id, title, change })))
    .sort((a, b) => (a.change.date < b.change.date ? 1 : -1));
}

const knownNews = new WeakMap<Site, boolean>();

/**
 * Whether there is news: a comparison of feeds, a change of a figure or of the contract, or an upcoming event. Cached, since the footer
 * of each page needs it.
 */
export function hasNews(site: Site): boolean {
  const isNews =
    knownNews.get(site) ??
    (site.config.newsDiffs.length > 0 ||
      contractChanges(site).length > 0 ||
      (site.has('chiffres') && figureChanges(site).length > 0) ||
      agendaAt(site, site.contents.today).coming.length > 0);
  knownNews.set(site, isNews);
  return isNews;
}
