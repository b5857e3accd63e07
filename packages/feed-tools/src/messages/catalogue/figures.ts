// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about the figures of a dashboard. */
export const FIGURES = catalogue({
  'year-not-of-source': {
    en: 'the period {value:sample} is not of the period of the source, "{period}"',
    fr: 'la période {value:sample} n’est pas dans celle de la source, « {period} »',
  },
  'breakdown-not-listed': {
    en: '{column:field}: "{value}" is not in the list',
    fr: '{column:field} : « {value} » n’est pas dans la liste',
  },
  'measure-not-described': {
    en: 'the measure {id} is not described: it lacks {fields:fields}',
    fr: 'la mesure {id} n’est pas décrite : il manque {fields:fields}',
  },
  'not-summed': {
    en: '{measure} is not a count: figures of communes are not added up',
    fr: '{measure} n’est pas un effectif : les chiffres des communes ne s’additionnent pas',
  },
  'commune-without-value': {
    en: '{measure}: {count:number} {count|commune has|communes have} no value, the sum would be of a part',
    fr: '{measure} : {count:number} {count|commune sans valeur|communes sans valeur}, la somme serait celle d’une partie',
  },
  'indicator-not-exact': {
    en: 'the figure is in words, or not exact',
    fr: 'le chiffre est en mots, ou n’est pas exact',
  },
});
