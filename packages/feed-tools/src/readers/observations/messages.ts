// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const OBSERVATIONS_MESSAGES = addReaderMessages('observations', {
  'value-not-listed': {
    en: '{column:field}: "{value}" is neither a number nor a reason of the table for none',
    fr: '{column:field} : « {value} » n’est ni un nombre, ni une raison prévue de ne pas en avoir',
  },
  'too-many-columns': {
    en: '{count:number} columns of values, {limit:number} at most: write one figure a row',
    fr: '{count:number} colonnes de valeurs, {limit:number} au plus : écrivez un chiffre par ligne',
  },
  'count-ambiguous': {
    en: '{column:field}: "{value}" may be a thousand or about one: write it without a mark, such as 1234',
    fr: '{column:field} : « {value} » peut valoir mille ou environ un : écrivez-le sans séparateur, comme 1234',
  },
  'period-ambiguous': {
    en: '"{value}" may be a month or a school year, as others of its series: write both years, such as 2011-2012',
    fr: '« {value} » peut être un mois ou une année scolaire, comme d’autres de sa série : écrivez les deux années, comme 2011-2012',
  },
  'rate-to-check': {
    en: 'a figure of {measure} is below 0 or above 100 %: kept, to be checked',
    fr: 'un chiffre de {measure} est inférieur à 0 ou dépasse 100 % : gardé, à vérifier',
  },
  'count-to-check': {
    en: 'a count of {measure} is below 0: kept, to be checked',
    fr: 'un effectif de {measure} est inférieur à 0 : gardé, à vérifier',
  },
  'year-to-come': {
    en: 'the period {value} is to come and the figure is no forecast: kept, to be checked',
    fr: 'la période {value} est à venir et le chiffre n’est pas une prévision : gardé, à vérifier',
  },
  'rates-of-one-to-check': {
    en: 'no figure of {measure} is above 1 %, as if they were parts of one: give its multiplier, or name it in "checked"; kept, to be checked',
    fr: 'aucun chiffre de {measure} ne dépasse 1 %, comme des parts de 1 : indiquez son « multiplier », ou nommez-la dans « checked » ; gardés, à vérifier',
  },
  'status-not-listed': {
    en: '"{value}" is no observation status of the table',
    fr: '« {value} » n’est pas un statut d’observation prévu',
  },
  'value-confidential': {
    en: 'a value under statistical secrecy: it is left out, the reason is published',
    fr: 'valeur sous secret statistique : elle est laissée de côté, la raison est publiée',
  },
  'no-value': { en: 'row without a value or a reason', fr: 'ligne sans valeur ni raison' },
  'row-not-chosen': { en: 'row that "where" leaves out', fr: 'ligne que « where » écarte' },
  'unit-clash': {
    en: '"{value}" is not in the unit of the measure, "{unit}"',
    fr: '« {value} » n’est pas dans l’unité de la mesure, « {unit} »',
  },
  'factor-suspected': {
    en: 'a figure of {measure} is a hundred times smaller than those beside it: kept, to be checked',
    fr: 'un chiffre de {measure} est cent fois plus petit que ses voisins : gardé, à vérifier',
  },
  'factor-refused': {
    en: '{found:number} of the {total:number} figures of {measure} are a hundred times smaller than those beside them: give its multiplier, or correct the file',
    fr: '{found:number} des {total:number} chiffres de {measure} sont cent fois plus petits que leurs voisins : indiquez son « multiplier », ou corrigez le fichier',
  },
  'figure-conflict': {
    en: 'another value than {place:sample} for the same key: both are kept, in conflict',
    fr: 'autre valeur que {place:sample} pour la même clé : les deux sont gardées, en conflit',
  },
  jump: {
    en: 'a figure of {measure} is ten times more or less than the one before, without a break: kept, to be checked',
    fr: 'un chiffre de {measure} est dix fois plus grand ou plus petit que le précédent, sans rupture : gardé, à vérifier',
  },
  'sum-differs': {
    en: '{measure}: the parts ({what}) make {sum:sample}, the total is {total:sample}',
    fr: '{measure} : les parties ({what}) font {sum:sample}, le total est {total:sample}',
  },
  'sum-exceeds': {
    en: '{measure}: the parts ({what}) make {sum:sample}, more than their total, {total:sample}',
    fr: '{measure} : les parties ({what}) font {sum:sample}, plus que leur total, {total:sample}',
  },
  'territory-unknown': { en: 'unknown territory: {code}', fr: 'territoire inconnu : {code}' },
  'territory-ambiguous': {
    en: 'the code {code} may be of several kinds of territory: give its level',
    fr: 'le code {code} peut être celui de plusieurs types de territoire : indiquez son niveau',
  },
  'territory-kind-unknown': {
    en: '"{value}" is no kind of territory',
    fr: '« {value} » n’est pas un type de territoire',
  },
  'territory-kind-not-published': {
    en: '"{value}" is a kind of territory that no feed has',
    fr: '« {value} » est un type de territoire qu’aucun flux n’a',
  },
  'merged-in-part': {
    en: 'a territory of before a merger, without the others: a part is not the whole',
    fr: 'territoire d’avant une fusion, sans les autres : une partie n’est pas le tout',
  },
  'merged-not-a-count': {
    en: 'a territory of before a merger: only counts add up',
    fr: 'territoire d’avant une fusion : seuls les effectifs s’additionnent',
  },
  'too-many-figures': {
    en: 'more than {limit:number} figures in a source',
    fr: 'plus de {limit:number} chiffres dans une source',
  },
  'should-be-a-factor': { en: 'should be a number above 0', fr: 'devrait être un nombre supérieur à 0' },
  'not-json-stat': {
    en: 'is not a JSON-stat 2.0 dataset: {what}',
    fr: 'n’est pas un jeu de données JSON-stat 2.0 : {what}',
  },
  'headings-read-repeated': {
    en: 'several columns have the same heading: "{columns:list}"; nothing says which to read',
    fr: 'plusieurs colonnes ont le même titre : « {columns:list} » ; rien ne dit laquelle lire',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly observations: typeof OBSERVATIONS_MESSAGES;
  }
}
