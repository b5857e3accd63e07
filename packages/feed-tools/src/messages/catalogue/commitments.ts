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
  'cell-not-a-day': {
    en: 'column "{column}": "{value}" is not a day',
    fr: 'colonne « {column} » : « {value} » n’est pas un jour',
  },
  'cell-not-a-number': {
    en: 'column "{column}": "{value}" is not a number',
    fr: 'colonne « {column} » : « {value} » n’est pas un nombre',
  },
  'value-and-reason': {
    en: 'a value and a reason for none: choose one',
    fr: 'une valeur et une raison de ne pas en avoir : gardez-en une',
  },
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
