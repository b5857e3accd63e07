// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const SCHEMA_ORG_MESSAGES = addReaderMessages('schema-org', {
  'no-things': {
    en: 'no event or organisation of schema.org',
    fr: 'ni événement ni organisation de schema.org',
  },
  'other-thing': {
    en: 'neither an event nor an organisation',
    fr: 'ni un événement, ni une organisation',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly 'schema-org': typeof SCHEMA_ORG_MESSAGES;
  }
}
