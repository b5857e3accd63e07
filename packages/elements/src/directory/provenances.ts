// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Source } from '@orientation-widgets/feed';
import type { Provenance } from '../sources/source-note.js';

/** The sources of records, each once, with its own period; a record without a source has none. */
export function provenancesOf(
  sources: Collection<Source>,
  records: readonly { readonly sourceId?: string | undefined }[],
): Provenance[] {
  const ids = [...new Set(records.flatMap(({ sourceId }) => sourceId ?? []))];
  return ids.map(sourceId => ({ sourceId, period: sources.get(sourceId)?.period }));
}
