// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { lowerFirst } from '../words/format.js';
import { placesAnnounced, recruitmentSentence, startSentence } from './session-labels.js';
import { routeName } from './training-labels.js';
import type { SessionView, TrainingView } from './training-view.js';

/** Ways to take a training, without duplicates: “En apprentissage, rentrée le 1ᵉʳ septembre 2027, 15 places”. */
export function sessionLines({ training, places }: TrainingView): string[] {
  const line = (view: SessionView): string => {
    const { session } = view;
    const start = session.schoolYear
      ? msg(str`vu à la rentrée ${session.schoolYear.slice(0, 4)}`)
      : lowerFirst(startSentence(view));
    const enrolment = session.schoolYear ? undefined : recruitmentSentence(session);
    return [
      routeName(session.route, training.level),
      start,
      placesAnnounced(session.capacity),
      enrolment && lowerFirst(enrolment),
    ]
      .filter(part => part !== undefined)
      .join(', ');
  };
  return [...new Set(places.flatMap(({ sessions }) => sessions.map(line)))];
}
