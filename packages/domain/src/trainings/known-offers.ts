// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { TrainingView } from './training-view.js';

/** Number of sessions that are not over. */
export function currentCount({ places }: Pick<TrainingView, 'places'>): number {
  return places.reduce((count, { sessions }) => count + sessions.length, 0);
}

/** Whether only a school year is known about its sessions: no source announces the next intake. */
export function isKnownByYear({ places }: Pick<TrainingView, 'places'>): boolean {
  return places.length > 0 && places.every(({ sessions }) => sessions.every(({ session }) => session.schoolYear));
}

/**
 * Sentence about the known school years, for all the places: “Vu à la rentrée 2022. À confirmer sur place.”; undefined
 * when dates are announced.
 */
export function knownYears(view: Pick<TrainingView, 'places'>): string | undefined {
  if (!isKnownByYear(view)) return undefined;
  const years = view.places.flatMap(({ sessions }) => sessions.map(({ session }) => session.schoolYear?.slice(0, 4)));
  return msg(str`Vu à la rentrée ${[...new Set(years)].sort().join(', ')}. À confirmer sur place.`);
}
