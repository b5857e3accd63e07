// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Provenance } from '../sources/source-note.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Sources of the training, then of its sessions. */
export function offerSources({ training, places }: TrainingView): readonly Provenance[] {
  const sessions = places.flatMap(place => place.sessions);
  return [training.sourceId, ...sessions.map(({ session }) => session.sourceId)].map(sourceId => ({ sourceId }));
}
