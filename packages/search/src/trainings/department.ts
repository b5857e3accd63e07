// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Code of the département of a commune, from its Insee code ("59350" → "59", "2A004" → "2A", "97105" → "971") or, when that is
 * invalid, from its postal code. Undefined when both are invalid. Corsican postal codes below 20200 are in 2A, the others in 2B.
 */
export function departmentOf(communeCode: string, postalCode: string): string | undefined {
  if (/^(?:\d\d|2[AB])\d{3}$/i.test(communeCode))
    return communeCode.slice(0, communeCode.startsWith('97') || communeCode.startsWith('98') ? 3 : 2).toUpperCase();
  if (!/^\d{5}$/.test(postalCode)) return undefined;
  if (postalCode.startsWith('20')) return postalCode < '20200' ? '2A' : '2B';
  return postalCode.slice(0, postalCode.startsWith('97') || postalCode.startsWith('98') ? 3 : 2);
}
