// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { RecordSelection } from '../config/selection.js';
import type { SiteData } from '../feed/site-data.js';
import { recordsOf, type Contents } from '../site/contents.js';
import { SECTIONS } from './registry.js';

/**
 * Chooses what has a page, and the sections that have something to show: a page without content is not made, and is reported.
 *
 * @param today - day of the build, ISO 8601: what may no longer be shown is not, however old the feed is.
 * @param territories - only `home` and what is inside it have pages.
 */
export function contentsOf(data: SiteData, today: string, territories: RecordSelection['territories'] = {}): Contents {
  const records = recordsOf(data, today, territories);
  return { ...records, sections: SECTIONS.filter(({ isFilled }) => isFilled?.(records, data) ?? true) };
}
