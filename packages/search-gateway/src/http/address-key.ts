// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { isIP, isIPv6 } from 'node:net';

/** Groups of an IPv6 address that identify a home or an office: a device chooses the others. */
const PREFIX_GROUPS = 4;

/**
 * Key that a visitor is counted by: an IPv4 address, or the /64 of an IPv6 address. Any other text of the header counts
 * as one address.
 */
export function addressKey(address: string): string {
  if (!isIP(address)) return 'unknown';
  if (!isIPv6(address) || address.includes('.')) return address;
  const [start = '', end] = address.split('%')[0]?.split('::') ?? [];
  const before = start ? start.split(':') : [];
  const after = end ? end.split(':') : [];
  const missing = end === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: missing }, () => '0'), ...after].slice(0, PREFIX_GROUPS).join(':');
}
