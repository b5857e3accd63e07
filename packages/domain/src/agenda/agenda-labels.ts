// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Resource } from '@orientation-widgets/feed';
import { date } from '../words/dates.js';
import { number, plural } from '../words/format.js';
import { intlCache } from '../words/intl-cache.js';
import { clock } from '../directory/opening-labels.js';
import { addDays } from '../directory/local-time.js';
import { mondayOf } from './agenda.js';
import type { AgendaQuery, Happening, Period } from './agenda.js';

/** End of the sentence "Ce qui se passe…". */
export function periodLabel(period: Period): string {
  switch (period) {
    case 'week':
      return msg('cette semaine');
    case 'weekend':
      return msg('ce week-end');
    case 'month':
      return msg('d’ici un mois');
    case 'all':
      return msg('dès que possible');
  }
}

/** Name of an audience in the sentence "Pour…", by its id; the id itself for an audience outside the list. */
export function guestLabel(id: string): string {
  switch (id) {
    case 'pupils':
      return msg('une ou un élève');
    case 'students':
      return msg('une étudiante ou un étudiant');
    case 'jobseekers':
      return msg('une personne sans emploi');
    case 'employees':
      return msg('une personne en emploi');
    case 'disability':
      return msg('une personne avec un handicap');
    case 'families':
      return msg('une famille');
    default:
      return id;
  }
}

const dayFormat = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
  intlCache(
    locale =>
      new Intl.DateTimeFormat(locale, { __proto__: null, timeZone: 'UTC', ...options } as Intl.DateTimeFormatOptions),
  );
const weekdays = dayFormat({ weekday: 'long' });
const dayNumbers = dayFormat({ day: 'numeric' });
const shortMonths = dayFormat({ month: 'short' });
const fullDays = dayFormat({ weekday: 'long', day: 'numeric', month: 'long' });
const months = dayFormat({ month: 'long', year: 'numeric' });

const utc = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** The parts of the date beside an event: “mardi”, “1”, “déc.”. */
export function dayParts(day: string): { readonly weekday: string; readonly number: string; readonly month: string } {
  const at = utc(day);
  return { weekday: weekdays().format(at), number: dayNumbers().format(at), month: shortMonths().format(at) };
}

/** “mardi 1 décembre”. */
export function fullDay(day: string): string {
  return fullDays().format(utc(day));
}

/** “décembre 2026”. */
export function monthName(month: string): string {
  return months().format(utc(`${month}-01`));
}

/** Title of a group of events: a week, or the month or the year of events without a known day. */
export function groupLabel(from: string, today: string): string {
  if (from.length < 10) return msg(str`${from.length === 7 ? monthName(from) : from} : jour à préciser`);
  const thisMonday = mondayOf(today);
  if (from <= thisMonday) return msg('Cette semaine');
  if (from === addDays(thisMonday, 7)) return msg('La semaine prochaine');
  return msg(str`Semaine du ${date(from)}`);
}

/** Hours or last day of an event: “9 h à 16 h”, “du 1er au 3 décembre 2026”; empty when only the day is known. */
export function timesLabel({ start, end }: Pick<Happening, 'start' | 'end'>): string {
  const [from, to] = [start.slice(11, 16), end?.slice(11, 16)];
  const lasts = end !== undefined && start.length >= 10 && end.slice(0, 10) > start.slice(0, 10);
  if (lasts) return msg(str`jusqu’au ${date(end.slice(0, 10))}`);
  if (!from) return '';
  return to ? msg(str`${clock(from)} à ${clock(to)}`) : msg(str`à ${clock(from)}`);
}

/** Date of an event in one line, as precise as the feed gives it. */
export function whenLabel({ start }: Pick<Happening, 'start'>): string {
  return start.length === 4 ? start : date(start);
}

/** Day of an event, then its time when it is known. */
export function momentLabel(start: string): string {
  return [whenLabel({ start }), timesLabel({ start, end: undefined })].filter(Boolean).join(', ');
}

export function statusBadge(status: Happening['status']): string {
  switch (status) {
    case 'cancelled':
      return msg('Annulé');
    case 'moved':
      return msg('Déplacé');
    case 'full':
      return msg('Complet');
    case 'planned':
      return '';
  }
}

export function eventCount(count: number): string {
  return plural(count, msg(str`${number(count)} événement|${number(count)} événements`));
}

/** Message announced once after a search. */
export function comingLabel(count: number, { where, radiusKm, period }: AgendaQuery): string {
  const total = count ? eventCount(count) : msg('Rien d’annoncé');
  const when = period === 'all' ? '' : ` ${periodLabel(period)}`;
  const near = where ? ` ${msg(str`à moins de ${radiusKm}\u00a0km ${where.ofName}`)}` : '';
  return total + when + near;
}

/** Distinct names of the organisers of events, in order. */
export function organisers(resources: readonly Resource[]): string[] {
  return [...new Set(resources.flatMap(({ operator }) => operator ?? []))];
}
