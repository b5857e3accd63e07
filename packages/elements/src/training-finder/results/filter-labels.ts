// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Session, Territory } from '@orientation-widgets/feed';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { intlCache } from '@orientation-widgets/domain/words/intl-cache.js';
import { levelName, modeName, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { transitionName } from '@orientation-widgets/domain/words/transition-labels.js';
import { monthAfter } from '@orientation-widgets/domain/trainings/start-periods.js';
import type { StartPeriod } from '@orientation-widgets/domain/trainings/start-periods.js';
import type { ChoiceFilter } from '../query/finder-query.js';

/** Heading of a group of choices. */
export function groupName(choice: ChoiceFilter): string {
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
    case 'spel':
      return msg('Service public de l’emploi local');
    case 'domain':
      return msg('Domaine');
    case 'price':
      return msg('Prix et financement');
    case 'transition':
      return msg('Transitions');
    default:
      return msg('Conditions');
  }
}

/** Label of a choice of the filters. Values are those of the feed. */
export function choiceName(choice: ChoiceFilter, value: string, territories: Collection<Territory>): string {
  switch (choice) {
    case 'route':
      return routeName(value as Session['route']) || value;
    case 'level':
      return capital(levelName(Number(value)));
    case 'mode':
      return modeName(value as Session['mode']) || value;
    case 'entry':
      return msg('Entrée toute l’année');
    case 'funded':
      return msg('Financement public');
    case 'cpf':
      return msg('Finançable par le CPF');
    case 'evening':
      return msg('Le soir ou le week-end');
    case 'partTime':
      return msg('À temps partiel');
    case 'price':
      return priceName(value);
    case 'transition':
      return transitionName(value);
    case 'accessible':
      return msg('Accueil handicap');
    case 'boarding':
      return msg('Internat');
    case 'vacancy':
      return msg('Une place par premier vœu, ou plus');
    case 'department':
      return territories.get(`dep-${value}`)?.name ?? value;
    case 'bassin':
    case 'spel':
      return territories.get(value)?.name ?? value;
    case 'domain':
      return value;
  }
}

/** Label of a price: an unknown price is not a free training. */
function priceName(price: string): string {
  if (price === 'free') return msg('Gratuit');
  return price === 'paid' ? msg('Payant, prix connu') : msg('Prix non précisé');
}

const monthNames = intlCache(
  locale =>
    new Intl.DateTimeFormat(locale, { __proto__: null, month: 'long', timeZone: 'UTC' } as Intl.DateTimeFormatOptions),
);

/** Name of a month: “février”. */
export function monthName(month: string): string {
  return monthNames().format(new Date(`${month}-01T00:00:00Z`));
}

/** Label of a period, relative to the visitor's current day. */
export function periodName(period: StartPeriod, today: string): string {
  const [first, last] = [monthName(monthAfter(today, 4)), monthName(monthAfter(today, 9))];
  if (period === 'soon') return msg('D’ici 3 mois');
  return period === 'next' ? msg(str`Entre ${first} et ${last}`) : msg(str`Après ${last}`);
}
