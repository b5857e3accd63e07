// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Session } from '@orientation-widgets/feed';
import { date } from '../words/dates.js';
import { number, plural } from '../words/format.js';
import { publicFunders } from './public-funders.js';
import type { SessionView } from './training-view.js';

/** Start of a session, in words: “Rentrée le 1ᵉʳ février 2027”, “Entrée possible toute l’année”… */
export function startSentence({ session: { start, schoolYear }, moment }: SessionView): string {
  if (moment === 'open-ended') return msg('Entrée possible toute l’année');
  if (start === null)
    return schoolYear
      ? msg(str`Offre connue pour la rentrée ${schoolYear.slice(0, 4)}, à vérifier auprès de l’établissement`)
      : msg('Date de rentrée non précisée');
  const when = date(start);
  if (moment === 'started') return start.length === 7 ? msg(str`Commencée en ${when}`) : msg(str`Commencée le ${when}`);
  return start.length === 7 ? msg(str`Rentrée en ${when}`) : msg(str`Rentrée le ${when}`);
}

/** Start of a session in a row of a list: short when only its school year is known. */
export function shortStart(view: SessionView): string {
  const { start, schoolYear } = view.session;
  return view.moment !== 'open-ended' && start === null && schoolYear
    ? msg(str`Rentrée ${schoolYear.slice(0, 4)}, à vérifier`)
    : startSentence(view);
}

/** Duration in words: “560 heures”. Undefined when unknown or zero, which producers write for unknown. */
export function hoursSentence({ hours }: Session): string | undefined {
  return hours ? plural(hours, msg(str`${number(hours)} heure|${number(hours)} heures`)) : undefined;
}

/** Schedule of a session: “le soir”, “à temps partiel”; undefined when the feed does not give it. */
export function rhythmNames({ rhythms = [] }: Session): string[] {
  return rhythms.map(rhythm => {
    switch (rhythm) {
      case 'evening':
        return msg('le soir');
      case 'weekend':
        return msg('le week-end');
      case 'part-time':
        return msg('à temps partiel');
    }
  });
}

/** Sentence on whether the visitor can still enrol; undefined when unknown. */
export function recruitmentSentence({ recruitment }: Session): string | undefined {
  switch (recruitment) {
    case 'open':
      return msg('Inscriptions ouvertes');
    case 'closed':
      return msg('Inscriptions closes');
    case 'suspended':
      return msg('Inscriptions suspendues');
    default:
      return undefined;
  }
}

/** Number of places in words: “15 places”; undefined when the source announces none, which is not zero. */
export function placesAnnounced(capacity: number | undefined): string | undefined {
  return capacity === undefined
    ? undefined
    : plural(capacity, msg(str`${number(capacity)} place|${number(capacity)} places`));
}

/** Sentence on whether a public funder pays, and which; undefined when unknown. */
export function fundedSentence(session: Session): string | undefined {
  const { funded } = session;
  if (funded === null) return undefined;
  if (!funded) return msg('Pas de financement public');
  const names = publicFunders(session).join(', ');
  return names ? msg(str`Financement public : ${names}`) : msg('Financement public possible');
}
