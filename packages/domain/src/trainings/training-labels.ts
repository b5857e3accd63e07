// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Session, Training } from '@orientation-widgets/feed';
import { number, plural } from '../words/format.js';

/** Distance in readable units: “800 m”, “3 km”, “18 km”. */
export function distance(km: number): string {
  return km < 0.95
    ? msg(str`${number(Math.max(100, Math.round(km * 10) * 100))}\u00a0m`)
    : msg(str`${number(Math.round(km))}\u00a0km`);
}

/** Level in words: “niveau bac + 2”. Levels of the décret n° 2019-14. */
export function levelName(level: NonNullable<Training['level']>): string {
  switch (level) {
    case 1:
      return msg('savoirs de base');
    case 2:
      return msg('premiers savoir-faire');
    case 3:
      return msg('niveau CAP');
    case 4:
      return msg('niveau bac');
    case 5:
      return msg('niveau bac + 2');
    case 6:
      return msg('niveau bac + 3');
    case 7:
      return msg('niveau bac + 5');
    default:
      return msg('niveau bac + 8');
  }
}

/** Highest level of a lycée: above, a school may be a university. */
const MOST_OF_LYCEE = 4;

/** Name of a route, in the words of the visitor. */
export function routeName(route: Session['route'], level: Training['level'] = null): string {
  switch (route) {
    case 'school':
      return level !== null && level <= MOST_OF_LYCEE
        ? msg('Au lycée ou en école')
        : msg('Au lycée, en école ou à l’université');
    case 'apprenticeship':
      return msg('En apprentissage');
    case 'work-study':
      return msg('En alternance (contrat de professionnalisation)');
    case 'continuing':
      return msg('En formation continue');
    case 'vae':
      return msg('Par l’expérience (VAE)');
  }
}

/** Name of a teaching mode. */
export function modeName(mode: Session['mode']): string {
  switch (mode) {
    case 'on-site':
      return msg('Sur place');
    case 'hybrid':
      return msg('Sur place et à distance');
    case 'remote':
      return msg('À distance');
  }
}

/** Number of trainings, in words: “12 formations”. Zero means that none is known, not that none exists. */
export function trainingCount(count: number): string {
  return count
    ? plural(count, msg(str`${number(count)} formation|${number(count)} formations`))
    : msg('Aucune formation connue');
}
