// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Address of a search gateway, absolute and without a final slash; undefined when it is not http or https, has credentials, a query or a
 * fragment, or lacks its scheme (`search.example.org`).
 * @param base - address that `/search` is relative to.
 */
export function searchAddress(address: string, base: string): string | undefined {
  if (!/^\s*(https?:)?\//i.test(address) || !URL.canParse(address, base)) return undefined;
  const { protocol, username, password, search, hash, href } = new URL(address, base);
  return /^https?:$/.test(protocol) && !(username + password + search + hash)
    ? href.replace(/(?<!\/)\/+$/, '')
    : undefined;
}
