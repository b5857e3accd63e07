// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Session } from '@orientation-widgets/feed';
import { date } from '../words/dates.js';
import { euros, number, plural } from '../words/format.js';

/** End of a session, in words; undefined when the feed does not give it. */
export function endSentence({ end }: Session): string | undefined {
  if (end === null) return undefined;
  const when = date(end);
  return end.length === 7 ? msg(str`jusqu’en ${when}`) : msg(str`jusqu’au ${when}`);
}

/** Sentence on whether people with a disability are welcome; undefined when the feed does not tell. */
export function accessibleSentence({ accessible }: Session): string | undefined {
  if (accessible === null) return undefined;
  return accessible ? msg('Accueille les personnes en situation de handicap') : msg('Pas d’accueil handicap prévu');
}

/** Price of a session, in words; zero is free, undefined when the feed does not give it. */
export function priceSentence({ price }: Session): string | undefined {
  if (price === undefined) return undefined;
  if (price === 0) return msg('Gratuit');
  return msg(str`Prix : ${euros(price)}`);
}

/** “Offre connue pour la rentrée 2024. À vérifier auprès du lycée.” */
export function knownOfferSentence(schoolYear: string, establishment: string): string {
  return `${msg(str`Offre connue pour la rentrée ${schoolYear.slice(0, 4)}.`)} ${confirmation(establishment)}`;
}

/** The kind of an establishment, by its name. */
function confirmation(name: string): string {
  if (/lycée/i.test(name)) return msg('À vérifier auprès du lycée.');
  if (/universit|^IUT/i.test(name)) return msg('À vérifier auprès de l’université.');
  if (/\bCFA|centre de formation/i.test(name)) return msg('À vérifier auprès du centre de formation.');
  if (/école/i.test(name)) return msg('À vérifier auprès de l’école.');
  return msg('À vérifier auprès de l’établissement.');
}

/** Announced places in words: “24 places annoncées”; undefined when the source publishes none. */
export function capacitySentence({ capacity }: Session): string | undefined {
  return capacity === undefined
    ? undefined
    : plural(capacity, msg(str`${number(capacity)} place annoncée|${number(capacity)} places annoncées`));
}

/** “1 session”, “12 sessions”. */
export function sessionCount(count: number): string {
  return plural(count, msg(str`${number(count)} session|${number(count)} sessions`));
}
