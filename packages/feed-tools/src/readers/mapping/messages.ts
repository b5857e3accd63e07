// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const MAPPING_MESSAGES = addReaderMessages('mapping', {
  'columns-not-given': {
    en: 'is missing: give the column of each field',
    fr: 'absent : donnez la colonne de chaque champ',
  },
  'sign-clash': {
    en: 'has the sign "{value}", and the unit is "{unit}"',
    fr: 'porte le signe « {value} », et l’unité est « {unit} »',
  },
  'should-be-a-sheet': { en: 'should be the name of a sheet', fr: 'devrait être le nom d’une feuille' },
  'should-be-a-column': { en: 'should be the name of a column', fr: 'devrait être le nom d’une colonne' },
  'should-be-a-column-rule': {
    en: 'should be the name of a column, or an object with "column"',
    fr: 'devrait être le nom d’une colonne, ou un objet avec « column »',
  },
  'should-be-values': {
    en: 'should be an object: what each text stands for',
    fr: 'devrait être un objet : ce que chaque texte veut dire',
  },
  'should-be-a-date-order': {
    en: 'should be "day-first" or "month-first"',
    fr: 'devrait être « day-first » ou « month-first »',
  },
  'no-such-field': { en: '{collection} have no such field', fr: 'la collection {collection} n’a pas ce champ' },
  'indicator-kept': {
    en: 'stays an indicator: {reason:message}',
    fr: 'reste un indicateur : {reason:message}',
  },
  'name-column-not-found': { en: 'no column for the name', fr: 'pas de colonne pour le nom' },
  'not-yes-or-no': { en: '"{value}" is not oui or non', fr: '« {value} » n’est pas oui ou non' },
  'not-one-of': {
    en: '"{value}" is not one of {words:list}',
    fr: '« {value} » n’est pas l’un de ces mots : {words:list}',
  },
  'not-an-object': { en: '"{value}" cannot be made an object', fr: '« {value} » ne peut pas devenir un objet' },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly mapping: typeof MAPPING_MESSAGES;
  }
}
