// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TrainingView } from '../training-view.js';

/** Whether all that is known of its sessions is a school year: nobody announces a next intake. */
export function isKnownByYear({ places }: Pick<TrainingView, 'places'>): boolean {
  return places.length > 0 && places.every(({ sessions }) => sessions.every(({ session }) => session.schoolYear));
}

/** Whether several establishments give it, none of which is the training’s own. */
export function isInSeveralPlaces({ training, places }: Pick<TrainingView, 'training' | 'places'>): boolean {
  return training.providerId === undefined && places.length > 1;
}
