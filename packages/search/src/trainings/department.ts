// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Code of the département of a commune, from its Insee code ("59350" → "59", "2A004" → "2A", "97105" → "971") or, when that is
 * invalid, from its postal code. Undefined when both are invalid. Corsican postal codes below 20200 are in 2A, the others in 2B.
 */
export function departmentOf(communeCode: string, postalCode: string): string | undefined {
  if (/^(?:\d\d|2[AB])\d{3}$/i.test(communeCode)) return prefixOf(communeCode).toUpperCase();
  if (!/^\d{5}$/.test(postalCode)) return undefined;
  if (postalCode.startsWith('20')) return postalCode < '20200' ? '2A' : '2B';
  return prefixOf(postalCode);
}

/** Overseas, a département has three characters. */
function prefixOf(code: string): string {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2);
}
