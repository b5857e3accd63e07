// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const PARCOURSUP_MESSAGES = addReaderMessages('parcoursup', {
  'offer-known': { en: 'offer of a source read before', fr: 'offre d’une source lue avant' },
  'site-too-far': {
    en: 'the point is {km:number} km away from the establishment',
    fr: 'point à {km:number} km de l’établissement',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly parcoursup: typeof PARCOURSUP_MESSAGES;
  }
}
