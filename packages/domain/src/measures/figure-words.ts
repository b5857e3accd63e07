// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { compareFigures } from './comparison.js';
import type { ComparisonRefusal } from './comparison.js';
import { coverageText, differenceText, pairDecimals, SHARE } from './difference-labels.js';
import { figure } from './figure-format.js';
import { withArticle } from '../places/with-article.js';
import { hasFlag } from './observations.js';
import { periodLabel } from './periods.js';
import type { FigureContext } from './figures.js';

/** A figure beside its reference, or why the two are not compared. Empty without a value or a reference. */
export function comparisonText({ figures, measure, observation, other }: FigureContext): string {
  const { territory, reference } = figures;
  if (observation?.value == null || !reference) return '';
  const name = reference.name;
  if (other?.value == null) return msg(str`${name} : pas de chiffre à comparer.`);
  const value = figure(other.value, measure);
  const compared = compareFigures(measure, observation, other, territory.parents.includes(reference.id));
  switch (compared.status) {
    case 'difference':
      return (
        differenceText(
          compared.difference,
          measure,
          pairDecimals(observation, other, measure),
          withArticle(reference),
          value,
        ) + coverageText(observation)
      );
    case 'part':
      return msg(str`C’est ${figure(compared.share, SHARE)} du total : ${name}, ${value}.`);
    case 'refused':
      return `${msg(str`${name} : ${value} (${periodLabel(other.period)}).`)} ${refusalText(compared.reason)}${coverageText(observation)}`;
  }
}

function refusalText(reason: ComparisonRefusal): string {
  switch (reason) {
    case 'period':
      return msg('Pas d’écart calculé : les deux chiffres ne sont pas de la même période.');
    case 'unknown-period':
      return msg('Pas d’écart calculé : une année n’est pas précisée.');
    case 'source':
      return msg('Pas d’écart calculé : les deux sources diffèrent.');
    case 'coverage':
      return msg('Pas d’écart calculé : une part trop grande n’est pas connue.');
    case 'unsure':
      return msg('Pas d’écart calculé : un chiffre est contredit ou à vérifier.');
    case 'interval':
      return msg('Pas d’écart calculé : les marges d’erreur se recoupent.');
    case 'no-value':
      return msg('Pas d’écart calculé : un chiffre manque.');
  }
}

/** Reservations about a value, for the reader: provisional, estimated, contradicted… */
export function flagTexts({ observation }: FigureContext): string[] {
  if (!observation) return [];
  return [
    hasFlag(observation, 'provisional') && msg('Chiffre provisoire.'),
    hasFlag(observation, 'estimated') && msg('Chiffre estimé.'),
    hasFlag(observation, 'forecast') && msg('Prévision.'),
    hasFlag(observation, 'conflict') && msg('La source donne deux chiffres différents.'),
    hasFlag(observation, 'to-check') && msg('Chiffre à vérifier : il change beaucoup d’une période à l’autre.'),
  ].filter(text => text !== false);
}
