// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Demand, Session } from '@orientation-widgets/feed';
import { number, plural } from '../words/format.js';
import { placesAnnounced } from './session-labels.js';

/** Number of wishes above which the drawing only shows that there are more: forty for ten places. */
const MOST_DRAWN = 40;

/** “34 élèves l’ont demandée en premier” or “133 vœux”, for its places and its year. */
export function demandSentence(demand: Demand): string {
  const { kind, wishCount, schoolYear, entryYear } = demand;
  const when =
    entryYear > 1
      ? msg(str`Pour entrer en première, à la rentrée ${schoolYear.slice(0, 4)} :`)
      : msg(str`À la rentrée ${schoolYear.slice(0, 4)} :`);
  const places = placesAnnounced(demand.places);
  const many = number(wishCount);
  const people =
    kind === 'first'
      ? plural(wishCount, msg(str`${many} élève l’a demandée en premier|${many} élèves l’ont demandée en premier`))
      : plural(wishCount, msg(str`${many} vœu confirmé|${many} vœux confirmés`));
  return places === undefined
    ? `${when} ${people}. ${msg('Le nombre de places n’est pas publié.')}`
    : `${when} ${people}, ${msg(str`pour ${places}`)}.`;
}

/** Meaning of the figures: “2,3 élèves pour une place.” Undefined without places. */
export function demandMeaning(demand: Demand): string | undefined {
  const { perPlace: ratio } = demand;
  if (ratio === undefined) return undefined;
  const rounded = Math.round(ratio * 10) / 10;
  if (demand.kind === 'confirmed')
    return rounded < 1
      ? msg('Il y avait plus de places que de vœux.')
      : plural(
          rounded,
          msg(
            str`Soit ${number(rounded)} vœu pour une place. Une personne fait plusieurs vœux.|Soit ${number(rounded)} vœux pour une place. Une personne fait plusieurs vœux.`,
          ),
        );
  if (ratio <= 1) return msg('Il y avait une place pour chaque élève qui la voulait en premier.');
  return plural(
    rounded,
    msg(str`Soit ${number(rounded)} élève pour une place.|Soit ${number(rounded)} élèves pour une place.`),
  );
}

/** Wishes and places in a few words: “34 premiers vœux pour 15 places”. Undefined when the session has none. */
export function wishesFact({
  firstWishes,
  confirmedWishes,
  capacity,
  entryYear = 1,
}: Pick<Session, 'firstWishes' | 'confirmedWishes' | 'capacity' | 'entryYear'>): string | undefined {
  const wishCount = firstWishes ?? confirmedWishes;
  if (wishCount === undefined) return undefined;
  const many = number(wishCount);
  const text =
    firstWishes === undefined
      ? plural(wishCount, msg(str`${many} vœu|${many} vœux`))
      : plural(wishCount, msg(str`${many} premier vœu|${many} premiers vœux`));
  const places = placesAnnounced(capacity);
  const fact = places === undefined ? text : msg(str`${text} pour ${places}`);
  return entryYear > 1 ? msg(str`${fact}, en première`) : fact;
}

/** Beads of the drawing, for ten places: wishes with a place, wishes without, and whether more are left undrawn. */
export interface DemandBeads {
  readonly seated: number;
  readonly empty: number;
  readonly standing: number;
  readonly hasMore: boolean;
}

/** Beads for ten places; undefined without places. */
export function demandBeads(demand: Demand): DemandBeads | undefined {
  const { perPlace: ratio } = demand;
  if (ratio === undefined) return undefined;
  // Rounding always draws at least one wish, and never draws a missing place as filled.
  const wishCount =
    ratio > 1 ? Math.max(11, Math.round(ratio * 10)) : Math.max(Math.sign(ratio), Math.round(ratio * 10));
  const seated = Math.min(10, wishCount);
  return {
    seated,
    empty: 10 - seated,
    standing: Math.min(wishCount, MOST_DRAWN) - seated,
    hasMore: wishCount > MOST_DRAWN,
  };
}

/** Text equivalent of the beads: “Pour 10 places : 23 demandes.” */
export function beadsSentence({ seated, standing, hasMore }: DemandBeads): string {
  const wishCount = number(seated + standing);
  if (hasMore) return msg(str`Pour 10 places : plus de ${wishCount} demandes.`);
  return plural(
    seated + standing,
    msg(str`Pour 10 places : ${wishCount} demande.|Pour 10 places : ${wishCount} demandes.`),
  );
}
