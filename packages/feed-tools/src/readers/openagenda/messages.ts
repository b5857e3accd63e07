// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const OPENAGENDA_MESSAGES = addReaderMessages('openagenda', {
  'no-events': { en: 'no list "events"', fr: 'pas de liste « events »' },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly openagenda: typeof OPENAGENDA_MESSAGES;
  }
}
