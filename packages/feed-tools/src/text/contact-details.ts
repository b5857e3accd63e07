// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { detach } from './detach.js';
import { memoize } from './memoize.js';

const HOST = /^(?:[a-z0-9à-ÿ](?:[a-z0-9à-ÿ-]{0,61}[a-z0-9à-ÿ])?\.)+[a-z]{2,24}(?::\d{2,5})?(?:[/?#][^\s<>"]*)?$/i;

/** Characters that an address cannot have, and a quick test for those that most addresses are made of. */
const STRAY = /[\s<>"\\\p{Cc}\p{Cf}]/u;
const PLAIN = /^[!#-;=?-[\]-~]*$/;

/**
 * Cleans a web address that a page may link to. An address without a scheme that looks like a host gets `https://`
 * (LHÉO has no rule: `lyceedekerneuzec.fr`). Only http and https are accepted.
 *
 * @returns '' when the text is not an address.
 */
export function cleanUrl(raw: string): string {
  let text = raw.trim();
  if (text === '' || text === '-' || (!PLAIN.test(text) && STRAY.test(text))) return '';
  text = text.replace(/^(https?)(?::\/?|\/\/)(?=[^/:])/i, '$1://').replace(/^(https?:\/\/)(?:https?:\/\/)+/i, '$1');
  const scheme = /^https?:\/\//i.exec(text)?.[0];
  const rest = scheme === undefined ? text : text.slice(scheme.length);
  if (text.length > 2000 || !HOST.test(rest)) return '';
  return detach(scheme === undefined ? `https://${rest}` : `${scheme.toLowerCase()}${rest}`);
}

/** Cleans an email address; returns '' when the text is not one. */
export function cleanEmail(raw: string): string {
  const text = raw.trim().replace(/^mailto:/i, '');
  return text.length <= 200 && /^[^\s@<>"',;]+@(?:[a-z0-9-]+\.)+[a-z]{2,24}$/i.test(text) ? detach(text) : '';
}

/** Cleans a telephone number, kept as written; returns '' when it has too few digits or contains words. */
export const cleanPhone = memoize((raw: string): string => {
  const text = raw.trim().replace(/\s+/g, ' ');
  const digits = text.replace(/\D/g, '').length;
  return digits >= 4 && digits <= 15 && /^[+\d\s().,/-]{4,25}$/.test(text) ? detach(text) : '';
});
