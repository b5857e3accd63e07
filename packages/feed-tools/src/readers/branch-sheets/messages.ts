// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const BRANCH_SHEETS_MESSAGES = addReaderMessages('branch-sheets', {
  'cell-to-fill': { en: 'column "{column}" is to be filled', fr: 'colonne « {column} » à remplir' },
  'no-consent': {
    en: 'column "{column}": "{value}" is not the consent of the person: nothing is published of them',
    fr: 'colonne « {column} » : « {value} » n’est pas un accord de la personne, rien d’elle n’est publié',
  },
  'no-transcript': {
    en: 'column "{column}" is empty: people who do not hear have nothing',
    fr: 'colonne « {column} » vide : les personnes qui n’entendent pas n’ont rien',
  },
  'job-unknown': {
    en: 'column "{column}": "{value}" is no job of the feed',
    fr: 'colonne « {column} » : « {value} » n’est pas un métier du flux',
  },
  'cell-not-a-commune': {
    en: 'column "{column}": "{value}" is no commune of the feed',
    fr: 'colonne « {column} » : « {value} » n’est pas une commune du flux',
  },
  'commune-ambiguous': {
    en: 'column "{column}": which commune is "{value}" ({names:list})?',
    fr: 'colonne « {column} » : quelle commune est « {value} » ({names:list}) ?',
  },
  'word-unknown': {
    en: 'column "{column}": "{value}" is not one of its words ({words:list})',
    fr: 'colonne « {column} » : « {value} » n’est pas l’un de ses mots ({words:list})',
  },
  'cell-not-a-time': {
    en: 'column "{column}": "{value}" is not a time, such as 14:00',
    fr: 'colonne « {column} » : « {value} » n’est pas une heure, comme 14:00',
  },
  'cell-not-a-postal-code': {
    en: 'column "{column}": "{value}" is not a postal code',
    fr: 'colonne « {column} » : « {value} » n’est pas un code postal',
  },
  'cell-not-a-siret': {
    en: 'column "{column}": "{value}" is not a SIRET of 14 digits',
    fr: 'colonne « {column} » : « {value} » n’est pas un SIRET de 14 chiffres',
  },
  'cell-not-an-email': {
    en: 'column "{column}": "{value}" is not an e-mail address',
    fr: 'colonne « {column} » : « {value} » n’est pas une adresse de courriel',
  },
  'cell-not-a-telephone': {
    en: 'column "{column}": "{value}" is not a telephone number',
    fr: 'colonne « {column} » : « {value} » n’est pas un numéro de téléphone',
  },
  'example-line': { en: 'line of example', fr: 'ligne d’exemple' },
  'cell-not-an-address': {
    en: 'column "{column}": "{value}" is not a web address',
    fr: 'colonne « {column} » : « {value} » n’est pas une adresse web',
  },
  'cell-not-an-id': {
    en: 'column "{column}": "{value}" is not an id (letters, digits, spaces, dots and dashes)',
    fr: 'colonne « {column} » : « {value} » n’est pas un identifiant (lettres, chiffres, espaces, points et tirets)',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly 'branch-sheets': typeof BRANCH_SHEETS_MESSAGES;
  }
}
