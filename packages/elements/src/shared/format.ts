// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** A number as one writes it in French: 5 975 800, 9,4. */
export function number(value: number): string {
  return numbers.format(value);
}

/** A percentage with its narrow no-break space: 9,4 %. */
export function percent(value: number): string {
  return `${number(value)}\u202f%`;
}

/** An amount in euros, without cents: 1 900 €. */
export function euros(value: number): string {
  return `${number(Math.round(value))}\u00a0€`;
}

const days = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A full date (« 1er février 2027 ») or a month (« février 2027 »), from 2027-02-01 or 2027-02. */
export function date(iso: string): string {
  const value = new Date(iso.length === 7 ? `${iso}-01T00:00:00Z` : `${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(value.getTime())) return iso;
  return iso.length === 7 ? months.format(value) : days.format(value).replace(/^1 /, '1\u1d49\u02b3 ');
}

/** « Aide-soignante / aide-soignant »: both names, or one when they are the same. */
export function jobName(title: { readonly feminine: string; readonly masculine: string }): string {
  return title.feminine === title.masculine ? title.feminine : `${title.feminine}\u00a0/ ${title.masculine}`;
}

/** A sentence starts with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
