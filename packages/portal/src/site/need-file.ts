// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { writeCsv } from '@orientation-widgets/domain/words/csv-writer.js';
import { NEED_COLUMNS, NEEDS_FILE } from '../needs/raised-needs.js';
import type { SiteFile } from '../files/site-file.js';
import type { Site } from './site.js';

/** Template in which a territory describes its needs: a CSV file with its headings only. */
export function needFiles(site: Site): SiteFile[] {
  if (!site.has('territoires')) return [];
  const content = writeCsv([NEED_COLUMNS.map(({ heading }) => heading)], { separator: ';' });
  return [{ path: NEEDS_FILE.slice(1), content }];
}
