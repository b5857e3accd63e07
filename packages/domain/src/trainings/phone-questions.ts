// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Session } from '@orientation-widgets/feed';
import { currentCount, isKnownByYear } from './known-offers.js';
import type { TrainingView } from './training-view.js';

/** Questions to ask by telephone about facts missing from the records, the most pressing first. */
export function phoneQuestions(view: Pick<TrainingView, 'training' | 'places'>): string[] {
  const { training, places } = view;
  const sessions = places.flatMap(place => place.sessions.map(({ session }) => session));
  const byYear = isKnownByYear(view);
  const isUnsaid = (unsaid: (session: Session) => boolean): boolean => !sessions.length || sessions.some(unsaid);
  const takes = (...routes: Session['route'][]): boolean => sessions.some(({ route }) => routes.includes(route));
  const isPaid = !takes('school') || takes('continuing');
  const questions: readonly (readonly [asked: boolean, question: string])[] = [
    [byYear, msg('Proposez-vous cette formation à la prochaine rentrée ?')],
    [!currentCount(view), msg('Quand commence la prochaine session ?')],
    [
      isUnsaid(({ recruitment }) => recruitment !== 'closed'),
      msg('Reste-t-il des places ? Jusqu’à quand puis-je m’inscrire ?'),
    ],
    [training.entryLevel === null, msg('Faut-il un diplôme ou une expérience pour entrer ?')],
    [takes('apprenticeship', 'work-study'), msg('M’aidez-vous à trouver un employeur ?')],
    [isPaid && isUnsaid(({ price }) => price === undefined), msg('Combien cela coûte-t-il ? Qui peut payer ?')],
    [takes('school', 'apprenticeship'), msg('Y a-t-il un internat ou un logement ?')],
    [sessions.some(({ mode }) => mode !== 'remote'), msg('Comment venir sans voiture ?')],
    [isUnsaid(({ accessible }) => accessible === null), msg('Avec un handicap, qu’est-ce qui peut être aménagé ?')],
  ];
  return questions.flatMap(([isAsked, question]) => (isAsked ? [question] : []));
}
