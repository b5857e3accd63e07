// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { Announced } from './saved-store.js';

/** Next start of a training, when its date is known: it is saved with the training, to detect a later change. */
export function announcedStart({ next }: Pick<TrainingView, 'next'>): Announced | undefined {
  const session = next?.moment === 'coming' ? next.session : undefined;
  return session?.start ? { session: session.id, start: session.start } : undefined;
}
