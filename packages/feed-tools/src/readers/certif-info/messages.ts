// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const CERTIF_INFO_MESSAGES = addReaderMessages('certif-info', {
  'certification-not-published': { en: 'certification not published', fr: 'certification qui n’est pas publiée' },
  'code-merged': { en: 'code given twice, merged', fr: 'code donné deux fois, réuni' },
  'not-a-certif-info-code': {
    en: '"{value}" is not a Certif Info code',
    fr: '« {value} » n’est pas un code Certif Info',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly 'certif-info': typeof CERTIF_INFO_MESSAGES;
  }
}
