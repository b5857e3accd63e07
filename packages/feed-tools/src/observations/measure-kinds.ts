// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Measure } from '@orientation-widgets/feed';

/** Kinds of measures. */
export const MEASURE_KINDS = ['count', 'share', 'rate', 'index', 'difference'] as const;

/**
 * Returns the kind of measure that a unit implies; undefined when it implies none, since additivity is never guessed.
 */
export function kindOfUnit(unit: string): Measure['kind'] | undefined {
  if (unit === '%') return 'share';
  if (/ pour | par |\/|‰|^pour /.test(unit)) return 'rate';
  return /^indice\b/i.test(unit) ? 'index' : undefined;
}
