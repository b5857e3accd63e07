// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { RecordSelection } from '../config/selection.js';
import type { SiteData } from '../feed/site-data.js';
import { recordsOf, type Contents } from '../site/contents.js';
import { SECTIONS } from './registry.js';

/**
 * Selects the records that have a page, and the sections with something to show. A record without content is reported
 * instead.
 *
 * @param today - day of the build, ISO 8601: expired records are left out, however old the feed is.
 * @param territories - limits the pages to `home` and the territories inside it.
 */
export function contentsOf(data: SiteData, today: string, territories: RecordSelection['territories'] = {}): Contents {
  const records = recordsOf(data, today, territories);
  return { ...records, sections: SECTIONS.filter(({ isFilled }) => isFilled?.(records, data) ?? true) };
}
