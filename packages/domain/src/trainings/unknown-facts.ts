// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { TrainingView } from './training-view.js';

/**
 * Sentence about the facts that no record gives: “Nous ne savons pas : le prix, l’internat. Demandez au centre.”;
 * undefined without such facts.
 */
export function unknownFacts({ places }: TrainingView): string | undefined {
  const all = places.flatMap(({ place, sessions }) => sessions.map(view => ({ ...view, place })));
  const isUnknown = (says: (one: (typeof all)[number]) => unknown): boolean =>
    all.length > 0 && all.every(record => !says(record));
  const names = [
    isUnknown(({ session }) => session.start ?? session.entry === 'permanent') && msg('les dates'),
    isUnknown(({ session, detailed }) => !detailed || session.price !== undefined) && msg('le prix'),
    isUnknown(({ session }) => session.recruitment) && msg('s’il reste des places'),
    isUnknown(({ session }) => session.accessible !== null) && msg('l’accueil avec un handicap'),
    isUnknown(({ session, place }) => !/school|apprenticeship/.test(session.route) || place?.boarding !== undefined) &&
      msg('l’internat'),
  ].filter(name => name !== false);
  return names.length ? msg(str`Nous ne savons pas : ${names.join(', ')}. Demandez au centre.`) : undefined;
}
