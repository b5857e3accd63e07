// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Built } from './built.js';

/**
 * Returns the codes of the messages of a source, with their counts: records dropped, records skipped, then warnings.
 */
export function messageCounts(built: Built, id: string): (readonly [string, number])[] {
  const source = built.report.sources.find(entry => entry.id === id);
  return [source?.dropped, source?.skipped, source?.warnings].flatMap(
    list => list?.map(({ code, count }) => [code, count] as const) ?? [],
  );
}
