// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about the figures of a dashboard. */
export const FIGURES = catalogue({
  'value-not-listed': {
    en: '{column:field}: "{value}" is neither a number nor a reason of the table for none',
    fr: '{column:field} : « {value} » n’est ni un nombre, ni une raison prévue de ne pas en avoir',
  },
  'count-ambiguous': {
    en: '{column:field}: "{value}" may be a thousand or about one: write it without a mark, such as 1234',
    fr: '{column:field} : « {value} » peut valoir mille ou environ un : écrivez-le sans séparateur, comme 1234',
  },
  'rate-to-check': {
    en: 'a figure of {measure} is below 0 or above 100 %: kept, to be checked',
    fr: 'un chiffre de {measure} est inférieur à 0 ou dépasse 100 % : gardé, à vérifier',
  },
  'year-not-of-source': {
    en: 'the period {value:sample} is not of the period of the source, "{period}"',
    fr: 'la période {value:sample} n’est pas dans celle de la source, « {period} »',
  },
  'status-not-listed': {
    en: '"{value}" is no observation status of the table',
    fr: '« {value} » n’est pas un statut d’observation prévu',
  },
  'breakdown-not-listed': {
    en: '{column:field}: "{value}" is not in the list',
    fr: '{column:field} : « {value} » n’est pas dans la liste',
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
  'territory-unknown': { en: 'unknown territory: {code}', fr: 'territoire inconnu : {code}' },
  'territory-ambiguous': {
    en: 'the code {code} may be of several kinds of territory: give its level',
    fr: 'le code {code} peut être celui de plusieurs types de territoire : indiquez son niveau',
  },
  'territory-kind-unknown': {
    en: '"{value}" is no kind of territory',
    fr: '« {value} » n’est pas un type de territoire',
  },
  'merged-in-part': {
    en: 'a territory of before a merger, without the others: a part is not the whole',
    fr: 'territoire d’avant une fusion, sans les autres : une partie n’est pas le tout',
  },
  'merged-not-a-count': {
    en: 'a territory of before a merger: only counts add up',
    fr: 'territoire d’avant une fusion : seuls les effectifs s’additionnent',
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
  'not-a-territory-id': {
    en: '"{value}" is not the id of a territory',
    fr: '« {value} » n’est pas l’identifiant d’un territoire',
  },
  'not-a-commune-code': {
    en: '"{value}" is not the Insee code of a commune',
    fr: '« {value} » n’est pas le code Insee d’une commune',
  },
  'commune-unknown': {
    en: 'no commune has the code "{value}"',
    fr: 'aucune commune n’a le code « {value} »',
  },
  'commune-of-two': {
    en: 'the commune {value:sample} is also in {other:sample}',
    fr: 'la commune {value:sample} est aussi dans {other:sample}',
  },
  'territory-described': {
    en: 'territory that an earlier source describes: only its communes are read',
    fr: 'territoire déjà décrit par une source : seules ses communes sont lues',
  },
  'indicator-not-exact': {
    en: 'the figure is in words, or not exact',
    fr: 'le chiffre est en mots, ou n’est pas exact',
  },
  'indicator-kept': {
    en: 'stays an indicator: {reason:message}',
    fr: 'reste un indicateur : {reason:message}',
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
});
