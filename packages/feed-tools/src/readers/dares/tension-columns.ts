// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Tension } from '@orientation-widgets/feed';
import { message, type Message } from '../../messages/message.js';
import { columnsNotFound, findColumns, type FoundColumns } from '../column-patterns.js';

/** A factor of tension. */
export type TensionFactorName = keyof Tension['factors'];

const FACTOR_NAMES: Readonly<Record<TensionFactorName, string>> = {
  hiringIntensity: "intensite d'embauches?",
  trainingJobLink: 'lien formation emploi',
  labourShortage: "manque de main d'oeuvre disponible",
  jobInstability: "non durabilite de l'emploi",
  workingConditions: 'conditions de travail contraignantes',
  geographicMismatch: 'inadequation geographique',
  wageUnattractiveness: 'non attractivite salariale',
};

/** Successive names of each column, normalised: no accent, a space for each hyphen. */
const PATTERNS = {
  fap: /^(fap|code fap \d+)$/,
  level: /^(categorie tension|tension discret)$/,
  value: /^tension$/,
  imputedValue: /^tension \(valeurs imputees/,
  employment: /^emploi moyen$/,
  enough: /^croisement ou volumetrie suffisante/,
  year: /^annee$/,
  geography: /^niveau geo$/,
  region: /^(reg|code region)$/,
  department: /^(dep|code departement)$/,
} as const;

/** Columns of one table of tensions. */
export interface TensionColumns extends FoundColumns<keyof typeof PATTERNS> {
  /** Columns of the factors published in that year. */
  factors: ReadonlyMap<TensionFactorName, string>;
}

/** Finds the columns of a table of tensions of any year since 2019; returns the reason when it is not one. */
export function tensionColumns(names: readonly string[]): TensionColumns | Message {
  const matchedColumns = findColumns(names, PATTERNS);
  const missing = columnsNotFound(matchedColumns, ['fap', 'level']);
  if (missing !== undefined) return missing;
  const factors = factorColumns(names);
  if (factors.size === 0) return message('factor-columns-not-found');
  const otherArea = names.find(name => /^code (?!fap|region|departement)/.test(name));
  if (otherArea !== undefined) return message('areas-of-unknown-kind', { column: otherArea });
  return { ...matchedColumns, factors };
}

/** Returns the columns of the factors. The class of a factor is preferred to its value when a file has both. */
function factorColumns(names: readonly string[]): Map<TensionFactorName, string> {
  const factors = new Map<TensionFactorName, string>();
  for (const [factor, name] of Object.entries(FACTOR_NAMES) as [TensionFactorName, string][]) {
    const matching = names.filter(column => new RegExp(`^${name}( discret)?$`).test(column));
    const column = matching.find(other => other.endsWith(' discret')) ?? matching[0];
    if (column !== undefined) factors.set(factor, column);
  }
  return factors;
}
