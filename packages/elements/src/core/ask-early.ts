// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CollectionName, Feed } from '@orientation-widgets/feed';

/** Requests the main records that an element shows first, while its code loads. Those who read the records report a failure. */
export function askEarly(feed: Feed, ...names: CollectionName[]): void {
  for (const name of names) feed.collection(name, { main: true }).catch(() => undefined);
}

/** Requests a record and its long fields, in the same way. */
export function askDetails(feed: Feed, name: CollectionName, id: string): void {
  feed.details(name, id).catch(() => undefined);
}

/** Requests a job, in the same way. The file with the long fields of a ROME or FAP code is only known once the job is read. */
export function askJob(feed: Feed, key: unknown): void {
  if (typeof key === 'string' && !/^[A-Z]\d/.test(key)) askDetails(feed, 'jobs', key);
  else askEarly(feed, 'jobs');
}
