// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CollectionName, Feed } from '@orientation-widgets/feed';

/**
 * Asks for the main records of what an element opens with, while its code comes. Those who read them wait for them, and report
 * what fails.
 */
export function askEarly(feed: Feed, ...names: CollectionName[]): void {
  for (const name of names) feed.collection(name, { main: true }).catch(() => undefined);
}

/** The same for a record and its long fields. */
export function askDetails(feed: Feed, name: CollectionName, id: string): void {
  feed.details(name, id).catch(() => undefined);
}

/** The same for a job. Where the long fields of a ROME or FAP code lie is known once its job is. */
export function askJob(feed: Feed, key: unknown): void {
  if (typeof key === 'string' && !/^[A-Z]\d/.test(key)) askDetails(feed, 'jobs', key);
  else askEarly(feed, 'jobs');
}
