// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { euros, number } from '../words/format.js';
import type { PriceRange } from './price-range.js';
import { publicFunders } from './public-funders.js';
import { sessionCount } from './session-detail-labels.js';
import type { TrainingView } from './training-view.js';

/** Price of a training in one line. An unknown price is never shown as free. */
export function priceSummary({ low, high }: PriceRange): string {
  if (low === undefined || high === undefined) return msg('Non précisé');
  if (low === high) return low === 0 ? msg('Gratuit') : euros(low);
  return low === 0
    ? msg(str`De gratuit à ${euros(high)}, selon la session`)
    : msg(str`De ${euros(low)} à ${euros(high)}, selon la session`);
}

/** Funders named by the sessions; undefined when none is. */
export function fundingSummary({ places }: Pick<TrainingView, 'places'>): string | undefined {
  const sessions = places.flatMap(place => place.sessions.map(({ session }) => session));
  const funded = sessions.filter(session => session.funded);
  const funders = [...new Set(funded.flatMap(publicFunders))].join(', ');
  if (funded.length) {
    const among = sessions.length > 1 ? msg(str`${number(funded.length)} sur ${sessionCount(sessions.length)}`) : '';
    return [funders || msg('Possible'), among].filter(Boolean).join('\u202f: ');
  }
  return sessions.length && sessions.every(session => session.funded === false)
    ? msg('Pas de financement public')
    : undefined;
}
