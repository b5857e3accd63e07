// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const HSDS_MESSAGES = addReaderMessages('hsds', {
  'no-hsds': {
    en: 'no organisation or service of HSDS',
    fr: 'ni organisation ni service HSDS',
  },
  'too-many-rows': {
    en: 'more than 1,000,000 rows in a datapackage',
    fr: 'plus d’un million de lignes dans un datapackage',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly hsds: typeof HSDS_MESSAGES;
  }
}
