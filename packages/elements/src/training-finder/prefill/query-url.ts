// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Prefill } from './prefill.js';
import { CHOICES, EMPTY_QUERY, chosen } from '../query/finder-query.js';
import type { FinderQuery, Where } from '../query/finder-query.js';

/** Names in the address, those of the attributes of the element. */
const names = ['query', 'job', 'near', 'radius', 'start', 'sort', ...CHOICES] as const;

/** Where in an address a finder writes: in its hash or its query, each name after a prefix (`formation-query`). */
export interface UrlPlace {
  readonly inHash: boolean;
  readonly prefix: string;
}

/** Reads `sync-url`: nothing, `sante`, `#` or `#sante`. */
export function urlPlace(syncUrl: string): UrlPlace {
  const inHash = syncUrl.startsWith('#');
  return { inHash, prefix: `${syncUrl.slice(inHash ? 1 : 0) || 'formation'}-` };
}

/** `50.291,2.777,Arras`. The visitor's own position has no name, and goes in no address. */
function nearText({ name, lat, lon }: Where): string {
  return name ? `${+lat.toFixed(4)},${+lon.toFixed(4)},${name}` : '';
}

/** Each name with its values, repeated: a domain may hold a comma. */
function written(query: FinderQuery): [string, string][] {
  const { text, job, where, radiusKm, start, order } = query;
  const near = where ? nearText(where) : '';
  const pairs: [string, string | undefined][] = [
    ['query', text.trim()],
    ['job', job?.id],
    ['near', near],
    ['radius', near && radiusKm !== EMPTY_QUERY.radiusKm ? String(radiusKm ?? 'all') : ''],
    ['start', start],
    ['sort', order],
    ...CHOICES.flatMap(choice => chosen(query, choice).map((value): [string, string] => [choice, value])),
  ];
  return pairs.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

function paramsOf({ search, hash }: URL, inHash: boolean): URLSearchParams {
  return new URLSearchParams((inHash ? hash : search).slice(1));
}

/** The address with this query in it; what belongs to others stays as it is. */
export function writeUrl(address: string, place: UrlPlace, query: FinderQuery): string {
  const url = new URL(address);
  const pairs = written(query);
  const params = paramsOf(url, place.inHash);
  // `#contact` is an anchor of the page: only a search takes its place.
  if (place.inHash && url.hash && !url.hash.includes('=')) {
    if (!pairs.length) return address;
    params.delete(url.hash.slice(1));
  }
  for (const name of names) params.delete(place.prefix + name);
  for (const [name, value] of pairs) params.append(place.prefix + name, value);
  url[place.inHash ? 'hash' : 'search'] = params.toString().replaceAll('%2C', ',');
  return url.href;
}

/** Anyone may write an address, and what it asks is shown: no sentence with a telephone number, no address of a site. */
const words = /^(?!.*\d{3})[\p{L}\p{M}\d .,'’()/&-]{1,80}$/u;
const code = /^[\w.:-]{1,80}$/;
const point = /^[^,]+,[^,]+,/;

/** A place is as `nearText` writes it, a domain has a name; any other choice is a code. */
function isAsked(name: string, value: string): boolean {
  if (name === 'near') return !value.includes(',') || (point.test(value) && words.test(value.replace(point, '')));
  if (name === 'domain') return words.test(value);
  return !(CHOICES as readonly string[]).includes(name) || code.test(value);
}

/** What an address asks; undefined when it asks nothing. */
export function readUrl(address: string, { inHash, prefix }: UrlPlace): Prefill | undefined {
  const params = paramsOf(new URL(address), inHash);
  const found = names.flatMap(name => {
    const values = params.getAll(prefix + name).filter(value => value && isAsked(name, value));
    if (!values.length) return [];
    return [[name, (CHOICES as readonly string[]).includes(name) ? values : values[0]] as const];
  });
  return found.length ? Object.fromEntries(found) : undefined;
}
