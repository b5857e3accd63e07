// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportPage } from '../report/html/report-page.js';
import type { BuildReport } from '../report/report.js';

/** Writes `report.json` and `report.html` beside the feed. */
export async function publishReport(report: BuildReport, folder: string): Promise<void> {
  await writeFile(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(folder, 'report.html'), reportPage(report));
}
