// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { isPast } from '@orientation-widgets/domain/trainings/session-dates.js';
import { isGone } from './entries/saved-entries.js';
import type { SavedEntry } from './entries/saved-entries.js';

/** Change of a record since it was saved. */
export interface SavedChange {
  readonly entry: SavedEntry;
  /**
   * `gone`: no longer in the feed; `past`: its start is over; `moved`: the same start has another date; `withdrawn`: its start is no longer
   * announced; `cancelled`: an event does not take place.
   */
  readonly what: 'gone' | 'past' | 'moved' | 'withdrawn' | 'cancelled';
  /** Date that was announced, ISO 8601. */
  readonly before?: string;
  /** Next date now, if any. */
  readonly now?: string | undefined;
}

function changeOf(entry: SavedEntry, today: string): SavedChange | undefined {
  if (isGone(entry)) return { entry, what: 'gone' };
  const { training, happening, item } = entry;
  if (happening?.status === 'cancelled') return { entry, what: 'cancelled' };
  const { known: previous } = item;
  if (!training || !previous) return undefined;
  const sessions = training.places.flatMap(place => place.sessions).map(({ session }) => session);
  const same = sessions.find(({ id }) => id === previous.session);
  const before = previous.start;
  if (same?.start === before) return undefined;
  if (same?.start) return { entry, what: 'moved', before, now: same.start };
  const now = training.next?.session.start ?? undefined;
  return { entry, what: isPast(before, today) ? 'past' : 'withdrawn', before, now };
}

/** Changes of the saved records, the last saved first. */
export function changesSince(entries: readonly SavedEntry[], today: string): SavedChange[] {
  return entries.flatMap(entry => changeOf(entry, today) ?? []);
}
