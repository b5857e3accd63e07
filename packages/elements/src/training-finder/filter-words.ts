// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Session, Territory, Training } from '@orientation-widgets/feed';
import { capital, plural } from '../shared/format.js';
import { inLanguage } from '../shared/in-language.js';
import { levelName, modeName, routeName } from '../shared/training-format.js';
import { monthAfter } from './search-state.js';
import type { Choice, Period } from './search-state.js';

/** Heading of a group of choices. */
export function groupName(choice: Choice): string {
  switch (choice) {
    case 'route':
      return msg('Comment');
    case 'level':
      return msg('Niveau obtenu');
    case 'mode':
      return msg('Sur place ou à distance');
    case 'department':
      return msg('Département');
    case 'bassin':
      return msg('Bassin d’emploi');
    case 'domain':
      return msg('Domaine');
    default:
      return msg('Conditions');
  }
}

/** A choice in words. Values are those of the feed. */
export function choiceName(choice: Choice, value: string, territories: Collection<Territory>): string {
  switch (choice) {
    case 'route':
      return routeName(value as Session['route']) ?? value;
    case 'level':
      return capital(levelName(Number(value) as NonNullable<Training['level']>));
    case 'mode':
      return modeName(value as Session['mode']) ?? value;
    case 'entry':
      return value === 'permanent' ? msg('Entrée toute l’année') : msg('Entrée à date fixe');
    case 'funded':
      return value === 'true' ? msg('Financement public') : msg('Sans financement public');
    case 'accessible':
      return value === 'true' ? msg('Accueil handicap') : msg('Sans accueil handicap');
    case 'department':
      return territories.get(`dep-${value}`)?.name ?? value;
    case 'bassin':
      return territories.get(value)?.name ?? value;
    case 'domain':
      return value;
  }
}

const monthNames = inLanguage(locale => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }));

function monthName(month: string): string {
  return monthNames().format(new Date(`${month}-01T00:00:00Z`));
}

/** A period in words, from the visitor's day. */
export function periodName(period: Period, today: string): string {
  const [first, last] = [monthName(monthAfter(today, 4)), monthName(monthAfter(today, 9))];
  if (period === 'soon') return msg('D’ici 3 mois');
  return period === 'next' ? msg(str`Entre ${first} et ${last}`) : msg(str`Après ${last}`);
}

/** « Filtrer (3 filtres actifs) ». */
export function filterButtonName(count: number): string {
  if (count === 0) return msg('Filtrer');
  return plural(count, msg(str`Filtrer (${count} filtre actif)|Filtrer (${count} filtres actifs)`));
}
