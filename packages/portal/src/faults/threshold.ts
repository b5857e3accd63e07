// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nearestName } from '@orientation-widgets/domain/words/nearest-name.js';
import { CHECKS, type CheckName } from './fault.js';

/** Threshold above which a check fails. */
export interface Threshold {
  readonly check: CheckName;
  /** Maximum number of accepted faults. */
  readonly most: number;
  /** For `weight`: maximum size of a compressed page, in bytes. */
  readonly maxPageBytes?: number;
}

/**
 * Reads a threshold: `broken-links` (no fault accepted), `empty-pages>3` (three accepted), `weight>30kB` (maximum size
 * of a page).
 *
 * @returns the reason in French, when it is invalid.
 */
export function readThreshold(text: string): Threshold | string {
  const [, name = '', amount, unit] = /^([a-z-]+)(?:>(\d{1,6})(kB)?)?$/.exec(text.replaceAll(' ', '')) ?? [];
  const check = CHECKS.find(checkName => checkName === name);
  if (!check) {
    const near = nearestName(name || text, CHECKS);
    return `contrôle inconnu : ${text}${near ? `, vouliez-vous ${near} ?` : ''} Connus : ${CHECKS.join(', ')}`;
  }
  if (unit === undefined) return { check, most: Number(amount ?? 0) };
  if (check !== 'weight') return `${check} se compte en pages : ${check}>${amount}`;
  return { check, most: 0, maxPageBytes: Number(amount) * 1000 };
}
