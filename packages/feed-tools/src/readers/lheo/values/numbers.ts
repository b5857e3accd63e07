// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Reads an amount in euros such as "1 200,50 €", "1.200,50" or "gratuit"; undefined when there is none. */
export function readPrice(raw: string): number | undefined {
  const text = raw.replace(/[\s\u00a0\u202f]|€|eur(?:os?)?|ttc/gi, '');
  if (/^(?:gratuite?|offerte?)$/i.test(text)) return 0;
  if (!/^\d[\d.,']*$/.test(text)) return undefined;
  const price = Number(decimal(text.replace(/'/g, '')));
  return Number.isFinite(price) ? price : undefined;
}

/**
 * Converts a decimal mark to a dot. The last mark is a decimal one when one or two digits follow it, or when both marks
 * are used; others separate thousands.
 */
function decimal(text: string): string {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  if (last === -1) return text;
  const decimals = text.length - last - 1;
  const both = text.includes(',') && text.includes('.');
  const integerPart = text.slice(0, last).replace(/[.,]/g, '');
  if (decimals === 3 && !both) return `${integerPart}${text.slice(last + 1)}`;
  return decimals <= 4 ? `${integerPart}.${text.slice(last + 1)}` : Number.NaN.toString();
}

/** Reads a number of hours; undefined when there is none, and for 0, which producers write for "unknown". */
export function readHours(raw: string): number | undefined {
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?\s*(?:h|heures?)?$/i.exec(raw.trim());
  const hours = match === null ? 0 : Number(`${match[1] ?? '0'}.${match[2] ?? '0'}`);
  return hours > 0 ? hours : undefined;
}

/** Reads a LHÉO boolean: 1 is true, 0 is false; null for anything else. */
export function readFlag(raw: string | undefined): boolean | null {
  const text = raw?.trim().toLowerCase();
  if (text === '1' || text === 'oui' || text === 'true') return true;
  if (text === '0' || text === 'non' || text === 'false') return false;
  return null;
}

/**
 * Reads a free text as yes or no: "non…" and "pas d'accès" mean no, other words mean yes; null for an empty or evasive
 * text.
 */
export function readYesNo(text: string): boolean | null {
  if (
    text === '' ||
    /^(?:non (?:renseign|communiqu|pr[ée]cis)|nc$|n\/c$|[àa] (?:pr[ée]ciser|d[ée]finir)|inconnu|nous (?:consulter|contacter)|se renseigner)/i.test(
      text,
    )
  )
    return null;
  if (/^0$/.test(text)) return false;
  return !/^(?:non\b|aucun|sans\b|pas (?:d['’e]|encore|accessible)|inaccessible|n[ée]ant)/i.test(text);
}
