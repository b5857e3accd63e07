// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const FOREIGN_AREAS_MESSAGES = addReaderMessages('foreign-areas', {
  'foreign-area-without-name': {
    en: 'an area without a code or a name',
    fr: 'territoire sans code ou sans nom',
  },
  'not-a-country-code': {
    en: '"{value}" is not the code of a country, such as "BE"',
    fr: '« {value} » n’est pas le code d’un pays, comme « BE »',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly 'foreign-areas': typeof FOREIGN_AREAS_MESSAGES;
  }
}
