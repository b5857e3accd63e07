// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { paramsOf, withParams } from '../../address/url-place.js';
import type { UrlPlace } from '../../address/url-place.js';
import type { AddressForm } from '../../address/url-sync.js';
import type { Prefill } from './prefill.js';
import { CHOICES, EMPTY_QUERY, selectedValues } from './finder-query.js';
import type { FinderQuery, VisitorPlace } from './finder-query.js';

/** Names of the parameters in the address, those of the attributes of the element. */
const names = ['query', 'job', 'near', 'radius', 'start', 'sort', ...CHOICES] as const;

/** Text of a place: `50.291,2.777,Arras`. The visitor's own position has no name and is never written in an address. */
function nearText({ name, lat, lon }: VisitorPlace): string {
  return name ? `${+lat.toFixed(4)},${+lon.toFixed(4)},${name}` : '';
}

/** Values of each parameter, repeated: a domain may contain a comma. */
function entriesOf(query: FinderQuery): [string, string][] {
  const { text, job, where, radiusKm, start, order } = query;
  const near = where ? nearText(where) : '';
  const pairs: [string, string | undefined][] = [
    ['query', text.trim()],
    ['job', job?.id],
    ['near', near],
    ['radius', near && radiusKm !== EMPTY_QUERY.radiusKm ? String(radiusKm ?? 'all') : ''],
    ['start', start],
    ['sort', order],
    ...CHOICES.flatMap(choice => selectedValues(query, choice).map((value): [string, string] => [choice, value])),
  ];
  return pairs.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

/** Address with this query in it; other parameters stay as they are. */
export function writeUrl(address: string, place: UrlPlace, query: FinderQuery): string {
  return withParams(address, place, names, entriesOf(query));
}

/** Accepted texts. Anyone may write an address whose query is displayed, so phone numbers and site addresses are refused. */
const words = /^(?!.*\d{3})[\p{L}\p{M}\d .,'’()/&-]{1,80}$/u;
const code = /^[\w.:-]{1,80}$/;
const point = /^[^,]+,[^,]+,/;

/** Whether a value may come from an address: a place as `nearText` writes it, the name of a domain, or a code. */
function isAsked(name: string, value: string): boolean {
  if (name === 'near') return !value.includes(',') || (point.test(value) && words.test(value.replace(point, '')));
  if (name === 'domain') return words.test(value);
  return !(CHOICES as readonly string[]).includes(name) || code.test(value);
}

/** Query of an address; undefined when it has none. */
export function readUrl(address: string, { inHash, prefix }: UrlPlace): Prefill | undefined {
  const params = paramsOf(new URL(address), inHash);
  const entries = names.flatMap(name => {
    const values = params.getAll(prefix + name).filter(value => value && isAsked(name, value));
    if (!values.length) return [];
    return [[name, (CHOICES as readonly string[]).includes(name) ? values : values[0]] as const];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** Form of a finder's query in an address. */
export const finderAddress: AddressForm<Prefill, FinderQuery> = {
  tag: 'training-finder',
  prefix: 'formation',
  read: readUrl,
  write: writeUrl,
};
