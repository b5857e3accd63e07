// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Session } from '@orientation-widgets/feed';
import { date } from '../../i18n/dates/dates.js';
import { euros, number, plural } from '../../i18n/formats/format.js';

/** When it ends; nothing when the feed does not say. */
export function endSentence({ end }: Session): string | undefined {
  if (end === null) return undefined;
  const when = date(end);
  return end.length === 7 ? msg(str`jusqu’en ${when}`) : msg(str`jusqu’au ${when}`);
}

/** Whether people with a disability are welcome. */
export function accessibleSentence({ accessible }: Session): string {
  if (accessible === null) return msg('Accueil handicap : non précisé');
  return accessible ? msg('Accueille les personnes en situation de handicap') : msg('Pas d’accueil handicap prévu');
}

/** What it costs. Zero is free; absent is unknown. */
export function priceSentence({ price }: Session): string {
  if (price === undefined) return msg('Prix : non précisé');
  if (price === 0) return msg('Gratuit');
  return msg(str`Prix : ${euros(price)}`);
}

/** “1 session”, “12 sessions”. */
export function sessionCount(count: number): string {
  return plural(count, msg(str`${number(count)} session|${number(count)} sessions`));
}
