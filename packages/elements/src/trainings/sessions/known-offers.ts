// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TrainingView } from '../training-view.js';

/** How many sessions are not over. */
export function currentCount({ places }: Pick<TrainingView, 'places'>): number {
  return places.reduce((count, { sessions }) => count + sessions.length, 0);
}

/** Whether all that is known of its sessions is a school year: nobody announces a next intake. */
export function isKnownByYear({ places }: Pick<TrainingView, 'places'>): boolean {
  return places.length > 0 && places.every(({ sessions }) => sessions.every(({ session }) => session.schoolYear));
}
