// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { TrainingView } from './training-view.js';

/** Number of sessions that are not over. */
export function currentCount({ places }: Pick<TrainingView, 'places'>): number {
  return places.reduce((count, { sessions }) => count + sessions.length, 0);
}

/** Whether all that is known of its sessions is a school year: nobody announces a next intake. */
export function isKnownByYear({ places }: Pick<TrainingView, 'places'>): boolean {
  return places.length > 0 && places.every(({ sessions }) => sessions.every(({ session }) => session.schoolYear));
}

/** “Vu à la rentrée 2022. À confirmer sur place.”: stated once, for all the places; nothing where dates are announced. */
export function knownYears(view: Pick<TrainingView, 'places'>): string | undefined {
  if (!isKnownByYear(view)) return undefined;
  const years = view.places.flatMap(({ sessions }) => sessions.map(({ session }) => session.schoolYear?.slice(0, 4)));
  return msg(str`Vu à la rentrée ${[...new Set(years)].sort().join(', ')}. À confirmer sur place.`);
}
