// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { LevelledFactor } from './tension-factors.js';

/** Level from which a factor is high, of five. */
export const HIGH = 4;
/** Maximum level of a low factor. */
const LOW = 2;

/** Sentence about a factor of the job, in plain words; undefined for a middle or unpublished level. */
export function factorSentence({ key, level }: LevelledFactor): string | undefined {
  if (level === undefined || (level > LOW && level < HIGH)) return undefined;
  const isHigh = level >= HIGH;
  switch (key) {
    case 'hiringIntensity':
      return isHigh ? msg('Il y a beaucoup d’offres.') : msg('Il y a peu d’offres.');
    case 'labourShortage':
      return isHigh
        ? msg('Peu de personnes cherchent ce travail.')
        : msg('Beaucoup de personnes cherchent ce travail.');
    case 'workingConditions':
      return isHigh ? msg('Le travail fatigue.') : msg('Le travail fatigue peu.');
    case 'trainingJobLink':
      return isHigh ? msg('Il faut une formation précise.') : msg('Plusieurs formations sont possibles.');
    case 'jobInstability':
      return isHigh ? msg('Les contrats sont souvent courts.') : msg('Les contrats sont souvent longs.');
    case 'geographicMismatch':
      return isHigh ? msg('Les postes sont loin des gens.') : msg('Les postes sont près des gens.');
    case 'wageUnattractiveness':
      return isHigh
        ? msg('Il paie moins que des métiers comparables.')
        : msg('Il paie autant ou plus que des métiers comparables.');
  }
}
