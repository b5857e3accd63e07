// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about records that break the schema of the feed, and about conflicts between records of one training. */
export const SCHEMA = catalogue({
  missing: { en: 'is missing', fr: 'absent' },
  malformed: { en: 'is malformed', fr: 'mal formé' },
  repeated: { en: 'repeats an earlier id', fr: 'identifiant déjà donné' },
  'more-records': {
    en: '{count:number} more {count|record|records} left out',
    fr: '{count:number} {count|autre fiche écartée|autres fiches écartées}',
  },
  'should-be': { en: 'should be {expected:message}', fr: 'devrait être {expected:message}' },
  'nested-too-deeply': { en: 'is nested too deeply', fr: 'imbriqué trop profondément' },
  'list-too-long': {
    en: 'a list of more than {limit:number} items',
    fr: 'liste de plus de {limit:number} éléments',
  },
  'text-too-long': {
    en: 'a text of more than {limit:number} characters',
    fr: 'texte de plus de {limit:number} caractères',
  },
  'field-missing': { en: '{field:pointer} is missing', fr: 'champ absent : {field:pointer}' },
  'field-unexpected': {
    en: '{field:pointer} should be {expected:message}',
    fr: 'valeur inattendue : {field:pointer} devrait être {expected:message}',
  },
  'field-repeated': { en: '/id repeats an earlier id', fr: 'identifiant déjà donné' },
  'sources-differ': { en: '/{field:field} differs', fr: 'les sources diffèrent sur : {field:field}' },
  'two-values': { en: '{first} / {second}', fr: '{first} / {second}' },

  // Expected values
  'expected-text': { en: 'text', fr: 'un texte' },
  'expected-filled-text': { en: 'text, not empty', fr: 'un texte non vide' },
  'expected-text-like': { en: 'text like {pattern}', fr: 'un texte de la forme {pattern}' },
  'expected-one-of': { en: 'one of {words:list}', fr: 'l’un de ces mots : {words:list}' },
  'expected-true-or-false': { en: 'true or false', fr: 'true ou false' },
  'expected-number': { en: 'a number', fr: 'un nombre' },
  'expected-number-from': { en: 'a number, {min} or more', fr: 'un nombre, {min} ou plus' },
  'expected-number-in': { en: 'a number in {range}', fr: 'un nombre, {range}' },
  'expected-whole-number': { en: 'a whole number', fr: 'un nombre entier' },
  'expected-whole-number-from': { en: 'a whole number, {min} or more', fr: 'un nombre entier, {min} ou plus' },
  'expected-whole-number-in': { en: 'a whole number in {range}', fr: 'un nombre entier, {range}' },
  'expected-list': { en: 'a list', fr: 'une liste' },
  'expected-object': { en: 'an object', fr: 'un objet' },
  'expected-fewer-values': { en: 'fewer values in one record', fr: 'moins de valeurs dans une fiche' },
  'expected-at-most': { en: 'no more than {field:field}', fr: 'au plus égal à {field:field}' },
  'expected-year-before': {
    en: '{expected:message}, of no year before 1800 or more than {years:number} {years|year|years} ahead',
    fr: '{expected:message}, d’aucune année avant 1800 ni dans plus de {years:number} {years|an|ans}',
  },
  'expected-figure-of-measure': {
    en: 'a figure that its measure can have: a share from 0 to 100, a count that is not negative, a year that has come or a forecast',
    fr: 'un chiffre possible pour sa mesure : une part de 0 à 100, un nombre qui n’est pas négatif, une année venue ou une prévision',
  },
  'expected-or-null': { en: '{expected:message}, or null', fr: '{expected:message}, ou null' },

  // Items of a file
  'not-a-commune': { en: 'not a commune with a code and a name', fr: 'pas une commune avec un code et un nom' },
  'not-a-polygon': { en: 'neither a Polygon nor a MultiPolygon', fr: 'ni Polygon ni MultiPolygon' },
  'not-in-degrees': {
    en: 'coordinates that are not degrees of longitude and latitude',
    fr: 'coordonnées qui ne sont pas en degrés de longitude et de latitude',
  },
});
