// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { number, plural } from '../words/format.js';
import { inhabitants } from './coverage.js';
import type { AreaKind, CommuneType, CoverageStatus, Inhabitants } from './coverage.js';

export function statusLabel(status: CoverageStatus, radiusKm: number): string {
  switch (status) {
    case 'served':
      return msg('Desservi');
    case 'near':
      return msg(str`À moins de ${radiusKm}\u00a0km`);
    case 'remote':
      return msg('À distance seulement');
    case 'none-listed':
      return msg('Aucune structure recensée');
    case 'uncovered':
      return msg('Non couvert');
  }
}

/** End of the sentence "Je compare les…". */
export function areaKindLabel(kind: AreaKind): string {
  switch (kind) {
    case 'commune':
      return msg('communes');
    case 'epci':
      return msg('intercommunalités');
    case 'bassin':
      return msg('bassins d’emploi');
    case 'employment-zone':
      return msg('zones d’emploi');
    case 'department':
      return msg('départements');
    case 'qpv':
      return msg('quartiers prioritaires');
    case 'zrr':
      return msg('communes en zone de revitalisation rurale');
    case 'foreign-area':
      return msg('territoires de l’autre côté de la frontière');
  }
}

/** “3 territoires sur 28 sans lieu à moins de 20 km”. */
export function gapsLabel(gaps: number, total: number, radiusKm: number): string {
  if (!gaps) return msg(str`Chaque territoire a un lieu à moins de ${radiusKm}\u00a0km`);
  return plural(
    gaps,
    msg(
      str`${number(gaps)} territoire sur ${number(total)} sans lieu à moins de ${radiusKm}\u00a0km|${number(gaps)} territoires sur ${number(total)} sans lieu à moins de ${radiusKm}\u00a0km`,
    ),
  );
}

export function territoryCount(count: number): string {
  return plural(count, msg(str`${number(count)} territoire|${number(count)} territoires`));
}

/**
 * Population in words: “123 000 habitants (2021)”; a minimum when some territories have no figure, unknown when none
 * has one. A missing year is stated as such.
 */
export function inhabitantsLabel({ count: inhabitantCount, without, years }: Inhabitants, territories: number): string {
  if (without === territories) return msg('habitants : nombre inconnu');
  const when = years.join(', ') || msg('année non précisée');
  const people = plural(
    inhabitantCount,
    msg(str`${number(inhabitantCount)} habitant (${when})|${number(inhabitantCount)} habitants (${when})`),
  );
  if (!without) return people;
  return plural(
    without,
    msg(
      str`au moins ${people}, ${number(without)} territoire sans chiffre|au moins ${people}, ${number(without)} territoires sans chiffre`,
    ),
  );
}

/** Levels of the communal grid of density of Insee, 1 the densest. */
export function densityLabel(level: number): string {
  return (
    [
      msg('Grands centres urbains'),
      msg('Centres urbains intermédiaires'),
      msg('Ceintures urbaines'),
      msg('Petites villes'),
      msg('Bourgs ruraux'),
      msg('Rural à habitat dispersé'),
      msg('Rural à habitat très dispersé'),
    ][level - 1] ?? msg('Type inconnu')
  );
}

/** “3 communes sur 28, 1 200 habitants (2021)”. */
export function typeGapsLabel({ gaps, total }: CommuneType): string {
  const count = plural(
    total,
    msg(str`${number(gaps.length)} sur ${number(total)} commune|${number(gaps.length)} sur ${number(total)} communes`),
  );
  return gaps.length ? `${count}, ${inhabitantsLabel(inhabitants(gaps), gaps.length)}` : count;
}
