// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Job } from '@orientation-widgets/feed';
import { euros, number } from '../../i18n/formats/format.js';

type Salary = NonNullable<Job['salary']>;

/** What the amounts are: “Salaire net par mois”. */
export function payLabel(unit: Salary['unit']): string {
  switch (unit) {
    case 'net-month':
      return msg('Salaire net par mois');
    case 'gross-month':
      return msg('Salaire brut par mois');
    case 'gross-year':
      return msg('Salaire brut par an');
  }
}

/** A range, else the median, else the only bound; undefined when there is no amount. */
export function paySentence({ low, median, high }: Salary): string | undefined {
  if (low !== undefined && high !== undefined) return msg(str`${number(Math.round(low))} à ${euros(high)}`);
  if (median !== undefined) return msg(str`${euros(median)} : la moitié gagnait plus`);
  if (low !== undefined) return msg(str`À partir de ${euros(low)}`);
  return high === undefined ? undefined : msg(str`Jusqu’à ${euros(high)}`);
}

/** Texts of the feed on one line: “Métallurgie, chantiers navals”. An acronym keeps its capitals. */
export function inline(items: readonly string[]): string {
  return items.map((item, index) => (index && !/^\p{Lu}{2}/u.test(item) ? lowered(item) : item)).join(', ');
}

/** Inside a sentence. */
export function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}
