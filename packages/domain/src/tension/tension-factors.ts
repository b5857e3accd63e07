// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Tension } from '@orientation-widgets/feed';
import type { TensionLevel } from './tension-level.js';

/** Factor of tension, with its name. Official names are in the feed’s schema. */
export interface Factor {
  readonly key: keyof Tension['factors'];
  /** Feminine noun, so that the words of the levels agree with it. */
  readonly name: string;
}

/** The factors, in the order of the source. */
export function allFactors(): readonly Factor[] {
  return [
    { key: 'hiringIntensity', name: msg('Quantité d’offres') },
    { key: 'labourShortage', name: msg('Pénurie de candidats') },
    { key: 'workingConditions', name: msg('Pénibilité du travail') },
    { key: 'trainingJobLink', name: msg('Exigence de formation') },
    { key: 'jobInstability', name: msg('Précarité des contrats') },
    { key: 'geographicMismatch', name: msg('Distance entre postes et candidats') },
    { key: 'wageUnattractiveness', name: msg('Faiblesse des salaires') },
  ];
}

/** Factor of one record; its level is undefined when the source does not publish it. */
export interface LevelledFactor extends Factor {
  readonly level: TensionLevel | undefined;
}

/** Factors of a record, strongest first, unpublished ones last. A factor that its year did not measure is left out. */
export function factorsOf({ factors }: Tension): readonly LevelledFactor[] {
  return allFactors()
    .filter(({ key }) => Object.hasOwn(factors, key))
    .map(factor => ({ ...factor, level: (factors[factor.key] ?? undefined) as TensionLevel | undefined }))
    .sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
}
