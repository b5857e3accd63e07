// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const COMMITMENT_STATES_MESSAGES = addReaderMessages('commitment-states', {
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
  'number-as-text': {
    en: 'column "{column}": "{value}" is not a number: kept as an answer in words',
    fr: 'colonne « {column} » : « {value} » n’est pas un nombre, gardé comme réponse en mots',
  },
  'reason-unknown': {
    en: 'column "{column}": "{value}" is not a known reason (reasons: {words:list})',
    fr: 'colonne « {column} » : « {value} » n’est pas une raison connue (raisons : {words:list})',
  },
  'value-without-period': {
    en: 'column "{column}" is empty: a value needs its year',
    fr: 'colonne « {column} » vide : une valeur a besoin de son année',
  },
  'line-not-filled': { en: 'nothing reported', fr: 'rien de rempli' },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly 'commitment-states': typeof COMMITMENT_STATES_MESSAGES;
  }
}
