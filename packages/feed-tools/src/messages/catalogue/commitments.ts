// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about the follow-up of commitments. */
export const COMMITMENTS = catalogue({
  'due-left-as-text': {
    en: 'the date "{value}" is not understood: it stays a text',
    fr: 'la date « {value} » n’est pas comprise : elle reste un texte',
  },
  'not-a-state': {
    en: '"{value}" is not a state said by someone on a day: it stays a text',
    fr: '« {value} » n’est pas un état dit par une personne à une date : il reste un texte',
  },
  'state-unknown': {
    en: 'column "{column}": "{value}" is not a state (states: {words:list}); kept as a text',
    fr: 'colonne « {column} » : « {value} » n’est pas un état (états : {words:list}), gardé comme un texte',
  },
  'state-without-day': {
    en: 'column "{column}" is empty: the state "{value}" is not counted',
    fr: 'colonne « {column} » vide : l’état « {value} » ne compte pas',
  },
  'state-after-feed': {
    en: 'column "{column}": "{value}" is after the day of the feed: the state is not counted',
    fr: 'colonne « {column} » : « {value} » est après le jour du flux, l’état ne compte pas',
  },
  'cell-not-a-day': {
    en: 'column "{column}": "{value}" is not a day',
    fr: 'colonne « {column} » : « {value} » n’est pas un jour',
  },
  'cell-not-a-number': {
    en: 'column "{column}": "{value}" is not a number',
    fr: 'colonne « {column} » : « {value} » n’est pas un nombre',
  },
  'number-as-text': {
    en: 'column "{column}": "{value}" is not a number: kept as an answer in words',
    fr: 'colonne « {column} » : « {value} » n’est pas un nombre, gardé comme réponse en mots',
  },
  'reason-unknown': {
    en: 'column "{column}": "{value}" is not a known reason (reasons: {words:list})',
    fr: 'colonne « {column} » : « {value} » n’est pas une raison connue (raisons : {words:list})',
  },
  'value-and-reason': {
    en: 'a value and a reason for none: choose one',
    fr: 'une valeur et une raison de ne pas en avoir : gardez-en une',
  },
  'value-without-period': {
    en: 'column "{column}" is empty: a value needs its year',
    fr: 'colonne « {column} » vide : une valeur a besoin de son année',
  },
  'line-not-filled': { en: 'nothing reported', fr: 'rien de rempli' },
  'commitment-unknown': {
    en: 'no commitment has the id "{value}"',
    fr: 'aucun engagement n’a l’identifiant « {value} »',
  },
  'action-unknown': {
    en: 'its commitment has nothing with the id "{value}"',
    fr: 'son engagement n’a rien qui porte l’identifiant « {value} »',
  },
  'other-title': {
    en: '"{value}" is not the title of {id}: the line is given to nothing',
    fr: '« {value} » n’est pas le titre de {id} : la ligne n’est donnée à rien',
  },
  'value-replaced': {
    en: '"{value}" is given twice: the last is kept',
    fr: '« {value} » est donné deux fois : le dernier est gardé',
  },
  'no-commitment': { en: 'this feed has no commitment', fr: 'ce flux n’a aucun engagement' },
  'template-unknown': {
    en: 'unknown template: {name} (known: {known:list})',
    fr: 'modèle inconnu : {name} (connus : {known:list})',
  },
  'changes-unreadable': {
    en: 'not a file of changes: it should hold a list "commitments"',
    fr: 'ce n’est pas un fichier de changements : il devrait contenir une liste « commitments »',
  },
});
