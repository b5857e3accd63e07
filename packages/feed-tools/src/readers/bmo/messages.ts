// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const BMO_MESSAGES = addReaderMessages('bmo', {
  'not-a-department': {
    en: '"{value}" is not the code of a département',
    fr: '« {value} » n’est pas un code de département',
  },
  'not-a-figure': {
    en: '{column} "{value}" is neither a number nor "*"',
    fr: '{column} : « {value} » n’est ni un nombre ni « * »',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly bmo: typeof BMO_MESSAGES;
  }
}
