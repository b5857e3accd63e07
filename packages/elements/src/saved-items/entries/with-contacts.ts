// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { loadTraining } from '../../trainings/load-training.js';
import type { SavedEntry, SavedRecords } from './saved-entries.js';

/** Returns the saved records, with the complete contacts of the providers of trainings. */
export async function withContacts({ entries, feed }: SavedRecords): Promise<readonly SavedEntry[]> {
  return Promise.all(
    entries.map(async entry => {
      const { training } = entry;
      if (!training) return entry;
      const full = await loadTraining(feed, training.training.id, {}, 'detail').catch(() => undefined);
      return { ...entry, training: full ?? training };
    }),
  );
}
