// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Territory } from '@orientation-widgets/feed';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { aroundLabel } from './around-label.js';
import { choiceName, monthName, periodName } from './filter-labels.js';
import { START_PERIODS } from '@orientation-widgets/domain/trainings/start-periods.js';
import type { StartPeriod } from '@orientation-widgets/domain/trainings/start-periods.js';
import { monthsOf } from '../query/finder-query.js';
import type { ActiveFilter, ChoiceFilter, FinderQuery, Start } from '../query/finder-query.js';

/** Month with its year: “février 2027”. */
export function monthOfYear(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}

/** Range of start dates: “De février 2027 à juin 2027”. */
function startName(start: Start, today: string): string {
  if ((START_PERIODS as readonly string[]).includes(start)) return periodName(start as StartPeriod, today);
  const { from, to } = monthsOf(start, today);
  const [first, last] = [from, to].map(month => month && monthOfYear(month));
  if (!last) return msg(str`À partir de ${first}`);
  return first ? msg(str`De ${first} à ${last}`) : msg(str`Jusqu’en ${last}`);
}

/** Label of a choice that only a page or an address can set, because the filters offer its contrary; undefined for other choices. */
function contraryName(choice: ChoiceFilter, value: string): string | undefined {
  if (choice === 'entry' && value !== 'permanent') return msg('Entrée à date fixe');
  if (value === 'true') return undefined;
  if (choice === 'funded') return msg('Sans financement public');
  return choice === 'accessible' ? msg('Sans accueil handicap') : undefined;
}

/** Label of the chip of a filter. */
export function filterName(
  filter: ActiveFilter,
  query: FinderQuery,
  today: string,
  territories: Collection<Territory>,
): string {
  switch (filter.kind) {
    case 'choice':
      return contraryName(filter.choice, filter.value) ?? choiceName(filter.choice, filter.value, territories);
    case 'start':
      return startName(query.start ?? 'soon', today);
    case 'where':
      return capital(aroundLabel(query));
    case 'all':
      return msg('Tous les filtres');
    case 'job':
      return query.job?.name ?? '';
    case 'text':
      return msg(str`« ${query.text.trim()} »`);
  }
}
