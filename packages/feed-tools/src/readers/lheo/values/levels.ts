// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Levels of LHÉO (table dict-niveaux, elements code-niveau-entree and code-niveau-sortie) as levels 1 to 8 of the
 * Cadre national des certifications professionnelles (décret n° 2019-14 of 8 January 2019).
 *
 * | code | LHÉO label | level | why |
 * |---|---|---|---|
 * | 0 | non communiqué | null | unknown |
 * | 1 | sans niveau spécifique | null | no level is required or reached |
 * | 2 | VI (illettrisme) | 1 | level 1 is "maîtrise des savoirs de base", taught by such an action |
 * | 3 | V bis (préqualification) | 2 | just below the CAP, which the decree makes level 3 |
 * | 4 | V (CAP, BEP) | 3 | decree, article 2 |
 * | 5 | IV (bac) | 4 | decree |
 * | 6 | III (BTS, DUT: bac+2) | 5 | decree: "6" is not level 6 |
 * | 7 | II (licence) | 6 | decree |
 * | 8 | I (master and above) | 7 | the old level covers 7 and 8; nearly all its diplomas are masters |
 * | 11 to 18 | European scale, LHÉO 2.3 | 1 to 8 | same scale |
 */
const LEVELS: ReadonlyMap<number, number | null> = new Map<number, number | null>([
  [0, null],
  [1, null],
  [2, 1],
  [3, 2],
  [4, 3],
  [5, 4],
  [6, 5],
  [7, 6],
  [8, 7],
  ...Array.from({ length: 8 }, (_, index): [number, number] => [11 + index, index + 1]),
]);

/**
 * Returns the level of the 2019 framework; null when unknown or unspecified; undefined when the code is not in the
 * table.
 */
export function levelOf(code: string): number | null | undefined {
  const text = code.trim();
  if (text === '' || text === '-') return null;
  return /^\d{1,2}$/.test(text) ? LEVELS.get(Number(text)) : undefined;
}
