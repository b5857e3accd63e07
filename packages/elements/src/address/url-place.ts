// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Part of the address that an element writes: the fragment or the query, each name after a prefix (`formation-query`). */
export interface UrlPlace {
  readonly inHash: boolean;
  readonly prefix: string;
}

/**
 * Reads `sync-url`: empty, `sante`, `#` or `#sante`.
 * @param prefix - prefix of an element whose page gives no name.
 */
export function urlPlace(syncUrl: string, prefix = 'formation'): UrlPlace {
  const inHash = syncUrl.startsWith('#');
  return { inHash, prefix: `${syncUrl.slice(inHash ? 1 : 0) || prefix}-` };
}

/** Longest query that is read, in characters: an element writes shorter ones, and thousands of filters would block the page. */
const MAX_LETTERS = 20_000;

const textOf = ({ search, hash }: URL, inHash: boolean): string => (inHash ? hash : search).slice(1);

/** Parameters of an address; none when the query is too long to come from an element. */
export function paramsOf(url: URL, inHash: boolean): URLSearchParams {
  const text = textOf(url, inHash);
  return new URLSearchParams(text.length > MAX_LETTERS ? '' : text);
}

/** Address with these values, each after its name, in place of those of the same names; other parameters stay. */
export function withParams(
  address: string,
  { inHash, prefix }: UrlPlace,
  names: readonly string[],
  pairs: readonly (readonly [name: string, value: string])[],
): string {
  const url = new URL(address);
  const params = new URLSearchParams(textOf(url, inHash));
  // `#contact` is an anchor of the page: only a search takes its place.
  if (inHash && url.hash && !url.hash.includes('=')) {
    if (!pairs.length) return address;
    params.delete(url.hash.slice(1));
  }
  for (const name of names) params.delete(prefix + name);
  for (const [name, value] of pairs) params.append(prefix + name, value);
  url[inHash ? 'hash' : 'search'] = params.toString().replaceAll('%2C', ',');
  return url.href;
}
