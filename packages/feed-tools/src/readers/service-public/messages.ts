// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const SERVICE_PUBLIC_MESSAGES = addReaderMessages('service-public', {
  'no-public-service': {
    en: 'no list of services: give the JSON export of the directory of the administration, or a table with its columns',
    fr: 'aucune liste de services : donnez l’export JSON de l’annuaire de l’administration, ou un tableau avec ses colonnes',
  },
  'service-in-a-prison': {
    en: 'service inside a prison, only for the people held there: left out',
    fr: 'service à l’intérieur d’une prison, pour les seules personnes détenues : laissé de côté',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly 'service-public': typeof SERVICE_PUBLIC_MESSAGES;
  }
}
