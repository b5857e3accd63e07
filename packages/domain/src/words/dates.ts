// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { intlCache } from './intl-cache.js';
import { language } from './current-language.js';

const format = (day?: 'numeric'): (() => Intl.DateTimeFormat) =>
  intlCache(
    locale =>
      new Intl.DateTimeFormat(locale, {
        __proto__: null,
        day,
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      } as Intl.DateTimeFormatOptions),
  );
const days = format('numeric');
const months = format();

/** A full date (“1er février 2027”) or a month (“février 2027”), from 2027-02-01 or 2027-02. */
export function date(iso: string): string {
  const value = new Date(`${iso.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(value.getTime())) return iso;
  if (iso.length === 7) return months().format(value);
  const day = days().format(value);
  return language === 'fr' ? day.replace(/^1 /, '1\u1d49\u02b3 ') : day;
}
