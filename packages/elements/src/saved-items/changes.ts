// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { isPast } from '@orientation-widgets/domain/trainings/session-dates.js';
import { isGone } from './entries/saved-entries.js';
import type { SavedEntry } from './entries/saved-entries.js';

/** What changed since something was kept. */
export interface SavedChange {
  readonly entry: SavedEntry;
  /**
   * `gone`: no longer in the feed; `past`: its start is over; `moved`: the same start has another date; `withdrawn`: it is announced
   * no longer; `cancelled`: an event does not take place.
   */
  readonly what: 'gone' | 'past' | 'moved' | 'withdrawn' | 'cancelled';
  /** The date that was announced, ISO 8601. */
  readonly before?: string;
  /** The next one now, if any. */
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

/** What changed since each thing was kept, the last kept first. */
export function changesSince(entries: readonly SavedEntry[], today: string): SavedChange[] {
  return entries.flatMap(entry => changeOf(entry, today) ?? []);
}
