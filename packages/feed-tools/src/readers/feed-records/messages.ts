// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const FEED_RECORDS_MESSAGES = addReaderMessages('feed-records', {
  'should-be-collections': {
    en: 'should be a JSON object of collections',
    fr: 'devrait être un objet JSON de collections',
  },
  'no-collection': {
    en: 'no collection of the feed in this file',
    fr: 'aucune collection du flux dans ce fichier',
  },
  'collection-in-a-part': {
    en: 'is in a part: only inline lists are read',
    fr: 'est dans un fichier à part : seules les listes du fichier sont lues',
  },
  'collection-repeated': {
    en: 'comes twice in the file: both lists are read',
    fr: 'liste donnée deux fois dans le fichier : les deux sont lues',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly 'feed-records': typeof FEED_RECORDS_MESSAGES;
  }
}
