// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { safeUrl } from '@orientation-widgets/feed';
import { hostLink } from '../ui/host-link.js';
import type { SavedEntry } from './entries/saved-entries.js';

/** URL patterns of the records on the site, `{id}` standing for an id. */
export interface RecordPages {
  readonly trainingHref: string | null;
  readonly jobHref: string | null;
}

/** Address of a saved record on the site; undefined for a record that opens in place. */
export function entryHref({ item, training, job }: SavedEntry, pages: RecordPages): string | undefined {
  if (training) return hostLink(pages.trainingHref, item.id);
  if (job) return hostLink(pages.jobHref, item.id);
  const href = item.kind === 'search' ? safeUrl(item.id) : undefined;
  // A folder that comes from elsewhere must not link to another site.
  return href && new URL(href).origin === location.origin ? href : undefined;
}
