// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { cleanPhone } from './contact-details.js';

/** Number ranges that Arcep reserves for films and books. */
const FICTION = /^0(?:19900|26191|35301|46571|53649|63998)/;

/**
 * Country codes of the overseas plans: La Réunion and Mayotte, Guadeloupe, Guyane, Martinique. The code is followed by
 * a French number without its 0.
 */
const OVERSEAS = /^\+(?:262|590|594|596)/;
const OVERSEAS_NUMBER = /^[2-9]\d{8}$/;

/** Short numbers of public interest. */
const SHORT = /^(?:1\d{1,2}|10\d{2}|3\d{3}|11[068]\d{3})$/;

/**
 * Returns a number that can be dialled from France, as written; '' for one that cannot be in service: too short, made
 * of one repeated digit or of consecutive digits, or reserved for fiction.
 */
export function dialablePhone(raw: string): string {
  const short = raw.trim();
  if (SHORT.test(short)) return short;
  const text = cleanPhone(raw);
  const digits = text.replace(/^\+33\s*(?:\(0\))?/, '0').replace(/\D/g, '');
  if (OVERSEAS.test(text.replace(/\s/g, ''))) return OVERSEAS_NUMBER.test(digits.slice(3)) ? text : '';
  if (/^\+(?!33)/.test(text)) return /^\d{8,15}$/.test(digits) ? text : '';
  if (!/^0[1-9]\d{8}$/.test(digits) || FICTION.test(digits)) return '';
  const number = digits.slice(1);
  const isInvented = /^(\d)\1{8}$/.test(number) || number.endsWith('0000000') || '123456789'.startsWith(number);
  return isInvented ? '' : text;
}
