// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { detach } from '../../../text/detach.js';

/**
 * Cleans a SIRET of 14 digits, without spaces; '' otherwise. Its Luhn key is not checked, since the keys of La Poste
 * are not valid.
 */
export function cleanSiret(raw: string): string {
  const text = raw.replace(/[\s.]/g, '');
  return /^\d{14}$/.test(text) && !/^0+$/.test(text) ? detach(text) : '';
}

/** Cleans the UAI of an establishment, seven digits and a letter; '' otherwise. */
export function cleanUai(raw: string): string {
  const text = raw.trim().toUpperCase();
  return /^\d{7}[A-Z]$/.test(text) ? text : '';
}

/** Returns the number of a certification without its prefix: "320" for "RNCP320"; '' when it is not a number. */
export function cleanCertification(raw: string): string {
  const match = /^(?:RNCP|RS|CERTIF-?INFO)?[\s:n°-]*0*(\d{1,10})$/i.exec(raw.trim());
  return match?.[1] ?? '';
}

/** Patterns of the codes of `domaine-formation`. */
export const FORMACODE = /^\d{5}$/;
export const NSF = /^\d{3}[a-z]?$/i;
export const ROME = /^[A-N]\d{4}$/;

/** Cleans a postal code of five digits, without spaces; '' otherwise. */
export function cleanPostalCode(raw: string): string {
  const text = raw.replace(/\s/g, '');
  return /^\d{5}$/.test(text) && text !== '00000' && text !== '99999' ? text : '';
}

/**
 * Cleans the Insee code of a commune; '' otherwise. Postal codes of Paris are converted: 75019 is not a commune, its
 * arrondissement is 75119.
 */
export function cleanCommuneCode(raw: string): string {
  const text = raw.trim().toUpperCase();
  if (!/^(?:\d{2}|2[AB])\d{3}$/.test(text) || text === '00000' || text === '99999') return '';
  const paris = /^750(0[1-9]|1\d|20)$/.exec(text);
  return paris === null ? text : `751${paris[1] ?? ''}`;
}

/**
 * Returns the département of a place, from its commune code, else its postal code: "59", "2A", "974".
 *
 * @returns undefined when the place gives neither.
 */
export function departmentOf(place: { readonly communeCode: string; readonly postalCode: string }): string | undefined {
  const code = place.communeCode === '' ? corsican(place.postalCode) : place.communeCode;
  if (code.length < 5) return undefined;
  return /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
}

/** Converts postal codes of Corsica, which start with 20: 200 and 201 in the south, 202 and 206 in the north. */
function corsican(postalCode: string): string {
  if (!postalCode.startsWith('20')) return postalCode;
  return `${/^20[01]/.test(postalCode) ? '2A' : '2B'}${postalCode.slice(2)}`;
}
