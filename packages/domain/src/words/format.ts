// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { intlCache } from './intl-cache.js';

const numbers = intlCache(
  locale => new Intl.NumberFormat(locale, { __proto__: null, maximumFractionDigits: 1 } as Intl.NumberFormatOptions),
);
const plurals = intlCache(locale => new Intl.PluralRules(locale));

/** Formats a number: in French, 5 975 800 or 9,4. */
export function number(value: number): string {
  return numbers().format(value);
}

/** A percentage; in French with its narrow no-break space: 9,4 %. */
export function percent(value: number): string {
  return msg(str`${number(value)}\u202f%`);
}

/** An amount in euros, without cents: in French, 1 900 €. */
export function euros(value: number): string {
  return msg(str`${number(Math.round(value))}\u00a0€`);
}

/**
 * Plural form for a number.
 *
 * @param forms - separated by a bar: singular and plural; in Arabic zero, one, two, few, many, other.
 */
export function plural(count: number, forms: string): string {
  const all = forms.split('|');
  const kinds = all.length > 2 ? ['zero', 'one', 'two', 'few', 'many'] : ['one'];
  return all[kinds.indexOf(plurals().select(count))] ?? all.at(-1) ?? forms;
}

/** Name of a job: “Aide-soignante / aide-soignant”; one name when both are the same. */
export function jobName(title: { readonly feminine: string; readonly masculine: string }): string {
  return title.feminine === title.masculine ? title.feminine : `${title.feminine}\u00a0/ ${title.masculine}`;
}

/**
 * Name of a job in a list: “Agente, agent de conditionnement”, “Acheteuse, acheteur”. A title whose two forms differ
 * after their first word, or have a comma, is written as by `jobName`.
 */
export function jobListName(title: { readonly feminine: string; readonly masculine: string }): string {
  const { feminine, masculine } = title;
  const [first = ''] = feminine.split(/\s/, 1);
  const ending = feminine.slice(first.length);
  const masculineFirst = masculine.slice(0, masculine.length - ending.length);
  const hasOneEnding = masculine.endsWith(ending) && !/[\s,]/.test(masculineFirst) && !feminine.includes(',');
  if (feminine === masculine || masculineFirst === '' || !hasOneEnding) return jobName(title);
  return `${first}, ${lowerFirst(masculineFirst)}${ending}`;
}

/** A sentence starts with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** Text with its first letter in lower case: a name inside a sentence. */
export function lowerFirst(text: string): string {
  // Acronyms keep their capitals: “CAP”, not “cAP”.
  return /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}

/** First sentence of a text. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s\p{Lu}|$)/su.exec(text)?.[0] ?? text;
}
