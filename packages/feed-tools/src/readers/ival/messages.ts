// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const IVAL_MESSAGES = addReaderMessages('ival', {
  'not-candidates': {
    en: '"{value}" is not the number of candidates of a lycée',
    fr: '« {value} » n’est pas le nombre de candidats d’un lycée',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly ival: typeof IVAL_MESSAGES;
  }
}
