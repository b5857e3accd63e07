// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Source } from '@orientation-widgets/feed';
import type { Provenance } from '../sources/source-note.js';

/** Sources of records, each once, with its own period; records without a source are left out. */
export function provenancesOf(
  sources: Collection<Source>,
  records: readonly { readonly sourceId?: string | undefined }[],
): Provenance[] {
  const ids = [...new Set(records.flatMap(({ sourceId }) => sourceId ?? []))];
  return ids.map(sourceId => ({ sourceId, period: sources.get(sourceId)?.period }));
}
