// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const OWN_TERRITORIES_MESSAGES = addReaderMessages('own-territories', {
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
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly 'own-territories': typeof OWN_TERRITORIES_MESSAGES;
  }
}
