// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const DIRECTORY_MESSAGES = addReaderMessages('directory', {
  'no-hosts': {
    en: 'no list of companies: the answer of a search of Immersion Facilitée is expected',
    fr: 'pas de liste d’entreprises : la réponse d’une recherche d’Immersion Facilitée est attendue',
  },
  'host-not-willing': {
    en: 'a company that did not say that it hosts',
    fr: 'entreprise qui n’a pas dit qu’elle accueille',
  },
  'licence-to-say': {
    en: 'say the licence of these answers: the API has terms of its own',
    fr: 'indiquez la licence de ces réponses : l’API a ses propres conditions',
  },
  'no-data-inclusion': {
    en: 'no structure or service of data.inclusion: columns id, nom, date_maj',
    fr: 'aucune structure et aucun service de data.inclusion : colonnes id, nom, date_maj',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly directory: typeof DIRECTORY_MESSAGES;
  }
}
